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

    /// The holds that stand, in the order in which they were placed.
    static func standing(_ database: Database) throws -> [Hold] {
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
                holds.removeAll { $0.sequence == released }
                continue
            }
            let scope: Scope? =
                if let email = row["email"] as Data? {
                    .person(email: String(decoding: email, as: UTF8.self))
                } else if details[.firstTime] != nil || details[.untilTime] != nil {
                    .period(
                        TimeWindow(
                            start: details.detailNumber(.firstTime).map { Timestamp(microseconds: $0) },
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
