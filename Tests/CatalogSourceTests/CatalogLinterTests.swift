import CatalogSource
import Foundation
import Testing

struct CatalogLinterTests {
    @Test func theSmallCatalogueIsClean() throws {
        #expect(try SmallCatalog().report().findings.map(\.description) == [])
    }

    struct Fault: CustomTestStringConvertible, Sendable {
        let check: Check
        let file: String
        let old: String
        let new: String
        let message: String
        var testDescription: String { "\(check.rawValue): \(message)" }

        init(_ check: Check, _ file: String, _ old: String, _ new: String, _ message: String) {
            self.check = check
            self.file = file
            self.old = old
            self.new = new
            self.message = message
        }
    }

    static let codes = "codes/SHOP.yaml"
    static let german = "translations/de/codes/SHOP.yaml"
    static let russian = "translations/ru/codes/SHOP.yaml"

    static let allFaults = faults + lossFaults + notationFaults + quoteFaults + codeFaults + textFaults

    static let faults = [
        Fault(.form, codes, "status: 409", "status: 29", "status from 400 to 599"),
        Fault(.form, codes, "retry: later", "retry: soon", "retry is one of never, afterFix, later"),
        Fault(.form, codes, "name: soldOut", "name: Sold-Out", "Swift identifier in lower camel case"),
        Fault(.form, codes, "type: string,", "type: fortnight,", "a parameter's type is one of"),
        Fault(.form, codes, "max: {user", "maximum: {user", "unknown key 'maximum'"),
        Fault(.form, codes, "    developer: \"No stock.\"\n", "", "has no English for developer"),
        Fault(.form, codes, "\"*\":", "\"Q.*\":", "words for the code '*' are missing"),
        Fault(.form, codes, "range: {from: 1, to: 99}", "range: {from: 99, to: 1}", "two numbers in order"),
        Fault(.form, codes, "wait: {opensIn: 1}", "wait: {opens: 1}", "which is no parameter"),
        Fault(.form, codes, "operator: SHOP.1}", "operator: SHOP.7}", "which is no code"),
        Fault(.form, codes, "\"More come soon.\"", "\"\"", "a text that is not empty"),
        Fault(.form, german, "[\"{$item} ist ausverkauft.\", \"Das", "[\"Das", "has 1 alternatives, its English has 2"),
        Fault(.form, "languages.yaml", "gate: 100", "gate: 200", "percentage from 0 to 100"),
        Fault(.messageSyntax, codes, "{$item} is sold", "{$item is sold", "expected"),
        Fault(.messageSyntax, german, "Nennen Sie {$code}", "Nennen Sie {$code", "expected"),
        Fault(.messageSyntax, codes, "    * {{{$count} more come", "    few {{{$count} more come", "variant"),
        Fault(.unknownPlaceholder, codes, "{$item} is sold", "{$thing} is sold", "{$thing} is no parameter"),
        Fault(.unknownPlaceholder, german, "{$item} ist", "{$ding} ist", "{$ding} is no parameter"),
        Fault(.unusedParameter, codes, "{$item} is sold out.", "It is sold out.", "reads the parameter item"),
        Fault(.functionType, codes, "{$item} is sold", "{$item :integer} is sold", ":integer does not fit"),
        Fault(.functionType, german, "{$item} ist", "{$item :number} ist", ":number does not fit"),
        Fault(.functionType, codes, "{$item} is sold", "{$item :shout} is sold", ":shout is no function"),
        Fault(.unknownValue, codes, "\"This is sold out.\"", "\"{$item} is gone.\"", "must read well without"),
        Fault(.unknownValue, german, "Kommen Sie später.", "Kommen Sie in {$opensIn} s.", "must read well without"),
        Fault(
            .unknownValue, german, "{$item} ist aus", "{$item} ({$count}) ist aus",
            "is not in the English of this alternative"),
        Fault(.pluralVariants, russian, "few {{Скоро", "3 {{Скоро", "needs the plural variant few (first: 2) in ru"),
        Fault(
            .pluralVariants, german, "one {{{$count} weiteres", "one {{x}} two {{{$count} weiteres",
            "has the plural variant two"),
        Fault(
            .pluralVariants, codes, "one {{{$count} more comes", "2 {{{$count} more comes",
            "needs the plural variant one (first: 1) in en"),
        Fault(.missingTranslation, german, "[\"Nachbestellen.\"]", "\"\"", "SHOP.1/operator is not translated"),
        Fault(.missingTranslation, german, "[\"Nachbestellen.\"]", "\" \"", "SHOP.1/operator is not translated"),
        Fault(
            .pluralVariants, german, ".match $count one {{{$count} weiteres kommt bald.}} *",
            ".local $n = {$count} .local $m = {$n} .match $m *", "$m needs the plural variant one (first: 1) in de"),
        Fault(
            .pluralVariants, german, "one {{{$count} weiteres", "01 {{x}} one {{{$count} weiteres",
            "which the key 01 never matches"),
        Fault(
            .pluralVariants, german, "one {{{$count} weiteres", "nan {{x}} one {{{$count} weiteres",
            "which the key nan never matches"),
        Fault(
            .pluralVariants, german, "one {{{$count} weiteres", "1.0 {{x}} one {{{$count} weiteres",
            "which the key 1.0 never matches"),
        Fault(
            .functionType, german, ".input {$count :integer} .match $count one",
            ".input {$count :percent} .match $count one", "cannot select"),
        Fault(
            .functionType, german, ".input {$count :integer} .match $count one",
            ".input {$item :string} .input {$count :integer select=$item} .match $count one",
            "a variable cannot stand for it"
        ),
        Fault(.missingTranslation, german, "[\"Nachbestellen.\"]", "null", "SHOP.1/operator is not translated"),
        Fault(.missingTranslation, german, "[\"Nachbestellen.\"]", "\"\\u200b\"", "SHOP.1/operator is not translated"),
        Fault(.form, german, "[\"Nachbestellen.\"]", "[\"Nachbestellen.\", \" \"]", "is a text that is not empty"),
        Fault(.surplusTranslation, german, "\"SHOP.2\":", "\"SHOP.22\":", "is not in the source language"),
        Fault(.staleTranslation, codes, "The shop is closed.", "Our shop is closed.", "SHOP.2/user is stale"),
        Fault(.sameAsEnglish, german, "\"Zu.\"", "\"Closed.\"", "SHOP.2/developer is its English"),
        Fault(.oldPlaceholder, codes, "\"Closed.\"", "\"Closed '{0}'.\"", "is a placeholder of another notation"),
        Fault(.oldPlaceholder, german, "\"Zu.\"", "\"Zu %1$s.\"", "is a placeholder of another notation"),
        Fault(.oldPlaceholder, german, "\"Zu.\"", "\"Zu: %@ jetzt.\"", "'%@' is a placeholder of another notation"),
        Fault(
            .oldPlaceholder, german, "\"Zu.\"", "\"Zu %(shop)s.\"", "'%(shop)s' is a placeholder of another notation"),
        Fault(.oldPlaceholder, german, "\"Zu.\"", "\"Zu %5.2f.\"", "'%5.2f' is a placeholder of another notation"),
        Fault(
            .tooLong, german, "Das ist ausverkauft.", "Das ist leider seit gestern ganz ausverkauft.", "at most 30 fit"),
        Fault(
            .unknownPlaceholder, "mail/order.yaml", "{$name}", "{$nam}",
            "{$nam} is no parameter; there are name; bundles.yaml"),
        Fault(.unknownPlaceholder, "names/fields.yaml", "\"street\"", "\"street {$name}\"", "there are none"),
        Fault(
            .sameAsEnglish, german, "\"Mehr kommt bald.\"", "\" More come soon. \"",
            "an alternative of SHOP.1/advice is its English"),
        Fault(.sameAsEnglish, german, "\"Zu.\"", "\"{|Closed.|}\"", "SHOP.2/developer is its English"),
        Fault(
            .tooLong, german, "Das ist ausverkauft.",
            ".input {$count :integer} .match $count one {{Eins.}} * {{Davon kommen ganz bestimmt noch {$count}.}}",
            "at most 30 fit"),
        Fault(.bidiMarks, german, "\"Zu.\"", "\"Zu \\u2067heute.\"", "is never closed"),
        Fault(.bidiMarks, german, "\"Zu.\"", "\"Zu \\u2069heute.\"", "ends none"),
        Fault(.duplicate, codes, "name: closed", "name: soldOut", "the name soldOut is taken by SHOP.1"),
        Fault(
            .duplicate, "mail/order.yaml", "order.dash:", "\"order.greeting\" :",
            "order.greeting stands twice, first in line 1"),
        Fault(
            .familyRange, codes, "range: {from: 1, to: 99}", "range: {from: 2, to: 99}",
            "is outside the range of SHOP.*"),
        Fault(.familyRange, codes, "SHOP.2:\n", "SHAP.2:\n", "belongs to no family"),
        Fault(
            .form, codes, "  name: soldOut\n", "  name: soldOut\n  presentAs: {operator: SHOP.2}\n",
            "SHOP.2 is presented as SHOP.1, which is presented as a third code"),
        Fault(.form, codes, "operator: SHOP.1}", "operator: SHOP.2}", "SHOP.2 is presented as itself"),
        Fault(
            .form, codes, "  name: soldOut\n", "  name: soldOut\n  state: retired\n",
            "SHOP.2 is presented as SHOP.1, which is retired"),
        Fault(
            .wireText, codes, "{en: \"Sold out: {item}.\"}", "{qq_bad: \"Sold out.\"}", "'qq_bad' is not a language tag"
        ),
        Fault(
            .wireText, codes, "{en: \"Sold out: {item}.\"}", "{en_US: \"Sold out.\"}", "'en_US' is not a language tag"),
        Fault(
            .wireText, codes, "Sold out: {item}.", "Sold out: {item.", "a brace of this text opens or closes nothing"),
        Fault(
            .wireText, codes, "Sold out: {item}.", "Sold out: item}.", "a brace of this text opens or closes nothing"),
        Fault(.form, codes, "{en: \"Sold out: {item}.\"}", "{en: [\"Sold out.\", \"Gone.\"]}", "a wire text is a text"),
        Fault(.wireText, codes, "Sold out: {item}.", "Sold out: {thing}.", "which is no parameter of SHOP.1"),
        Fault(.wireText, codes, "Sold out: {item}.", "Sold out: {item}{count}.", "stand side by side"),
        Fault(.lock, codes, "name: closed", "name: shut", "a name stays"),
        Fault(.lock, codes, "    count: {type: int}\n", "", "SHOP.1 lost the parameter count"),
        Fault(
            .lock, codes, "    opensIn: {type: seconds}", "    opens: {type: seconds}",
            "SHOP.2 lost the parameter opensIn"),
        Fault(.lock, codes, "name: closed", "name: soldOut", "the name soldOut belongs to SHOP.1 for good"),
        Fault(.lock, codes, "wait: {opensIn: 1}", "wait: {opensIn: 60}", "counts 1 s of wait each"),
        Fault(.lock, codes, "  wait: {opensIn: 1}\n", "", "counts 1 s of wait each"),
        Fault(.lock, codes, "count: {type: int}", "count: {type: seconds}", "a parameter's type stays"),
        Fault(
            .lock, codes, "    item: {type: string, length: 6}\n    count: {type: int}\n",
            "    count: {type: int}\n    item: {type: string, length: 6}\n", "comes last"),
        Fault(.lock, codes, "status: 409", "status: 410", "run 'errata lock'"),
        Fault(.lock, "codes.lock", "state: active", "state: retired", "a retired code is never used again"),
        Fault(.lock, "codes.lock", "SHOP.2:", "SHOP.3:", "SHOP.3 is gone"),
    ]

    /// What looks like a fault and is none.
    @Test(arguments: ["'{$code}' unbekannt.", "100 % sicher: {$code}", "{$code}: 5 % d'autres"])
    func aPlaceholderInQuotationMarksIsNoOldOne(text: String) throws {
        let catalog = try SmallCatalog()
        try catalog.edit(Self.german, "Code {$code} unbekannt.", text)
        #expect(try catalog.report().findings.map(\.description) == [])
    }

    /// Where the English misspells a variable the finding stands there, not at every translation.
    @Test func aVariableMisspeltInEnglishIsFoundInEnglishAlone() throws {
        let catalog = try SmallCatalog()
        try catalog.edit("mail/order.yaml", "{$name}", "{$nam}")
        let findings = try catalog.report().findings.filter { $0.check == .unknownPlaceholder }
        #expect(findings.map(\.place.file) == ["mail/order.yaml"])
    }

    /// Each check sees the fault that it is there for, in the file where it is.
    @Test(arguments: allFaults)
    func aPlantedFaultIsFound(_ fault: Fault) throws {
        let catalog = try SmallCatalog()
        try catalog.edit(fault.file, fault.old, fault.new)
        // Losses are looked for once the translator says that the text is current.
        if fault.check == .lostNumber { try catalog.stamp() }
        let findings = try catalog.report().findings
        let found = findings.filter { $0.check == fault.check && $0.message.contains(fault.message) }
        #expect(!found.isEmpty, "found instead: \(findings.map(\.description))")
        #expect(found.allSatisfy { $0.place.line >= 1 && $0.place.column >= 1 })
    }

    @Test func everyCheckHasAFaultThatItFinds() {
        let own: Set<Check> = [.staleReadBack]
        #expect(Self.allFaults.allSatisfy { !$0.message.isEmpty })
        #expect(Set(Self.allFaults.map(\.check)).union(own) == Set(Check.allCases))
    }

    @Test func aMissingTranslationNamesItsFile() throws {
        let catalog = try SmallCatalog()
        let text = try catalog.read(Self.german).split(separator: "\n").filter { !$0.contains("Nachbestellen") }
        try catalog.write(Self.german, text.joined(separator: "\n"))
        let findings = try catalog.report().findings
        #expect(findings.map(\.check) == [.missingTranslation])
        #expect(findings.first?.place.file == Self.german)
        #expect(findings.first?.message.hasPrefix("SHOP.1/operator is not translated") == true)
    }

    @Test func aLowerGateLetsTextsWaitAndStillHolds() throws {
        let catalog = try SmallCatalog()
        try catalog.edit("languages.yaml", "Deutsch, gate: 100", "Deutsch, gate: 60")
        let text = try catalog.read(Self.german).split(separator: "\n").filter { !$0.contains("Nachbestellen") }
        try catalog.write(Self.german, text.joined(separator: "\n"))
        #expect(try catalog.report().findings.isEmpty)
        try catalog.write(Self.german, "")
        #expect(try catalog.report().findings.map(\.check) == [.missingTranslation])
    }

    @Test func aTranslationChangedAfterItsReadBackIsFound() throws {
        let catalog = try SmallCatalog()
        try catalog.edit(
            "translations/de/names/fields.yaml", "text: \"Straße\"",
            "text: \"Straße\", back: {of: \"0\", text: \"street\"}")
        let findings = try catalog.report().findings
        #expect(findings.map(\.check) == [.staleReadBack])
        let hash = try #require(findings.first?.message.split(separator: "\"").last)
        try catalog.edit("translations/de/names/fields.yaml", "of: \"0\"", "of: \"\(hash)\"")
        #expect(try catalog.report().findings.isEmpty)
    }

    @Test func aFindingInABlockTellsTheBlocksLine() throws {
        let catalog = try SmallCatalog()
        try catalog.edit(Self.codes, "* {{{$count} more come", "* {{{$amount} more come")
        let finding = try #require(try catalog.report().findings.first { $0.check == .unknownPlaceholder })
        let lines = try catalog.read(Self.codes).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[finding.place.line - 1].contains("{$amount}"))
    }

    @Test func writingTheSyntaxAnotherWayMakesNothingStale() throws {
        let catalog = try SmallCatalog()
        try catalog.edit(Self.codes, "{{{$count} more come soon.}}", "{{{ $count } more come soon.}}")
        #expect(try catalog.report().findings.isEmpty)
    }

    @Test(arguments: ["a: [", "- a\n", "a: *b\n", "text"])
    func aFileThatIsNoMappingIsUnreadableAtItsPlace(text: String) throws {
        let catalog = try SmallCatalog()
        try catalog.write("codes/SHOP.yaml", text)
        let error = #expect(throws: UnreadableCatalog.self) { try catalog.report() }
        #expect(error?.description.contains(#/codes\/SHOP\.yaml:\d+:\d+: error: /#) == true)
    }
}
