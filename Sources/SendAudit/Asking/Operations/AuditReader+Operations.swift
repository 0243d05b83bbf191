import GRDB

extension AuditReader {
    /// What was done with the ledger itself.
    ///
    /// - Throws: ``LedgerError``: `unreadable`; `damaged` for an entry that cannot be what was recorded.
    public func operations(_ query: OperationQuery) throws(LedgerError) -> OperationList {
        try ask { database in
            let (start, end) = query.window.bounds
            var found: [Int64] = []
            var counts: [OperationList.Count] = []
            for kind in query.kinds.sorted(by: { $0.rawValue < $1.rawValue }) {
                // Migrated entries have the kind that they had before, and no index.
                let condition = kind == .migration ? "migrated_kind IS NOT NULL AND kind <> ?" : "kind = ? AND kind > 3"
                let number = kind == .migration ? 0 : Int64(kind.rawValue)
                let arguments: StatementArguments = [number, start, end]
                let filter = "\(condition) AND time >= ? AND time < ?"
                let count =
                    try Int.fetchOne(
                        database, sql: "SELECT count(*) FROM entry WHERE \(filter)", arguments: arguments) ?? 0
                guard count > 0 else { continue }
                counts.append(OperationList.Count(kind: kind, count: count))
                // Of entries that were taken over the first and the last say what there is to say.
                let order = kind == .migration ? "seq" : "seq DESC"
                let limit = kind == .migration ? 1 : query.limit
                found += try Int64.fetchAll(
                    database, sql: "SELECT seq FROM entry WHERE \(filter) ORDER BY \(order) LIMIT \(limit)",
                    arguments: arguments)
            }
            var reader = try LeafReader(database, from: 0, to: 0)
            let operations = try found.sorted().suffix(query.limit).compactMap { sequence -> LedgerOperation? in
                try reader.restart(from: sequence, to: sequence &+ 1)
                guard try reader.next() else { return nil }
                let kind: EntryKind = reader.isMigrated ? .migration : EntryKind(rawValue: reader.kind) ?? .heartbeat
                return try LedgerOperation(reader, kind)
            }
            return OperationList(operations: operations, counts: counts)
        }
    }
}
