import FoundationEssentials
import GRDB
import MerkleLog
import SendAPI
import Synchronization

extension AuditLedger {
    /// Erases a person: an entry that says so first, then the personal values, their secrets and the keyed hashes of every
    /// entry that names the address in some spelling, and of the outcomes of those attempts. Then what registered holders
    /// hold. Every proof still verifies.
    ///
    /// Every entry is read for it and proven, since what somebody has hidden from the search would not be erased; on a
    /// connection of its own and in short reads, so that the writer does not wait. What only resembles the address is
    /// reported, and not touched.
    ///
    /// - Parameters:
    ///   - email: the address, in any spelling.
    ///   - reason: why, in the words of who asked. It is kept for good, and must not name the address.
    ///   - actor: who does it.
    ///   - isUnverified: leave to go on in a ledger that has damage: entries that are missing or not what was recorded are
    ///     taken as they are. It is recorded.
    ///   - progress: called with how many entries were searched, of how many; then, after each batch, with how many are
    ///     erased.
    /// - Throws: ``LedgerError``: `held`, `invalid` for blanks or a reason that names the address, `damaged`, or what an
    ///   append throws. An erasure that was interrupted goes on when the ledger is opened again. What a holder throws is in
    ///   the report.
    public func erase(
        email: String, reason: String, actor: OperationActor, isUnverified: Bool = false,
        progress: @escaping @Sendable (RemovalProgress) -> Void = { _ in }
    ) async throws -> ErasureReport {
        let address = CanonicalAddress(email)
        guard !address.isEmpty else { throw LedgerError.noAddress }
        let matcher = AddressMatcher(address)
        guard !matcher.isQuoted(in: reason), !matcher.isQuoted(in: actor.name) else {
            throw LedgerError(
                code: .invalid,
                message: "the reason is kept for good and names the address itself; say why without it")
        }
        let begun = try await removals.withLock {
            try await finishErasure(isUnverified: isUnverified)
            let scan = try await scan(address, isUnverified: isUnverified, progress)
            return try await perform(
                scan, reason: reason, actor: actor, isUnverified: isUnverified, progress: progress)
        }
        return try await report(begun)
    }

    /// Erases what a scan has found, and what came since it read.
    func erase(
        _ scan: PersonalScan, reason: String, actor: OperationActor, isUnverified: Bool = false,
        progress: @escaping @Sendable (RemovalProgress) -> Void
    ) async throws -> ErasureReport {
        let begun = try await removals.withLock {
            try await perform(scan, reason: reason, actor: actor, isUnverified: isUnverified, progress: progress)
        }
        return try await report(begun)
    }

    private func perform(
        _ scan: PersonalScan, reason: String, actor: OperationActor, isUnverified: Bool,
        progress: @escaping @Sendable (RemovalProgress) -> Void
    ) async throws -> Begun {
        let time = options.clock()
        let begun = try await writer.perform { core, database in
            try Self.beginErasure(
                scan, reason: reason, actor: actor, isUnverified: isUnverified, time: time, core, database)
        }
        if !begun.rows.isEmpty {
            try await signNow()
            try await continueErasure {
                progress(RemovalProgress(.removing, done: begun.rows.count - $0, total: begun.rows.count))
            }
        }
        return begun
    }

    /// What else holds personal data comes last, and beside other removals: it may ask the ledger.
    private func report(_ begun: Begun) async throws -> ErasureReport {
        let (scan, address) = (begun.scan, begun.scan.matcher.address)
        let holders = await eraseBeside(address)
        let checkpoint = try await newestCheckpoint()
        return ErasureReport(
            maskedAddress: address.description,
            key: ErasedAddressKey(address, keys.withLock { $0.currentSearchKey }), time: begun.time,
            origin: publicKey.name.description, sequence: begun.sequence, entries: begun.rows,
            rowsRead: scan.rowsRead, spellingCount: scan.spellingCount, nearMatches: scan.nearMatches,
            nearMatchCount: scan.nearMatchCount, lastingMentions: begun.mentions, holders: holders,
            checkpoint: checkpoint,
            // An earlier erasure may have left bytes in the log, even where this one found nothing.
            isLogEmptied: try await truncateWAL())
    }

    private struct Begun: Sendable {
        var sequence: Int64?
        var rows: [Int64] = []
        var mentions: [Int64] = []
        var scan: PersonalScan
        let time: Timestamp
    }

    func scan(
        _ address: CanonicalAddress, isUnverified: Bool = false,
        _ progress: @escaping @Sendable (RemovalProgress) -> Void = { _ in }
    ) async throws -> PersonalScan {
        let (tree, removedTo) = try await writer.perform { core, _ in (core.tree, core.removedTo) }
        let scan = PersonalScan(address, from: removedTo, isUnverified: isUnverified)
        return try await run(scan, to: tree) {
            progress(RemovalProgress(.searching, done: Int(clamping: $0), total: Int(clamping: tree.size)))
        }
    }

    /// Reads what came since the scan, and records what is to go, in one transaction.
    private static func beginErasure(
        _ scan: PersonalScan, reason: String, actor: OperationActor, isUnverified: Bool, time: Timestamp,
        _ core: WriterCore, _ database: Database
    ) throws -> Begun {
        var begun = Begun(scan: scan, time: time)
        let recorded = try recordErasure(
            reason: reason, actor: actor, isUnverified: isUnverified, time: time, core, database
        ) { tiles in
            try begun.scan.readRest(core.tree, database)
            try core.eachOperation(below: core.removedTo, database) { try begun.scan.look(at: $0) }
            let holds = ActiveHolds(try core.holds(database))
            let address = scan.matcher.address
            var hold = holds.holds.first { hold in
                if case .person(let email) = hold.scope { CanonicalAddress(email) == address } else { false }
            }
            let rows = Set(begun.scan.found).union(begun.scan.outcomes).sorted()
            for row in rows {
                // What was found is still what was recorded, and is what is signed.
                var attempt: Int64?
                try tiles.read(row: row, database, isUnverified: isUnverified) { reader in
                    if hold == nil { hold = holds.hold(on: reader) }
                    if reader.kind == EntryKind.outcome.rawValue {
                        attempt = reader.entry.integer(LeafReader.attemptColumn)
                    }
                }
                // What came of a held person's attempt is held too, whoever it names.
                guard hold == nil, let attempt, attempt >= core.removedTo else { continue }
                try tiles.read(row: attempt, database, isUnverified: isUnverified) { hold = holds.hold(on: $0) }
            }
            if !rows.isEmpty, let hold { throw hold.refusal }
            return rows
        }
        begun.mentions = begun.scan.mentions.sorted()
        (begun.sequence, begun.rows) = (recorded?.sequence, recorded?.rows ?? [])
        return begun
    }

    /// Records an erasure, and marks what it is to take.
    ///
    /// - Parameter find: finds the rows, within the transaction. It gets what proves a row, which comes before any use of it.
    /// - Returns: the erasure's entry and the rows that it names; `nil` where there are none, and nothing was recorded.
    static func recordErasure(
        reason: String, actor: OperationActor, isUnverified: Bool = false, time: Timestamp, _ core: WriterCore,
        _ database: Database, find: (inout ProvenTiles) throws -> [Int64]
    ) throws -> (sequence: Int64, rows: [Int64])? {
        var rows: [Int64] = []
        let sequence = try core.commit(database) { () -> [PreparedEntry] in
            try core.checkOperations(database)
            var tiles = core.provenTiles()
            rows = try find(&tiles)
            guard !rows.isEmpty else { return [] }
            var entry = LedgerEntry(kind: .erasure, time: time)
            entry.set(.count, rows.count)
            entry.set(.rowsDigest, bytes: RowNumbers.digest(rows))
            entry.set(.reason, reason)
            entry.set(actor)
            if isUnverified { entry.set(.unverified, 1) }
            return [PreparedEntry(entry, searchKey: core.searchKey)]
        } also: { sequence in
            let mark = try database.cachedStatement(sql: "INSERT OR REPLACE INTO erasing (seq, erasure) VALUES (?, ?)")
            for row in rows { try mark.execute(arguments: [row, sequence]) }
        }
        return rows.isEmpty ? nil : (sequence, rows)
    }

    /// The newest signed checkpoint, over everything up to now.
    private func newestCheckpoint() async throws -> String? {
        try await signNow()
        return try await writer.perform { _, database in
            String(decoding: try StoredHead(database).note, as: UTF8.self)
        }
    }
}
