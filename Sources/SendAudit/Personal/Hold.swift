import FoundationEssentials
import GRDB
public import SendAPI

/// A legal hold: while it stands, the entries of a person or of a stretch of time are neither erased nor removed.
public struct Hold: Sendable, Hashable {
    /// What a hold is on.
    public enum Scope: Sendable, Hashable {
        /// The person with this address.
        case person(email: String)
        /// Everything that was recorded in a stretch of time.
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
    static func standing(_ database: Database) throws -> [Hold] {
        try all(database).filter { $0.release == nil }
    }

    /// The holds with those that were released, in the order in which they were placed.
    static func all(_ database: Database) throws -> [Hold] {
        var holds: [Hold] = []
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT entry.seq, time, details, email FROM entry LEFT JOIN personal USING (seq)
                WHERE kind = ? AND kind > 3 ORDER BY entry.seq
                """, arguments: [Int64(EntryKind.hold.rawValue)])
        while let row = try rows.next() {
            guard let details = DetailCoding.decode(row["details"] as Data? ?? Data()) else { continue }
            if let released = details.detailNumber(.target) {
                // The first release ends it; another one would be of no effect.
                if let index = holds.firstIndex(where: { $0.sequence == released && $0.release == nil }) {
                    holds[index].release = Release(
                        sequence: row["seq"], time: Timestamp(microseconds: row["time"]),
                        reason: details.text(.reason), actor: details.text(.actor))
                }
                continue
            }
            let scope: Scope? =
                if let email = row["email"] as Data? {
                    .person(email: String(decoding: email, as: UTF8.self))
                } else if details[.firstTime] != nil || details[.untilTime] != nil {
                    .period(
                        TimeWindow(
                            start: details.detailNumber(.firstTime).flatMap {
                                // From the beginning on; see `placeHold`.
                                $0 == .min ? nil : Timestamp(microseconds: $0)
                            },
                            end: details.detailNumber(.untilTime).map { Timestamp(microseconds: $0) }))
                } else { nil }
            holds.append(
                Hold(
                    sequence: row["seq"], time: Timestamp(microseconds: row["time"]), scope: scope,
                    reason: details.text(.reason), actor: details.text(.actor)))
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
