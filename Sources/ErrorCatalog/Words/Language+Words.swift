import MessageFormat

extension MessageTable.Language {
    /// The text of a code that no other code stands in for, by the code and its only parameter; for generated code, which
    /// has both at hand.
    ///
    /// - Parameters:
    ///   - part: which text.
    ///   - index: the position of the code in the language's catalogue.
    ///   - code: the code.
    ///   - argument: the value of the parameter, where there is one and it is known.
    ///   - count: how many parameters the code has: none or one.
    /// - Returns: the text; `nil` when it takes more than that, a variable that is worked out or another language.
    public func text(
        _ part: ErrorCatalog.Part, of index: Int, code: String, argument: ParameterValue? = nil,
        count: Int = 0
    ) -> String? {
        messages.messages.text(
            index &* 4 &+ part.rawValue, first: code, second: argument?.messageValue, hasSecond: count > 0,
            locale: messages.locale)
    }
}
