import AuditTexts
import FoundationEssentials
package import LanguageMatching
import MessageFormat
import SendAudit

/// How a report is shown.
package struct ReportStyle: Sendable, Hashable {
    /// The reader's languages.
    package var languages: LanguagePreferences
    /// Whether headings may be set off with terminal colours.
    package var usesColour: Bool
    /// How many columns the terminal has; what can be made to fit does.
    package var width: Int
    /// At how many columns lines are folded; `nil` where nobody has said how many there are, such as in a pipe.
    package var fold: Int?
    /// Whether diagrams are drawn in ASCII.
    package var isASCII: Bool
    /// Whether values are isolated in text of every direction: browsers know the isolates.
    package var isolatesValues = false

    /// Creates a style.
    package init(
        languages: LanguagePreferences, usesColour: Bool = false, width: Int = 80, isASCII: Bool = false
    ) {
        self.languages = languages
        self.usesColour = usesColour
        self.width = width
        self.isASCII = isASCII
    }

    /// The language that is written where there are no texts in one that the reader asks for; `nil` where there are.
    package var substituteLanguage: String? {
        AuditTexts.serves(languages) ? nil : AuditTexts.language(for: languages).description
    }

    /// Numbers in the reader's language.
    var numbers: NumberText { NumberText(languages) }

    /// A text in the reader's language. For terminals, values are isolated only in right-to-left text: those that do not
    /// know the isolates show them as boxes, and left-to-right text does not need them.
    func say(_ key: AuditText, _ arguments: [String: MessageValue] = [:]) -> String {
        let isRightToLeft = AuditTexts.language(for: languages).direction == .rightToLeft
        return AuditTexts.text(
            key, in: languages, arguments: arguments, bidiIsolation: isRightToLeft || isolatesValues ? .default : .none)
    }

    /// The heading of a column with times of a clock.
    func timeHeading(_ clock: LocalClock) -> String {
        clock.isUTC ? say(.columnTime) : say(.columnTimeIn, ["zone": .string(clock.zone.identifier)])
    }

    func heading(_ text: String) -> String {
        usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
    }
}
