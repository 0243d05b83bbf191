import EIAMErrors
import Foundation
import GRDB
import LanguageMatching
import SendAPI
import TestSupport

@testable import SendAudit

/// A ledger of random attempts with random fates, around a moment, and the same ledger as plain SQL sees it.
struct GeneratedAttempts {
    let fixture: LedgerFixture
    let center: Int64
    var random: SeededRandom
    private(set) var ids: [AttemptID] = []

    static let hours: Int64 = 3_600_000_000

    init(seed: UInt64, center seconds: Int64) throws {
        fixture = try LedgerFixture()
        center = seconds * 1_000_000
        random = SeededRandom(seed: seed)
    }

    /// Creates a ledger with so many attempts.
    static func filled(seed: UInt64, center seconds: Int64, _ count: Int) async throws -> GeneratedAttempts {
        var generated = try GeneratedAttempts(seed: seed, center: seconds)
        let ledger = try generated.fixture.open { $0.refusalsPerMinute = nil }
        try await generated.fill(ledger, count)
        return generated
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &random)]
    }

    mutating func fill(_ ledger: AuditLedger, _ count: Int) async throws {
        for index in 0..<count {
            let time = Timestamp(
                microseconds: center + Int64.random(in: -40 * Self.hours...40 * Self.hours, using: &random))
            let attempt = attempt(index, time)
            ids.append(attempt.id)
            let receipt = try await ledger.begin(attempt)
            guard case .accepted = attempt.decision else { continue }
            for outcome in outcomes(after: time) { try await ledger.finish(receipt, with: outcome) }
        }
    }

    private mutating func attempt(_ index: Int, _ time: Timestamp) -> SendAttempt {
        let errors: [EIAMError?] = [
            nil, nil, nil, nil, .systemBusy(.init()), .clientUnknown(.init()),
            .parameterBlank(.init(parameter: "email")),
        ]
        let error = pick(errors)
        let name = pick(["anna", "Bert", "carla", "DORA", "e\(index)"])
        let domain = pick(["example.org", "Example.ORG", "mail.example.com", "bamboocloud.cn"])
        return SendAttempt(
            id: AttemptID(time: time), callerID: index % 3 == 0 ? AttemptID(time: time) : nil, time: time,
            endpoint: "/api/v2/sdk/email/send",
            scenario: pick(["LOGIN_EMS", "REGISTER_EMS", "MFA_AUTH_EMS", "nonsense"]),
            clientID: pick(["app one", "app two", "app three", nil]), clientIsKnown: index % 5 != 0,
            deviceFingerprint: pick(["linux", "156aysdna213sc50", "156aysdna213sc51", "d\(index % 40)", nil]),
            operatingSystemVersion: pick(["Android 16", "iOS 27", nil]),
            peerAddress: pick(["203.0.113.\(index % 7)", "198.51.100.4", "10.1.2.3", nil]),
            languageAnswered: pick([LanguageTag("de"), LanguageTag("zh-Hans"), nil]),
            email: pick(["\(name)@\(domain)", "\(name)@\(domain)", "no address", nil]),
            decision: error.map { .refused($0) } ?? .accepted)
    }

    private mutating func outcomes(after time: Timestamp) -> [SendOutcome] {
        var outcomes: [SendOutcome] = []
        for number in 1...Int.random(in: 1...3, using: &random) {
            let result = pick(Array(SendOutcome.Result.allCases.filter { $0 != .refused }) + [.sent, .sent, .hardFail])
            let isReport = result.isReport
            var outcome = SendOutcome(
                time: time + .seconds(number), tryNumber: number, result: result,
                phase: pick([.connect, .rcpt, .data, nil]),
                replyCode: pick([250, 421, 550, nil]), enhancedCode: pick(["2.0.0", "4.2.2", "5.1.1", nil, nil]),
                host: pick(["mx1.example.org", "MX1.example.org", "mx2.example.org", nil]),
                duration: pick([.milliseconds(Int.random(in: 0...90_000, using: &random)), .milliseconds(12), nil]),
                serverText: pick(["250 ok", nil]))
            if result == .softFail { outcome.nextTry = pick([time + .seconds(60), nil]) }
            if isReport { (outcome.host, outcome.duration, outcome.phase) = (nil, nil, nil) }
            outcomes.append(outcome)
            if Int.random(in: 0..<3, using: &random) == 0 { break }
        }
        return Int.random(in: 0..<6, using: &random) == 0 ? [] : outcomes
    }

    /// The attempts as plain SQL: written from the documentation of the columns, not from the code that is tested.
    static let sql = """
        WITH o AS (SELECT attempt_seq, max(seq) AS seq FROM entry WHERE kind = 2 GROUP BY 1),
        t AS (SELECT attempt_seq, max(seq) AS seq FROM entry
            WHERE kind = 2 AND result NOT IN ('delivered', 'delayed', 'bounced', 'complained', 'consumed', 'codeWrong',
                'codeExpired', 'codeReplaced', 'codeForOtherPurpose', 'codeTriesUsedUp') GROUP BY 1),
        base AS (SELECT a.seq, a.time, a.attempt_id, a.decision_code, a.scenario, a.client_id, a.language_answered,
            o.result, o.next_try, o.error_code, o.reply_code AS o_reply, o.enhanced_code AS o_enhanced,
            o.phase AS o_phase, t.reply_code AS t_reply, t.enhanced_code AS t_enhanced, t.phase AS t_phase, t.host,
            t.milliseconds, o.reply_code IS NOT NULL OR o.enhanced_code IS NOT NULL AS has_own,
            CAST(p.email AS TEXT) AS email, CAST(p.device_fingerprint AS TEXT) AS device,
            CAST(p.operating_system AS TEXT) AS os, CAST(p.peer_address AS TEXT) AS ip
            FROM entry a LEFT JOIN o AS newest ON newest.attempt_seq = a.seq LEFT JOIN entry o ON o.seq = newest.seq
            LEFT JOIN t AS try ON try.attempt_seq = a.seq LEFT JOIN entry t ON t.seq = try.seq
            LEFT JOIN personal p ON p.seq = a.seq AND p.secret <> zeroblob(32) WHERE a.kind = 1),
        stated AS (SELECT *, CASE WHEN decision_code IS NOT NULL THEN 'refused' WHEN result IS NULL THEN 'inFlight'
            WHEN next_try IS NOT NULL THEN 'inFlight'
            WHEN result IN ('sent', 'delivered', 'delayed', 'consumed', 'complained', 'codeWrong', 'codeExpired', 'codeReplaced',
                'codeForOtherPurpose', 'codeTriesUsedUp') THEN 'sent'
            WHEN result IN ('suppressed', 'unknown', 'refused') THEN result ELSE 'failed' END AS state FROM base),
        attempts AS (SELECT *, CASE WHEN state IN ('failed', 'refused') THEN coalesce(decision_code, error_code,
                'SMTP ' || o_reply, CASE result WHEN 'timeout' THEN 'SMTP timeout'
                WHEN 'softFail' THEN 'SMTP ' || coalesce(o_phase, 'failure')
                WHEN 'hardFail' THEN 'SMTP ' || coalesce(o_phase, 'failure') ELSE result END)
                WHEN state = 'unknown' THEN 'unknown' END AS code,
            iif(has_own, o_reply, t_reply) AS reply, iif(has_own, o_enhanced, t_enhanced) AS enhanced FROM stated)
        """

    /// The value of a grouping as SQL; `offset` is how far the zone's clock is ahead, in seconds.
    static func expression(_ grouping: SummaryGrouping, offset: String) -> String {
        let local = "(time / 1000000 + \(offset))"
        return switch grouping {
        case .code: "code"
        // No SQL says why; see CauseCountTests.
        case .cause: "NULL"
        case .result: "state"
        case .scenario: "scenario"
        case .client: "client_id"
        case .domain: "iif(instr(email, '@') > 0, lower(substr(email, instr(email, '@') + 1)), NULL)"
        case .relay: "lower(host)"
        case .phase: "coalesce(o_phase, t_phase)"
        case .answerClass: "coalesce(substr(enhanced, 1, 1), reply / 100) || '.x.x'"
        case .device: "device"
        case .address: "ip"
        case .network: "rtrim(ip, '0123456789') || '0/24'"
        case .operatingSystem: "os"
        case .language: "language_answered"
        case .hour:
            "strftime('%Y-%m-%dT%H:00', \(local), 'unixepoch') || "
                + "iif(\(offset) = 0, 'Z', printf('+%02d:%02d', \(offset) / 3600, \(offset) % 3600 / 60))"
        case .day: "strftime('%Y-%m-%d', \(local), 'unixepoch')"
        }
    }

    func query(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
        var configuration = Configuration.waiting
        configuration.readonly = true
        return try DatabaseQueue(path: fixture.path, configuration: configuration).read {
            try Row.fetchAll($0, sql: sql, arguments: arguments)
        }
    }
}
