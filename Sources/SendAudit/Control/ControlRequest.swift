public import SendAPI
import StrictJSON

/// What a tool asks of the process that writes a ledger.
public enum ControlRequest: Sendable, Hashable {
    /// Erase a person.
    case erase(email: String, reason: String, actor: String, isUnverified: Bool = false)
    /// Remove what is older than a moment.
    case purge(before: Timestamp, reason: String, actor: String, isUnverified: Bool = false)
    /// Record that somebody's data are about to be shown.
    case access(email: String?, reason: String?, actor: String)
    /// Place a hold.
    case hold(Hold.Scope, reason: String, actor: String)
    /// Release one.
    case release(Int64, reason: String, actor: String)
    /// Replace a key.
    case rotate(KeyPurpose, reason: String, actor: String)
    /// Record that the ledger's first entries were copied, and that the copy verified.
    case backup(entries: Int64, name: String, actor: String)
    /// Sign the newest checkpoint now, outside and in the file.
    case checkpoint
    /// Have the service that writes the ledger do something.
    case service(ServiceCommand)

    /// Whether it takes something away, which can take long.
    var isRemoval: Bool {
        switch self {
        case .erase, .purge: true
        default: false
        }
    }

    /// The request as one line of JSON.
    var json: JSONValue {
        var object = JSONObject([])
        func common(_ operation: String, _ reason: String?, _ actor: String) {
            object.append("operation", .string(operation))
            if let reason { object.append("reason", .string(reason)) }
            object.append("actor", .string(actor))
        }
        switch self {
        case .erase(let email, let reason, let actor, let isUnverified):
            common("erase", reason, actor)
            object.append("email", .string(email))
            object.append("unverified", .bool(isUnverified))
        case .purge(let cutoff, let reason, let actor, let isUnverified):
            common("purge", reason, actor)
            object.append("since", .number(JSONNumber(cutoff.microseconds)))
            object.append("unverified", .bool(isUnverified))
        case .access(let email, let reason, let actor):
            common("access", reason, actor)
            if let email { object.append("email", .string(email)) }
        case .hold(let scope, let reason, let actor):
            common("hold", reason, actor)
            switch scope {
            case .person(let email): object.append("email", .string(email))
            case .period(let window):
                if let start = window.start { object.append("since", .number(JSONNumber(start.microseconds))) }
                if let end = window.end { object.append("until", .number(JSONNumber(end.microseconds))) }
            }
        case .release(let sequence, let reason, let actor):
            common("release", reason, actor)
            object.append("sequence", .number(JSONNumber(sequence)))
        case .rotate(let purpose, let reason, let actor):
            common("rotate", reason, actor)
            object.append("purpose", .string(purpose.rawValue))
        case .backup(let entries, let name, let actor):
            common("backup", name, actor)
            object.append("entries", .number(JSONNumber(entries)))
        case .checkpoint: object.append("operation", "checkpoint")
        case .service(let command):
            common("service", command.reason, command.actor)
            object.append("command", .string(command.name))
            let arguments = command.arguments.sorted { $0.key < $1.key }
            object.append("arguments", .object(JSONObject(arguments.map { ($0.key, .string($0.value)) })))
        }
        return .object(object)
    }

    /// Reads a request; `nil` when it is none.
    init?(_ json: JSONValue) {
        guard let object = json.objectValue, let operation = object["operation"]?.stringValue else { return nil }
        let reason = object["reason"]?.stringValue
        let actor = object["actor"]?.stringValue ?? ""
        let email = object["email"]?.stringValue
        let isUnverified = object["unverified"]?.boolValue ?? false
        let moment = { (name: String) -> Timestamp? in
            object[name]?.numberValue?.integerValue.map { Timestamp(microseconds: $0) }
        }
        switch operation {
        case "erase":
            guard let email, let reason else { return nil }
            self = .erase(email: email, reason: reason, actor: actor, isUnverified: isUnverified)
        case "purge":
            guard let since = moment("since"), let reason else { return nil }
            self = .purge(before: since, reason: reason, actor: actor, isUnverified: isUnverified)
        case "access": self = .access(email: email, reason: reason, actor: actor)
        case "hold":
            guard let reason else { return nil }
            let period = Hold.Scope.period(TimeWindow(start: moment("since"), end: moment("until")))
            self = .hold(email.map { .person(email: $0) } ?? period, reason: reason, actor: actor)
        case "release":
            guard let sequence = object["sequence"]?.numberValue?.integerValue, let reason else { return nil }
            self = .release(sequence, reason: reason, actor: actor)
        case "rotate":
            guard let purpose = KeyPurpose(rawValue: object["purpose"]?.stringValue ?? ""), let reason else {
                return nil
            }
            self = .rotate(purpose, reason: reason, actor: actor)
        case "backup":
            guard let entries = object["entries"]?.numberValue?.integerValue, let reason else { return nil }
            self = .backup(entries: entries, name: reason, actor: actor)
        case "checkpoint": self = .checkpoint
        case "service":
            guard let name = object["command"]?.stringValue, let arguments = object["arguments"]?.objectValue else {
                return nil
            }
            var command = ServiceCommand(name, reason: reason, actor: actor)
            for argument in arguments.members {
                guard let value = argument.value.stringValue else { return nil }
                command.arguments[argument.name] = value
            }
            self = .service(command)
        default: return nil
        }
    }
}
