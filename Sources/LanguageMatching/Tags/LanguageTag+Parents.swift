extension LanguageTag {
    /// The language to ask when this one has no words: `es-MX` asks `es-419`, that asks `es`; `nil` where only the root is
    /// left.
    ///
    /// Extensions and variants fall away first. The script is kept where it is not the language's usual one, and made
    /// explicit where only the region implied it, so that no chain leads from one script to another: `zh-TW` asks
    /// `zh-Hant`, and that asks nobody. Source: UTS #35, "Parent Locales", and CLDR's `parentLocales`.
    public var parent: LanguageTag? {
        next.flatMap { $0.description == "und" ? nil : $0 }
    }

    /// The parent, with `und` for the root.
    private var next: LanguageTag? {
        if !extensions.isEmpty || !privateUse.isEmpty {
            return LanguageTag(language: language, script: script, region: region, variants: variants)
        }
        if !variants.isEmpty {
            return LanguageTag(language: language, script: script, region: region, variants: variants.dropLast())
        }
        if let explicit = listedParent { return explicit }
        guard language != "und" || script != nil else { return nil }
        if script == nil, let region {
            let likely = maximized.script
            return likely == usualScript
                ? LanguageTag(language: language)
                : LanguageTag(language: language, script: likely, region: region).parent
        }
        if region != nil { return LanguageTag(language: language, script: script) }
        guard let script, language != "und", script == usualScript else { return nil }
        return LanguageTag(language: language)
    }

    /// The tag, its parent, that one's parent, and so on to the last before the root.
    public var fallbackChain: [LanguageTag] {
        Array(sequence(first: self) { $0.parent })
    }

    private var usualScript: String? { LanguageTag(language: language).maximized.script }

    private var listedParent: LanguageTag? {
        guard let language = PackedSubtag.key(language: PackedSubtag.language(language)) else { return nil }
        let key = language << 56 | UInt128(PackedSubtag.script(script)) << 24 | UInt128(PackedSubtag.region(region))
        guard let record = ParentTables.parents.find(key, 10) else { return nil }
        return LanguageTag(
            language: PackedSubtag.text(UInt64(ParentTables.parents.bytes(record, 10, 3))) ?? "und",
            script: PackedSubtag.text(UInt32(ParentTables.parents.bytes(record, 13, 4))),
            region: PackedSubtag.text(UInt32(ParentTables.parents.bytes(record, 17, 3))))
    }
}
