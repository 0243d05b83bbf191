import LanguageMatching
import MessageFormat

/// The text of an error on the wire: in the server's own words, or else in the developer's. The code whose words they are
/// is the one that the body names.
struct WireWords {
    /// A text and its language.
    typealias Wording = (text: String, language: LanguageTag)

    private let catalog: ErrorCatalog
    private let definition: CodeDefinition?
    private let code: String
    private let arguments: [String: ParameterValue]
    private let place: WordsPlace

    /// - Parameters:
    ///   - catalog: the catalogue.
    ///   - definition: the definition of the code that is shown; `nil` when the catalogue does not know it.
    ///   - code: the code that is shown.
    ///   - isMasked: whether it stands in for the error's own.
    ///   - arguments: the parameters that may be shown.
    init(
        _ catalog: ErrorCatalog, _ definition: CodeDefinition?, code: String, isMasked: Bool,
        arguments: [String: ParameterValue]
    ) {
        self.catalog = catalog
        self.definition = definition
        self.code = code
        self.arguments = arguments
        place = WordsPlace(
            catalog, shownIndex: catalog.index(of: code) ?? catalog.familyIndex(of: code), isMasked: isMasked,
            part: .developer)
    }

    /// The text for a language.
    func message(in language: MessageTable.Language) -> Wording {
        let template = definition?.emit.first { Self.isSameWriting($0.key, language.tag) }?.value
        if let text = template?.text(arguments.mapValues(\.wireText)) { return (text, language.tag) }
        return words(in: language) { index in
            (definition?.parameters[index].name).flatMap { arguments[$0] }
        }
    }

    /// What kind of failure it is, whatever its parameters are.
    func title(in language: MessageTable.Language) -> Wording { words(in: language) { _ in nil } }

    private func words(in language: MessageTable.Language, argument: (Int) -> ParameterValue?) -> Wording {
        let text = place.text(in: language, bidiIsolation: .none, code: { code }, argument: argument)
        return text.map { ($0.text, $0.language.tag) } ?? (code, catalog.messages.languages[0])
    }

    /// Whether a key of `emit` names the language in the same script: `zh` is Simplified, and not for readers of
    /// Traditional Chinese.
    private static func isSameWriting(_ key: String, _ language: LanguageTag) -> Bool {
        guard let own = LanguageTag(key)?.maximized else { return false }
        let other = language.maximized
        return own.language == other.language && own.script == other.script
    }
}
