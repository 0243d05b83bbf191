/// What is known of a locale, in one place of memory.
final class LocaleData: Sendable {
    let identifier: String
    let direction: TextDirection
    let pluralRules: PluralRules
    let symbols: NumberSymbols

    init(_ identifier: String) {
        self.identifier = identifier
        let tag = LocaleTag(identifier)
        direction = Self.direction(of: tag)
        pluralRules = PluralRules(tag)
        symbols = NumberSymbols(tag)
        hasASCIIDigits = symbols.zero == 0x30
        smallKeys = (0...20).reversed().reduce(0) { [pluralRules] keys, number in
            keys << 3 | UInt64(CompactFormat.key(of: pluralRules.cardinalCategory(PluralOperands(number))) & 7)
        }
    }

    /// Whether a single digit is written as programs write it.
    let hasASCIIDigits: Bool
    /// The keys of the plural categories of 0 to 20, three bits each from the lowest on.
    private let smallKeys: UInt64

    /// The key of the plural category of a whole number. Most counts are small, and the rules of many languages long.
    @inline(__always)
    func cardinalKey(_ number: Int64) -> UInt8 {
        if number.magnitude <= 20 {
            return 0x30 | UInt8(truncatingIfNeeded: smallKeys &>> (number.magnitude &* 3)) & 7
        }
        return CompactFormat.key(of: pluralRules.cardinalCategory(PluralOperands(number)))
    }

    private static func direction(of tag: LocaleTag) -> TextDirection {
        if let script = tag.script { return rightToLeftScripts.contains(script) ? .rightToLeft : .leftToRight }
        let table = SortedLines(text: LocaleTables.directions)
        for name in tag.names {
            if let fields = table.fields(of: name) { return fields.first == "rtl" ? .rightToLeft : .leftToRight }
        }
        return .leftToRight
    }

    /// Scripts in current use that run from right to left.
    private static let rightToLeftScripts: Set<String> = [
        "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi",
    ]
}
