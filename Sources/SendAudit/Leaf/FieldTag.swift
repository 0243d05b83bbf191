/// The fields of an entry by their number in the leaf. Numbers are only ever appended.
///
/// Numbers below 128 are open: their value stands in the leaf. From 128 on they are personal: the leaf holds a commitment
/// to the value, and the value lives in a table from which it can be erased.
enum FieldTag: UInt16, Sendable, CaseIterable {
    case time = 1
    /// The tags of the fields that were cut at their bound, two bytes each.
    case truncated = 2

    case attemptID = 16
    case callerID = 17
    case endpoint = 18
    case scenario = 19
    case clientID = 20
    case languageAsked = 21
    case languageAnswered = 22
    /// The error code of a refusal; absent when the attempt was accepted.
    case decisionCode = 23

    case attemptSequence = 48
    case tryNumber = 49
    case result = 50
    case phase = 51
    case replyCode = 52
    case enhancedCode = 53
    case host = 54
    case tlsVersion = 55
    case milliseconds = 56
    case errorCode = 57
    /// When a try that failed will be followed by another; absent when it was the last.
    case nextTry = 58

    case email = 128
    case deviceFingerprint = 129
    case agent = 130
    case operatingSystemVersion = 131
    case declaredAddress = 132
    case peerAddress = 133
    case unknownClientID = 134
    case unknownScenario = 135
    /// The parameters of a refusal as a JSON object.
    case parameters = 136
    case serverText = 137
    /// A language header that is no list of language tags.
    case unreadableLanguage = 138

    /// Whether the value is personal data, committed to and erasable.
    var isPersonal: Bool { rawValue >= 128 }

    /// The longest value in bytes; what is longer is cut and listed under ``truncated``.
    var maximumLength: Int {
        switch self {
        case .email: 320
        case .deviceFingerprint, .parameters: 512
        case .agent, .serverText: 1024
        case .operatingSystemVersion, .languageAsked, .unreadableLanguage, .host: 256
        case .unknownClientID, .clientID: 128
        default: 64
        }
    }

    /// The column of the table `entry`; `nil` for personal fields, which live in the table `personal`.
    var column: String? {
        switch self {
        case .time: "time"
        case .truncated: "truncated"
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
        default: nil
        }
    }
}
