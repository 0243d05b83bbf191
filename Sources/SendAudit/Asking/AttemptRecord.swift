import EIAMErrors
import GRDB
import SendAPI

/// An attempt with what is known of it, as the tables say.
struct AttemptRecord {
    let sequence: Int64
    let kind: Int64
    let time: Int64
    let id: [UInt8]
    let callerID: [UInt8]?
    let scenario: String?
    let clientID: String?
    let languageAnswered: String?
    let languageAsked: String?
    let state: AttemptState
    let result: WireNamed<SendOutcome.Result>?
    let code: FailureCode?
    let reply: MailReply
    let milliseconds: Int64?
    let nextTry: Int64?
    /// The numbers of the newest outcome, and of the newest try.
    let outcomes: (newest: Int64?, newestTry: Int64?)
    /// Personal values; without a row of them they were erased, or never there.
    let hasPersonal: Bool
    let email: [UInt8]?
    let device: [UInt8]?
    let operatingSystem: [UInt8]?
    let peer: [UInt8]?

    /// The code under which the attempt is counted: of failures, and the one name of all unknown results.
    var countedCode: String? { state.countedCode(code?.name) }
}

/// Reads attempts: each joined to its newest outcome, which says where it stands, and to its newest try, which says what the
/// mail server answered. What arrives later, such as a bounce, has no try of its own.
///
/// Parameters: 1 and 2 the window, 3 the first entry that is not looked at, 4 the first that is, 5 and 6 the time and number
/// to go on from, 7 how many at most.
struct AttemptStatement {
    /// Which attempts, and in what order.
    enum Order: Sendable {
        case newestFirst
        case oldestFirst
        /// The one whose number is parameter 1.
        case single
    }

    let statement: PreparedStatement
    private let order: Order

    private static let reports =
        "(" + SendOutcome.Result.allCases.filter(\.isReport).map { "'\($0.rawValue)'" }.joined(separator: ", ") + ")"

    private static let columns = """
        a.seq, a.kind, a.time, a.attempt_id, a.caller_id, a.scenario, a.client_id, a.language_answered, a.decision_code,
        o.result, o.error_code, o.reply_code, o.phase, o.next_try, o.enhanced_code, o.seq,
        t.reply_code, t.phase, t.enhanced_code, t.host, t.tls_version, t.milliseconds, t.seq,
        p.seq IS NOT NULL, p.email, p.device_fingerprint, p.operating_system, p.peer_address, a.language_asked
        """

    private static let tables = """
        entry AS a
        LEFT JOIN entry AS o ON o.seq = (SELECT max(x.seq) FROM entry AS x WHERE x.attempt_seq = a.seq AND x.seq < ?3)
        LEFT JOIN entry AS t ON t.seq = iif(o.result IN \(reports),
            (SELECT max(x.seq) FROM entry AS x
                WHERE x.attempt_seq = a.seq AND x.seq < ?3 AND x.result NOT IN \(reports)), o.seq)
        LEFT JOIN personal AS p ON p.seq = a.seq AND p.\(PersonalRow.isThere)
        """

    init(_ database: Database, _ order: Order) throws {
        let window = "a.kind = 1 AND a.time >= ?1 AND a.time < ?2 AND a.seq < ?3 AND a.seq >= ?4"
        let condition =
            switch order {
            case .newestFirst:
                "\(window) AND (a.time, a.seq) < (?5, ?6) ORDER BY a.time DESC, a.seq DESC LIMIT ?7"
            case .oldestFirst: "\(window) AND (a.time, a.seq) > (?5, ?6) ORDER BY a.time, a.seq LIMIT ?7"
            case .single: "a.seq = ?1 AND a.kind IN (1, 3)"
            }
        statement = try PreparedStatement(
            database, "SELECT \(Self.columns) FROM \(Self.tables) WHERE \(condition)")
        self.order = order
    }

    func finish() { statement.finish() }

    /// Starts over a range.
    func start(
        _ window: Range<Int64>, entries: Range<Int64>, from cursor: (time: Int64, sequence: Int64), limit: Int
    ) {
        // SQLite seeks the window's bounds alone, and would step over all that stands before the cursor.
        let start = order == .oldestFirst ? max(window.lowerBound, cursor.time) : window.lowerBound
        let end =
            order == .newestFirst && cursor.time < window.upperBound ? cursor.time + 1 : window.upperBound
        let values = [
            start, end, entries.upperBound, entries.lowerBound, cursor.time,
            cursor.sequence, Int64(limit),
        ]
        for (place, value) in values.enumerated() { statement.bind(Int32(place + 1), value) }
    }

    /// The attempt, or captcha failure, of a number.
    func single(_ sequence: Int64, before end: Int64) throws -> AttemptRecord? {
        statement.bind(1, sequence)
        statement.bind(3, end)
        defer { statement.reset() }
        return try next()
    }

    /// The next attempt; `nil` after the last.
    func next() throws -> AttemptRecord? {
        guard try statement.step() else { return nil }
        let decision = try text(8)
        let result = try text(9).map { WireNamed<SendOutcome.Result>($0) }
        let phase = try text(12).map { WireNamed<SendOutcome.Phase>($0) }
        let nextTry = try integer(13)
        let state = AttemptState(decisionCode: decision, result: result, isTriedAgain: nextTry != nil)
        let code = FailureCode(
            decisionCode: decision, errorCode: try text(10), result: result, replyCode: try integer(11).map { Int($0) },
            phase: phase)
        // A report has codes of its own, or none: then those of the try are what the server said.
        let isReport = try integer(11) != nil || text(14) != nil
        let milliseconds = try integer(21)
        let reply = MailReply(
            phase: try phase ?? text(17).map { WireNamed($0) },
            code: try integer(isReport ? 11 : 16).map { Int($0) }, enhancedCode: try text(isReport ? 14 : 18),
            host: try text(19), tlsVersion: try text(20),
            duration: milliseconds.map { .milliseconds($0) }, text: nil)
        return AttemptRecord(
            sequence: statement.integer(0), kind: statement.integer(1), time: try required(2),
            id: try blob(3) ?? [], callerID: try blob(4), scenario: try text(5), clientID: try text(6),
            languageAnswered: try text(7), languageAsked: try text(28), state: state, result: result, code: code,
            reply: reply,
            milliseconds: milliseconds, nextTry: nextTry, outcomes: (try integer(15), try integer(22)),
            hasPersonal: statement.integer(23) != 0, email: try blob(24), device: try blob(25),
            operatingSystem: try blob(26), peer: try blob(27))
    }

    private static let damage = LedgerError.damaged("a value is of another type than its column's")

    private func required(_ column: Int32) throws -> Int64 {
        guard let value = try integer(column) else { throw Self.damage }
        return value
    }

    private func integer(_ column: Int32) throws -> Int64? {
        switch statement.storage(column) {
        case .null: nil
        case .integer: statement.integer(column)
        default: throw Self.damage
        }
    }

    private func text(_ column: Int32) throws -> String? {
        switch statement.storage(column) {
        case .null: nil
        case .text: statement.text(column)
        default: throw Self.damage
        }
    }

    private func blob(_ column: Int32) throws -> [UInt8]? {
        switch statement.storage(column) {
        case .null: nil
        case .blob: statement.array(column)
        default: throw Self.damage
        }
    }
}
