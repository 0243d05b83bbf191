public import LanguageMatching

/// An error whose words stand in a catalogue. It holds its code and parameters, never text: words are bound late, so that
/// one error can be shown in any language, to any audience, at any time.
public protocol CatalogedError: Error, Sendable {
    /// The catalogue that has the words.
    static var catalog: ErrorCatalog { get }
    /// The code as it stands on the wire.
    var code: String { get }
    /// The parameters that are known, by name.
    var arguments: [String: ParameterValue] { get }
}

extension CatalogedError {
    /// The error in words.
    ///
    /// - Parameters:
    ///   - audience: who reads.
    ///   - languages: the reader's languages, the dearest first.
    /// - Returns: the words, with the language that answered.
    public func words(for audience: Audience, in languages: LanguagePreferences) -> Words {
        Self.catalog.words(for: code, arguments: arguments, audience: audience, in: languages)
    }

    /// Whether sending again helps; `never` for a code that the catalogue does not know.
    public var retry: Retry {
        Self.catalog.definition(of: code)?.retry ?? .never
    }
}
