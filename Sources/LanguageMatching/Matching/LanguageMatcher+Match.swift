extension LanguageMatcher {
    /// The outcome of a negotiation.
    public struct Match: Sendable, Hashable {
        /// The supported language that was chosen.
        public let supported: LanguageTag
        /// The wish that it meets; `nil` when no wish could be met and the default is served.
        public let desired: LanguageTag?
        /// The position of ``supported`` among the supported languages; `nil` when the default is served.
        public let supportedIndex: Int?

        /// The chosen language with what the wish has of region, variants and extensions: `fr` for a reader of
        /// `fr-CA-u-hc-h12` resolves to `fr-CA-u-hc-h12`. Dates and numbers are best formatted for this tag.
        ///
        /// A wish's variants take the place of the supported ones, an extension that of one with the same singleton.
        public var resolved: LanguageTag {
            guard let desired, desired != supported else { return supported }
            let replaced = Set(desired.extensions.map(\.singleton))
            return LanguageTag(
                language: supported.language, script: supported.script, region: desired.region ?? supported.region,
                variants: desired.variants.isEmpty ? supported.variants : desired.variants,
                extensions: supported.extensions.filter { !replaced.contains($0.singleton) } + desired.extensions,
                privateUse: desired.privateUse.isEmpty ? supported.privateUse : desired.privateUse)
        }
    }

    /// What a negotiation came to.
    struct Choice: Sendable {
        static let none = Choice(supported: nil, desired: nil)

        /// The position among the supported languages.
        let supported: Int?
        /// The wish that is met.
        let desired: LanguageTag?
    }
}
