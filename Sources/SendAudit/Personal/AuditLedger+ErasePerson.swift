import Dispatch
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
    /// The ledger is verified first, since what somebody has hidden from the search would not be erased. Then every row of
    /// personal values is read, on a connection of its own and in short reads, so that the writer does not wait. What only
    /// resembles the address is reported, and not touched.
    ///
    /// - Parameters:
    ///   - email: the address, in any spelling.
    ///   - reason: why, in the words of who asked. It is kept for good, and must not name the address.
    ///   - actor: who does it.
    ///   - isUnverified: leave to go on without a verification, in a ledger that has damage elsewhere. It is recorded. What
    ///     is erased is proven all the same.
    ///   - progress: called with how many entries were verified, of how many; with how many rows were read; then, after each
    ///     batch, with how many entries are erased.
    /// - Throws: ``LedgerError``: `held`, `invalid` for blanks or a reason that names the address, `damaged`, or what an
    ///   append throws. An erasure that was interrupted goes on when the ledger is opened again. What a holder throws is in
    ///   the report.
    public func erase(
        email: String, reason: String, actor: String, isUnverified: Bool = false,
        progress: @escaping @Sendable (RemovalProgress) -> Void = { _ in }
    ) async throws -> ErasureReport {
        let address = CanonicalAddress(email)
        guard !address.isEmpty else { throw LedgerError.noAddress }
        let matcher = AddressMatcher(address)
        guard !matcher.isQuoted(in: reason), !matcher.isQuoted(in: actor) else {
            throw LedgerError(
                code: .invalid,
                message: "the reason is kept for good and names the address itself; say why without it")
        }
        return try await removals.withLock {
            try await finishErasure()
            guard !isUnverified else {
                return try await erase(
                    scan(address, progress), in: .unverified, reason: reason, actor: actor, progress: progress)
            }
            return try await withVerifiedFile(progress) { file in
                try await erase(scan(address, progress), in: file, reason: reason, actor: actor, progress: progress)
            }
        }
    }

    /// Erases what a scan has found, and what came since it read.
    func erase(
        _ scan: PersonalScan, in file: VerifiedFile, reason: String, actor: String,
        progress: @escaping @Sendable (RemovalProgress) -> Void
    ) async throws -> ErasureReport {
        let address = scan.matcher.address
        let (time, key) = (options.clock(), keys.withLock { $0.currentSearchKey })
        let begun = try await writer.perform { core, database in
            try Self.beginErasure(scan, in: file, reason: reason, actor: actor, time: time, core, database)
        }
        if !begun.rows.isEmpty {
            try await signNow()
            try await continueErasure {
                progress(RemovalProgress(.removing, done: begun.rows.count - $0, total: begun.rows.count))
            }
        }
        let holders = await eraseBeside(address)
        let checkpoint = try await newestCheckpoint()
        return ErasureReport(
            maskedAddress: address.description, key: ErasedAddressKey(address, key), time: time,
            origin: publicKey.name.description, sequence: begun.sequence, entries: begun.rows,
            rowsRead: begun.scan.rowsRead, spellingCount: begun.scan.spellingCount,
            nearMatches: begun.scan.nearMatches, nearMatchCount: begun.scan.nearMatchCount,
            lastingMentions: begun.mentions, holders: holders, checkpoint: checkpoint,
            // An earlier erasure may have left bytes in the log, even where this one found nothing.
            isLogEmptied: try await emptyLog())
    }

    private struct Begun: Sendable {
        var sequence: Int64?
        var rows: [Int64] = []
        var mentions: [Int64] = []
        var scan: PersonalScan
    }

    func scan(
        _ address: CanonicalAddress, _ progress: @escaping @Sendable (RemovalProgress) -> Void = { _ in }
    ) async throws -> PersonalScan {
        let connection = try await openReader()
        defer { try? connection.close() }
        var scan = PersonalScan(address)
        try await scan.readAll(connection) { progress(RemovalProgress(.searching, done: $0, total: $1)) }
        return scan
    }

    /// Opening waits for the disk, and for whoever empties the log: on a thread that may wait.
    func openReader() async throws -> DatabaseQueue {
        try await Self.onThreadThatMayWait { [path] in try AuditReader.open(path: path) }
    }

    static func onThreadThatMayWait<Value: Sendable>(
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Value, any Error>) in
            DispatchQueue.global().async { continuation.resume(with: Result { try body() }) }
        }
    }

    /// Reads what came since the scan, and records what is to go, in one transaction: what the file holds then, and nothing
    /// else, is signed.
    private static func beginErasure(
        _ scan: PersonalScan, in file: VerifiedFile, reason: String, actor: String, time: Timestamp,
        _ core: WriterCore, _ database: Database
    ) throws -> Begun {
        var begun = Begun(scan: scan)
        let recorded = try recordErasure(
            in: file, reason: reason, actor: actor, time: time, core, database
        ) { prove in
            while try begun.scan.read(database) {}
            begun.mentions = try lastingMentions(of: scan.matcher, database)
            let found = begun.scan.found
            let rows = try Set(found + Subject.outcomes(of: found, database)).sorted()
                .filter { try hasPersonal($0, database) }
            for row in rows { try prove(row) }
            if let hold = try hold(on: scan.matcher.address, rows, database) { throw hold.refusal }
            return rows
        }
        (begun.sequence, begun.rows) = (recorded?.sequence, recorded?.rows ?? [])
        return begun
    }

    /// Records an erasure, and marks what it is to take.
    ///
    /// - Parameters:
    ///   - file: what the search rests on; `nil` where nothing is claimed of what it did not find.
    ///   - find: finds the rows, within the transaction. It gets what proves a row, which comes before any use of it.
    /// - Returns: the erasure's entry and the rows that it names; `nil` where there are none, and nothing was recorded.
    static func recordErasure(
        in file: VerifiedFile?, reason: String, actor: String, time: Timestamp, _ core: WriterCore,
        _ database: Database, find: (_ prove: (Int64) throws -> Void) throws -> [Int64]
    ) throws -> (sequence: Int64, rows: [Int64])? {
        var rows: [Int64] = []
        let sequence = try core.commit(database) { () -> [PreparedEntry] in
            try file?.check(core)
            try core.checkOperations(database)
            var tiles = core.provenTiles()
            rows = try find { try tiles.read($0..<($0 + 1), database) }
            guard !rows.isEmpty else { return [] }
            var entry = LedgerEntry(kind: .erasure, time: time)
            entry.set(.count, rows.count)
            entry.set(.rowsDigest, bytes: digest(rows))
            entry.set(.reason, reason)
            entry.set(.actor, actor)
            if file?.isUnverified == true { entry.set(.unverified, 1) }
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

    /// The entries whose reason names the address. The ledger's own operations alone have words in their leaf.
    private static func lastingMentions(of matcher: AddressMatcher, _ database: Database) throws -> [Int64] {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT seq, details FROM entry WHERE kind > 3 AND details IS NOT NULL ORDER BY seq")
        var found: [Int64] = []
        while let row = try rows.next() {
            guard let details = DetailCoding.decode(row[1] as Data) else { continue }
            let words = [details.text(.reason), details.text(.actor)].compactMap(\.self)
            if words.contains(where: { matcher.isQuoted(in: $0) }) { found.append(row[0]) }
        }
        return found
    }

    private static func hasPersonal(_ sequence: Int64, _ database: Database) throws -> Bool {
        try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM personal WHERE seq = ?)"),
            arguments: [sequence]) ?? false
    }

    /// The first hold that forbids it: on the person, on somebody whom one of the entries names too, or on the time of one.
    private static func hold(on address: CanonicalAddress, _ rows: [Int64], _ database: Database) throws -> Hold? {
        let standing = try StandingHolds(database)
        let own = standing.holds.first { hold in
            if case .person(let email) = hold.scope { CanonicalAddress(email) == address } else { false }
        }
        if let own { return own }
        for row in rows {
            if let hold = try standing.hold(on: row, database) { return hold }
        }
        return nil
    }
}
