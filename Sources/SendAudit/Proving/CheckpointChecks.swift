import FoundationEssentials
import GRDB
import MerkleLog

/// The checkpoints that the tree must contain: those in the file, the one outside, and one from elsewhere.
struct CheckpointChecks {
    private var expected: [UInt64: [(source: String, checkpoint: Checkpoint)]] = [:]
    private(set) var newest: (size: UInt64, note: SignedNote)?

    typealias Finding = VerificationReport.Finding

    /// Takes them up and checks their signatures.
    mutating func begin(
        _ database: Database, _ options: LedgerVerifier.Options, _ history: KeyHistory, size: UInt64
    ) throws -> [Finding] {
        var findings: [Finding] = []
        var notes: [(source: String, note: SignedNote)] = []
        for row in try Row.fetchAll(database, sql: "SELECT size, note FROM checkpoint ORDER BY size") {
            let stored = Int64.fromDatabaseValue(row["size"]) ?? -1
            guard let bytes = Data.fromDatabaseValue(row["note"]), let note = try? SignedNote(bytes: Array(bytes)),
                let checkpoint = try? Checkpoint(text: note.text), checkpoint.size == UInt64(clamping: stored)
            else {
                findings.append(.init(place: "size \(stored)", message: "the checkpoint in the file is damaged"))
                continue
            }
            notes.append(("the file", note))
        }
        if notes.isEmpty, size > 0 {
            findings.append(.init(place: "table checkpoint", message: "there is none"))
        }
        findings += outside(options.outsidePath, &notes)
        if let note = options.checkpoint { notes.append(("the checkpoint given", note)) }
        for (source, note) in notes { findings += take(source, note, history, options.publicKey) }
        findings += Self.chain(notes.map(\.note), history, options.publicKey)
        return findings
    }

    private func outside(_ path: String?, _ notes: inout [(source: String, note: SignedNote)]) -> [Finding] {
        guard let path else { return [] }
        do throws(LedgerError) {
            guard let found = try OutsideCheckpoints(path: path).read() else {
                return [.init(place: path, message: "the checkpoint outside of the ledger is missing")]
            }
            guard !found.isEmpty else {
                return [.init(place: path, message: "it holds no checkpoint")]
            }
            notes += found.map { ("the checkpoint outside", $0.note) }
            return []
        } catch {
            return [.init(place: path, message: error.message)]
        }
    }

    private mutating func take(
        _ source: String, _ note: SignedNote, _ history: KeyHistory, _ trusted: NoteVerifierKey?
    ) -> [Finding] {
        guard let checkpoint = try? Checkpoint(text: note.text) else {
            return [.init(place: source, message: "it is no checkpoint")]
        }
        // The key that was in use at that size; while the first one is not named yet, the first.
        let key =
            history.signing.last { UInt64(clamping: $0.sequence) < checkpoint.size }?.key ?? history.signing.first?.key
            ?? trusted
        guard let key else {
            return [.init(place: "size \(checkpoint.size)", message: "the ledger names no key for checkpoints")]
        }
        do {
            try note.verify(with: [key])
        } catch {
            return [
                .init(
                    place: "size \(checkpoint.size)",
                    message: "\(source) is not signed by \(key.name), whose key was in use: \(error)")
            ]
        }
        guard checkpoint.origin == key.name.description else {
            return [
                .init(place: "size \(checkpoint.size)", message: "\(source) is of another log, \(checkpoint.origin)")
            ]
        }
        expected[checkpoint.size, default: []].append((source, checkpoint))
        if checkpoint.size >= newest?.size ?? 0 { newest = (checkpoint.size, note) }
        return []
    }

    /// From the trusted key on, each key must be introduced by a checkpoint that the one before it signed.
    private static func chain(_ notes: [SignedNote], _ history: KeyHistory, _ trusted: NoteVerifierKey?) -> [Finding] {
        var findings: [Finding] = []
        var start = 0
        if let trusted {
            guard let place = history.signing.firstIndex(where: { $0.key == trusted }) else {
                return [.init(place: "keys", message: "the ledger does not name the key that was given, \(trusted)")]
            }
            start = place
        }
        for (former, next) in zip(history.signing.dropFirst(start), history.signing.dropFirst(start + 1)) {
            let isIntroduced = notes.contains { note in
                (try? note.verify(with: [former.key])) != nil
                    && ((try? Checkpoint(text: note.text))?.size ?? 0) > UInt64(clamping: next.sequence)
            }
            if !isIntroduced {
                findings.append(
                    .init(
                        place: "entry \(next.sequence)",
                        message: """
                            a new key for checkpoints, and none signed by the former one vouches for it. If the key was \
                            lost and that is recorded, verify with --public-key and the new one
                            """))
            }
        }
        return findings
    }

    /// The checkpoints of a size that the tree has reached.
    func expected(at size: UInt64) -> [(source: String, checkpoint: Checkpoint)]? { expected[size] }

    /// Those that it has not.
    func unreached(size: UInt64, isTreeKnown: Bool) -> [Finding] {
        guard isTreeKnown else { return [] }
        return expected.filter { $0.key > size }.sorted { $0.key < $1.key }.map { expected, notes in
            .init(
                place: "size \(expected)",
                message: "signed for in \(notes.map(\.source).joined(separator: ", ")), but there are \(size) entries")
        }
    }
}
