import CatalogSource
import Testing

/// Typographic quotes where YAML and MessageFormat 2 want straight ones.
extension CatalogLinterTests {
    static let quoteFaults = [
        Fault(.curlyQuotes, german, "\"Zu.\"", "“Zu.”", "these quotes are part of the text; '“' is a typographic"),
        Fault(.curlyQuotes, german, "\"Zu.\"", "„Zu.“", "'„' is a typographic quote, which YAML takes for a letter"),
        Fault(
            .curlyQuotes, german, "in {$waitSeconds} s", "in {$waitSeconds :number select=”exact”} s",
            "'”' is a typographic quote, which MessageFormat 2 takes for a letter"),
        Fault(.curlyQuotes, german, "\"Zu.\"", "\"Zu {“heute”}.\"", "'“' is a typographic quote"),
        Fault(
            .curlyQuotes, german, "one {{{$count} weiteres", "‘one’ {{{$count} weiteres", "'‘' is a typographic quote"),
        Fault(.curlyQuotes, german, "\"Zu.\"", #""Zu {$x :f a=|b\\|c| d=«e»}.""#, "'«' is a typographic quote"),
        Fault(.form, codes, "name: closed", "name: “closed”", "'“' is a typographic quote"),
        Fault(.form, codes, "retry: later", "retry: ’later’", "retry is one of never, afterFix, later; '’' is"),
        Fault(.form, codes, "SHOP.2:\n", "“SHOP.2”:\n", "no others; '“' is a typographic quote"),
    ]

    /// In what readers see they are typography.
    @Test(arguments: [
        "Der “Laden” ist zu.", "„Zu“, heißt es.", "{{„{$code}“}}", "{|“Zu”|} {$code :string u:id=|“a”|}",
        ".input {$code :string} .match $code |„a“| {{“a”}} * {{»Zu{|”|}«}}", #"\\{“a”\\}"#,
    ])
    func typographyIsClean(text: String) throws {
        let catalog = try SmallCatalog()
        try catalog.edit(Self.german, "\"Zu.\"", "\"\(text)\"")
        #expect(try catalog.report().findings.filter { $0.check == .curlyQuotes }.map(\.description) == [])
    }

    @Test func aTextThatBeginsAndEndsWithQuotesOfItsOwnIsClean() throws {
        let catalog = try SmallCatalog()
        try catalog.edit(Self.german, "[\"Zu.\"]", "“Zu” sagt “sie”")
        #expect(try catalog.report().findings.filter { $0.check == .curlyQuotes } == [])
    }
}
