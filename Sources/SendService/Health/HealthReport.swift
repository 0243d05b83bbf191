import StrictJSON

/// Everything that was looked at.
struct HealthReport: Sendable, Hashable {
    let checks: [HealthCheck]
    /// Whether only a restart mends what is wrong.
    let needsRestart: Bool
    /// How long ago the state database was probed; `nil` before the first probe.
    let age: Duration?

    /// Whether requests should come here.
    var isReady: Bool { !needsRestart && !checks.contains { $0.status == .failing } }

    private var worst: String {
        if !isReady { return "failing" }
        return checks.contains { $0.status == .warning } ? "degraded" : "ok"
    }

    /// The answer to whether this process should live on. What passes by itself, or mends itself, is no reason to end it.
    var livenessJSON: String { json(needsRestart ? "failing" : worst == "ok" ? "ok" : "degraded") }

    /// The answer to whether requests should come here.
    var readinessJSON: String { json(worst) }

    private func json(_ status: String) -> String {
        var object = JSONObject([("status", .string(status))])
        let reasons = checks.compactMap { check in check.reason.map { "\(check.name): \($0)" } }
        object.append("reasons", .array(reasons.map { .string($0) }))
        if let age { object.append("probedMillisecondsAgo", .number(JSONNumber(Int64(age / .milliseconds(1))))) }
        object.append("checks", .array(checks.map(\.json)))
        return JSONValue.object(object).text
    }
}
