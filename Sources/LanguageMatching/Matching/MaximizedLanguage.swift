/// A tag with language, script and region all present, as the matcher compares it.
///
/// Source: the idea of an "LSR" is ICU's; what is kept beside the three subtags decides between tags that mean the same.
struct MaximizedLanguage: Hashable, Sendable {
    /// What sort of tag this is. Pseudo-locales and private use match only their like.
    enum Kind: UInt8, Sendable {
        case ordinary, accentedPseudo, bidirectionalPseudo, crackedPseudo, privateUse
    }

    /// The language; for private use, the number under which the matcher knows the tag.
    var language: UInt64
    var script: UInt32
    var region: UInt32
    /// Which subtags the tag spelt out: 4 language, 2 script, 1 region.
    var spelledOut: UInt8
    var kind = Kind.ordinary

    /// Nothing known: `und` matches only itself, since everybody's likely English would be a guess.
    static let undetermined = MaximizedLanguage(
        language: PackedSubtag.noLanguage, script: PackedSubtag.noScript, region: PackedSubtag.noRegion, spelledOut: 7)

    /// Whether the subtags are the same, spelt out or not.
    func isEquivalent(to other: MaximizedLanguage) -> Bool {
        language == other.language && script == other.script && region == other.region && kind == other.kind
    }

    /// The tag's subtags as the matcher sees them.
    ///
    /// - Parameters:
    ///   - tag: a tag.
    ///   - number: gives the number of a tag that is private use alone.
    init(_ tag: LanguageTag, privateUse number: (LanguageTag) -> UInt64) {
        let hasSubtags = tag.language != "und" || tag.script != nil || tag.region != nil || !tag.variants.isEmpty
        if !hasSubtags, tag.extensions.isEmpty {
            self = .undetermined
            guard !tag.privateUse.isEmpty else { return }
            kind = .privateUse
            language = number(tag)
            return
        }
        let language = PackedSubtag.language(tag.language)
        let script = PackedSubtag.script(tag.script)
        if let (kind, region) = Self.pseudo(tag) {
            self.init(
                language: language, script: PackedSubtag.namedScript(tag.script),
                region: PackedSubtag.region(tag.region ?? region),
                spelledOut: tag.region == nil ? 6 : 7, kind: kind)
            return
        }
        self = LikelySubtags.maximize(
            language: Aliases.language(language), script: script,
            region: Aliases.region(PackedSubtag.region(tag.region)))
    }

    init(language: UInt64, script: UInt32, region: UInt32, spelledOut: UInt8, kind: Kind = .ordinary) {
        self.language = language
        self.script = script
        self.region = region
        self.spelledOut = spelledOut
        self.kind = kind
    }

    /// CLDR's pseudo-locales: `en-XA`, `ar-XB`, `en-XC` and their forms with a variant.
    private static func pseudo(_ tag: LanguageTag) -> (Kind, region: String)? {
        switch tag.region {
        case "XA": return (.accentedPseudo, "XA")
        case "XB": return (.bidirectionalPseudo, "XB")
        case "XC": return (.crackedPseudo, "XC")
        default: break
        }
        guard tag.variants.count == 1 else { return nil }
        switch tag.variants[0] {
        case "psaccent": return (.accentedPseudo, "XA")
        case "psbidi": return (.bidirectionalPseudo, "XB")
        case "pscrack": return (.crackedPseudo, "XC")
        default: return nil
        }
    }
}
