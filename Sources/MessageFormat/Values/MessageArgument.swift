/// A type whose values are given to a message as they are: texts, numbers, truth values; dates and `Decimal` with
/// MessageFormatFoundation.
///
/// ```swift
/// message.format(["name": user.name, "count": items.count], locale: "en")
/// ```
public protocol MessageArgument: Sendable {
    /// The value as messages know it.
    var messageValue: MessageValue { get }
}

extension MessageValue: MessageArgument {
    /// The value itself.
    public var messageValue: MessageValue { self }
}

extension String: MessageArgument {
    /// Text.
    public var messageValue: MessageValue { .string(self) }
}

extension Substring: MessageArgument {
    /// Text.
    public var messageValue: MessageValue { .string(String(self)) }
}

extension Int: MessageArgument {
    /// A whole number.
    public var messageValue: MessageValue { .integer(Int64(self)) }
}

extension Int64: MessageArgument {
    /// A whole number.
    public var messageValue: MessageValue { .integer(self) }
}

extension Int32: MessageArgument {
    /// A whole number.
    public var messageValue: MessageValue { .integer(Int64(self)) }
}

extension Double: MessageArgument {
    /// A number, shown by its shortest decimal.
    public var messageValue: MessageValue { .number(self) }
}

extension Bool: MessageArgument {
    /// A truth value.
    public var messageValue: MessageValue { .boolean(self) }
}

extension CompiledMessage {
    /// Formats the message to a string, with a program's own values.
    ///
    /// - Parameters:
    ///   - arguments: values of the external variables.
    ///   - locale: the language, as a BCP 47 tag.
    ///   - bidiIsolation: what surrounds placeholders.
    ///   - functions: the functions that the message may call.
    @_disfavoredOverload
    public func format(
        _ arguments: [String: any MessageArgument], locale: String, bidiIsolation: BidiIsolation = .default,
        functions: FunctionRegistry = .standard
    ) -> String {
        format(
            arguments.mapValues(\.messageValue), locale: locale, bidiIsolation: bidiIsolation, functions: functions)
    }
}
