/// The symbols of one locale and numbering system.
final class NumberSymbols: Sendable {
    /// The scalar of the digit zero; the nine others follow it.
    let zero: UInt32
    let decimal: String
    let group: String
    let plus: String
    let minus: String
    let infinity: String
    let notANumber: String
    let percentPrefix: String
    let percentSuffix: String
    /// Digits in the group before the decimal separator; 0 when the locale does not group.
    let primaryGroup: Int
    /// Digits in all further groups.
    let secondaryGroup: Int
    /// How many digits must stand before the first separator.
    let minimumGrouping: Int

    init(_ tag: LocaleTag) {
        let table = SortedLines(text: LocaleTables.numbers)
        var fields: [String]?
        var zero: String?
        if let system = tag.numberingSystem,
            let digit = SortedLines(text: LocaleTables.digits).fields(of: system)?.first
        {
            zero = digit
            fields = tag.names.lazy.compactMap { table.fields(of: "\($0)@\(system)") }.first
        }
        let found = fields ?? tag.names.lazy.compactMap { table.fields(of: $0) }.first ?? []
        func field(_ index: Int, _ fallback: String) -> String {
            found.indices.contains(index) ? found[index] : fallback
        }
        self.zero = (zero ?? field(0, "0")).unicodeScalars.first?.value ?? 0x30
        decimal = field(1, ".")
        group = field(2, ",")
        plus = field(3, "+")
        minus = field(4, "-")
        infinity = field(5, "∞")
        notANumber = field(6, "NaN")
        percentPrefix = field(7, "")
        percentSuffix = field(8, "%")
        let sizes = field(9, "331").utf8.map { Int($0) - 0x30 }
        primaryGroup = sizes.count == 3 ? sizes[0] : 3
        secondaryGroup = sizes.count == 3 ? sizes[1] : 3
        minimumGrouping = sizes.count == 3 ? sizes[2] : 1
    }
}
