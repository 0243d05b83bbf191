/// The plural rules of a language.
public struct PluralRules: Sendable, Equatable {
    let cardinal: UInt8
    let ordinal: UInt8

    init(_ tag: LocaleTag) {
        let table = SortedLines(text: Self.table)
        for name in tag.names {
            guard let fields = table.fields(of: name), fields.count == 2 else { continue }
            cardinal = UInt8(fields[0]) ?? 0
            ordinal = UInt8(fields[1]) ?? 0
            return
        }
        (cardinal, ordinal) = (0, 0)
    }

    /// Looks up the rules of a locale such as `pt-PT`. An unknown language has only the category `other`.
    public init(locale: String) {
        self.init(LocaleTag(locale))
    }

    /// Whether CLDR has rules of a locale's language.
    package static func areKnown(locale: String) -> Bool {
        let tag = LocaleTag(locale)
        return tag.language != "und" && SortedLines(text: table).fields(of: tag.language) != nil
    }

    /// The category for counting: one day, two days.
    public func cardinalCategory(_ operands: PluralOperands) -> PluralCategory {
        operands.category(ruleSet: cardinal)
    }

    /// The category for ranking: first day, second day.
    public func ordinalCategory(_ operands: PluralOperands) -> PluralCategory {
        operands.category(ruleSet: ordinal)
    }
}
