public import MessageFormat

/// The value of a code's parameter, in the form in which programs compare it and wires carry it.
public enum ParameterValue: Sendable, Hashable {
    /// A name, a path, any text.
    case text(String)
    /// A count, or whole seconds.
    case integer(Int64)

    /// Takes a text.
    @inlinable
    public init(_ text: String) {
        self = .text(text)
    }

    /// Takes a count.
    @inlinable
    public init(_ count: Int) {
        self = .integer(Int64(count))
    }

    /// Takes an interval as whole seconds, rounded up: who waits as long as the text asks has waited long enough.
    @inlinable
    public init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        self = .integer(attoseconds > 0 && seconds < .max ? seconds + 1 : seconds)
    }

    /// The value as words and wires show it: a count or a wait below zero is nothing left, and a name without anything in
    /// it is not known, so that the words that do without it are chosen.
    @inlinable
    public var normalized: ParameterValue? {
        switch self {
        case .text(let text): text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } ? nil : self
        case .integer(let value): value < 0 ? .integer(0) : self
        }
    }

    /// The value as a server's text holds it.
    public var wireText: String {
        switch self {
        case .text(let text): text
        case .integer(let value): String(value)
        }
    }

    /// The value for a message's placeholder.
    public var messageValue: MessageValue {
        switch self {
        case .text(let text): .string(text)
        case .integer(let value): .integer(value)
        }
    }
}

extension ParameterValue {
    /// The text; `nil` for a number.
    public var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// The count; `nil` for a text, and for what an `Int` cannot hold.
    public var count: Int? {
        if case .integer(let value) = self { Int(exactly: value) } else { nil }
    }

    /// The whole seconds as an interval; `nil` for a text.
    public var duration: Duration? {
        if case .integer(let value) = self { .seconds(value) } else { nil }
    }
}
