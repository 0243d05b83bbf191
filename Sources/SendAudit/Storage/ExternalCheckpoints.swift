import MerkleLog
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The newest external checkpoint's file: two slots that are written in turn, so that a crash within one
/// write leaves the other.
///
/// A ledger that was rolled back or cut short agrees with itself. Only something that stayed behind elsewhere shows it.
final class ExternalCheckpoints: Sendable {
    /// The length of a slot, in bytes. A note is far shorter; the rest is zeros.
    static let slotLength = 4_096

    let path: String
    private let nextSlot: Mutex<Int>

    /// Names the file; nothing is made yet.
    init(path: String) {
        self.path = path
        nextSlot = Mutex(0)
    }

    /// The notes in the slots that hold one, the newer first; `nil` when there is no file. Nothing is verified.
    ///
    /// - Throws: ``LedgerError`` `unreadable`.
    func read() throws(LedgerError) -> [(checkpoint: Checkpoint, note: SignedNote)]? {
        guard let bytes = try PrivateFile.read(path, atMost: 2 * Self.slotLength) else { return nil }
        var found: [(slot: Int, checkpoint: Checkpoint, note: SignedNote)] = []
        for slot in 0..<2 {
            let slice = bytes.dropFirst(slot * Self.slotLength).prefix(Self.slotLength)
            let text = slice.prefix { $0 != 0 }
            if let note = try? SignedNote(bytes: Array(text)), let checkpoint = try? Checkpoint(text: note.text) {
                found.append((slot, checkpoint, note))
            }
        }
        found.sort { $0.checkpoint.size > $1.checkpoint.size }
        if let newest = found.first { nextSlot.withLock { $0 = 1 - newest.slot } }
        return found.map { ($0.checkpoint, $0.note) }
    }

    /// Writes a note durably, over the older slot.
    ///
    /// - Throws: ``LedgerError`` `unreadable`.
    func write(_ note: SignedNote) throws(LedgerError) {
        let bytes = note.bytes
        guard bytes.count < Self.slotLength else {
            throw LedgerError(code: .invalid, message: "\(path): the checkpoint is too long for its place")
        }
        let slot = nextSlot.withLock { $0 }
        // Opened each time: a file that was removed or replaced must not swallow what is written.
        let isNew = FileMode(path) == nil
        // And through a link somebody could have it written over another file.
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
        guard descriptor >= 0 else {
            throw PrivateFile.failure(path, "cannot be opened (a link is not followed; name the place in the settings)")
        }
        defer { _ = close(descriptor) }
        guard PrivateFile.isRegular(descriptor) else {
            throw LedgerError(code: .unreadable, message: "\(path): this is no file")
        }
        let padded = bytes + [UInt8](repeating: 0, count: Self.slotLength - bytes.count)
        let written = unsafe padded.withUnsafeBytes {
            unsafe pwrite(descriptor, $0.baseAddress, $0.count, off_t(slot * Self.slotLength))
        }
        guard written == padded.count, fsync(descriptor) == 0 else {
            throw PrivateFile.failure(path, "cannot be written")
        }
        if isNew { PrivateFile.syncFolder(of: path) }
        nextSlot.withLock { $0 = 1 - slot }
    }
}
