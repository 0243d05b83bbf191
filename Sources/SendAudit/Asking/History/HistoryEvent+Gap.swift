import FoundationEssentials
import GRDB
import SendAPI
import SendDiagnosis

extension HistoryEvent {
    /// A gap, by the details of its entry.
    init(gap details: FieldList, sequence: Int64, time: Timestamp) {
        func moment(_ tag: FieldTag) -> Timestamp {
            details.detailNumber(tag).map { Timestamp(microseconds: $0) } ?? time
        }
        self.init(
            sequence: sequence, time: time,
            kind: .gap(
                from: moment(.firstTime), to: moment(.lastTime),
                count: Int(clamping: details.detailNumber(.count) ?? 0)))
    }

    /// The newest gaps of a ledger, in their order.
    static func gaps(newest limit: Int, _ database: Database) throws -> [HistoryEvent] {
        try Row.fetchAll(
            database,
            sql: "SELECT seq, time, details FROM entry WHERE kind = ? AND kind > 3 ORDER BY seq DESC LIMIT ?",
            arguments: [Int64(EntryKind.gap.rawValue), limit]
        ).reversed().map { row in
            let details = DetailCoding.decode(try row.optional(2) as Data? ?? Data()) ?? FieldList()
            return HistoryEvent(
                gap: details, sequence: try row.value(0), time: Timestamp(microseconds: try row.value(1)))
        }
    }
}
