import CatalogSource
import Foundation
import Testing

/// What follows from a finding is none of its own: the first line that somebody reads is the one to mend.
struct ConsequenceTests {
    private static let codes = "codes/SHOP.yaml"

    @Test(arguments: [
        (
            "retry: later\n  parameters:\n    opensIn", "retry: latr\n  parameters:\n    opensIn",
            "SHOP.2: retry is one of"
        ),
        ("status: 503", "status: 5003", "SHOP.2 needs a status"),
        ("name: closed", "name: Closed!", "SHOP.2 needs a name"),
        ("opensIn: {type: seconds}", "opensIn: {type: second}", "a parameter's type is one of"),
        ("count: {type: int}", "count: {typ: int}", "unknown key 'typ'; allowed are length, range, type"),
        ("item: {type: string, length: 6}", "item: text", "a parameter's type is one of"),
    ])
    func aTypoInACodeIsOneFinding(_ test: (old: String, new: String, message: String)) throws {
        let catalog = try SmallCatalog()
        try catalog.edit(Self.codes, test.old, test.new)
        let findings = try catalog.report().findings
        #expect(findings.first?.message.hasPrefix(test.message) == true, "\(findings.map(\.description))")
        #expect(Set(findings.map(\.check)) == [.form], "\(findings.map(\.description))")
        #expect(Set(findings.map(\.place.line)).count == 1, "\(findings.map(\.description))")
    }

    @Test func aMisspeltKeyOfEnglishTakesNoTranslationWithIt() throws {
        let catalog = try SmallCatalog()
        try catalog.edit(Self.codes, "    developer: \"Closed.\"", "    devloper: \"Closed.\"")
        #expect(try catalog.report().findings.map(\.check) == [.form, .form])
        let other = try SmallCatalog()
        try other.edit(
            Self.codes, "presentAs: {operator: SHOP.1}\n  english:", "presentAs: {operator: SHOP.1}\n  engl:")
        let findings = try other.report().findings
        #expect(Set(findings.map(\.check)) == [.form], "\(findings.map(\.description))")
        let third = try SmallCatalog()
        try third.edit("mail/order.yaml", "order.dash: {english:", "order.dash: {englsh:")
        #expect(Set(try third.report().findings.map(\.check)) == [.form])
    }

    @Test func aSyntaxErrorInEnglishTakesNoVariableWithIt() throws {
        let catalog = try SmallCatalog()
        try catalog.edit("mail/order.yaml", "Hello {$name}!", "Hello {$name!")
        #expect(Set(try catalog.report().findings.map(\.check)) == [.messageSyntax, .staleTranslation])
        let other = try SmallCatalog()
        try other.edit(Self.codes, "{$item} is sold out.", "{$item is sold out.")
        #expect(Set(try other.report().findings.map(\.check)) == [.messageSyntax, .staleTranslation])
    }

    /// A code that is really gone is found beside one that could not be read.
    @Test func aCodeThatIsGoneIsFoundAllTheSame() throws {
        let catalog = try SmallCatalog()
        try catalog.edit(Self.codes, "status: 503", "status: 5003")
        try catalog.edit("codes.lock", "SHOP.1:", "SHOP.3:")
        #expect(try catalog.report().findings.contains { $0.message.hasPrefix("SHOP.3 is gone") })
    }

    @Test func aStaleTranslationStopsNoBuildAndHasNoOtherFindings() throws {
        let catalog = try SmallCatalog()
        try catalog.edit(Self.codes, "\"{$item} is sold out.\"", "\"No {$item} for 6 days.\"")
        let report = try catalog.report()
        #expect(report.findings.map(\.check) == [.staleTranslation, .staleTranslation])
        #expect(report.errors == [])
        let finding = try #require(report.findings.first)
        #expect(finding.description.contains(": warning: SHOP.1/user is stale: its English has changed."))
        #expect(finding.message.hasSuffix("; until then the English is shown"))
        try catalog.stamp()
        #expect(try catalog.report().errors.map(\.check) == [.lostNumber, .lostNumber])
    }

    @Test func aTranslationWithoutHashSaysSo() throws {
        let catalog = try SmallCatalog()
        let text = try catalog.read("translations/de/names/fields.yaml").replacing(#/of: [0-9a-f]+, /#, with: "")
        try catalog.write("translations/de/names/fields.yaml", text)
        let findings = try catalog.report().findings
        #expect(findings.map(\.check) == [.staleTranslation])
        #expect(findings.first?.message.hasPrefix("street has no hash of its English") == true)
    }

    /// Below its gate a language stops the build; a word that changed in English does not bring it there.
    @Test func staleTextsCountForTheGate() throws {
        let catalog = try SmallCatalog()
        try catalog.edit("languages.yaml", "Deutsch, gate: 100", "Deutsch, gate: 99")
        try catalog.edit(Self.codes, "\"Closed.\"", "\"Shut.\"")
        let report = try catalog.report()
        #expect(report.errors == [])
        #expect(report.findings.contains { $0.severity == .warning && $0.message.contains("below its gate of 99 %") })
        try catalog.edit("translations/de/codes/SHOP.yaml", "[\"Zu.\"]", "\"\"")
        #expect(try catalog.report().errors.map(\.check) == [.missingTranslation])
    }

    @Test func aLiteralThatIsProbablyAVariableIsAWarning() throws {
        let catalog = try SmallCatalog()
        for language in ["de", "ru"] {
            try catalog.edit("translations/\(language)/mail/order.yaml", "{$name}", "{name} {$name}")
        }
        let report = try catalog.report()
        #expect(report.errors == [])
        #expect(
            report.findings.first?.message == """
                '{name}' is a placeholder of another notation, which MessageFormat 2 shows as the text 'name'; \
                did you mean {$name}? Text that is meant stands as {|name|}
                """)
        try catalog.edit("translations/de/mail/order.yaml", "{name}", "{0}")
        #expect(try catalog.report().findings.first?.message.contains("did you mean {$name}?") == true)
    }

    @Test func aMessageOfICUIsShownInMessageFormat2() throws {
        let catalog = try SmallCatalog()
        try catalog.edit(
            Self.codes, "\"More come soon.\"", "\"{count, plural, one {# more} other {# more for {item}}}\"")
        let findings = try catalog.report().findings.filter { $0.severity == .error }
        #expect(
            findings.map(\.message) == [
                "'{count, plural, …}' is ICU MessageFormat 1; in MessageFormat 2 this message is: .input {$count :number} "
                    + ".match $count one {{{$count} more}} * {{{$count} more for {$item}}}"
            ])
    }

    // MARK: Files

    @Test(arguments: [
        (
            Array("\u{FEFF}a: 1\n".utf8),
            ":1:1: error: the file begins with a byte order mark (U+FEFF); save it as UTF-8"
        ),
        ([0xFF, 0xFE, 0x61, 0x00], ":1:1: error: the file is UTF-16; save it as UTF-8"),
        ([0x61, 0x3A, 0x20, 0xFF], ":1:1: error: the file is not UTF-8; save it as UTF-8"),
        (
            Array("a:\n  b: 1\n\tc: 2\n".utf8),
            ":3:1: error: a tab indents this line; YAML is indented by spaces alone"
        ),
        (Array("a:\n  \tb: 1\n".utf8), ":2:3: error: a tab indents this line"),
        (Array("a:\n\tb: 1\n".utf8), ":2:1: error: a tab indents this line"),
        (Array("a:\n  b:\n  - c\n  \t- d\n".utf8), ":4:3: error: a tab indents this line"),
    ])
    func aFileThatAnEditorSpoiltIsNamed(_ test: (bytes: [UInt8], message: String)) throws {
        let catalog = try SmallCatalog()
        try Data(test.bytes).write(to: catalog.url.appending(path: "mail/order.yaml"))
        let error = #expect(throws: UnreadableCatalog.self) { try catalog.report() }
        #expect(error?.description.contains("mail/order.yaml" + test.message) == true, "\(error?.description ?? "")")
    }
}
