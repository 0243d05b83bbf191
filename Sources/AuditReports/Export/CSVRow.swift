import MerkleLog
import SendAPI
import SendAudit

/// A row of an export as cells: an attempt with its newest outcome, or a burst of refusals.
struct CSVRow: Sendable {
    static let columns = fields.map(\.name)

    let line: CSVLine

    init(_ row: ExportedRow) {
        line = CSVLine(Self.fields.map { $0.value(row) ?? "" })
    }

    private struct Field: Sendable {
        let name: String
        let value: @Sendable (ExportedRow) -> String?

        init(_ name: String, _ value: @escaping @Sendable (ExportedRow) -> String?) {
            self.name = name
            self.value = value
        }

        static func attempt(
            _ name: String, _ value: @escaping @Sendable (ExportedAttempt) -> String?
        ) -> Field {
            Field(name) { row in
                if case .attempt(let attempt) = row.content { value(attempt) } else { nil }
            }
        }

        static func newest(
            _ name: String, _ value: @escaping @Sendable (ExportedOutcome) -> String?
        ) -> Field {
            attempt(name) { $0.outcomes.last.flatMap(value) }
        }
    }

    /// In the order of their columns, to which only ever one is appended.
    private static let fields: [Field] = [
        Field("seq") { String($0.entry.sequence) },
        Field("kind") { row in
            switch row.content {
            case .attempt: "attempt"
            case .outcome: "outcome"
            case .burst: "refusalBurst"
            }
        },
        Field("time") { $0.entry.time.description },
        Field("count") { row in
            if case .burst(let burst) = row.content { String(burst.count) } else { "1" }
        },
        .attempt("id") { $0.id?.description },
        .attempt("caller_id") { $0.callerID?.description },
        .attempt("endpoint") { $0.endpoint },
        .attempt("scenario") { $0.scenario },
        .attempt("client") { $0.clientID },
        .attempt("language_asked") { $0.languageAsked },
        .attempt("language_answered") { $0.languageAnswered },
        .attempt("email") { $0.person.email },
        .attempt("device") { $0.person.device },
        Field("peer_address") { row in
            switch row.content {
            case .attempt(let attempt): attempt.person.peerAddress
            case .burst(let burst): burst.peerAddress
            case .outcome: nil
            }
        },
        .attempt("declared_address") { $0.person.declaredAddress },
        .attempt("agent") { $0.person.agent },
        .attempt("operating_system") { $0.person.operatingSystemVersion },
        .attempt("unknown_client") { $0.person.unknownClientID },
        .attempt("unknown_scenario") { $0.person.unknownScenario },
        Field("state") { row in
            switch row.content {
            case .attempt(let attempt): attempt.state.rawValue
            case .burst: AttemptState.refused.rawValue
            case .outcome: nil
            }
        },
        Field("code") { row in
            switch row.content {
            case .attempt(let attempt): attempt.code?.name
            case .burst(let burst): burst.codes.map { "\($0.code)=\($0.count)" }.joined(separator: " ")
            case .outcome: nil
            }
        },
        .attempt("outcomes") { String($0.outcomes.count) },
        .newest("outcome_seq") { String($0.entry.sequence) },
        .newest("outcome_time") { $0.entry.time.description },
        .newest("result") { $0.result },
        .newest("try") { $0.tryNumber.map { String($0) } },
        .newest("phase") { $0.phase },
        .newest("reply_code") { $0.replyCode.map { String($0) } },
        .newest("enhanced_code") { $0.enhancedCode },
        .newest("host") { $0.host },
        .newest("tls_version") { $0.tlsVersion },
        .newest("milliseconds") { $0.milliseconds.map { String($0) } },
        .newest("error_code") { $0.errorCode },
        .newest("next_try") { $0.nextTry?.description },
        .newest("server_text") { $0.serverText },
        Field("erased") { $0.entry.isErased ? "1" : "0" },
        Field("leaf_hash") { $0.entry.leaf.description },
    ]
}
