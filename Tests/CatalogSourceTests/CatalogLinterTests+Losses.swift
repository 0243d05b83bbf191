import CatalogSource
import Testing

/// What a translation leaves out of its English.
extension CatalogLinterTests {
    static let lossFaults = [
        Fault(.lostPlaceholder, german, "Nennen Sie {$code}.", "Bitte melden.", "SHOP.*/advice leaves out {$code}"),
        Fault(.lostPlaceholder, german, "{$item} ist aus", "Das ist aus", "SHOP.1/user leaves out {$item}"),
        Fault(
            .lostPlaceholder, german, ".match $count one {{{$count} weiteres kommt bald.}} * {{{$count} weitere",
            "{{Weitere", "SHOP.1/advice leaves out {$count}"),
        // Declared alone it is not told.
        Fault(
            .lostPlaceholder, german, "{$item} ist ausverkauft.", ".input {$item :string} {{Das ist aus.}}",
            "SHOP.1/user leaves out {$item}"),
        Fault(
            .lostPlaceholder, "translations/de/mail/order.yaml", "Hallo {$name}!", "Hallo!",
            "order.greeting leaves out {$name}"),
        Fault(.lostNumber, codes, "\"Closed.\"", "\"Closed for 6 days.\"", "SHOP.2/developer leaves out the number 6"),
        Fault(
            .lostNumber, codes, "\"Closed.\"", "\"Closed for {|6|} days.\"", "SHOP.2/developer leaves out the number 6"),
        Fault(.lostNumber, codes, "\"Closed.\"", "\"Closed: 1,000 m.\"", "SHOP.2/developer leaves out the number 1000"),
        Fault(
            .lostNumber, german, "text: [\"Zu.\"]", "text: [\"Zu.\"], inWords: [6]",
            "SHOP.2/developer has 6 inWords, but its English does not have it"),
        Fault(.form, german, "text: [\"Zu.\"]", "text: [\"Zu.\"], inWords: six", "inWords is a list of whole numbers"),
        Fault(
            .form, german, "text: [\"Zu.\"]", "text: [\"Zu.\"], inWords: [six]", "inWords is a list of whole numbers"),
        Fault(
            .pluralVariants, german, ".match $count one {{{$count} weiteres kommt bald.}} * {{{$count} weitere",
            "{{Noch {$count}", "{$count} stands there without .match"),
        Fault(
            .pluralVariants, german,
            ".input {$count :integer} .match $count one {{{$count} weiteres kommt bald.}} * {{{$count} weitere kommen bald.}}",
            "Noch {$count}.", "{$count} stands there without .match"),
        Fault(
            .unusedParameter, codes, "\"{$item} is sold out.\"",
            "\".input {$item :string} .local $thing = {$item} {{It is sold out.}}\"", "reads the parameter item"),
    ]

    private func findings(_ edits: (file: String, old: String, new: String)...) throws -> [String] {
        let catalog = try SmallCatalog()
        for edit in edits { try catalog.edit(edit.file, edit.old, edit.new) }
        try catalog.stamp()
        return try catalog.report().findings.filter {
            [.lostPlaceholder, .lostNumber, .pluralVariants, .unusedParameter].contains($0.check)
        }.map(\.description)
    }

    @Test(arguments: [
        "Seit 6 Tagen zu.", "Seit ٦ Tagen zu.", "Seit ६ Tagen zu.", "Seit {|6|} Tagen zu.",
    ])
    func aNumberInTheLanguagesOwnDigitsIsThere(text: String) throws {
        #expect(
            try findings((Self.codes, "\"Closed.\"", "\"Closed for 6 days.\""), (Self.german, "\"Zu.\"", "\"\(text)\""))
                .filter { $0.contains("translations/de/") } == [])
    }

    @Test(arguments: ["1.000", "1 000", "1\u{A0}000", "1\u{202F}000", "1'000", "1’000", "1000", "١٬٠٠٠"])
    func aNumberWithOtherSeparatorsIsThere(number: String) throws {
        #expect(
            try findings(
                (Self.codes, "\"Closed.\"", "\"Closed: 1,000 m.\""), (Self.german, "\"Zu.\"", "\"Zu: \(number) m.\"")
            )
            .filter { $0.contains("translations/de/") } == [])
    }

    @Test func aNumberInWordsIsMarked() throws {
        let edits = [
            (file: Self.codes, old: "\"Closed.\"", new: "\"Closed for 6 days.\""),
            (file: Self.german, old: "text: [\"Zu.\"]", new: "text: [\"Seit sechs Tagen zu.\"], inWords: [6]"),
        ]
        #expect(try findings(edits[0], edits[1]).filter { $0.contains("translations/de/") } == [])
        // A mark that is needed no more is told.
        let digits = (file: Self.german, old: "sechs", new: "6")
        #expect(
            try findings(edits[0], edits[1], digits).contains {
                $0.contains("SHOP.2/developer has 6 inWords, but its text has it in digits")
            })
    }

    /// Alternatives are one text, said at different times; what only selects needs not select elsewhere.
    @Test func whatAnotherVariantOrAlternativeTellsIsNotLost() throws {
        #expect(
            try findings(
                (Self.german, "one {{{$count} weiteres kommt bald.}}", "one {{Ein weiteres kommt bald.}}")) == [])
        #expect(
            try findings(
                (
                    Self.codes, "\"{$item} is sold out.\"",
                    "\".input {$item :string} .match $item tea {{Tea is sold out.}} * {{{$item} is sold out.}}\""
                )) == [])
        #expect(
            try findings(
                (Self.codes, "\"{$item} is sold out.\"", "\".local $thing = {$item :string} {{{$thing} is out.}}\""))
                == [])
    }

    /// Only a count that the English counts needs its forms, and only where the language has some.
    @Test func aLanguageWithOneFormNeedsNoMatch() throws {
        let catalog = try SmallCatalog()
        try catalog.edit("languages.yaml", "  ru:", "  ja: {name: 日本語, gate: 0}\n  ru:")
        try catalog.write(
            "translations/ja/codes/SHOP.yaml",
            "SHOP.1:\n  advice: {of: x, text: [\"あと{$count :integer}個入荷します。\", \"まもなく入荷します。\"]}\n")
        #expect(try catalog.report().findings.map(\.check) == [.staleTranslation])
    }
}
