import FoundationEssentials
import GRDB
import SendAPI
import SendDiagnosis

/// Gathers a history, within one read.
struct HistoryLoader {
    /// The most attempts that are looked at, the newest ones.
    static let maximumAttempts = 1_000
    /// How far back an attempt of somebody else can be the one that was meant.
    static let nearness = Duration.seconds(24 * 3_600)
    /// How far back an erasure can be why nothing is found, where nobody says since when.
    static let erasureMemory = Duration.seconds(30 * 86_400)
    /// The most attempts of others that are read to find near ones.
    static let maximumNearRows = 20_000

    let database: Database
    let keys: IndexKeys?
    let window: TimeWindow
    let now: Timestamp
    private(set) var valuesRead = 0

    init(_ database: Database, keys: IndexKeys?, window: TimeWindow, now: Timestamp) {
        (self.database, self.keys, self.window, self.now) = (database, keys, window, now)
    }

    mutating func load(_ question: HistoryQuestion, scenario: String?) throws -> LoadedHistory {
        let sequences: [Int64]
        var focus: Int64?
        switch question {
        case .address(let address):
            guard !CanonicalAddress(address).isEmpty else { throw LedgerError.noAddress }
            sequences = try find(PersonalMatch(email: address))
        case .device(let device):
            guard !device.isEmpty else {
                throw LedgerError(code: .invalid, message: "the device's fingerprint is empty")
            }
            sequences = try find(PersonalMatch(device: device.utf8))
        case .attempt(let id):
            focus = try entry(of: id)
            sequences = try around(focus)
        case .entry(let sequence):
            focus = sequence
            sequences = try around(focus)
        }
        let attempts = try sequences.suffix(Self.maximumAttempts).compactMap { try HistoryReader(database).attempt($0) }
        if let focus, !attempts.contains(where: { $0.sequence == focus }) {
            throw try missing(focus)
        }
        let events = try events()
        var history = SendHistory(
            now: now, scenario: scenario, since: window.start, until: window.end, attempts: attempts,
            events: events.list)
        history.focus = focus
        // Somebody whose attempt is there has not misspelt the address.
        let start = window.start ?? now - SendHistory.memory
        let isMissed = !history.relevantAttempts.contains { !$0.isCaptcha && $0.time >= start }
        let address: String? = if case .address(let text) = question { text } else { nil }
        let near = isMissed ? try near(address, attempts) : []
        let others = try others(history.relevantAttempts, focus)
        var loaded = LoadedHistory(
            history: history, near: near, others: others.atDomain, valuesRead: valuesRead,
            isCut: sequences.count > Self.maximumAttempts, erasures: events.erasures)
        loaded.othersAtServer = others.atServer
        if case .device = question {
            loaded.deviceAddresses = Set(attempts.compactMap(\.address).map { CanonicalAddress($0).bytes }).count
        }
        return loaded
    }

    private func missing(_ sequence: Int64) throws -> LedgerError {
        let purge = try Int64.fetchOne(
            database, sql: "SELECT retention FROM purged WHERE to_seq > ? ORDER BY to_seq LIMIT 1",
            arguments: [sequence])
        guard let purge else {
            return LedgerError(code: .invalid, message: "entry \(sequence) is no attempt, or is not there")
        }
        return LedgerError(
            code: .invalid, message: "entry \(sequence) was removed because of its age; the removal is entry \(purge)")
    }

    /// The newest entries that hold a value, in their order: by the blind index, or by reading the values where the keys of
    /// the index are not at hand.
    mutating func find(_ match: PersonalMatch) throws -> [Int64] {
        // One more says that there are more.
        let limit = Self.maximumAttempts + 1
        guard let column = match.tag.column else { return [] }
        if let keys, let search = try BlindIndexSearch(match, keys, database) {
            let value = try database.cachedStatement(
                sql: "SELECT \(column) FROM personal WHERE seq = ? AND \(PersonalRow.isThere)")
            return try search.newest(limit, database) { sequence in
                try Data.fetchOne(value, arguments: [sequence]).map { match.holds($0) } ?? false
            }.reversed()
        }
        let values = try Row.fetchCursor(
            database,
            sql: """
                SELECT seq, \(column) FROM personal WHERE \(column) IS NOT NULL AND \(PersonalRow.isThere)
                ORDER BY seq DESC
                """)
        var found: [Int64] = []
        while found.count < limit, let row = try values.next() {
            valuesRead += 1
            if match.holds(try row.value(1) as Data) { found.append(try row.value(0)) }
        }
        return found.reversed()
    }

    /// The attempt and all others of the same address: what came before can be why.
    private mutating func around(_ focus: Int64?) throws -> [Int64] {
        guard let focus else { return [] }
        guard let address = try HistoryReader(database).attempt(focus)?.address, !CanonicalAddress(address).isEmpty
        else {
            return [focus]
        }
        return try Set(find(PersonalMatch(email: address)) + [focus]).sorted()
    }

    /// An id of ours holds its time, which has an index; a caller's is looked for everywhere.
    private func entry(of id: AttemptID) throws -> Int64? {
        let bytes = Data(id.bytes)
        let milliseconds = id.bytes.prefix(6).reduce(Int64(0)) { $0 << 8 | Int64($1) }
        let found = try Int64.fetchOne(
            database,
            sql: "SELECT seq FROM entry WHERE kind = 1 AND time >= ? AND time < ? AND attempt_id = ?",
            arguments: [(milliseconds &- 1_000) &* 1_000, (milliseconds &+ 1_000) &* 1_000, bytes])
        if let found { return found }
        let other = try Int64.fetchOne(
            database, sql: "SELECT max(seq) FROM entry WHERE attempt_id = ? OR caller_id = ?",
            arguments: [bytes, bytes])
        guard let other else { throw LedgerError(code: .invalid, message: "no attempt has the id \(id)") }
        return other
    }

    /// The newest of each kind; a ledger lives for years.
    private func events() throws -> (list: [HistoryEvent], erasures: Int) {
        var list: [HistoryEvent] = []
        if let first = try Row.fetchOne(database, sql: "SELECT seq, time FROM entry ORDER BY seq LIMIT 1") {
            list.append(
                HistoryEvent(
                    sequence: try first.value(0), time: Timestamp(microseconds: try first.value(1)), kind: .start))
        }
        for kind in [EntryKind.gap, .retention, .restore] {
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT seq, time, details FROM entry WHERE kind = ? AND kind > 3 ORDER BY seq DESC LIMIT 100",
                arguments: [Int64(kind.rawValue)])
            for row in rows { if let event = try event(kind, row) { list.append(event) } }
        }
        let from = window.start ?? now - Self.erasureMemory
        let until = window.end ?? now
        let erasures = try Int.fetchOne(
            database, sql: "SELECT count(*) FROM entry WHERE kind = ? AND kind > 3 AND time >= ? AND time <= ?",
            arguments: [Int64(EntryKind.erasure.rawValue), from.microseconds, until.microseconds])
        return (list.sorted { $0.sequence < $1.sequence }, erasures ?? 0)
    }

    private func event(_ kind: EntryKind, _ row: Row) throws -> HistoryEvent? {
        let sequence: Int64 = try row.value(0)
        let time = Timestamp(microseconds: try row.value(1))
        let details = DetailCoding.decode(try row.optional(2) as Data? ?? Data()) ?? FieldList()
        switch kind {
        case .gap: return HistoryEvent(gap: details, sequence: sequence, time: time)
        case .retention:
            // What was the oldest entry that it left says up to when all are gone.
            let oldest = try Int64.fetchOne(
                database, sql: "SELECT time FROM entry WHERE seq >= ? AND kind = 1 ORDER BY seq LIMIT 1",
                arguments: [details.detailNumber(.rowsTo) ?? 0])
            return HistoryEvent(
                sequence: sequence, time: time, kind: .purge(before: oldest.map { Timestamp(microseconds: $0) } ?? time)
            )
        case .restore: return HistoryEvent(sequence: sequence, time: time, kind: .restore)
        default: return nil
        }
    }
}
