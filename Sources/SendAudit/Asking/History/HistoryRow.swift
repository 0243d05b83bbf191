import FoundationEssentials
import GRDB
import SendAPI
import SendDiagnosis
import StrictJSON

/// One attempt with its outcomes, as it stands in the tables.
struct HistoryRow {
    let attempt: HistoryAttempt

    /// - Parameter end: outcomes from that entry on are not looked at.
    /// - Returns: `nil` for an entry that is neither an attempt nor a failed captcha request.
    init?(_ sequence: Int64, before end: Int64 = .max, _ database: Database) throws {
        guard
            let row = try Row.fetchOne(
                database.cachedStatement(
                    sql: """
                        SELECT kind, time, coalesce(migrated_kind, kind), scenario, client_id, decision_code FROM entry WHERE seq = ?
                        """), arguments: [sequence])
        else { return nil }
        let kind: Int64 = try row.value(2)
        guard kind == EntryKind.attempt.rawValue || kind == EntryKind.captchaFailure.rawValue else { return nil }
        let personal = try Self.personal(sequence, database)
        var attempt = HistoryAttempt(
            sequence: sequence, time: Timestamp(microseconds: try row.value(1)),
            isCaptcha: kind == EntryKind.captchaFailure.rawValue, address: personal[.email],
            scenario: try row.optional(3) ?? personal[.unknownScenario],
            clientID: try row.optional(4) ?? personal[.unknownClientID], peer: personal[.peerAddress])
        if let code: String = try row.optional(5) {
            attempt.refusal = HistoryAttempt.Refusal(code: code, parameters: Self.parameters(personal[.parameters]))
        }
        attempt.outcomes = try Self.outcomes(sequence, before: end, database)
        self.attempt = attempt
    }

    private static let personalSQL = """
        SELECT \(FieldTag.personalColumnNames.joined(separator: ", ")) FROM personal WHERE seq = ? AND \(PersonalRow.isThere)
        """

    private static func personal(_ sequence: Int64, _ database: Database) throws -> [FieldTag: String] {
        guard let row = try Row.fetchOne(database.cachedStatement(sql: personalSQL), arguments: [sequence]) else {
            return [:]
        }
        var values: [FieldTag: String] = [:]
        for (place, tag) in FieldTag.personalColumns.enumerated() {
            if let value: Data = try row.optional(place) { values[tag] = String(decoding: value, as: UTF8.self) }
        }
        return values
    }

    private static func parameters(_ text: String?) -> [String: String] {
        guard let text, let object = (try? JSONValue(parsing: text.utf8, maximumLength: 4_096))?.objectValue else {
            return [:]
        }
        var values: [String: String] = [:]
        for member in object.members {
            values[member.name] = member.value.stringValue ?? member.value.numberValue?.integerValue.map { String($0) }
        }
        return values
    }

    private static func outcomes(
        _ sequence: Int64, before end: Int64, _ database: Database
    ) throws -> [HistoryOutcome] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT seq, time, try_number, result, phase, reply_code, enhanced_code, host, tls_version, error_code, next_try
                    FROM entry WHERE attempt_seq = ? AND seq < ? ORDER BY seq LIMIT 200
                    """), arguments: [sequence, end]
        ).map { row in
            let own: Int64 = try row.value(0)
            return HistoryOutcome(
                sequence: own, time: Timestamp(microseconds: try row.value(1)),
                tryNumber: Int(clamping: try row.optional(2) as Int64? ?? 1),
                result: SendOutcome.Result(rawValue: try row.optional(3) ?? ""),
                phase: (try row.optional(4) as String?).flatMap { SendOutcome.Phase(rawValue: $0) },
                replyCode: (try row.optional(5) as Int64?).map { Int(clamping: $0) },
                enhancedCode: try row.optional(6), host: try row.optional(7), tlsVersion: try row.optional(8),
                serverText: try personal(own, database)[.serverText], code: try row.optional(9),
                nextTry: (try row.optional(10) as Int64?).map { Timestamp(microseconds: $0) })
        }
    }
}
