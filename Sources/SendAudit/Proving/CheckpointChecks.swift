import FoundationEssentials
import GRDB
import MerkleLog

/// The checkpoints that the tree must contain: those in the file, the one outside, and one from elsewhere.
struct CheckpointChecks {
    private var expected: [UInt64: [(source: String, checkpoint: Checkpoint)]] = [:]
    private(set) var newest: (size: UInt64, note: SignedNote)?
    /// The size that some checkpoint in the file must have reached: each that was written outside was put into the file
    /// before the next but one.
    private(set) var owed: UInt64 = 0
    /// What stands outside.
    private var elsewhere: [SignedNote] = []

    typealias Finding = VerificationReport.Finding

    /// Takes up what stands outside. Before the file is read: what is signed for by then, the file has.
    mutating func readOutside(_ path: String?) -> [Finding] {
        var findings: [Finding] = []
        elsewhere = Self.outside(path, &findings)
        return findings
    }

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
        notes += elsewhere.map { ("the checkpoint outside", $0) }
        if let note = options.checkpoint { notes.append(("the checkpoint given", note)) }
        for (source, note) in notes { findings += take(source, note, history, options.publicKey) }
        findings += Self.chain(notes.map(\.note), history, options.publicKey)
        let sizes = elsewhere.compactMap { try? Checkpoint(text: $0.text).size }
        owed = sizes.count == 2 ? min(sizes.min() ?? 0, newest?.size ?? 0) : 0
        return findings
    }

    /// Takes up those that have been signed since, in the file or outside.
    ///
    /// - Returns: the newest, which reaches further than what was known; `nil` when there is none.
    mutating func takeLater(_ database: Database, _ options: LedgerVerifier.Options) throws -> Checkpoint? {
        let before = newest?.size ?? 0
        // The outside first: what is signed for by then, the file has in a read that begins after it.
        var ignored: [Finding] = []
        var notes = Self.outside(options.outsidePath, &ignored)
        let (history, known) = (try KeyHistory(database), expected)
        // The tree that is verified does not reach so far.
        defer { expected = known }
        notes += try Data.fetchAll(
            database, sql: "SELECT note FROM checkpoint WHERE size > ?", arguments: [Int64(clamping: before)]
        ).compactMap { try? SignedNote(bytes: Array($0)) }
        for note in notes where ((try? Checkpoint(text: note.text))?.size ?? 0) > before {
            _ = take("a checkpoint signed meanwhile", note, history, options.publicKey)
        }
        guard let newest, newest.size > before else { return nil }
        return try? Checkpoint(text: newest.note.text)
    }

    /// Whether the file holds what it owes.
    func isPaid(_ database: Database) throws -> Bool {
        try Int64.fetchOne(database, sql: "SELECT coalesce(max(size), 0) FROM checkpoint") ?? 0 >= Int64(clamping: owed)
    }

    private static func outside(_ path: String?, _ findings: inout [Finding]) -> [SignedNote] {
        guard let path else { return [] }
        do throws(LedgerError) {
            guard let found = try OutsideCheckpoints(path: path).read() else {
                findings.append(.init(place: path, message: "the checkpoint outside of the ledger is missing"))
                return []
            }
            if found.isEmpty { findings.append(.init(place: path, message: "it holds no checkpoint")) }
            return found.map(\.note)
        } catch {
            findings.append(.init(place: path, message: error.message))
            return []
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
