/// Fills in the subtags that a tag leaves out. Source: UTS #35, "Likely Subtags", with ICU's order of blind indexes.
enum LikelySubtags {
    /// The most likely whole of three subtags, each of which may be none.
    ///
    /// What is given stays as it is. An unknown language is treated as none, and keeps its name.
    static func maximize(language: UInt64, script: UInt32, region: UInt32) -> MaximizedLanguage {
        let hasLanguage = language != PackedSubtag.noLanguage
        let hasScript = script != PackedSubtag.noScript
        let hasRegion = region != PackedSubtag.noRegion
        if hasLanguage, hasScript, hasRegion {
            return MaximizedLanguage(language: language, script: script, region: region, spelledOut: 7)
        }
        let (likely, isMacroRegion) = look(language: language, script: script, region: region)
        var spelledOut: UInt8 = 0
        if hasLanguage { spelledOut |= 4 }
        if hasScript { spelledOut |= 2 }
        if hasRegion, !isMacroRegion { spelledOut |= 1 }
        return MaximizedLanguage(
            language: hasLanguage ? language : likely.language,
            script: hasScript ? script : likely.script,
            region: hasRegion ? region : likely.region,
            spelledOut: spelledOut)
    }

    /// Whether the data knows more of the three subtags than that nothing is known.
    static func knows(language: UInt64, script: UInt32, region: UInt32) -> Bool {
        if language != PackedSubtag.noLanguage { return record(language) != nil }
        if script != PackedSubtag.noScript {
            return script == PackedSubtag.latin || exception(undetermined, script, none) != nil
        }
        return region != PackedSubtag.noRegion && exception(undetermined, PackedSubtag.noScript, region) != nil
    }

    private static let none = PackedSubtag.noRegion
    private static let undetermined = UInt128(PackedSubtag.noLanguage >> 40)

    private static func look(
        language: UInt64, script: UInt32, region: UInt32
    ) -> (likely: MaximizedLanguage, isMacroRegion: Bool) {
        let known = record(language)
        let key = known == nil ? undetermined : PackedSubtag.key(language: language) ?? undetermined
        let hasNode =
            script != PackedSubtag.noScript
            && (exception(key, script, none) != nil || (known == nil && script == PackedSubtag.latin))
        let node = hasNode ? script : PackedSubtag.noScript
        if region != none, let found = exception(key, node, region) {
            return (value(found), ParentTables.macroRegions.find(UInt128(region), 3) != nil)
        }
        if let known, !hasNode { return (value(known: known, language), false) }
        if let found = exception(key, node, none) { return (value(found), false) }
        // Latin without a known language: the region alone decides, else everybody's likely language.
        if region != none, let found = exception(undetermined, PackedSubtag.noScript, region) {
            return (value(found), false)
        }
        return (exception(undetermined, PackedSubtag.noScript, none).map(value) ?? .undetermined, false)
    }

    private static func record(_ language: UInt64) -> Int? {
        guard language != PackedSubtag.noLanguage, let key = PackedSubtag.key(language: language) else { return nil }
        return LikelySubtagsTables.languages.find(key, 3)
    }

    private static func exception(_ language: UInt128, _ script: UInt32, _ region: UInt32) -> Int? {
        LikelySubtagsTables.exceptions.find(language << 56 | UInt128(script) << 24 | UInt128(region), 10)
    }

    private static func value(known record: Int, _ language: UInt64) -> MaximizedLanguage {
        let rest = LikelySubtagsTables.languages.bytes(record, 3, 7)
        return MaximizedLanguage(
            language: language, script: UInt32(truncatingIfNeeded: rest >> 24), region: UInt32(rest & 0xFF_FFFF),
            spelledOut: 0)
    }

    private static func value(_ exception: Int) -> MaximizedLanguage {
        let whole = LikelySubtagsTables.exceptions.bytes(exception, 10, 10)
        return MaximizedLanguage(
            language: PackedSubtag.language(key: whole >> 56), script: UInt32(truncatingIfNeeded: whole >> 24),
            region: UInt32(whole & 0xFF_FFFF), spelledOut: 0)
    }
}
