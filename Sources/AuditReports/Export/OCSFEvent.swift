import MerkleLog
import SendAPI
import SendAudit
import StrictJSON

/// Entries as events of the Open Cybersecurity Schema Framework 1.7.0: Email Activity (4009) for what was sent or refused
/// and what became of it, Authentication (3002) for a code that was used.
///
/// `metadata.log_name` is the ledger, `metadata.sequence` the entry, and `unmapped.leaf_hash` the hash that a checkpoint
/// commits to: the profile for such proofs, `record_integrity`, comes with a later version of the schema.
struct OCSFEvent: Sendable {
    private typealias Member = (String, JSONValue)

    /// How an event went. Source: OCSF 1.7.0, `status_id` of the base event.
    private enum Status: Int {
        case unknown = 0
        case success = 1
        case failure = 2
        case other = 99

        var severity: Int { self == .failure ? 2 : 1 }
    }

    private static let schemaVersion = "1.7.0"
    private let origin: String
    private let product: JSONValue

    init(origin: String, version: String?) {
        self.origin = origin
        var product = JSONObject([("name", "sendaudit"), ("vendor_name", "errata")])
        if let version { product.append("version", .string(version)) }
        self.product = .object(product)
    }

    func value(_ row: ExportedRow) -> JSONValue {
        switch row.content {
        case .attempt(let attempt): self.attempt(attempt)
        case .outcome(let outcome, let attempt):
            outcome.result == SendOutcome.Result.consumed.rawValue
                ? authentication(outcome, attempt) : self.outcome(outcome, attempt)
        case .burst(let burst): self.burst(burst)
        }
    }

    private func attempt(_ attempt: ExportedAttempt) -> JSONValue {
        let status: Status = attempt.decisionCode == nil ? .unknown : .failure
        var members = mail(attempt.entry, kind: "attempt", activity: .send, status, attempt)
        if let code = attempt.decisionCode { members.append(("status_code", .string(code))) }
        members.append(("status_detail", .string(attempt.decisionCode == nil ? "accepted" : "refused")))
        let person = attempt.person
        let more: [(String, String?)] = [
            ("endpoint", attempt.endpoint), ("language_asked", attempt.languageAsked),
            ("language_answered", attempt.languageAnswered), ("declared_address", person.declaredAddress),
            ("agent", person.agent), ("operating_system", person.operatingSystemVersion),
            ("unknown_client", person.unknownClientID), ("unknown_scenario", person.unknownScenario),
            ("parameters", person.parameters),
        ]
        return finished(members, attempt.entry, about(attempt) + more)
    }

    private func outcome(_ outcome: ExportedOutcome, _ attempt: ExportedAttempt?) -> JSONValue {
        let result = SendOutcome.Result(rawValue: outcome.result)
        let (activity, status) = Self.meaning(of: result)
        var members = mail(outcome.entry, kind: "outcome", activity: activity, status, attempt)
        if status == .other { members.append(("status", .string(outcome.result))) }
        if let number = outcome.tryNumber { members.append(("attempt", Self.number(number))) }
        if let code = outcome.errorCode ?? outcome.replyCode.map({ String($0) }) {
            members.append(("status_code", .string(code)))
        }
        members.append(("status_detail", .string(outcome.result)))
        var more: [(String, String?)] = [
            ("phase", outcome.phase), ("enhanced_code", outcome.enhancedCode), ("tls_version", outcome.tlsVersion),
            ("milliseconds", outcome.milliseconds.map { String($0) }),
            ("next_try", outcome.nextTry?.description), ("server_text", outcome.serverText),
            ("attempt_seq", String(outcome.attemptSequence)),
        ]
        if let host = outcome.host {
            if Self.isHostName(host) {
                members.append(("dst_endpoint", ["hostname": .string(host)]))
            } else {
                more.append(("host", host))
            }
        }
        return finished(members, outcome.entry, about(attempt) + more)
    }

    private func burst(_ burst: ExportedBurst) -> JSONValue {
        var members = mail(burst.entry, kind: "refusalBurst", activity: .send, .failure, nil)
        members.append(("count", Self.number(burst.count)))
        if let first = burst.first { members.append(("start_time", Self.milliseconds(first))) }
        if let last = burst.last { members.append(("end_time", Self.milliseconds(last))) }
        members.append(("status_detail", "refused"))
        let codes = burst.codes.map { "\($0.code)=\($0.count)" }.joined(separator: " ")
        return finished(members, burst.entry, [("codes", codes), ("peer_address", burst.peerAddress)])
    }

    /// A code that was used is the end of an authentication, and no mail.
    private func authentication(_ outcome: ExportedOutcome, _ attempt: ExportedAttempt?) -> JSONValue {
        let isLogon =
            attempt?.scenario == Scenario.login.rawValue || attempt?.scenario == Scenario.secondFactor.rawValue
        var members = head(
            outcome.entry, kind: "outcome", category: (3, "Identity & Access Management"),
            eventClass: (3002, "Authentication"), activity: isLogon ? (1, "Logon") : (99, "Verification code used"),
            .success, attempt)
        var user = JSONObject([("name", .string(attempt?.person.email ?? "unknown"))])
        if let email = attempt?.person.email, EmailAddress(email) != nil { user.append("email_addr", .string(email)) }
        members += [
            ("user", .object(user)), ("service", ["name": .string(attempt?.clientID ?? "unknown")]),
            ("auth_factors", [["factor_type_id": .number(JSONNumber(Self.emailFactor)), "factor_type": "Email"]]),
            ("is_mfa", .bool(attempt?.scenario == Scenario.secondFactor.rawValue)),
            ("status_detail", .string(outcome.result)),
        ]
        return finished(members, outcome.entry, about(attempt) + [("attempt_seq", String(outcome.attemptSequence))])
    }

    // MARK: Parts

    /// Source: OCSF 1.7.0, `factor_type_id` of the authentication factor.
    private static let emailFactor = 8

    /// Source: OCSF 1.7.0, `activity_id` of Email Activity.
    private enum Activity: Int {
        case send = 1
        case trace = 4

        var name: String { self == .send ? "Send" : "Trace" }
    }

    /// What the mail server said is sending; what came back later is tracing.
    private static func meaning(of result: SendOutcome.Result?) -> (Activity, Status) {
        switch result {
        case .sent: (.send, .success)
        case .softFail, .hardFail, .timeout, .notQueued, .refused: (.send, .failure)
        case .suppressed: (.send, .other)
        case .unknown: (.send, .unknown)
        case .delivered: (.trace, .success)
        case .bounced: (.trace, .failure)
        case .complained: (.trace, .other)
        default: (.trace, .other)
        }
    }

    private func mail(
        _ entry: EntryReference, kind: String, activity: Activity, _ status: Status, _ attempt: ExportedAttempt?
    ) -> [Member] {
        let address = attempt?.person.email.flatMap { EmailAddress($0)?.text }
        let recipients = JSONValue.array(address.map { [.string($0)] } ?? [])
        var members = head(
            entry, kind: kind, category: (4, "Network Activity"), eventClass: (4009, "Email Activity"),
            activity: (activity.rawValue, activity.name), status, attempt)
        members += [
            ("direction_id", 2), ("direction", "Outbound"), ("protocol_name", "SMTP"), ("email", ["to": recipients]),
        ]
        if address != nil { members.append(("to", recipients)) }
        if let id = attempt?.id { members.append(("message_trace_uid", .string(id.description))) }
        return members
    }

    private func head(
        _ entry: EntryReference, kind: String, category: (Int, String), eventClass: (Int, String),
        activity: (Int, String), _ status: Status, _ attempt: ExportedAttempt?
    ) -> [Member] {
        let number = { (value: Int) in JSONValue.number(JSONNumber(value)) }
        var metadata = JSONObject([
            ("version", .string(Self.schemaVersion)), ("product", product), ("event_code", .string(kind)),
            ("sequence", Self.number(entry.sequence)), ("original_event_uid", .string(String(entry.sequence))),
        ])
        if !origin.isEmpty {
            metadata.append("log_name", .string(origin))
            metadata.append("uid", .string("\(origin)/\(entry.sequence)"))
        }
        if let id = attempt?.id { metadata.append("correlation_uid", .string(id.description)) }
        return [
            ("category_uid", number(category.0)), ("category_name", .string(category.1)),
            ("class_uid", number(eventClass.0)), ("class_name", .string(eventClass.1)),
            ("activity_id", number(activity.0)), ("activity_name", .string(activity.1)),
            ("type_uid", number(eventClass.0 * 100 + activity.0)), ("time", Self.milliseconds(entry.time)),
            ("severity_id", number(status.severity)), ("status_id", number(status.rawValue)),
            ("metadata", .object(metadata)),
        ]
    }

    private func about(_ attempt: ExportedAttempt?) -> [(String, String?)] {
        guard let attempt else { return [] }
        let email = attempt.person.email
        return [
            ("scenario", attempt.scenario), ("client", attempt.clientID), ("caller_id", attempt.callerID?.description),
            ("device", attempt.person.device), ("peer_address", attempt.person.peerAddress),
            // What is no address stands nowhere else.
            ("recipient", email.flatMap { EmailAddress($0) == nil ? $0 : nil }),
        ]
    }

    private func finished(_ members: [Member], _ entry: EntryReference, _ unmapped: [(String, String?)]) -> JSONValue {
        var rest = JSONObject([("leaf_hash", .string(entry.leaf.description)), ("erased", .bool(entry.isErased))])
        for (name, value) in unmapped {
            if let value { rest.append(name, .string(value)) }
        }
        return .object(JSONObject(members + [("unmapped", .object(rest))]))
    }

    private static func number(_ value: Int64) -> JSONValue { .number(JSONNumber(value)) }

    private static func milliseconds(_ time: Timestamp) -> JSONValue {
        number(time.microseconds / 1_000 - (time.microseconds % 1_000 < 0 ? 1 : 0))
    }

    private static func isHostName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 253
            && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
                !label.isEmpty && !label.hasPrefix("-") && !label.hasSuffix("-")
                    && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
            }
    }
}
