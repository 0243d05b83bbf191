extension FieldTag {
    /// The column that holds the value: of the table `entry` for open fields, of `personal` for personal ones; `nil` for
    /// details, which share `entry.details`.
    var column: String? {
        switch self {
        case .time: "time"
        case .truncated: "truncated"
        case .migratedKind: "migrated_kind"
        case .attemptID: "attempt_id"
        case .callerID: "caller_id"
        case .endpoint: "endpoint"
        case .scenario: "scenario"
        case .clientID: "client_id"
        case .languageAsked: "language_asked"
        case .languageAnswered: "language_answered"
        case .decisionCode: "decision_code"
        case .attemptSequence: "attempt_seq"
        case .tryNumber: "try_number"
        case .result: "result"
        case .phase: "phase"
        case .replyCode: "reply_code"
        case .enhancedCode: "enhanced_code"
        case .host: "host"
        case .tlsVersion: "tls_version"
        case .milliseconds: "milliseconds"
        case .errorCode: "error_code"
        case .nextTry: "next_try"
        case .email: "email"
        case .deviceFingerprint: "device_fingerprint"
        case .agent: "agent"
        case .operatingSystemVersion: "operating_system"
        case .declaredAddress: "declared_address"
        case .peerAddress: "peer_address"
        case .unknownClientID: "unknown_client_id"
        case .unknownScenario: "unknown_scenario"
        case .parameters: "parameters"
        case .serverText: "server_text"
        case .unreadableLanguage: "unreadable_language"
        default: nil
        }
    }

    /// The open fields with a column of their own, in the order of the leaf: the columns of `entry` after `seq` and `kind`.
    static let entryColumns = allCases.filter { !$0.isPersonal && $0.column != nil }
    /// The personal fields, in the order of the leaf: the columns of `personal` after `seq` and `secret`.
    static let personalColumns = allCases.filter(\.isPersonal)
    /// The names of ``entryColumns`` and ``personalColumns``.
    static let entryColumnNames = entryColumns.compactMap(\.column)
    static let personalColumnNames = personalColumns.compactMap(\.column)
}
