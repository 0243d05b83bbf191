import StrictJSON

/// How far an erasure or a retention has come.
public struct RemovalProgress: Sendable, Hashable {
    /// What is being done; each begins where the one before it has ended.
    public enum Phase: String, Sendable, Hashable, CaseIterable {
        /// Entries are verified.
        case verifying
        /// Rows of personal values are read.
        case searching
        /// Entries are erased or removed.
        case removing
    }

    /// What is being done.
    public let phase: Phase
    /// How many entries or rows are done, and of how many.
    public let (done, total): (Int, Int)

    /// Says how far it has come.
    public init(_ phase: Phase, done: Int, total: Int) {
        self.phase = phase
        (self.done, self.total) = (done, total)
    }
}

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
