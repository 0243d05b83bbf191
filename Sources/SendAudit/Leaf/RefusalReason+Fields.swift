import ErrorCatalog
import SendAPI

extension RefusalReason {
    /// What stands of it beside the error's own parameters, by the names that explanations read.
    var fields: [String: ParameterValue] {
        switch self {
        case .limit(let hit):
            [
                "reason": .text(hit.name.rawValue), "window": .integer(hit.window.components.seconds),
                "count": .integer(Int64(hit.count)), "maximum": .integer(Int64(hit.maximum)),
                "free": .text("\(hit.free)"),
            ]
        case .token(let fault): ["reason": .text(fault.rawValue)]
        case .inside: ["reason": .text("inside")]
        @unknown default: [:]
        }
    }
}
