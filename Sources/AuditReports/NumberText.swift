import AuditTexts
import LanguageMatching
import MessageFormat

/// Numbers as a reader's language writes them. There is nothing to translate in them.
struct NumberText: Sendable {
    private static let whole = try? CompiledMessage("{$value :integer}")
    private static let percent = try? CompiledMessage(
        "{$value :percent minimumFractionDigits=1 maximumFractionDigits=1}")

    private static let marks: Set<Unicode.Scalar> = ["\u{200E}", "\u{200F}", "\u{061C}"]

    private let locale: MessageLocale

    init(_ languages: LanguagePreferences) {
        locale = MessageLocale(AuditTexts.language(for: languages).description)
    }

    /// `1,204`.
    func count(_ number: Int) -> String {
        Self.whole?.format(["value": .integer(Int64(number))], locale: locale, bidiIsolation: .none) ?? String(number)
    }

    /// A part of a whole, `27.3%`; empty where there is no whole.
    func share(_ part: Int, of whole: Int) -> String {
        whole == 0 ? "" : share(Double(part) / Double(whole))
    }

    /// A part of 1 in percent.
    func share(_ part: Double) -> String {
        // Counts of a file that was changed may be beyond what can be divided.
        let bounded = min(max(part.isNaN ? 0 : part, -1_000), 1_000)
        let tenths = (bounded * 1_000).rounded() / 1_000
        let text = Self.percent?.format(["value": .number(tenths)], locale: locale, bidiIsolation: .none) ?? ""
        // The marks that Arabic and Hebrew set beside the sign are for running text; in a column they are characters that
        // many terminals show.
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !Self.marks.contains($0) }))
    }
}
