/// Everything needed to check offline that an entry is in a log, in one text: the entry's index, the path to the root, and
/// the signed checkpoint with that root. Stored as `.tlog-proof`. Source: C2SP tlog-proof.
public struct TransparencyLogProof: Sendable, Hashable {
    /// The first line.
    static let formatLine = "c2sp.org/tlog-proof@v1"

    /// Data of the application's own. Nothing authenticates them.
    public let extra: [UInt8]?
    /// The entry's index in the log, from 0.
    public let index: UInt64
    /// The inclusion proof, the leaf's sibling first.
    public let path: [MerkleHash]
    /// The signed checkpoint, byte for byte.
    public let signedCheckpoint: SignedNote
    // What the note says; it is believed by `verify` alone.
    private let checkpoint: Checkpoint

    /// Puts a bundle together.
    ///
    /// - Parameters:
    ///   - proof: the inclusion proof in the tree of the checkpoint.
    ///   - signedCheckpoint: as ``Checkpoint/signed(by:)`` gave it.
    ///   - extra: data of the application's own, not empty.
    /// - Throws: ``LogProofError``.
    public init(proof: InclusionProof, signedCheckpoint: SignedNote, extra: [UInt8]? = nil) throws(LogProofError) {
        guard extra?.isEmpty != true else { throw .invalidExtra }
        guard proof.path.count <= 64 else { throw .pathTooLong }
        checkpoint = try TransparencyLogProof.checkpoint(in: signedCheckpoint)
        guard checkpoint.size == proof.size else {
            throw .sizeMismatch(proof: proof.size, checkpoint: checkpoint.size)
        }
        self.extra = extra
        index = proof.index
        path = proof.path
        self.signedCheckpoint = signedCheckpoint
    }

    /// Reads a bundle; it verifies nothing.
    ///
    /// - Parameters:
    ///   - bytes: the bundle.
    ///   - limits: bounds of the whole bundle's bytes and of its checkpoint's signatures.
    /// - Throws: ``LogProofError``.
    public init(bytes: [UInt8], limits: NoteLimits = .standard) throws(LogProofError) {
        guard bytes.count <= limits.maximumBytes else { throw .tooLong(limit: limits.maximumBytes) }
        var rest = bytes[...]
        guard let format = TransparencyLogProof.nextLine(&rest), format.elementsEqual(Self.formatLine.utf8) else {
            throw .wrongFormat
        }
        var line = TransparencyLogProof.nextLine(&rest)
        if let text = line.flatMap({ TransparencyLogProof.value(of: "extra ", in: $0) }) {
            guard let decoded = Base64.decode(text), !decoded.isEmpty else { throw .invalidExtra }
            extra = decoded
            line = TransparencyLogProof.nextLine(&rest)
        } else {
            extra = nil
        }
        guard let number = line.flatMap({ TransparencyLogProof.value(of: "index ", in: $0) }),
            let index = Decimal.decode(number)
        else { throw .invalidIndex }
        self.index = index
        var path: [MerkleHash] = []
        while true {
            guard let line = TransparencyLogProof.nextLine(&rest) else { throw .noCheckpoint }
            if line.isEmpty { break }
            guard path.count < 64 else { throw .pathTooLong }
            guard let hash = Base64.decode(line).flatMap({ try? MerkleHash(bytes: $0) }) else {
                throw .invalidHash(number: path.count + 1)
            }
            path.append(hash)
        }
        self.path = path
        do throws(NoteError) {
            signedCheckpoint = try SignedNote(bytes: Array(rest), limits: limits)
        } catch {
            throw .invalidNote(error)
        }
        checkpoint = try TransparencyLogProof.checkpoint(in: signedCheckpoint)
    }

    private static func checkpoint(in note: SignedNote) throws(LogProofError) -> Checkpoint {
        do throws(CheckpointError) {
            return try Checkpoint(text: note.text)
        } catch {
            throw .invalidCheckpoint(error)
        }
    }

    /// Takes a line without its newline off the front; `nil` where none ends.
    private static func nextLine(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        defer { rest = rest[rest.index(after: end)...] }
        return rest[..<end]
    }

    private static func value(of name: String, in line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        line.starts(with: name.utf8) ? line.dropFirst(name.utf8.count) : nil
    }

    /// The bundle as it is stored and sent.
    public var bytes: [UInt8] {
        var lines = [Self.formatLine]
        if let extra { lines.append("extra \(Base64.encode(extra))") }
        lines.append("index \(index)")
        lines += path.map(\.base64)
        return Array(lines.map { "\($0)\n" }.joined().utf8) + [UInt8(ascii: "\n")] + signedCheckpoint.bytes
    }

    /// The inclusion proof in the checkpoint's tree.
    public var inclusionProof: InclusionProof {
        InclusionProof(index: index, size: checkpoint.size, path: path)
    }

    /// Checks offline that the log has committed to an entry.
    ///
    /// - Parameters:
    ///   - leaf: the hash of the entry, computed from the entry itself.
    ///   - origin: the log that the entry must be in.
    ///   - keys: the keys trusted to sign for that log; any one of them suffices.
    /// - Returns: the checkpoint, which may now be believed.
    /// - Throws: ``NoteError``, ``CheckpointError`` or ``ProofError``; returning is the proof.
    @discardableResult
    public func verify(leaf: LeafHash, origin: String, keys: [NoteVerifierKey]) throws -> Checkpoint {
        let checkpoint = try Checkpoint(verifying: signedCheckpoint, origin: origin, keys: keys)
        try inclusionProof.verify(leaf: leaf, root: checkpoint.root)
        return checkpoint
    }
}
