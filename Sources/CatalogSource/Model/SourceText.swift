import MessageFormat

/// A message as it stands in a file: one text, or alternatives of which the first with all values known is chosen.
package struct SourceText: Sendable {
    /// One alternative.
    package struct Alternative: Sendable {
        /// The message in MessageFormat 2's syntax.
        package let text: String
        /// Where it begins.
        package let place: SourcePlace
        /// How it stands in its file; `nil` for a text that was made here.
        let origin: ScalarOrigin?
        /// The message as data; `nil` when it has errors.
        let model: MessageModel?
        /// The external variables that it uses.
        let variables: Set<String>
        /// What it does with them.
        let use: MessageUse
        /// Where its parts stand in it.
        let map: SourceMap?
        /// What is wrong with it.
        let diagnostics: [SyntaxDiagnostic]

        init(text: String, place: SourcePlace, origin: ScalarOrigin? = nil) {
            self.text = text
            self.place = place
            self.origin = origin
            do throws(MessageSyntaxError) {
                let message = try CompiledMessage(text)
                model = message.model
                variables = Set(message.parameters)
                use = message.model.map(MessageUse.init) ?? MessageUse()
                map = message.sourceMap
                diagnostics = []
            } catch {
                model = nil
                variables = []
                use = MessageUse()
                map = nil
                diagnostics = error.diagnostics
            }
        }
    }

    /// The alternatives, in order.
    package let alternatives: [Alternative]
    /// Where the text stands.
    package let place: SourcePlace

    /// The texts alone.
    package var texts: [String] { alternatives.map(\.text) }
}
