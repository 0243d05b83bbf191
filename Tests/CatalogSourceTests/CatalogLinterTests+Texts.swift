import CatalogSource
import Testing

/// Texts that are too long with the values that they may have, and texts that are English.
extension CatalogLinterTests {
    private static let english = "The shop is closed."
    private static let selecting = ".input {$count :integer} .match $count one"
    private static let germanCount = "* {{{$count} weitere kommen bald.}}"

    static let textFaults = [
        // {$item} has six characters by its declaration, and without one those of any text.
        Fault(.tooLong, codes, "{$item} is sold out.", "{$item} is sold out for now, sorry.", "has 34 characters"),
        Fault(.tooLong, codes, "{type: string, length: 6}", "{type: string}", "SHOP.1/user has 45 characters"),
        Fault(
            .tooLong, german, "\"Das ist ausverkauft.\"", "\"{$count} {$count} {$count} {$count}\"", "has 31 characters"
        ),
        Fault(
            .tooLong, german, "\"Das ist ausverkauft.\"", "\"Die Sendung {$code} {$code} {$code}\"", "has 32 characters"
        ),
        Fault(
            .tooLong, "mail/order.yaml", "\"Hello {$name}!\"}", "\"Hello {$name}!\", max: 38}",
            "order.greeting has 39 characters"),
        Fault(
            .tooLong, "names/fields.yaml", "\"street\"", "\"{$name} street\", max: 9", "at most 9 fit"),
        Fault(.form, codes, "{type: string, length: 6}", "{type: string, length: six}", "length is a whole number"),
        Fault(.form, codes, "count: {type: int}", "count: {type: int, length: 6}", "length is for texts"),
        Fault(.form, "bundles.yaml", "{name: string}", "{name: {type: string, size: 6}}", "unknown key 'size'"),
        Fault(.form, "bundles.yaml", "{name: string}", "{name: {type: words}}", "a variable's type is one of"),

        Fault(
            .glossary, codes, "The shop is closed.", "The Store is closed.",
            "SHOP.2/user has 'store'; the glossary's word is 'shop'"),
        Fault(
            .glossary, german, "\"Der Laden ist zu.\"", "\"Das Geschäft ist zu.\"", "the glossary's word is 'Laden'"),
        Fault(.glossary, "glossary.yaml", "{de: Laden, ", "{", "the term 'shop' has no word in de"),
        Fault(.form, "glossary.yaml", "meaning: where", "means: where", "needs a meaning"),
        Fault(.form, "glossary.yaml", "{en: [store]", "{it: [negozio]", "forbidden has a list of words"),

        Fault(.sameAsEnglish, german, "\"Der Laden ist zu.\"", "\"The shop is closed\"", "SHOP.2/user is its English"),
        Fault(
            .sameAsEnglish, german, "\"Der Laden ist zu.\"", "\"The  shop is closed .\"", "SHOP.2/user is its English"),
        Fault(
            .sameAsEnglish, german, "\"Der Laden ist zu.\"", "\"\\u2066The shop\\u00A0is closed。\\u2069\"",
            "SHOP.2/user is its English"),
        Fault(
            .sameAsEnglish, german, germanCount, "* {{{$count} more come soon}}",
            "a variant of SHOP.1/advice is its English"),
        Fault(
            .sameAsEnglish, german, "one {{{$count} weiteres kommt bald.}}",
            "one {{\\u2068{$count}\\u2069 more comes soon.}}",
            "a variant of SHOP.1/advice is its English"),
    ]

    /// A word alone may be the same in both languages, and a text without words is.
    @Test(arguments: [
        (codes, german, "\"Closed.\"", "\"Stop.\"", "Zu.", "Stopp."),
        (
            codes, german, "\"Closed.\"",
            "\".input {$waitSeconds :integer} .match $waitSeconds one {{Stop!}} * {{{$waitSeconds} go on}}\"",
            "[\"Zu.\"]",
            "\".input {$waitSeconds :integer} .match $waitSeconds one {{Stop!}} * {{Nach {$waitSeconds} weiter}}\""
        ),
    ])
    func aWordThatBothLanguagesHaveIsClean(
        english: String, translation: String, old: String, new: String, word: String, other: String
    ) throws {
        let catalog = try SmallCatalog()
        try catalog.edit(english, old, new)
        try catalog.edit(translation, word, other)
        #expect(try catalog.report().findings.filter { $0.check == .sameAsEnglish }.map(\.description) == [])
    }

    @Test func aVariantThatIsEnglishOnPurposeIsMarked() throws {
        let catalog = try SmallCatalog()
        try catalog.edit(Self.german, Self.germanCount, "* {{{$count} more come soon.}}")
        try catalog.edit(Self.german, "\"Mehr kommt bald.\"]", "\"Mehr kommt bald.\"], same: true")
        #expect(try catalog.report().findings.map(\.description) == [])
    }

    /// A variable has the longest value that its origin can have; a variant the longest for which it stands.
    @Test func theBoundsOfLengthFollowTheCatalogue() throws {
        let catalog = try SmallCatalog()
        // The longest code of the catalogue has six characters, the longest German name of a field six.
        try catalog.edit(Self.codes, "    item: {type: string, length: 6}\n", "    item: {type: field}\n")
        try catalog.edit(Self.codes, "\"{$item} is sold out.\"", "\"Wrong {$itemName}, {$code}, all.\"")
        try catalog.edit(Self.german, "\"{$item} ist ausverkauft.\"", "\"Falsch {$itemName}, {$code} nun\"")
        try catalog.edit("translations/ru/codes/SHOP.yaml", "Нет в наличии: {$item}.", "Нет в наличии.")
        #expect(try catalog.report().findings.filter { $0.check == .tooLong }.map(\.description) == [])
        try catalog.edit("translations/de/names/fields.yaml", "Straße", "Straßenbezeichnung")
        #expect(try catalog.report().findings.filter { $0.check == .tooLong }.count == 1)
    }

    @Test func aWaitIsADayAtMost() throws {
        let catalog = try SmallCatalog()
        try catalog.edit(Self.codes, "  wait: {opensIn: 1}\n", "  wait: {opensIn: 1}\n  max: {advice: 24}\n")
        try catalog.edit(Self.codes, "Come back in {$waitSeconds} s.", "In {$waitMinutes} min, {$waitSeconds} s.")
        // "In 1,440 min, 86,400 s." has 23 characters.
        let findings = try catalog.report().findings.filter { $0.check == .tooLong && $0.place.file == Self.codes }
        #expect(findings.map(\.description) == [])
        try catalog.edit(Self.codes, "max: {advice: 24}", "max: {advice: 21}")
        #expect(
            try catalog.report().findings.contains { $0.check == .tooLong && $0.message.contains("has 23 characters") })
    }
}

extension CatalogLinterTests {
    /// A part of a longer word is another word.
    @Test func aForbiddenWordIsAWholeWordForItsAudiences() throws {
        let catalog = try SmallCatalog()
        try catalog.edit(Self.german, "\"Der Laden ist zu.\"", "\"Die Geschäftszeit ist um.\"")
        #expect(try !catalog.report().findings.contains { $0.check == .glossary })
        try catalog.edit("glossary.yaml", "audiences: [user]", "audiences: [operator]")
        try catalog.edit(Self.german, "Die Geschäftszeit ist um.", "Das Geschäft ist zu.")
        #expect(try !catalog.report().findings.contains { $0.check == .glossary })
    }
}
