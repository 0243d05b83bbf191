import FoundationEssentials
import GRDB
public import MerkleLog
public import SendAPI

/// Proves a ledger's file, or shows where it was changed.
///
/// Everything that an answer can come from is made again from the entries and compared: leaves, tiles, tree, checkpoints,
/// roll-ups and blind indexes. It reads beside a running service, in short reads, in memory that does not grow with the file.
public struct LedgerVerifier: Sendable {
    /// What is compared beside the file itself.
    public struct Options: Sendable {
        /// A key that must be one of the ledger's; `nil` to believe those that the ledger names.
        public var publicKey: NoteVerifierKey?
        /// A checkpoint from elsewhere that the ledger must contain.
        public var checkpoint: SignedNote?
        /// The file of the external checkpoint; `nil` when there is none at hand, as with a copy of the file alone.
        public var externalCheckpointPath: String?
        /// The ledger's index keys, to make the blind indexes again; `nil` to count them only.
        public var keys: IndexKeys?
        /// Whether SQLite checks its own structures too.
        public var checksStructure = true
        /// Whether roll-ups and blind indexes are compared too; without them, what the entries themselves say is.
        var comparesDerivedTables = true
        /// The present time.
        public var now = Timestamp.now()
        /// After how many findings the search ends.
        public var maximumFindings = 20

        /// Compares with what stands beside a ledger.
        public init(externalCheckpointPath: String?) {
            self.externalCheckpointPath = externalCheckpointPath
        }
    }

    /// The ledger's file.
    public let path: String
    /// What is compared.
    public let options: Options

    /// Names a ledger.
    public init(path: String, options: Options) {
        self.path = path
        self.options = options
    }

    /// Goes through the whole file, on threads outside of Swift's cooperative pool.
    ///
    /// - Parameter progress: called now and then, on another thread, with how many entries are done, of how many.
    /// - Throws: ``LedgerError``: `unreadable`, `notALedger`; `overloaded` when a retention ran meanwhile.
    public func verify(
        progress: @escaping @Sendable (UInt64, UInt64) -> Void = { _, _ in }
    ) async throws(LedgerError) -> VerificationReport {
        try await BlockingCall.run { () throws(LedgerError) in try verify(progress: progress) }
    }

    /// The same for synchronous programs: blocks the calling thread.
    public func verify(progress: (UInt64, UInt64) -> Void = { _, _ in }) throws(LedgerError) -> VerificationReport {
        let connections: ReaderPool
        do throws(LedgerError) {
            connections = try ReaderPool(path: path, count: Self.readerCount)
        } catch {
            guard error.code == .damaged else { throw error }
            return .unreadable(error.finding)
        }
        defer { connections.close() }
        do {
            var walk = VerificationWalk(options: options)
            // First: what it lets pass is of the types that the rest relies on.
            try connections.read { try walk.checkStructure($0) }
            guard walk.report.isGood else {
                walk.report.isComplete = false
                return walk.report
            }
            walk.readExternal()
            try connections.read { try walk.begin($0) }
            while !walk.isDone {
                // A read for each block: a writer's log is not kept from being emptied for long.
                for block in try connections.map(walk.nextBlocks(4 * Self.readerCount), { try $0.run($1) })
                where !walk.isDone {
                    try connections.read { try walk.include(block, $0) }
                }
                progress(walk.position, walk.size)
            }
            if walk.hasStrayRollup { try tally(&walk, connections) }
            try connections.read { try walk.end($0) }
            return walk.report
        } catch let error as LedgerError {
            // What contradicts itself is what a verification looks for, and no reason to give none.
            guard error.code == .damaged else { throw error }
            return .unreadable(error.finding)
        } catch let error as DatabaseError
            where error.resultCode == .SQLITE_CORRUPT || error.resultCode == .SQLITE_NOTADB
        {
            return .unreadable(error.message ?? "SQLite cannot read it")
        } catch {
            throw LedgerError(error, at: path)
        }
    }

    /// How many blocks are read at once.
    private static let readerCount = max(1, min(8, ProcessInfo.processInfo.activeProcessorCount))

    /// Counts once more, group by group, in one read: only a ledger that was changed pays for it.
    private func tally(_ walk: inout VerificationWalk, _ connections: ReaderPool) throws {
        let (keptFrom, size) = (walk.keptFrom, Int64(clamping: walk.size))
        let findings = try connections.read { database in
            var counts = RollupCount(try RollupTally())
            _ = try counts.sink.begin(database)
            var reader = try LeafReader(database, from: keptFrom, to: .max)
            do {
                while try reader.next() {
                    switch EntryKind(rawValue: reader.kind) {
                    case .attempt, .outcome: try counts.include(reader, keptFrom: keptFrom, database)
                    case .refusalBurst:
                        let time = reader.entry.integer(LeafReader.timeColumn)
                        try counts.includeBurst(try reader.openFields(), time: time)
                    default: break
                    }
                }
            } catch is LeafReader.Damage {
                // It was found already.
            }
            return try counts.sink.differences()
        }
        if findings.isEmpty, walk.report.isGood {
            walk.find("table rollup", "it was not what entries below \(size) say when the verification began")
        }
        for finding in findings { walk.find(finding.place, finding.message) }
    }
}
