/// Picks the supported language that serves a reader best.
///
/// This is RFC 4647 §3.4's look-up with one thing more: a tag's script is made explicit first, so that a reader of
/// Traditional Chinese (`zh-TW`, `zh-Hant`) is never served Simplified silently.
public struct LanguageMatcher: Sendable {
    /// The outcome of a negotiation.
    public struct Match: Sendable, Hashable {
        /// The supported language that was chosen.
        public let supported: LanguageTag
        /// The wish that it answers; `nil` when no wish could be met and the default speaks.
        public let desired: LanguageTag?
    }

    private let supported: [(tag: LanguageTag, key: String)]
    private let defaultLanguage: LanguageTag

    /// Makes a matcher.
    ///
    /// - Parameters:
    ///   - supported: the languages that can be served.
    ///   - defaultLanguage: what is served when no wish can be met.
    public init(supported: [LanguageTag], defaultLanguage: LanguageTag) {
        self.supported = supported.map { ($0, Self.key($0)) }
        self.defaultLanguage = defaultLanguage
    }

    /// Chooses a language for a reader.
    public func match(_ preferences: LanguagePreferences) -> Match {
        for desired in preferences.languages {
            for key in [Self.regionalKey(desired), Self.key(desired)] {
                if let found = supported.first(where: { Self.regionalKey($0.tag) == key || $0.key == key }) {
                    return Match(supported: found.tag, desired: desired)
                }
            }
        }
        return Match(supported: defaultLanguage, desired: nil)
    }

    private static func key(_ tag: LanguageTag) -> String {
        "\(tag.language)-\(likelyScript(tag))"
    }

    private static func regionalKey(_ tag: LanguageTag) -> String {
        "\(key(tag))-\(tag.region ?? "")"
    }

    private static func likelyScript(_ tag: LanguageTag) -> String {
        if let script = tag.script { return script }
        guard tag.language == "zh" else { return "" }
        return ["TW", "HK", "MO"].contains(tag.region) ? "Hant" : "Hans"
    }
}
