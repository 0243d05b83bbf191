import MessageFormat

/// A message as it stands in a file: one text, or alternatives of which the first with all values known speaks.
public struct SourceText: Sendable {
    /// One alternative.
    public struct Alternative: Sendable {
        /// The message in MessageFormat 2's syntax.
        public let text: String
        /// Where it begins.
        public let place: SourcePlace
        /// Whether it is a YAML block, whose text begins on the line after.
        let isBlock: Bool
        /// The message as data; `nil` when it has errors.
        let model: MessageModel?
        /// What is wrong with it.
        let diagnostics: [SyntaxDiagnostic]

        init(text: String, place: SourcePlace, isBlock: Bool) {
            self.text = text
            self.place = place
            self.isBlock = isBlock
            do throws(MessageSyntaxError) {
                model = try CompiledMessage(text).model
                diagnostics = []
            } catch {
                model = nil
                diagnostics = error.diagnostics
            }
        }

        /// The external variables that it uses.
        var variables: Set<String> {
            guard model != nil, let message = try? CompiledMessage(text) else { return [] }
            return Set(message.parameters)
        }
    }

    /// The alternatives, in order.
    public let alternatives: [Alternative]
    /// Where the text stands.
    public let place: SourcePlace

    /// The texts alone.
    public var texts: [String] { alternatives.map(\.text) }
}
