/// What a reader asked for: languages in the order of preference.
public struct LanguagePreferences: Sendable, Hashable, ExpressibleByArrayLiteral, CustomStringConvertible {
    /// The languages, the dearest first.
    public let languages: [LanguageTag]

    /// Makes preferences from tags in order.
    public init(_ languages: [LanguageTag]) {
        self.languages = languages
    }

    /// Makes preferences from tags as text; what is not a tag is passed over.
    public init(arrayLiteral elements: String...) {
        languages = elements.compactMap { LanguageTag($0) }
    }

    /// Reads one tag (`zh`, `zh_CN`) or an `Accept-Language` list with weights (`fr-CA, en;q=0.8`).
    ///
    /// What is not a tag is passed over, `*` as well; a weight of 0 takes a language out. Entries of equal weight keep
    /// their order. At most 32 entries and 1,024 bytes are read. Source: RFC 9110 §12.5.4.
    public init(parsing list: String) {
        var entries: [(tag: LanguageTag, weight: Double)] = []
        for entry in String(decoding: list.utf8.prefix(1024), as: UTF8.self).split(separator: ",").prefix(32) {
            let pieces = entry.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
            guard let tag = pieces.first.flatMap({ LanguageTag($0) }) else { continue }
            let weight = pieces.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            guard weight > 0, weight <= 1 else { continue }
            entries.append((tag, weight))
        }
        // Swift's sort is stable in practice and not by promise; the position decides between equal weights.
        languages = entries.enumerated()
            .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
            .map(\.element.tag)
    }

    /// The tags, separated by commas.
    public var description: String {
        languages.map(\.description).joined(separator: ", ")
    }
}
