public import LanguageMatching

/// How a report is shown.
public struct ReportStyle: Sendable, Hashable {
    /// The reader's languages.
    public var languages: LanguagePreferences
    /// Whether headings may be set off with terminal colours.
    public var usesColour: Bool

    /// Makes a style.
    public init(languages: LanguagePreferences, usesColour: Bool = false) {
        self.languages = languages
        self.usesColour = usesColour
    }

    func heading(_ text: String) -> String {
        usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
    }
}
