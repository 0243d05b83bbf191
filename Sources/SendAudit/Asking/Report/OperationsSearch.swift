import FoundationEssentials
import GRDB
import SendAPI

/// Looks up what was done with the ledger itself.
struct OperationsSearch {
    private(set) var operations = ReportOperations()
    private let bounds: (start: Int64, end: Int64)
    private let limit: Int

    init(_ window: TimeWindow, _ limit: Int, _ database: Database) throws {
        let (start, end) = window.bounds
        bounds = (start, end)
        self.limit = limit
        let completed = try completions(database)
        operations.erasures = try list(.erasure, database) { operation, details in
            operation.count = details.detailNumber(.count)
            operation.isFinished = completed.contains(operation.sequence)
        }
        operations.purges = try list(.retention, database) { operation, details in
            operation.count = details.detailNumber(.count)
            operation.youngestDays = try Self.youngestDays(operation, database)
        }
        operations.accesses = try list(.access, database) { _, _ in }
        operations.reviews = try reviews(database)
        operations.accesses.total -= operations.reviews
        operations.accesses.newest.removeAll { $0.reason?.hasPrefix(ReportOperations.reviewPrefix) == true }
        operations.restores = try list(.restore, database) { operation, details in
            operation.count = details.detailNumber(.oldSize)
        }
        operations.keys = try list(.keyRotation, database) { operation, details in
            operation.subject =
                details.text(.publicKey)
                ?? details.detailNumber(.keyNumber).map { "\(KeyPurpose.search.rawValue) \($0)" }
        }
        operations.starts = try list(.start, database) { operation, details in
            operation.subject = details.text(.program)
        }
        operations.gaps = try list(.gap, database) { operation, details in
            operation.count = details.detailNumber(.count)
            operation.from = details.detailNumber(.firstTime).map { Timestamp(microseconds: $0) }
            operation.to = details.detailNumber(.lastTime).map { Timestamp(microseconds: $0) }
        }
        operations.holds = try Hold.all(database).filter { hold in
            hold.release == nil || (start <= hold.time.microseconds && hold.time.microseconds < end)
        }.map(Self.hold)
    }

    private func reviews(_ database: Database) throws -> Int {
        let rows = try Data.fetchCursor(
            database,
            sql: """
                SELECT details FROM entry WHERE kind = ? AND kind > 3 AND time >= ? AND time < ? AND details IS NOT NULL
                """, arguments: [Int64(EntryKind.access.rawValue), bounds.start, bounds.end])
        var count = 0
        while let details = try rows.next() {
            let reason = DetailCoding.decode(details)?.text(.reason)
            if reason?.hasPrefix(ReportOperations.reviewPrefix) == true { count += 1 }
        }
        return count
    }

    private func completions(_ database: Database) throws -> Set<Int64> {
        let rows = try Data.fetchAll(
            database, sql: "SELECT details FROM entry WHERE kind = ? AND kind > 3 AND details IS NOT NULL",
            arguments: [Int64(EntryKind.completion.rawValue)])
        return Set(rows.compactMap { DetailCoding.decode($0)?.detailNumber(.target) })
    }

    private func list(
        _ kind: EntryKind, _ database: Database,
        _ complete: (inout ReportOperations.Operation, FieldList) throws -> Void
    ) throws -> ReportOperations.List {
        let condition = "kind = ? AND kind > 3 AND time >= ? AND time < ?"
        let arguments: StatementArguments = [Int64(kind.rawValue), bounds.start, bounds.end]
        let total = try Int.fetchOne(
            database, sql: "SELECT count(*) FROM entry WHERE \(condition)", arguments: arguments)
        let rows = try Row.fetchAll(
            database, sql: "SELECT seq, time, details FROM entry WHERE \(condition) ORDER BY seq DESC LIMIT ?",
            arguments: arguments + [limit])
        let newest = try rows.map { row in
            let details = (try row.optional(2) as Data?).flatMap { DetailCoding.decode($0) } ?? FieldList()
            var operation = ReportOperations.Operation(
                sequence: try row.value(0), time: Timestamp(microseconds: try row.value(1)),
                actor: details.text(.actor), reason: details.text(.reason).map(Self.masked))
            try complete(&operation, details)
            return operation
        }
        return .init(newest: newest, total: total ?? 0)
    }

    /// How old the youngest attempt was that a purge removed, by the counts that it keeps.
    private static func youngestDays(
        _ purge: ReportOperations.Operation, _ database: Database
    ) throws -> Int? {
        guard
            let quarter = try Int64.fetchOne(
                database, sql: "SELECT max(quarter) FROM removed_rollup WHERE retention = ?",
                arguments: [purge.sequence])
        else { return nil }
        let age = purge.time.microseconds &- (quarter &+ 1) &* AttemptStatus.quarterLength
        return Int(age / (AttemptStatus.quarterLength * RollupScale.quartersPerDay))
    }

    private static func hold(_ hold: Hold) -> ReportOperations.Hold {
        var window: TimeWindow?
        if case .period(let period)? = hold.scope { window = period }
        return ReportOperations.Hold(
            sequence: hold.sequence, time: hold.time, window: window, reason: hold.reason.map(masked),
            actor: hold.actor, releasedBy: hold.release?.sequence, releasedAt: hold.release?.time)
    }

    /// A reason in somebody's words may name a person; the page goes to strangers.
    static func masked(_ reason: String) -> String {
        reason.split(separator: " ", omittingEmptySubsequences: false).map { word in
            word.contains("@") ? EmailAddress.masked(String(word)) : String(word)
        }.joined(separator: " ")
    }
}
