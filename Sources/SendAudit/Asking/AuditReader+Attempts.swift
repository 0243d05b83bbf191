import FoundationEssentials
import GRDB
import SendAPI

extension AuditReader {
    /// How many entries one read looks at. A read keeps the write-ahead log from being emptied; this many take a few
    /// milliseconds.
    static let batch = 2_000

    /// The attempts of a window, the newest first.
    ///
    /// - Parameters:
    ///   - window: the interval.
    ///   - limit: how many at most.
    ///   - isRevealed: gives personal values whole. Whoever shows them to a person records an access first, see
    ///     ``AuditLedger/recordAccess(email:reason:actor:)``.
    /// - Throws: ``LedgerError`` `unreadable`.
    public func attempts(
        _ window: TimeWindow, limit: Int, isRevealed: Bool = false
    ) throws(LedgerError) -> [AttemptRow] {
        try attempts(AttemptFilter(window: window), limit: limit, isRevealed: isRevealed).rows
    }

    /// The attempts that a filter asks for, the newest first, a page at a time.
    ///
    /// An address or a device is looked up in the blind index where its keys are given; without them every attempt of the
    /// window is looked at, in short reads.
    ///
    /// - Parameters:
    ///   - filter: which attempts.
    ///   - cursor: where the page before ended, see ``AttemptPage/cursor``; `nil` for the first page.
    ///   - limit: how many at most.
    ///   - keys: the keys of the blind index.
    ///   - isRevealed: gives personal values whole. Whoever shows them to a person records an access first, see
    ///     ``AuditLedger/recordAccess(email:reason:actor:)``.
    ///   - progress: called between two reads with how many entries were looked at, and the most that there may be.
    /// - Throws: ``LedgerError``: `invalid` for an empty address or a cursor that names no attempt, `notFound` for
    ///   ``AttemptFilter/deviceOf`` without a device or ``AttemptFilter/addressOf`` without an address, `wrongKeys`, `unreadable`.
    public func attempts(
        _ filter: AttemptFilter, after cursor: Int64? = nil, limit: Int, keys: IndexKeys? = nil,
        isRevealed: Bool = false, progress: (Int, Int) -> Void = { _, _ in }
    ) throws(LedgerError) -> AttemptPage {
        let search = try AttemptSearch(filter, self)
        let (end, place) = try ask { database in
            (try Self.end(database), try cursor.map { try Self.place(of: $0, database) } ?? (Int64.max, Int64.max))
        }
        // One more than was asked for, to know whether there is more.
        let wanted = max(limit, 0) &+ 1
        var way = AttemptPage.Way.time
        var found: (records: [AttemptRecord], rowsRead: Int)
        if let id = filter.id {
            way = .identifier
            found = try ask { try Self.records(withID: id, search, end, place, $0) }
            if found.records.isEmpty {
                let read = found.rowsRead
                found = try walk(search, end, place, wanted, progress)
                found.rowsRead += read
            }
        } else if let match = search.personal.first, let keys, let entries = try indexed(match, keys) {
            way = .blindIndex
            found = try ask { database in
                let one = try AttemptStatement(database, .single)
                defer { one.finish() }
                let records = try entries.compactMap { try one.single($0, before: end) }.filter {
                    try search.holds($0, database) && ($0.time, $0.sequence) < place
                }
                return (records, entries.count)
            }
        } else {
            way = search.personal.isEmpty ? .time : .scan
            found = try walk(search, end, place, wanted, progress)
        }
        if filter.includesCaptchaFailures, way != .blindIndex, filter.id == nil || found.records.isEmpty {
            let more = try captchaFailures(search, end, place, wanted, progress)
            found = (found.records + more.records, found.rowsRead + more.rowsRead)
        }
        let sorted = found.records.sorted { ($0.time, $0.sequence) > ($1.time, $1.sequence) }
        let page = Array(sorted.prefix(max(limit, 0)))
        var answer = AttemptPage(
            rows: try ask { database in try page.map { try Self.row($0, database, isRevealed: isRevealed) } },
            cursor: sorted.count > page.count ? page.last?.sequence : nil, way: way, rowsRead: found.rowsRead, end: end)
        answer.removed = try ask { try Self.removed(filter.window, $0) }
        return answer
    }

    /// The number of entries.
    static func end(_ database: Database) throws -> Int64 {
        try Int64.fetchOne(database, sql: "SELECT coalesce(max(seq) + 1, 0) FROM entry") ?? 0
    }

    private static func place(of cursor: Int64, _ database: Database) throws -> (Int64, Int64) {
        guard
            let time = try Int64.fetchOne(
                database, sql: "SELECT time FROM entry WHERE seq = ? AND kind IN (1, 3)", arguments: [cursor])
        else {
            throw LedgerError(
                code: .invalid,
                message: "--after \(cursor): there is no such attempt, or it was removed; begin with the first page")
        }
        return (time, cursor)
    }

    private func indexed(_ match: PersonalMatch, _ keys: IndexKeys) throws(LedgerError) -> [Int64]? {
        try ask { try BlindIndexSearch(match, keys, $0)?.entries($0) }
    }

    /// Goes through the attempts of the window from the newest on.
    private func walk(
        _ search: AttemptSearch, _ end: Int64, _ place: (Int64, Int64), _ wanted: Int, _ progress: (Int, Int) -> Void
    ) throws(LedgerError) -> (records: [AttemptRecord], rowsRead: Int) {
        var place = place
        var (records, rowsRead, isAtEnd): ([AttemptRecord], Int, Bool) = ([], 0, false)
        while !isAtEnd, records.count < wanted {
            try ask { database in
                let statement = try AttemptStatement(database, .newestFirst)
                defer { statement.finish() }
                let size = search.filter.isWindowOnly ? min(Self.batch, wanted - records.count) : Self.batch
                statement.start(search.window, entries: 0..<end, from: place, limit: size)
                var count = 0
                while records.count < wanted, let record = try statement.next() {
                    count += 1
                    place = (record.time, record.sequence)
                    if try search.holds(record, database) { records.append(record) }
                }
                rowsRead += count
                isAtEnd = count < size && records.count < wanted
            }
            progress(rowsRead, Int(clamping: end))
        }
        return (records, rowsRead)
    }

    /// An id says when it was made, so attempts of that hour are looked at first.
    private static func records(
        withID id: AttemptID, _ search: AttemptSearch, _ end: Int64, _ place: (Int64, Int64), _ database: Database
    ) throws -> (records: [AttemptRecord], rowsRead: Int) {
        let made = Int64(clamping: id.bytes.prefix(6).reduce(0) { $0 << 8 | UInt64($1) }) &* 1_000
        let reach: Int64 = 3_600_000_000
        guard id.bytes[6] >> 4 == 7, made > reach, made < .max - reach else { return ([], 0) }
        let found = try Int64.fetchAll(
            database,
            sql: """
                SELECT seq FROM entry WHERE kind = 1 AND time >= ? AND time <= ? AND (attempt_id = ? OR caller_id = ?)
                """, arguments: [made - reach, made + reach, Data(id.bytes), Data(id.bytes)])
        let one = try AttemptStatement(database, .single)
        defer { one.finish() }
        let records = try found.compactMap { try one.single($0, before: end) }.filter {
            try search.holds($0, database) && ($0.time, $0.sequence) < place
        }
        return (records, found.count)
    }

    /// Captcha requests that failed. No index leads to them: entries are looked at from the newest on, until they are a day
    /// older than the window.
    private func captchaFailures(
        _ search: AttemptSearch, _ end: Int64, _ place: (Int64, Int64), _ wanted: Int, _ progress: (Int, Int) -> Void
    ) throws(LedgerError) -> (records: [AttemptRecord], rowsRead: Int) {
        let oldest = search.window.lowerBound == .min ? Int64.min : search.window.lowerBound &- CivilTime.dayLength
        var (next, records, rowsRead): (Int64, [AttemptRecord], Int) = (end, [], 0)
        while next > 0, records.count < wanted {
            try ask { database in
                let rows = try PreparedStatement(
                    database, "SELECT seq, kind, time FROM entry WHERE seq < ? ORDER BY seq DESC LIMIT ?")
                let one = try AttemptStatement(database, .single)
                defer {
                    rows.finish()
                    one.finish()
                }
                rows.bind(1, next)
                rows.bind(2, Int64(Self.batch * 5))
                var (count, newest) = (0, Int64.min)
                while try rows.step() {
                    count += 1
                    next = rows.integer(0)
                    newest = max(newest, rows.integer(2))
                    guard rows.integer(1) == 3, let record = try one.single(next, before: end),
                        try search.holds(record, database), (record.time, record.sequence) < place
                    else { continue }
                    records.append(record)
                }
                rowsRead += count
                if count == 0 || newest < oldest { next = 0 }
            }
            progress(rowsRead, Int(clamping: end))
        }
        return (records, rowsRead)
    }

    /// A personal value of an attempt, by which others are found without anybody typing it.
    ///
    /// - Parameter name: what it is, for the message where it is not there.
    func value(
        of id: AttemptID, named name: String, _ value: (AttemptRecord) -> [UInt8]?
    ) throws(LedgerError) -> [UInt8] {
        let page = try attempts(AttemptFilter(id: id), limit: 1)
        let found = try ask { database -> [UInt8]? in
            guard let sequence = page.rows.first?.sequence else { return nil }
            let one = try AttemptStatement(database, .single)
            defer { one.finish() }
            return try one.single(sequence, before: .max).flatMap(value)
        }
        guard let found else {
            throw LedgerError(
                code: .notFound,
                message: "attempt \(id): it is not in this ledger, or no \(name) is known of it any more")
        }
        return found
    }

    static func row(_ record: AttemptRecord, _ database: Database, isRevealed: Bool) throws -> AttemptRow {
        let email = record.email.map { String(decoding: $0, as: UTF8.self) }
        let device = record.device.map { String(decoding: $0, as: UTF8.self) }
        let tries = try Int.fetchOne(
            database.cachedStatement(
                sql: "SELECT count(*) FROM entry WHERE attempt_seq = ? AND result IN \(SendOutcome.Result.tries)"),
            arguments: [record.sequence])
        let text = isRevealed ? try serverText(record, database) : nil
        let reply = record.reply
        guard let id = AttemptID(bytes: record.id) else {
            throw LedgerError.damaged("entry \(record.sequence) has an id that is none")
        }
        return AttemptRow(
            sequence: record.sequence, isCaptchaFailure: record.kind == 3, id: id,
            callerID: record.callerID.flatMap { AttemptID(bytes: $0) }, time: Timestamp(microseconds: record.time),
            scenario: record.scenario.map { WireNamed($0) }, clientID: record.clientID,
            languageAnswered: record.languageAnswered, language: record.language,
            email: email.map { isRevealed ? $0 : EmailAddress.masked($0) },
            device: device.map { isRevealed ? $0 : masked(device: $0) }, state: record.state, result: record.result,
            code: record.code, deliveryAttempts: tries ?? 0,
            reply: MailReply(
                phase: reply.phase, code: reply.code, enhancedCode: reply.enhancedCode, host: reply.host,
                tlsVersion: reply.tlsVersion, duration: reply.duration, text: text),
            nextTry: record.nextTry.map { Timestamp(microseconds: $0) })
    }

    /// What the server said in the newest outcome that says something.
    private static func serverText(_ record: AttemptRecord, _ database: Database) throws -> String? {
        let statement = try database.cachedStatement(
            sql: "SELECT server_text FROM personal WHERE seq = ? AND \(PersonalRow.isThere)")
        for sequence in [record.outcomes.newest, record.outcomes.newestTry].compactMap(\.self) {
            guard let row = try Row.fetchOne(statement, arguments: [sequence]),
                let text = try row.optional(0) as Data?
            else { continue }
            return String(decoding: text, as: UTF8.self)
        }
        return nil
    }

    package static func masked(device: String) -> String {
        device.count > 8 ? device.prefix(4) + "***" : device.prefix(1) + "***"
    }
}
