import FoundationEssentials
import GRDB
import MerkleLog

/// The checkpoints that the tree must contain: the file's head, those that stay in the file, the ones outside, and one from
/// elsewhere.
struct CheckpointChecks {
    private var expected: [UInt64: [(source: String, checkpoint: Checkpoint)]] = [:]
    /// The file's own head, where a key of the ledger has signed for it.
    private(set) var head: (checkpoint: Checkpoint, note: SignedNote)?
    private(set) var compared: [VerificationReport.ComparedCheckpoint] = []
    /// The sizes in the table `checkpoint`.
    private var kept: Set<UInt64> = []
    /// What stands outside.
    private var elsewhere: [SignedNote] = []
    /// What is wrong with it where there is more than a ledger's first commit, which comes before it.
    private var absence: Finding?

    typealias Finding = VerificationReport.Finding

    /// Takes up what stands outside. Before the file is read: what is signed for by then, the file has.
    mutating func readExternal(_ path: String?) -> [Finding] {
        guard let path else { return [] }
        do throws(LedgerError) {
            guard let found = try ExternalCheckpoints(path: path).read() else {
                absence = .init(place: path, message: "the external checkpoint is missing")
                return []
            }
            elsewhere = found.map(\.note)
            if found.isEmpty { absence = .init(place: path, message: "it holds no checkpoint") }
            return []
        } catch {
            return [.init(place: path, message: error.message)]
        }
    }

    /// Takes them up and checks their signatures.
    mutating func begin(
        _ database: Database, _ options: LedgerVerifier.Options, _ history: KeyHistory, size: UInt64
    ) throws -> [Finding] {
        var findings: [Finding] = []
        if let absence, try !LedgerHead.isFirst(database) { findings.append(absence) }
        var notes: [(source: VerificationReport.CheckpointSource, note: SignedNote)] = []
        for row in try Row.fetchAll(database, sql: "SELECT size, note FROM checkpoint ORDER BY size") {
            let stored = Int64.fromDatabaseValue(row["size"]) ?? -1
            guard let bytes = Data.fromDatabaseValue(row["note"]), let note = try? SignedNote(bytes: Array(bytes)),
                let checkpoint = try? Checkpoint(text: note.text), checkpoint.size == UInt64(exactly: stored)
            else {
                findings.append(.init(place: "size \(stored)", message: "the checkpoint in the file is damaged"))
                continue
            }
            kept.insert(checkpoint.size)
            notes.append((.file, note))
        }
        notes += elsewhere.map { (.external, $0) }
        if let note = options.checkpoint { notes.append((.given, note)) }
        if let found = (try? StoredHead(database))?.checkpoint {
            let unsigned = compare(.head, found.note, history, options.publicKey)
            if unsigned.isEmpty { head = found }
            findings += unsigned
            notes.append((.head, found.note))
        } else if size > 0 {
            findings.append(.init(place: "table tree", message: "nobody has signed for the entries"))
        }
        for (source, note) in notes where source != .head {
            findings += compare(source, note, history, options.publicKey)
        }
        findings += Self.chain(notes.map(\.note), history, options.publicKey)
        return findings
    }

    private mutating func compare(
        _ source: VerificationReport.CheckpointSource, _ note: SignedNote, _ history: KeyHistory,
        _ trusted: NoteVerifierKey?
    ) -> [Finding] {
        guard let checkpoint = try? Checkpoint(text: note.text) else {
            return [.init(place: source.words, message: "it is no checkpoint")]
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
                    message: "\(source.words) is not signed by \(key.name), whose key was in use: \(error)")
            ]
        }
        guard checkpoint.origin == key.name.description else {
            return [
                .init(
                    place: "size \(checkpoint.size)",
                    message: "\(source.words) is of another log, \(checkpoint.origin)")
            ]
        }
        expected[checkpoint.size, default: []].append((source.words, checkpoint))
        compared.append(.init(source: source, size: checkpoint.size))
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

    /// Those that entries name and the file does not hold.
    ///
    /// - Parameter named: the sizes by the numbers of the entries.
    func missing(_ named: [(sequence: Int64, size: Int64)]) -> [Finding] {
        named.filter { !kept.contains(UInt64(clamping: $0.size)) }.map { sequence, size in
            .init(
                place: "table checkpoint",
                message: "the checkpoint of size \(size), which entry \(sequence) names, is missing there")
        }
    }
}
