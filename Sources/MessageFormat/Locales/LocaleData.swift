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
        hasPlainMinus = symbols.minus == "-"
        // At least this is written without separators, whatever the sizes of groups.
        let digits = symbols.primaryGroup == 0 ? 18 : symbols.primaryGroup + symbols.minimumGrouping - 1
        ungrouped = symbols.zero == 0x30 ? (0..<digits).reduce(1) { product, _ in product * 10 } : 0
    }

    /// Numbers below this are written in ASCII digits without separators; 0 where digits are not ASCII.
    private let ungrouped: UInt64
    private let hasPlainMinus: Bool

    /// Whether a number is written as programs write it.
    @inline(__always)
    func writesPlainly(_ number: Int64) -> Bool {
        number.magnitude < ungrouped && (number >= 0 || hasPlainMinus)
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
