public import LanguageMatching
public import MessageFormat

/// A catalogue: codes, what they mean to a program, and their words by language and audience.
public struct ErrorCatalog: Sendable {
    /// The codes in the catalogue's order.
    public let definitions: [CodeDefinition]
    /// The words, under the keys `CODE/audience` and `CODE/advice`.
    public let messages: MessageTable
    private let byCode: [String: CodeDefinition]

    /// Makes a catalogue; for generated code.
    public init(definitions: [CodeDefinition], messages: MessageTable) {
        self.definitions = definitions
        self.messages = messages
        byCode = Dictionary(definitions.map { ($0.code, $0) }) { first, _ in first }
    }

    /// The definition of a code, `nil` when the catalogue does not know it.
    public func definition(of code: String) -> CodeDefinition? {
        byCode[code]
    }

    /// The words for a code.
    ///
    /// A code that the catalogue does not know gets the words of its nearest family: `SDK.COMMON.9999` those of
    /// `SDK.COMMON.*`, and a code of no known family those of `*`.
    ///
    /// - Parameters:
    ///   - code: the code.
    ///   - arguments: the values of its parameters; the code itself is there as `code`.
    ///   - audience: who reads.
    ///   - preferences: the reader's languages.
    ///   - bidiIsolation: `none` for text that a machine compares.
    public func words(
        for code: String,
        arguments: [String: ParameterValue],
        audience: Audience,
        in preferences: LanguagePreferences,
        bidiIsolation: BidiIsolation = .default
    ) -> Words {
        var arguments = arguments.mapValues(\.messageValue)
        arguments["code"] = .string(code)
        for key in keys(for: code) {
            guard
                let text = messages.text(
                    "\(key)/\(audience.rawValue)", in: preferences, arguments: arguments, bidiIsolation: bidiIsolation)
            else { continue }
            let advice =
                audience == .user
                ? messages.text("\(key)/advice", in: preferences, arguments: arguments, bidiIsolation: bidiIsolation)
                : nil
            return Words(text: text.text, advice: advice?.text, language: text.language)
        }
        // Only a catalogue without the `*` entry comes here, and the compiler refuses one.
        return Words(text: code, advice: nil, language: messages.languages[0])
    }

    private func keys(for code: String) -> [String] {
        if byCode[code] != nil { return [code] }
        var keys: [String] = []
        var family = code[...]
        while let dot = family.lastIndex(of: "."), keys.count < 8 {
            family = family[..<dot]
            keys.append("\(family).*")
        }
        return keys + ["*"]
    }
}
