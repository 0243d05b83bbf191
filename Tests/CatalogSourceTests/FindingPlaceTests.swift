import CatalogSource
import Testing

/// A finding stands at the line and column of what is wrong, in every way that YAML writes a text.
struct FindingPlaceTests {
    /// How the developer's text of SHOP.2 is written, with a variable that is none.
    static let ways = [
        "\"Closed {$oops} now.\"",
        "'It''s closed {$oops} now.'",
        "Closed {$oops} now",
        "\"Say \\\"closed\\\" \\u00e9\\x41\\U0001F600 {$oops} now.\"",
        "\"漢字漢字 {$oops}\"",
        "漢字漢字 {$oops}",
        "|-\n      Closed\n      {$oops} now.",
        "|\n        Closed\n\n          {$oops} now.",
        ">-\n      The shop\n      is closed\n\n      and {$oops} now.",
        "\"The shop\n      is \\\n      closed {$oops}\n      now.\"",
        "'The shop\n      is closed {$oops}\n      now.'",
        "The shop\n      is closed {$oops}\n      now",
        "!!str \"Closed {$oops}\"",
        "&anchor \"Closed {$oops}\"",
    ]

    @Test(arguments: ways)
    func aVariableIsFoundWhereItStands(text: String) throws {
        let catalog = try SmallCatalog()
        try catalog.edit("codes/SHOP.yaml", "\"Closed.\"", text)
        let findings = try catalog.report().findings.filter { $0.check == .unknownPlaceholder }
        #expect(findings.map(\.place) == [try place(of: "$oops", in: catalog)])
    }

    @Test(arguments: ways)
    func anErrorOfSyntaxIsFoundWhereItStands(text: String) throws {
        let catalog = try SmallCatalog()
        try catalog.edit("codes/SHOP.yaml", "\"Closed.\"", text.replacing("{$oops}", with: "{$oops ~}"))
        let finding = try #require(try catalog.report().findings.first { $0.check == .messageSyntax })
        #expect(finding.place == (try place(of: "~}", in: catalog)))
    }

    /// Where the text ends too early, the place is behind its last character.
    @Test func whatIsMissingAtTheEndIsFoundBehindTheText() throws {
        let catalog = try SmallCatalog()
        try catalog.edit("codes/SHOP.yaml", "\"Closed.\"", "|-\n      Closed {$oops")
        let finding = try #require(try catalog.report().findings.first { $0.check == .messageSyntax })
        let start = try place(of: "$oops", in: catalog)
        #expect(finding.place == SourcePlace(file: start.file, line: start.line, column: start.column + 5))
    }

    @Test func aLongerNameIsNotTakenForTheVariable() throws {
        let catalog = try SmallCatalog()
        try catalog.edit("codes/SHOP.yaml", "{$item} is sold out.", "{$item} {$itemCount} {$items} is sold out.")
        let findings = try catalog.report().findings.filter { $0.check == .unknownPlaceholder }
        #expect(
            findings.map(\.place) == [
                try place(of: "$itemCount", in: catalog), try place(of: "$items", in: catalog),
            ])
    }

    /// Where the parts of a message stand is known, and told.
    @Test(arguments: [
        (Check.functionType, "Closed {|a|} {$waitSeconds :shout} now", "{$waitSeconds :shout"),
        (
            .functionType, ".local $x = {|a| :string} .input {$waitSeconds :shout} {{Closed {$x}}}",
            "{$waitSeconds :shout"
        ),
        (
            .functionType, ".input {$waitSeconds :string} .match $waitSeconds 1 {{a}} * {{b}}", "$waitSeconds 1"
        ),
        (.pluralVariants, ".input {$waitSeconds :integer} .match $waitSeconds 2 {{a}} * {{b}}", "$waitSeconds 2"),
        (
            .pluralVariants, ".input {$waitSeconds :integer} .match $waitSeconds one {{a}} two {{b}} * {{c}}",
            "two {{b}}"
        ),
        (.pluralVariants, ".input {$waitSeconds :integer} .match $waitSeconds one {{a}} 01 {{b}} * {{c}}", "01 {{b}}"),
        (
            .pluralVariants,
            ".input {$waitSeconds :integer} .input {$opensIn :integer} .match $waitSeconds $opensIn one one {{a}} "
                + "one * {{b {$opensIn}}} * one {{c}} 0 * {{d {$opensIn}}} * * {{e}}",
            "0 * {{d"
        ),
        (.bidiMarks, "Closed {|a|} \u{2067}\u{2067}now\u{2069}", "\u{2067}\u{2067}now"),
        (.bidiMarks, "Cl\u{2067}osed\u{2069} {$code} now\u{2069}", "\u{2069}\u{A7}"),
        (.bidiMarks, "Closed {|a|} {|\u{2067}b|} now", "{|\u{2067}b"),
        (
            .bidiMarks,
            ".input {$waitSeconds :integer} .match $waitSeconds one {{\u{2067}x\u{2069}}} * {{y \u{2067}x}}",
            "\u{2067}x}"
        ),
        (
            .tooLong,
            ".input {$waitSeconds :integer} .match $waitSeconds one {{Short.}} * {{As long as nobody wants to read it.}}",
            "* {{As"
        ),
    ])
    func aPartOfAMessageIsFoundWhereItStands(check: Check, text: String, piece: String) throws {
        for way in ["'%'", "|-\n      %", ">-\n      %"] {
            let catalog = try SmallCatalog()
            try catalog.edit(
                "codes/SHOP.yaml", "    opensIn: {type: seconds}\n  wait: {opensIn: 1}\n",
                "    opensIn: {type: seconds}\n  wait: {opensIn: 1}\n  max: {developer: 20}\n")
            // A mark of one's own tells the closing one at the end from the other.
            let message = piece.hasSuffix("\u{A7}") ? text + "\u{A7}" : text
            try catalog.edit("codes/SHOP.yaml", "\"Closed.\"", way.replacing("%", with: message))
            let findings = try catalog.report().findings.filter {
                $0.check == check && $0.place.file == "codes/SHOP.yaml"
            }
            let expected = try place(of: piece, in: catalog)
            #expect(findings.map(\.place).contains(expected), "\(expected): \(findings.map(\.description))")
        }
    }

    @Test func aCodeThatIsGoneIsFoundInTheLockFile() throws {
        let catalog = try SmallCatalog()
        try catalog.edit("codes.lock", "SHOP.2:", "SHOP.3:")
        let finding = try #require(try catalog.report().findings.first { $0.message.contains("SHOP.3 is gone") })
        #expect(finding.place.line == (try place(of: "SHOP.3:", in: catalog, "codes.lock")).line)
    }

    /// The place in the file, in characters, counted independently.
    private func place(
        of piece: String, in catalog: SmallCatalog, _ file: String = "codes/SHOP.yaml"
    ) throws -> SourcePlace {
        let lines = try catalog.read(file).split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.firstIndex { $0.contains(piece) })
        let range = try #require(lines[line].firstRange(of: piece))
        let column = lines[line][..<range.lowerBound].unicodeScalars.count + 1
        return SourcePlace(file: file, line: line + 1, column: column)
    }
}
