import CatalogSource
import Foundation
import MessageFormat
import Testing

struct PseudoLocaleTests {
    @Test func accentsLengthenAndKeepThePlaceholders() throws {
        let model = try #require(try CompiledMessage("Hello {$name}!").model)
        let text = try CompiledMessage(PseudoLocale.accented.message(model)).format(
            ["name": "Mia"], locale: "en", bidiIsolation: .none)
        #expect(text == "[Ĥéļļö Mia! one]")
    }

    @Test func mirroredWordsAreClosed() throws {
        let model = try #require(try CompiledMessage("Hello you").model)
        let text = try CompiledMessage(PseudoLocale.mirrored.message(model)).format(locale: "ar")
        #expect(text == "\u{200F}\u{202E}Hello\u{202C}\u{200F} \u{200F}\u{202E}you\u{202C}\u{200F}")
    }

    /// The small catalogue has a bound of 30 characters, which the accents pass, and plural forms, which Arabic would miss.
    @Test(arguments: PseudoLocale.allCases)
    func aPseudoTranslationIsCompleteAndValid(locale: PseudoLocale) throws {
        let catalog = try SmallCatalog()
        for (path, text) in PseudoTranslation(try catalog.report().catalog, locale).files() {
            try catalog.write(path, text)
        }
        try catalog.edit("languages.yaml", "  ru:", "  \(locale.rawValue): {name: test, gate: 100}\n  ru:")
        // Longer texts and English plural forms are the point of it, and no reason to refuse it.
        #expect(try catalog.report().findings.map(\.description) == [])
    }
}
