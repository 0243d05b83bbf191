/// A catalogue's error that is read from replies. Generated enums conform.
public protocol ReadableError: CatalogedError {
    /// Creates the typed error of a code. A code that the catalogue does not know, or knows as retired, becomes the case for
    /// unknown codes.
    ///
    /// - Parameters:
    ///   - code: the code as the server sent it.
    ///   - arguments: the parameters that are known. One of another type than the catalogue's is left out.
    ///   - original: what the server sent.
    init(code: String, arguments: [String: ParameterValue], original: OriginalReply?)
}

extension ReadableError {
    /// The error as an audience may know it: itself, or the one that masks it, of which nothing but the code is known.
    public func presented(to audience: Audience) -> Self {
        guard let shown = Self.catalog.presentation(of: code, for: audience), shown.code != code else { return self }
        return Self(code: shown.code, arguments: [:], original: nil)
    }

    /// Creates the typed error of a code, with the parameters that its text contains.
    ///
    /// - Parameters:
    ///   - code: the code as the server sent it.
    ///   - text: the server's text, from which parameters are read; a text of another form, or one that can be read in two
    ///     ways, leaves them unknown.
    public init(code: String, text: String) {
        var arguments: [String: ParameterValue] = [:]
        if Self.catalog.definition(of: code)?.parameters.isEmpty == false,
            case .one(let reading) = Self.catalog.recover(text, code: code)
        {
            arguments = reading.arguments
        }
        self.init(code: code, arguments: arguments, original: OriginalReply(code: code, text: text))
    }
}
