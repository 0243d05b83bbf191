import SendDiagnosis

/// What attempts can be counted by. The raw values are the names in commands and in JSON.
public enum SummaryGrouping: String, Sendable, Hashable, CaseIterable {
    /// Why they failed or were refused.
    case code = "code"
    /// Why, by the attempt's own entries, under the names that the catalogue has for causes.
    case cause = "cause"
    /// Where they stand.
    case result = "result"
    /// What the code is for.
    case scenario = "scenario"
    /// The registered application.
    case client = "client"
    /// What stands after the at sign of the address.
    case domain = "domain"
    /// The mail server that was connected to.
    case relay = "relay"
    /// The step in which the newest try ended.
    case phase = "phase"
    /// The class of the mail server's answer: `2.x.x`, `4.x.x`, `5.x.x`. Source: RFC 3463 §3.1.
    case answerClass = "class"
    /// The device fingerprint, masked.
    case device = "device"
    /// The address from which the connection came, masked.
    case address = "ip"
    /// Its network: the first 24 bits of IPv4, 48 of IPv6.
    case network = "network"
    /// The version of the operating system that the device said.
    case operatingSystem = "os"
    /// The language of the answer, or else the best match of what was asked for.
    case language = "language"
    /// The hour in the zone of the question.
    case hour = "hour"
    /// The day in the zone of the question.
    case day = "day"

    /// Whether the groups are one after the other in time, so that no group of one window is in the window before.
    public var isTime: Bool { self == .hour || self == .day }

    /// Whether it is read from personal values, which can be erased.
    var isPersonal: Bool {
        switch self {
        case .domain, .device, .address, .network, .operatingSystem: true
        default: false
        }
    }

    /// Whether its values are shown masked, so that none of them names a group.
    public var isMasked: Bool { self == .device || self == .address }

    /// Whether the groups of a removed attempt are still known.
    var isKeptAfterRemoval: Bool {
        switch self {
        case .code, .result, .scenario, .client, .hour, .day: true
        default: false
        }
    }

    /// The value of an attempt; `nil` where it has none, and for hours and days, which a zone decides.
    func value(of record: AttemptRecord, cause: () throws -> Cause?) rethrows -> String? {
        func text(_ bytes: [UInt8]?) -> String? { bytes.map { String(decoding: $0, as: UTF8.self) } }
        return switch self {
        case .code: record.countedCode
        case .cause: try cause()?.wireName
        case .result: record.state.rawValue
        case .scenario: record.scenario
        case .client: record.clientID
        case .domain: record.email.flatMap { GroupLabels.domain($0) }
        case .relay: record.reply.host?.lowercased()
        case .phase: record.reply.phase?.name
        case .answerClass: record.reply.answerClass.map { "\($0).x.x" }
        case .device: text(record.device)
        case .address: text(record.peer)
        case .network: text(record.peer).flatMap { NetworkAddress($0)?.network }
        case .operatingSystem: text(record.operatingSystem)
        case .language: record.language
        case .hour, .day: nil
        }
    }
}
