import CatalogSource
import Testing

/// Plural variants of messages that select on more than one number, or in another way than by plural category.
struct PluralVariantTests {
    private static let declarations = ".input {$count :integer} .input {$packs :integer} .match $count $packs "
    private static let last = "* * {{{$count} pieces in {$packs} packs}}"

    /// The catalogue with one English message about a count, packs and an item.
    private func findings(_ message: String, range: String = "") throws -> [Finding] {
        let catalog = try SmallCatalog()
        try catalog.edit(
            "codes/SHOP.yaml", "    count: {type: int}\n",
            "    count: {type: int\(range)}\n    packs: {type: int\(range)}\n")
        try catalog.edit(
            "codes/SHOP.yaml", "developer: \"No stock.\"",
            "developer:\n      - |-\n        \(message)\n      - \"No stock.\"")
        return try catalog.report().findings.filter { [.pluralVariants, .functionType].contains($0.check) }
    }

    @Test func aCombinationThatLacksIsFound() throws {
        let found = try findings(
            Self.declarations + "one * {{{$count} piece in {$packs} packs}} * one {{{$count} pieces in {$packs} pack}} "
                + Self.last)
        #expect(found.map(\.check) == [.pluralVariants])
        #expect(
            found.first?.message.contains(
                "the combination one one would have the words of one *, which show $packs as another number")
                == true)
    }

    @Test(arguments: [
        // All four are there.
        declarations + "one one {{{$count} piece in {$packs} pack}} one * {{{$count} piece in {$packs} packs}} "
            + "* one {{{$count} pieces in {$packs} pack}} " + last,
        // What does not show the other number says nothing of it.
        declarations + "0 one {{nothing in {$packs} pack}} 0 * {{nothing in {$packs} packs}} one * {{{$count} piece}} "
            + "* one {{{$count} pieces}} * * {{{$count} pieces}}",
        // Beside a text that selects, every number has its forms.
        ".input {$item :string} .input {$count :integer} .match $item $count tea one {{{$count} cup}} tea * {{{$count} cups}} "
            + "* one {{{$count} piece}} * * {{{$count} pieces}}",
        ".input {$count :number select=ordinal} .match $count one {{{$count}st}} two {{{$count}nd}} few {{{$count}rd}} * {{{$count}th}}",
        ".input {$count :number select=exact} .match $count 1 {{{$count} piece}} * {{{$count} pieces}}",
        ".input {$count :number minimumFractionDigits=2} {{{$count}}}",
    ])
    func whatIsCompleteIsClean(message: String) throws {
        #expect(try findings(message).map(\.description) == [])
    }

    /// A variant for numbers that a parameter never has would never be seen.
    @Test(
        arguments: [
            (", range: {from: 2, to: 99}", ".input {$count :integer} .match $count 2 {{two}} * {{{$count}}}", nil),
            (", range: {from: 0, to: 1}", ".input {$count :integer} .match $count 1 {{one}} * {{{$count}}}", nil),
            ("", ".input {$count :integer} .match $count 1 {{one}} * {{{$count}}}", nil),
            (
                ", range: {from: 1, to: 9}", ".input {$count :integer} .match $count 2 {{two}} * {{{$count}}}",
                "one (first: 1)"
            ),
            (
                ", range: {from: 2, to: 99}",
                ".input {$count :offset subtract=1} .match $count 2 {{two}} * {{{$count}}}", "one (first: 1)"
            ),
            (
                ", range: {from: 2, to: 99}", declarations + "0 one {{none}} 0 * {{none}} " + last, nil
            ),
            (
                ", range: {from: 2, to: 3}",
                ".input {$count :integer select=ordinal} .match $count two {{{$count}nd}} * {{{$count}th}}",
                "few (first: 3)"
            ),
            (
                ", range: {from: 2, to: 3}",
                ".input {$count :integer} .local $n = {$count} .local $m = {$n} .match $m 2 {{two}} * {{{$m}}}", nil
            ),
        ] as [(String, String, String?)])
    func onlyNumbersInTheRangeNeedAVariant(range: String, message: String, needed: String?) throws {
        let found = try findings(message, range: range).filter { $0.message.contains("needs the plural variant") }
        #expect(found.count == (needed == nil ? 0 : 1), "\(found.map(\.description))")
        if let needed { #expect(found.allSatisfy { $0.message.contains("variant \(needed) in en") }) }
    }

    @Test(arguments: ["{from: 3, to: 1}", "{from: -1, to: 1}", "7", "{from: 1}", "{from: 1, to: 2, by: 1}"])
    func aRangeIsTwoNumbersInOrder(range: String) throws {
        let catalog = try SmallCatalog()
        try catalog.edit("codes/SHOP.yaml", "count: {type: int}", "count: {type: int, range: \(range)}")
        #expect(try catalog.report().findings.map(\.check) == [.form])
        try catalog.edit("codes/SHOP.yaml", "{type: string, length: 6}", "{type: string, range: {from: 1, to: 2}}")
        #expect(try catalog.report().findings.contains { $0.message == "range is for numbers; a text has a length" })
    }

    @Test(arguments: [
        (
            ".input {$item :string} .input {$count :integer} .match $item $count tea * {{{$count} cups}} "
                + "* one {{{$count} piece}} * * {{{$count} pieces}}",
            "the combination tea one would have the words of tea *"
        ),
        (
            declarations + "0 * {{none in {$packs} packs}} one one {{{$count} piece in {$packs} pack}} "
                + "one * {{{$count} piece in {$packs} packs}} * one {{{$count} pieces in {$packs} pack}} " + last,
            "the combination 0 one would have the words of 0 *"
        ),
        (
            ".input {$count :string} .match $count one {{{$count} piece}} * {{{$count} pieces}}",
            "$count is a number, and .match compares it as text"
        ),
        (
            ".input {$count :number select=exact} .match $count one {{{$count} piece}} * {{{$count} pieces}}",
            "$count selects exact numbers, so that the key one is never taken"
        ),
        (
            ".input {$count :number select=ordinal} .match $count one {{{$count}st}} * {{{$count}th}}",
            "$count needs the plural variant two (first: 2), few (first: 3) in en"
        ),
        (
            ".input {$count :integer} .match $count one {{{$count} piece}} lots {{{$count} pieces}} * {{{$count} pieces}}",
            "$count is a number, which the key lots never matches"
        ),
        ("{$count :currency}", ":currency does not work: a number needs the option currency"),
        ("{$count :unit}", ":unit does not work: a number needs the option unit"),
        ("{$count :currency currency=money}", "is not a three-letter code"),
        (
            ".input {$count :currency currency=EUR} .match $count one {{{$count}}} * {{{$count}}}",
            "the value of :currency, which cannot select"
        ),
        (
            "{$count :number minimumFractionDigits=abc}",
            ":number does not work: minimumFractionDigits=abc is not allowed"
        ),
        ("{$count :number flavour=sweet}", ":number has no option flavour"),
        ("{$count :integer minimumFractionDigits=2}", ":integer has no option minimumFractionDigits"),
        ("{$count :offset}", ":offset does not work: :offset needs add or subtract"),
        ("{|abc| :integer}", ":integer does not work: 'abc' is not a number"),
        ("{$item :string style=long}", ":string has no option style"),
    ])
    func whatWouldNotBeSaidRightlyIsFound(message: String, finding: String) throws {
        let found = try findings(message)
        #expect(found.contains { $0.message.contains(finding) }, "found instead: \(found.map(\.description))")
    }
}
