/// What stands for deprecated and overlong subtags, as far as matching needs it: one subtag for one.
enum Aliases {
    /// The language that stands for one; itself when none does, or when the replacement is more than a language.
    static func language(_ language: UInt64) -> UInt64 {
        guard let key = PackedSubtag.key(language: language), let record = AliasTables.languages.find(key, 3),
            AliasTables.languages.bytes(record, 6, 7) == nothingMore
        else { return language }
        return PackedSubtag.language(key: AliasTables.languages.bytes(record, 3, 3))
    }

    /// The region that stands for one; of several, the first.
    static func region(_ region: UInt32) -> UInt32 {
        guard region != PackedSubtag.noRegion, let record = AliasTables.regions.find(UInt128(region), 3) else {
            return region
        }
        return UInt32(truncatingIfNeeded: AliasTables.regions.bytes(record, 3, 3))
    }

    private static let nothingMore = UInt128(PackedSubtag.noScript) << 24 | UInt128(PackedSubtag.noRegion)
}
