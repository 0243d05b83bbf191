import FoundationEssentials
import GRDB
public import SendAPI

/// A legal hold: while it stands, the entries of a person or of an interval are neither erased nor removed.
public struct Hold: Sendable, Hashable {
    /// What a hold is on.
    public enum Scope: Sendable, Hashable {
        /// The person with this address.
        case person(email: String)
        /// Everything that was recorded in an interval.
        case period(TimeWindow)
    }

    /// What names a hold to somebody whom it stops.
    public struct Notice: Sendable, Hashable {
        /// The number of the entry that placed it.
        public let sequence: Int64
        /// Why, in the words of who placed it.
        public let reason: String?
    }

    /// How a hold ended.
    public struct Release: Sendable, Hashable {
        /// The number of the entry that released it.
        public let sequence: Int64
        /// When.
        public let time: Timestamp
        /// Why, in the words of who released it.
        public let reason: String?
        /// Who released it.
        public let actor: String?
    }

    /// The number of the entry that placed it.
    public let sequence: Int64
    /// When it was placed.
    public let time: Timestamp
    /// What it is on; `nil` when the address was erased from the entry.
    public let scope: Scope?
    /// Why, in the words of who placed it.
    public let reason: String?
    /// Who placed it.
    public let actor: String?
    /// How it ended; `nil` while it stands.
    public internal(set) var release: Release?

    /// What names it to somebody whom it stops.
    var notice: Notice { Notice(sequence: sequence, reason: reason) }

    /// The holds that stand, in the order in which they were placed.
    static func active(_ database: Database) throws -> [Hold] {
        try all(database).filter { $0.release == nil }
    }

    /// An entry that places or releases a hold.
    struct Row {
        let sequence: Int64
        let time: Int64
        let details: FieldList
        let email: [UInt8]?
    }

    /// The holds with those that were released, in the order in which they were placed.
    static func all(_ database: Database) throws -> [Hold] {
        let rows = try GRDB.Row.fetchAll(
            database,
            sql: """
                SELECT entry.seq, time, details, email FROM entry LEFT JOIN (SELECT seq, email FROM personal WHERE \(PersonalRow.isThere)) USING (seq)
                WHERE kind = ? AND kind > 3 ORDER BY entry.seq
                """, arguments: [Int64(EntryKind.hold.rawValue)])
        return all(try rows.map { try Row($0) })
    }

    static func all(_ rows: [Row]) -> [Hold] {
        var holds: [Hold] = []
        for row in rows {
            if let released = row.details.detailNumber(.target) {
                // The first release ends it; another one would be of no effect.
                if let index = holds.firstIndex(where: { $0.sequence == released && $0.release == nil }) {
                    holds[index].release = Release(
                        sequence: row.sequence, time: Timestamp(microseconds: row.time),
                        reason: row.details.text(.reason), actor: row.details.text(.actor))
                }
                continue
            }
            holds.append(
                Hold(
                    sequence: row.sequence, time: Timestamp(microseconds: row.time), scope: row.scope,
                    reason: row.details.text(.reason), actor: row.details.text(.actor)))
        }
        return holds
    }

    /// Why something may not go.
    var refusal: LedgerError {
        LedgerError(
            code: .held,
            message: """
                the hold in entry \(sequence) forbids it (\(reason ?? "no reason given")); release it first, if that is \
                allowed: sendaudit hold --release \(sequence)
                """)
    }
}

extension Hold.Row {
    fileprivate init(_ row: GRDB.Row) throws {
        self.init(
            sequence: try row.value(0), time: try row.value(1),
            details: (try row.optional(2) as Data?).flatMap { DetailCoding.decode($0) } ?? FieldList(),
            email: (try row.optional(3) as Data?).map { Array($0) })
    }

    init(_ reader: LeafReader) throws {
        self.init(
            sequence: reader.sequence, time: reader.entry.integer(LeafReader.timeColumn),
            details: try reader.openFields(), email: reader.personalFields().bytes(.email))
    }

    fileprivate var scope: Hold.Scope? {
        if let email { return .person(email: String(decoding: email, as: UTF8.self)) }
        guard details[.firstTime] != nil || details[.untilTime] != nil else { return nil }
        // From the beginning on; see `placeHold`.
        let start = details.detailNumber(.firstTime).flatMap { $0 == .min ? nil : Timestamp(microseconds: $0) }
        return .period(
            TimeWindow(start: start, end: details.detailNumber(.untilTime).map { Timestamp(microseconds: $0) }))
    }
}
