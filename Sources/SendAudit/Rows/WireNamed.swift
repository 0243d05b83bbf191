/// A value as a row names it. A later version of the program may have written a name that this one does not know.
public enum WireNamed<Value: RawRepresentable<String> & Sendable & Hashable>: Sendable, Hashable {
    /// A value that this version of the program knows.
    case known(Value)
    /// The name of another one.
    case other(String)

    /// Reads a name.
    public init(_ name: String) {
        self = Value(rawValue: name).map { .known($0) } ?? .other(name)
    }

    /// The name as the row has it.
    public var name: String {
        switch self {
        case .known(let value): value.rawValue
        case .other(let name): name
        }
    }

    /// The value, where this version of the program knows it.
    public var value: Value? {
        if case .known(let value) = self { value } else { nil }
    }
}
