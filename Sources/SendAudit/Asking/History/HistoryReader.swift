import GRDB
import SendAPI
import SendDiagnosis
import StrictJSON

/// Reads attempts with their outcomes, as they stand in the tables. It reads without GRDB's rows: causes are counted over
/// hundreds of thousands of attempts.
struct HistoryReader {
    private let entry: PreparedStatement
    private let personal: PreparedStatement
    private let outcome: PreparedStatement
    private let serverText: PreparedStatement

    /// - Parameter database: a connection inside a read; the reader must not outlive it.
    init(_ database: Database) throws {
        entry = try PreparedStatement(
            cached: database,
            """
            SELECT time, coalesce(migrated_kind, kind), scenario, client_id, decision_code FROM entry WHERE seq = ?
            """)
        personal = try PreparedStatement(cached: database, Self.personalSQL)
        outcome = try PreparedStatement(
            cached: database,
            """
            SELECT seq, time, try_number, result, phase, reply_code, enhanced_code, host, tls_version, error_code, next_try
            FROM entry WHERE attempt_seq = ? AND seq < ? ORDER BY seq LIMIT 200
            """)
        serverText = try PreparedStatement(
            cached: database, "SELECT server_text FROM personal WHERE seq = ? AND \(PersonalRow.isThere)")
    }

    private static let attemptColumns: [FieldTag] = [
        .email, .unknownScenario, .unknownClientID, .peerAddress, .parameters,
    ]
    private static let personalSQL = """
        SELECT \(attemptColumns.compactMap(\.column).joined(separator: ", ")) FROM personal
        WHERE seq = ? AND \(PersonalRow.isThere)
        """

    /// - Parameter end: outcomes from that entry on are not looked at.
    /// - Returns: `nil` for an entry that is neither an attempt nor a failed captcha request.
    func attempt(_ sequence: Int64, before end: Int64 = .max) throws -> HistoryAttempt? {
        entry.bind(1, sequence)
        defer { entry.reset() }
        guard try entry.step() else { return nil }
        let kind = entry.integer(1)
        guard kind == EntryKind.attempt.rawValue || kind == EntryKind.captchaFailure.rawValue else { return nil }
        personal.bind(1, sequence)
        defer { personal.reset() }
        let isKnown = try personal.step()
        func value(_ column: Int32) -> String? { isKnown ? personal.text(column) : nil }
        var attempt = HistoryAttempt(
            sequence: sequence, time: Timestamp(microseconds: entry.integer(0)),
            isCaptcha: kind == EntryKind.captchaFailure.rawValue, address: value(0),
            scenario: entry.text(2) ?? value(1), clientID: entry.text(3) ?? value(2), peer: value(3))
        if let code = entry.text(4) {
            attempt.refusal = HistoryAttempt.Refusal(code: code, parameters: Self.parameters(value(4)))
        }
        attempt.outcomes = try outcomes(sequence, before: end)
        return attempt
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

    private func outcomes(_ sequence: Int64, before end: Int64) throws -> [HistoryOutcome] {
        outcome.bind(1, sequence)
        outcome.bind(2, end)
        defer { outcome.reset() }
        var outcomes: [HistoryOutcome] = []
        while try outcome.step() {
            let own = outcome.integer(0)
            outcomes.append(
                HistoryOutcome(
                    sequence: own, time: Timestamp(microseconds: outcome.integer(1)),
                    tryNumber: number(2).map { Int(clamping: $0) } ?? 1,
                    result: outcome.text(3).flatMap { SendOutcome.Result(rawValue: $0) },
                    phase: outcome.text(4).flatMap { SendOutcome.Phase(rawValue: $0) },
                    replyCode: number(5).map { Int(clamping: $0) }, enhancedCode: outcome.text(6),
                    host: outcome.text(7), tlsVersion: outcome.text(8), serverText: try text(of: own),
                    code: outcome.text(9), nextTry: number(10).map { Timestamp(microseconds: $0) }))
        }
        return outcomes
    }

    private func number(_ column: Int32) -> Int64? {
        outcome.storage(column) == .null ? nil : outcome.integer(column)
    }

    private func text(of sequence: Int64) throws -> String? {
        serverText.bind(1, sequence)
        defer { serverText.reset() }
        return try serverText.step() ? serverText.text(0) : nil
    }
}
