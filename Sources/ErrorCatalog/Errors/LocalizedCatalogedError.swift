public import FoundationEssentials
public import LanguageMatching

/// An error with the words of one language for one audience, for what shows `localizedDescription`.
///
/// Its words are those of the moment when it was made. Everything that it shows is of the code that the audience may know;
/// ``error`` is for the program and its logs.
public struct LocalizedCatalogedError: LocalizedError, Sendable, CustomStringConvertible {
    /// The error itself.
    public let error: any CatalogedError
    /// Its words.
    public let words: Words

    /// The code that the audience sees: the error's own, or the one that masks it.
    public var code: String { words.code }
    /// What happened.
    public var errorDescription: String? { words.text }
    /// What to do next.
    public var recoverySuggestion: String? { words.advice }
    /// The code, under which the documentation has a section.
    public var helpAnchor: String? { code == error.code ? error.helpAnchor : code }
    /// What happened and what to do next.
    public var description: String { [words.text, words.advice].compactMap(\.self).joined(separator: " ") }
}

extension CatalogedError {
    /// The error with words in a reader's language, to be thrown on or shown by what asks for `localizedDescription`.
    ///
    /// - Parameters:
    ///   - languages: the reader's languages, most preferred first.
    ///   - audience: who reads.
    public func localized(in languages: LanguagePreferences, for audience: Audience = .user) -> LocalizedCatalogedError
    {
        LocalizedCatalogedError(error: self, words: words(for: audience, in: languages))
    }
}
