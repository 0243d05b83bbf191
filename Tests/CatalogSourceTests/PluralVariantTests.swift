import CatalogSource
import Testing

/// Plural variants of messages that select on more than one number, or in another way than by plural category.
struct PluralVariantTests {
    private static let declarations = ".input {$count :integer} .input {$packs :integer} .match $count $packs "
    private static let last = "* * {{{$count} pieces in {$packs} packs}}"

    /// The catalogue with one English message about a count, packs and an item.
    private func findings(_ message: String) throws -> [Finding] {
        let catalog = try SmallCatalog()
        try catalog.edit(
            "codes/SHOP.yaml", "    count: {type: int}\n", "    count: {type: int}\n    packs: {type: int}\n")
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
            "$count needs the plural variant two, few in en"
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
