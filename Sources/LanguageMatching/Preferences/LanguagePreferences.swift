/// What a reader asked for: languages in the order of preference.
public struct LanguagePreferences:
    Sendable, Hashable, ExpressibleByArrayLiteral, ExpressibleByStringLiteral, CustomStringConvertible
{
    /// The bytes of a list that are read.
    public static let maximumLength = 1024
    /// The entries of a list that are read.
    public static let maximumCount = 32

    /// The languages, most preferred first.
    public let languages: [LanguageTag]

    /// Creates preferences from tags in order.
    public init(_ languages: [LanguageTag]) {
        self.languages = languages
    }

    /// Creates preferences from tags as text, such as `Locale.preferredLanguages`; what is not a tag is passed over.
    @_disfavoredOverload
    public init(_ languages: [String]) {
        self.languages = languages.compactMap { LanguageTag($0) }
    }

    /// Creates preferences from tags as text; what is not a tag is passed over.
    public init(arrayLiteral elements: String...) {
        languages = elements.compactMap { LanguageTag($0) }
    }

    /// Reads one tag (`zh`, `zh_CN`) or an `Accept-Language` list with weights (`fr-CA, en;q=0.8`).
    ///
    /// What is not a tag is passed over, `*` and an entry with a bad weight as well. A weight of 0 takes a language out. Of a
    /// tag that is there twice the last mention counts. Entries of equal weight keep their order; weights have three
    /// decimals. At most ``maximumCount`` entries that lie whole in the first ``maximumLength`` bytes are read.
    /// Source: RFC 9110 §12.4.2 and §12.5.4; the rule for repeated tags is ICU's.
    public init(parsing list: String) {
        languages = AcceptLanguageList.parse(list)
    }

    /// Reads one tag or an `Accept-Language` list, as ``init(parsing:)`` does.
    public init(stringLiteral list: String) {
        self.init(parsing: list)
    }

    /// The tags, separated by commas.
    public var description: String {
        languages.map(\.description).joined(separator: ", ")
    }
}
