/// What attempts can be counted by. The raw values are the names in commands and in JSON.
public enum SummaryGrouping: String, Sendable, Hashable, CaseIterable {
    /// Why they failed or were refused.
    case code = "code"
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

    /// Whether the groups of a removed attempt are still known.
    var isKeptAfterRemoval: Bool {
        switch self {
        case .code, .result, .scenario, .client, .hour, .day: true
        default: false
        }
    }
}
