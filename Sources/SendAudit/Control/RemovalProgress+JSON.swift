import StrictJSON

extension RemovalProgress {
    /// The progress as a JSON object, for the socket between the tools and the writer.
    var json: JSONValue {
        [
            "phase": .string(phase.rawValue), "done": .number(JSONNumber(done)), "total": .number(JSONNumber(total)),
        ]
    }

    init?(_ json: JSONValue) {
        guard let object = json.objectValue, let done = object["done"]?.numberValue?.integerValue,
            let total = object["total"]?.numberValue?.integerValue,
            let phase = Phase(rawValue: object["phase"]?.stringValue ?? "")
        else { return nil }
        self.init(phase, done: Int(done), total: Int(total))
    }
}
