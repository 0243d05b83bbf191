import CatalogSource
import Testing

struct CatalogCoverageTests {
    private static let german = "translations/de/codes/SHOP.yaml"

    private func german(_ catalog: SmallCatalog) throws -> CatalogCoverage.Row {
        try #require(CatalogCoverage(try catalog.report().catalog).rows.first { $0.language.tag == "de" })
    }

    @Test func whatLacksIsNamedWithItsPlaceAndReason() throws {
        let catalog = try SmallCatalog()
        try catalog.edit(Self.german, "[\"Nachbestellen.\"]", "\"\"")
        try catalog.edit(Self.german, "[\"Zu.\"]", "[\"Zu {$.\"]")
        try catalog.edit("codes/SHOP.yaml", "No stock.", "No stock left.")
        let row = try german(catalog)
        #expect(row.gaps.map(\.key) == ["SHOP.1/developer", "SHOP.1/operator", "SHOP.2/developer"])
        #expect(row.gaps.map(\.state) == [.stale, .missing, .faulty])
        let lines = try catalog.read(Self.german).split(separator: "\n", omittingEmptySubsequences: false)
        for gap in row.gaps { #expect(lines[gap.place.line - 1].contains(gap.key.split(separator: "/")[1] + ":")) }
        #expect(row.codes["SHOP.1"] == .init(total: 4, current: 2, stale: 1))
        #expect(row.codes["SHOP.2"] == .init(total: 3, current: 2))
        #expect(row.all == .init(total: 18, current: 15, stale: 1))
        // What is no message is not generated either.
        #expect(CatalogCoverage(try catalog.report().catalog).codes == ["SHOP.*", "*", "SHOP.1", "SHOP.2"])
    }

    /// Lint refuses a language exactly where coverage says that it is below its gate.
    @Test(arguments: [82, 83, 84, 88, 89])
    func lintAndCoverageAgreeOnTheGate(gate: Int) throws {
        let catalog = try SmallCatalog()
        try catalog.edit("languages.yaml", "Deutsch, gate: 100", "Deutsch, gate: \(gate)")
        // One text stale, one faulty, one missing: 15 of 18, 83 percent. The bundle of names has none at all.
        try catalog.edit("codes/SHOP.yaml", "No stock.", "No stock left.")
        try catalog.edit(Self.german, "[\"Zu.\"]", "[\"Zu {$.\"]")
        try catalog.write("translations/de/names/fields.yaml", "")
        let row = try german(catalog)
        let isRefused = try catalog.report().findings.contains { $0.check == .missingTranslation }
        #expect(row.all.percent == 83)
        #expect(isRefused == (gate > 83))
    }
}
