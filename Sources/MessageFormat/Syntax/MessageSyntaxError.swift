/// A source that is not a valid message: its syntax errors, or, when it is well-formed, its data model errors.
///
/// Two errors are equal when all their diagnostics are.
public struct MessageSyntaxError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Everything that the parser found, in the order of the source. Never empty.
    ///
    /// The parser goes on after an error where it finds its footing again, up to ``MessageLimits/diagnostics``.
    public let diagnostics: [SyntaxDiagnostic]

    /// Creates an error of what was found.
    public init(diagnostics: [SyntaxDiagnostic]) {
        self.diagnostics = diagnostics
    }

    /// The errors as the specification counts them: a source that is not well-formed is one Syntax Error, however
    /// many places are to blame; data model errors count one each.
    public var errors: [MessageError] {
        if let first = diagnostics.first(where: { $0.kind == .syntaxError }) {
            return [MessageError(kind: .syntaxError, offset: first.offset, detail: first.message)]
        }
        return diagnostics.map { MessageError(kind: $0.kind, offset: $0.offset, detail: $0.message) }
    }

    /// One diagnostic a line.
    public var description: String {
        diagnostics.map(\.description).joined(separator: "\n")
    }
}
