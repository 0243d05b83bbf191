public import MessageFormat

extension ErrorCatalog {
    /// The text of a code: what ``CatalogedError`` asks for, with nothing generic in it.
    ///
    /// - Parameters:
    ///   - part: which text.
    ///   - index: the position of the code; `nil` for a code that the catalogue does not know.
    ///   - language: the language.
    ///   - bidiIsolation: `none` for text that a machine compares.
    ///   - code: gives the code.
    ///   - argument: gives the value of a parameter by its position.
    /// - Returns: the text; `nil` for advice where there is none.
    public func text(
        _ part: Part, of index: Int?, in language: MessageTable.Language, bidiIsolation: BidiIsolation = .default,
        code: () -> String, argument: (Int) -> ParameterValue?
    ) -> String? {
        WordsPlace(self, index: index, part: part, code: code).text(
            in: language, bidiIsolation: bidiIsolation, code: code, argument: argument)?.text
    }
}
