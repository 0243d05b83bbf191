import Foundation
import LanguageMatching

/// A line of `errata match --batch`. Keys that it does not know are passed over.
struct MatchRequest: Decodable {
    let supported: [LanguageTag]
    let desired: LanguagePreferences
    let defaultLanguage: LanguageTag?
    let options: LanguageMatcher.Options
    /// How the line spells its tags, where the canonical case differs.
    let spelling: [LanguageTag: String]

    private enum Key: String, CodingKey { case supported, desired, `default`, threshold, favor, demotion }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let supportedTexts = try Self.texts(.supported, in: container) { $0.split(separator: ",").map { String($0) } }
        let desiredTexts = try Self.texts(.desired, in: container) { [$0] }
        supported = try supportedTexts.map { try Self.tag($0, .supported, in: container) }
        // An array is a list without weights; its elements may have some all the same.
        desired = LanguagePreferences(parsing: desiredTexts.joined(separator: ","))
        let fallback = Self.trimmed(try container.decodeIfPresent(String.self, forKey: .default) ?? "")
        defaultLanguage = fallback.isEmpty ? nil : try Self.tag(fallback, .default, in: container)
        var options = LanguageMatcher.Options.icu
        if let threshold = try container.decodeIfPresent(Int.self, forKey: .threshold), threshold >= 0 {
            options.threshold = threshold
        }
        switch try container.decodeIfPresent(String.self, forKey: .favor) ?? "" {
        case "", "language", "normal": options.favor = .language
        case "script": options.favor = .script
        case let other: throw Self.error(.favor, in: container, "expected language or script, not \(other)")
        }
        switch try container.decodeIfPresent(String.self, forKey: .demotion) ?? "" {
        case "", "region": options.demotion = .region
        case "none": options.demotion = .none
        case let other: throw Self.error(.demotion, in: container, "expected region or none, not \(other)")
        }
        self.options = options
        let pieces = (supportedTexts + desiredTexts + [fallback]).flatMap { $0.split(separator: ",") }
        spelling = Dictionary(
            pieces.compactMap { piece in
                let text = Self.trimmed(String(piece.prefix { $0 != ";" }))
                return LanguageTag(text).map { ($0, text) }
            }
        ) { first, _ in first }
    }

    /// A list of texts, or one text; absent and null are an empty list.
    private static func texts(
        _ key: Key, in container: KeyedDecodingContainer<Key>, _ split: (String) -> [String]
    ) throws -> [String] {
        guard container.contains(key), try !container.decodeNil(forKey: key) else { return [] }
        let texts = (try? container.decode(String.self, forKey: key)).map(split)
        return try (texts ?? container.decode([String].self, forKey: key)).map(trimmed).filter { !$0.isEmpty }
    }

    private static func tag(_ text: String, _ key: Key, in container: KeyedDecodingContainer<Key>) throws -> LanguageTag
    {
        guard let tag = LanguageTag(text) else { throw error(key, in: container, "\(text) is not a language tag") }
        return tag
    }

    private static func error(_ key: Key, in container: KeyedDecodingContainer<Key>, _ text: String) -> DecodingError {
        .dataCorruptedError(forKey: key, in: container, debugDescription: text)
    }

    private static func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespaces) }
}
