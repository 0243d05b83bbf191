/// One thing that is wrong with a message, and where.
public struct SyntaxDiagnostic: Sendable, Equatable, CustomStringConvertible {
    /// A change of the source that would plausibly remedy an error.
    public struct Fix: Sendable, Equatable {
        /// What the change does, as an imperative: "insert '}'".
        public var description: String
        /// The UTF-8 offsets to replace; empty for an insertion.
        public var range: Range<Int>
        /// What to put there.
        public var replacement: String

        /// Creates a fix.
        public init(description: String, range: Range<Int>, replacement: String) {
            self.description = description
            self.range = range
            self.replacement = replacement
        }
    }

    /// The kind of error: a syntax error or one of the data model errors.
    public var kind: MessageErrorKind
    /// Where it is, as an offset in UTF-8 code units from the start of the source.
    public var offset: Int
    /// The line, counted from 1. CR, LF and CR LF each end a line.
    public var line: Int
    /// The column in Unicode scalars, counted from 1.
    public var column: Int
    /// What is wrong, as a sentence.
    public var message: String
    /// What could have stood here, in the words of the grammar. Empty for data model errors.
    public var expected: [String]
    /// A plausible remedy, when there is one.
    public var fix: Fix?

    /// Line, column and message, as compilers print them: `1:12: …`.
    public var description: String { "\(line):\(column): \(message)" }
}
