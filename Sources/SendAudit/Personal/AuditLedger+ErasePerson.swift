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
    /// Every row of personal values is read for it, on a connection of its own and in short reads, so that the writer does
    /// not wait. What only resembles the address is reported, and not touched.
    ///
    /// - Parameters:
    ///   - email: the address, in any spelling.
    ///   - reason: why, in the words of who asked. It is kept for good, and must not name the address.
    ///   - actor: who does it.
    ///   - progress: called with how many rows were read, of how many; then, after each batch, with how many entries are
    ///     erased, of how many.
    /// - Throws: ``LedgerError``: `held`, `invalid` for blanks or a reason that names the address, or what an append throws.
    ///   An erasure that was interrupted goes on when the ledger is opened again. What a holder throws is in the report.
    public func erase(
        email: String, reason: String, actor: String,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> ErasureReport {
        let address = CanonicalAddress(email)
        guard !address.isEmpty else { throw LedgerError.noAddress }
        let matcher = AddressMatcher(address)
        guard !matcher.isQuoted(in: reason), !matcher.isQuoted(in: actor) else {
            throw LedgerError(
                code: .invalid,
                message: "the reason is kept for good and names the address itself; say why without it")
        }
        try await finishErasure()
        return try await erase(scan(address, progress), reason: reason, actor: actor, progress: progress)
    }

    /// Erases what a scan has found, and what came since it read.
    func erase(
        _ scan: PersonalScan, reason: String, actor: String, progress: @escaping @Sendable (Int, Int) -> Void
    ) async throws -> ErasureReport {
        let address = scan.matcher.address
        let (time, key) = (options.clock(), keys.withLock { $0.currentSearchKey })
        let begun = try await writer.perform { core, database in
            try Self.beginErasure(scan, reason: reason, actor: actor, time: time, core, database)
        }
        if !begun.rows.isEmpty {
            try await signNow()
            try await continueErasure { progress(begun.rows.count - $0, begun.rows.count) }
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
        _ address: CanonicalAddress, _ progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> PersonalScan {
        let connection = try await openReader()
        defer { try? connection.close() }
        var scan = PersonalScan(address)
        try await scan.readAll(connection, progress)
        return scan
    }

    /// Opening waits for the disk, and for whoever empties the log: on a thread that may wait.
    private func openReader() async throws -> DatabaseQueue {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { [path] in
                continuation.resume(with: Result { try AuditReader.open(path: path) })
            }
        }
    }

    /// Reads what came since the scan, and records what is to go; nothing comes between the two.
    private static func beginErasure(
        _ scan: PersonalScan, reason: String, actor: String, time: Timestamp, _ core: WriterCore, _ database: Database
    ) throws -> Begun {
        try core.checkOperations(database)
        var begun = Begun(scan: scan)
        while try begun.scan.read(database) {}
        begun.mentions = try lastingMentions(of: scan.matcher, database)
        let found = begun.scan.found
        let rows = try Set(found + Subject.outcomes(of: found, database)).sorted()
            .filter { try hasPersonal($0, database) }
        guard !rows.isEmpty else { return begun }
        if let hold = try hold(on: scan.matcher.address, rows, database) { throw hold.refusal }
        begun.rows = rows
        begun.sequence = try recordErasure(
            of: rows, reason: reason, actor: actor, time: time, core, database)
        return begun
    }

    /// Records an erasure, and marks what it is to take.
    static func recordErasure(
        of rows: [Int64], reason: String, actor: String, time: Timestamp, _ core: WriterCore, _ database: Database
    ) throws -> Int64 {
        var entry = LedgerEntry(kind: .erasure, time: time)
        entry.set(.count, rows.count)
        entry.set(.rowsDigest, bytes: digest(rows))
        entry.set(.reason, reason)
        entry.set(.actor, actor)
        return try core.commit([PreparedEntry(entry, searchKey: core.searchKey)], database) { sequence in
            let mark = try database.cachedStatement(sql: "INSERT OR REPLACE INTO erasing (seq, erasure) VALUES (?, ?)")
            for row in rows { try mark.execute(arguments: [row, sequence]) }
        }
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
        try Hold.standing(database).first { hold in
            switch hold.scope {
            case .person(let email):
                let held = CanonicalAddress(email)
                return try held == address || rows.contains { try Self.names(held, $0, database) }
            case .period(let window): return try rows.contains { try isWithin(window, $0, database) }
            case nil: return false
            }
        }
    }

    static func names(_ address: CanonicalAddress, _ sequence: Int64, _ database: Database) throws -> Bool {
        try PersonalRow(sequence, database).map { AddressMatcher(address).isNamed(in: $0.fields) } ?? false
    }

    static func isWithin(_ window: TimeWindow, _ sequence: Int64, _ database: Database) throws -> Bool {
        let (start, end) = window.bounds
        let time = try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT time FROM entry WHERE seq = ?"), arguments: [sequence])
        return time.map { start <= $0 && $0 < end } ?? false
    }
}
