import CatalogSource
import Foundation
import Testing

struct TranslationWriterTests {
    @Test func whatIsTranslatedSurvivesTheWriting() throws {
        let catalog = try SmallCatalog()
        let before = try catalog.report().catalog
        for (path, text) in try TranslationWriter(before, language: "ru").files().files {
            try catalog.write(path, text)
        }
        let report = try catalog.report()
        #expect(report.findings.map(\.description) == [])
        for (old, new) in zip(before.bundles, report.catalog.bundles) {
            #expect(old.translations["ru"]?.mapValues(\.text.texts) == new.translations["ru"]?.mapValues(\.text.texts))
        }
        // Once more changes nothing.
        let again = try TranslationWriter(report.catalog, language: "ru").files()
        #expect(again.stubs == 0)
        for (path, text) in again.files {
            let present = try catalog.read(path)
            #expect(present == text, "\(path): \(text)")
        }
    }

    @Test func aNewLanguageIsAMatterOfOneFolder() throws {
        let catalog = try SmallCatalog()
        let written = try TranslationWriter(try catalog.report().catalog, language: "ja").files()
        #expect(written.stubs == 18)
        for (path, text) in written.files { try catalog.write(path, text) }
        try catalog.edit("languages.yaml", "  ru:", "  ja: {name: 日本語, gate: 0}\n  ru:")
        #expect(try catalog.report().findings.isEmpty)
        #expect(try catalog.read("translations/ja/codes/SHOP.yaml").contains("# {$item} is sold out."))
        let coverage = CatalogCoverage(try catalog.report().catalog)
        let row = try #require(coverage.rows.first { $0.language.tag == "ja" })
        #expect(row.all == .init(total: 18))
    }

    @Test func aStaleTextStaysWithItsRemark() throws {
        let catalog = try SmallCatalog()
        try catalog.edit("codes/SHOP.yaml", "The shop is closed.", "Our shop is closed.")
        let (files, stubs) = try TranslationWriter(try catalog.report().catalog, language: "de").files()
        let text = try #require(files["translations/de/codes/SHOP.yaml"])
        #expect(stubs == 0)
        #expect(text.contains("# The English has changed."))
        #expect(text.contains("Der Laden ist zu."))
        let coverage = CatalogCoverage(try catalog.report().catalog)
        #expect(coverage.rows.first { $0.language.tag == "de" }?.cells["user"] == .init(total: 4, current: 3, stale: 1))
    }

    @Test(arguments: [
        "plain", "it's \"quoted\" \\ back", "two\nlines", "tail\n", " lead", "a\u{202F}b\u{200F}c", "x: {y} # z",
        "\u{1F600}",
    ])
    func anyTextSurvivesYAML(text: String) throws {
        let catalog = try SmallCatalog()
        try catalog.write(
            "translations/de/names/fields.yaml",
            "street: {of: \"\(try hash("street", in: catalog))\", text: \(try json(text))}\n")
        let before = try catalog.report().catalog
        for (path, text) in try TranslationWriter(before, language: "de").files().files {
            try catalog.write(path, text)
        }
        let after = try catalog.report().catalog.bundle("names")?.translations["de"]?["street"]?.text.texts
        #expect(after == [text])
    }

    private func hash(_ key: String, in catalog: SmallCatalog) throws -> String {
        try #require(try catalog.report().catalog.bundle("names")?.entry(key)?.hash)
    }

    private func json(_ text: String) throws -> String {
        String(decoding: try JSONEncoder().encode([text]).dropFirst().dropLast(), as: UTF8.self)
    }
}
