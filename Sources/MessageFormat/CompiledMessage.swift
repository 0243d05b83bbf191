/// A message, read once and formatted often.
///
/// This is the simple part of Unicode MessageFormat 2: text, the escapes `\{ \} \\ \|`, and placeholders `{$name}`.
/// Declarations, functions and selection come with the whole of MessageFormat 2, behind these same calls.
public struct CompiledMessage: Sendable, Hashable {
    enum Part: Sendable, Hashable {
        case text(String)
        case variable(String)
    }

    let parts: [Part]

    /// Reads a message.
    ///
    /// - Parameter source: a MessageFormat 2 simple message.
    /// - Throws: ``MessageSyntaxError`` with the offset and what was expected.
    public init(_ source: String) throws(MessageSyntaxError) {
        var parser = SimpleMessageParser(source: source)
        parts = try parser.parse()
    }

    /// The names of the variables that the message shows, in order, each once.
    public var variables: [String] {
        var names: [String] = []
        for case .variable(let name) in parts where !names.contains(name) { names.append(name) }
        return names
    }

    /// Formats the message.
    ///
    /// - Parameters:
    ///   - arguments: the placeholders' values by name; one that is missing shows as `{$name}`, the standard's fallback.
    ///   - locale: the BCP 47 tag of the message's language.
    ///   - bidiIsolation: whether placeholders are isolated.
    public func format(
        _ arguments: [String: MessageValue] = [:],
        locale: String,
        bidiIsolation: BidiIsolation = .default
    ) -> String {
        var text = ""
        for part in parts {
            switch part {
            case .text(let literal):
                text += literal
            case .variable(let name):
                let shown = arguments[name]?.text ?? "{$\(name)}"
                text += bidiIsolation == .none ? shown : "\u{2068}\(shown)\u{2069}"
            }
        }
        return text
    }
}
