import AuditTexts
import LanguageMatching
import MessageFormat
import SendAPI
import StrictJSON

/// The words and the form of numbers of one page.
struct PageWords: Sendable {
    let style: ReportStyle
    let language: LanguageTag
    private let locale: MessageLocale

    init(_ languages: LanguagePreferences) {
        style = ReportStyle(languages: languages)
        language = AuditTexts.language(for: languages)
        locale = MessageLocale(language.description)
    }

    var isRightToLeft: Bool { language.direction == .rightToLeft }

    func say(_ key: AuditText, _ arguments: [String: MessageValue] = [:]) -> String { style.say(key, arguments) }

    /// A number as its cell holds it, and as the page's script writes it: without marks of direction around it.
    func number(_ number: Int) -> String {
        AuditTexts.text(
            .pageNumber, in: style.languages, arguments: ["count": .integer(Int64(number))], bidiIsolation: .none)
    }

    func milliseconds(_ number: Int) -> String { say(.pageMilliseconds, ["count": .integer(Int64(number))]) }

    /// A part of a whole in percent.
    func share(_ part: Int, of whole: Int) -> String {
        guard let tenths = Self.tenths(part, of: whole) else { return Markup.missing }
        return percent(tenths)
    }

    /// A whole number of tenths of a percent.
    func percent(_ tenths: Int) -> String {
        Self.percent?.format(["share": .number(Double(tenths) / 1_000)], locale: locale, bidiIsolation: .none)
            ?? Markup.missing
    }

    // Only the form is of the language; a text of the catalogue would have nothing to translate.
    private static let percent = try? CompiledMessage(
        "{$share :percent maximumFractionDigits=1 minimumFractionDigits=1}")

    /// A part of a whole in tenths of a percent, rounded half up, as the page's script does; `nil` without a whole.
    static func tenths(_ part: Int, of whole: Int) -> Int? {
        guard whole != 0 else { return nil }
        let (doubled, isTooLarge) = part.multipliedReportingOverflow(by: 2_000)
        // Counts of a file that was changed may be beyond what whole numbers can be multiplied by.
        guard !isTooLarge, let sum = Int(exactly: Double(doubled) + Double(whole)) else {
            return Int(min(max(Double(part) / Double(whole) * 1_000, -1e9), 1e9).rounded())
        }
        return Int((Double(sum) / (2 * Double(whole))).rounded(.down))
    }

    /// A moment in UTC, to the second.
    static func time(_ time: Timestamp) -> Markup {
        let text = time.description
        let shown = text.prefix(19).replacing("T", with: " ")
        return .element("time", ["datetime": text], .words(String(shown)))
    }

    /// A moment as text for a sentence.
    static func text(_ time: Timestamp) -> MessageValue {
        .string(String(time.description.prefix(19).replacing("T", with: " ")))
    }

    /// The forms of numbers for the page's script, which knows no language.
    var numberForms: JSONValue {
        let (long, short) = (number(1_234_567), number(1_234))
        let group = long.dropFirst().prefix { !$0.isNumber }
        let minus = number(-1).prefix { !$0.isNumber }
        let percent = percent(12_345)
        let digits = percent.split(whereSeparator: { !$0.isNumber })
        let decimal = digits.count > 1 ? percent[..<(digits.last?.startIndex ?? percent.endIndex)].last : "."
        let suffix = percent[(digits.last?.endIndex ?? percent.endIndex)...]
        return [
            "group": .string(String(group)), "grouped4": .bool(short.count > 4), "minus": .string(String(minus)),
            "decimal": .string(String(decimal ?? ".")), "percent": .string(String(suffix)),
            "missing": .string(Markup.missing),
        ]
    }
}
