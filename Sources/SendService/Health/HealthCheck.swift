import StrictJSON

/// One thing that was looked at, and what was found.
struct HealthCheck: Sendable, Hashable {
    /// What was found; worse ones are greater.
    enum Status: String, Sendable, Hashable {
        /// Nothing to do.
        case ok
        /// An operator should look, and requests are answered all the same.
        case warning
        /// No request that counts can be answered.
        case failing
    }

    /// A number that goes with it.
    struct Figure: Sendable, Hashable {
        let name: String
        let value: Int64
    }

    let name: String
    let status: Status
    /// Why it is not ok, in words that anybody may read: no path, no address. Details are in the log.
    let reason: String?
    let figures: [Figure]

    init(_ name: String, _ status: Status = .ok, reason: String? = nil, figures: [Figure] = []) {
        self.name = name
        self.status = status
        self.reason = reason
        self.figures = figures
    }

    var json: JSONValue {
        var object = JSONObject([("name", .string(name)), ("status", .string(status.rawValue))])
        if let reason { object.append("reason", .string(reason)) }
        for figure in figures { object.append(figure.name, .number(JSONNumber(figure.value))) }
        return .object(object)
    }
}
