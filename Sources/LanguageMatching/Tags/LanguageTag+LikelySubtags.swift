extension LanguageTag {
    /// The tag with its likely script and region filled in: `zh-TW` is `zh-Hant-TW`, `und-Hebr` is `he-Hebr-IL`.
    ///
    /// A tag of which CLDR knows nothing stays as it is. Source: UTS #35, "Add Likely Subtags".
    public var maximized: LanguageTag {
        let packed = packed
        guard LikelySubtags.knows(language: packed.language, script: packed.script, region: packed.region) else {
            return self
        }
        return with(LikelySubtags.maximize(language: packed.language, script: packed.script, region: packed.region))
    }

    /// The shortest tag with the same likely subtags: `zh-Hant-TW` is `zh-TW`, `en-Latn-US` is `en`.
    ///
    /// - Parameter favorsScript: whether `zh-Hant-TW` becomes `zh-Hant` instead.
    /// - Returns: the tag itself when CLDR knows nothing of it. Source: UTS #35, "Remove Likely Subtags".
    public func minimized(favorsScript: Bool = false) -> LanguageTag {
        let packed = packed
        guard LikelySubtags.knows(language: packed.language, script: packed.script, region: packed.region) else {
            return self
        }
        let whole = LikelySubtags.maximize(language: packed.language, script: packed.script, region: packed.region)
        let none = MaximizedLanguage.undetermined
        let withRegion = (none.script, whole.region)
        let withScript = (whole.script, none.region)
        let trials =
            [(none.script, none.region)] + (favorsScript ? [withScript, withRegion] : [withRegion, withScript])
        for (script, region) in trials
        where LikelySubtags.maximize(language: whole.language, script: script, region: region).isEquivalent(to: whole) {
            return with(
                MaximizedLanguage(language: whole.language, script: script, region: region, spelledOut: 0))
        }
        return with(whole)
    }

    private var packed: (language: UInt64, script: UInt32, region: UInt32) {
        (PackedSubtag.language(language), PackedSubtag.script(script), PackedSubtag.region(region))
    }

    /// The same tag with other subtags in front of its variants.
    private func with(_ subtags: MaximizedLanguage) -> LanguageTag {
        LanguageTag(
            language: PackedSubtag.text(subtags.language) ?? "und", script: PackedSubtag.text(subtags.script),
            region: PackedSubtag.text(subtags.region), variants: variants, extensions: extensions,
            privateUse: privateUse)
    }
}
