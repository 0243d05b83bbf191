import ErrorCatalog
import SendAPI

extension RefusalReason {
    /// What stands of it beside the error's own parameters, by the names that explanations read.
    var fields: [String: ParameterValue] {
        switch self {
        case .limit(let hit): Self.fields(hit)
        case .token(let fault): ["reason": .text(fault.rawValue)]
        case .inside: ["reason": .text("inside")]
        @unknown default: [:]
        }
    }

    private static func fields(_ hit: LimitHit) -> [String: ParameterValue] {
        var fields: [String: ParameterValue] = [
            "reason": .text(hit.name.rawValue), "window": .integer(hit.window.components.seconds),
            "count": .integer(Int64(hit.count)), "maximum": .integer(Int64(hit.maximum)), "free": .text("\(hit.free)"),
        ]
        if let subject = hit.subject { fields["subject"] = .text(subject) }
        return fields
    }
}
