import CatalogSource
import MessageFormat
import Testing

/// Codes and wire texts that could be taken for others, and languages that there are none of.
extension CatalogLinterTests {
    private static func wire(_ text: String, _ more: String = "") -> String {
        "  wire: {emit: {en: \"\(text)\"}\(more)}\n  wait: {opensIn: 1}\n"
    }

    static let codeFaults = [
        Fault(.duplicate, codes, "SHOP.2:\n", "SHOP.01:\n", "SHOP.01 is SHOP.1 in another case or with other zeros"),
        Fault(.duplicate, codes, "SHOP.2:\n", "shop.1:\n", "shop.1 is SHOP.1 in another case or with other zeros"),
        Fault(
            .wireText, codes, "  wait: {opensIn: 1}\n", wire("Sold out: {opensIn}."),
            "SHOP.2 sends the same text as SHOP.1, so that"),
        // A full stop and the name of the parameter make no difference to a reader.
        Fault(
            .wireText, codes, "  wait: {opensIn: 1}\n", wire("Sold out: {opensIn}"),
            "SHOP.2 sends the same text as SHOP.1, so that"),
        Fault(
            .wireText, codes, "  wait: {opensIn: 1}\n", wire("Closed.", ", alike: [SHOP.1]"),
            "SHOP.2 has no wire text in common with SHOP.1"),
        Fault(
            .wireText, codes, "  wait: {opensIn: 1}\n", wire("Closed.", ", alike: [SHOP.2]"),
            "SHOP.2 has no wire text in common with SHOP.2"),
        Fault(
            .wireText, codes, "  wait: {opensIn: 1}\n", wire("Closed.", ", alike: [SHOP.9]"),
            "SHOP.2 has no wire text in common with SHOP.9"),
        Fault(.form, codes, "  wait: {opensIn: 1}\n", wire("Closed.", ", alike: SHOP.1"), "alike is a list of codes"),
        Fault(
            .form, "languages.yaml", "  ru:", "  xx: {name: Xx, gate: 0}\n  ru:",
            "CLDR has no plural rules of the language 'xx'"),
        Fault(
            .form, "languages.yaml", "  ru:", "  und: {name: Und, gate: 0}\n  ru:",
            "CLDR has no plural rules of the language 'und'"),
        Fault(
            .wireText, codes, "{en: \"Sold out: {item}.\"}", "{xx: \"Sold out.\"}",
            "CLDR has no plural rules of the language 'xx'"),
    ]

    @Test(arguments: [
        wire("Sold out: {opensIn}.", ", alike: [SHOP.1]"), wire("Sold out: {opensIn} s."), wire("Sold out"),
        "  state: retired\n" + wire("Sold out: {opensIn}."),
    ])
    func aTextThatIsMarkedOrAnotherIsClean(text: String) throws {
        let catalog = try SmallCatalog()
        try catalog.edit(Self.codes, "  wait: {opensIn: 1}\n", text)
        #expect(try catalog.report().findings.filter { $0.check == .wireText }.map(\.description) == [])
    }

    @Test func theMarkMayStandAtEitherCode() throws {
        let catalog = try SmallCatalog()
        try catalog.edit(Self.codes, "  wait: {opensIn: 1}\n", Self.wire("Sold out: {opensIn}."))
        try catalog.edit(
            Self.codes, "emit: {en: \"Sold out: {item}.\"}", "{emit: {en: \"Sold out: {item}.\"}, alike: [SHOP.2]}")
        #expect(try catalog.report().findings.filter { $0.check == .wireText }.map(\.description) == [])
    }

    /// The 36 languages that the catalogue aims at, and those of tests.
    @Test(arguments: [
        "zh-Hans", "zh-Hant", "ja", "ko", "fr", "es", "es-419", "pt-BR", "pt-PT", "it", "nl", "sv", "da", "nb", "fi",
        "pl", "cs", "sk", "hu", "ro", "bg", "uk", "el", "tr", "ar", "he", "fa", "hi", "bn", "th", "vi", "id", "ms",
        "en-XA", "ar-XB", "fil", "sr-Latn",
    ])
    func aLanguageOfCLDRIsKnown(tag: String) throws {
        let catalog = try SmallCatalog()
        try catalog.edit("languages.yaml", "  ru:", "  \(tag): {name: \(tag), gate: 0}\n  ru:")
        #expect(try catalog.report().findings.map(\.description) == [])
    }
}
