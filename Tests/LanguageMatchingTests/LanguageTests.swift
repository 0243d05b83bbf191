import LanguageMatching
import Testing

struct LanguageTests {
    @Test(arguments: [
        ("zh", "zh"), ("ZH-hans-cn", "zh-Hans-CN"), ("zh_CN", "zh-CN"), ("es-419", "es-419"), ("ar", "ar"),
        ("de-1996", "de-1996"), ("en-US-u-hc-h12", "en-US-u-hc-h12"),
    ])
    func tagsAreReadIntoCanonicalCase(text: String, canonical: String) {
        #expect(LanguageTag(text)?.description == canonical)
    }

    @Test(arguments: [
        "", "z", "1a", "zh--CN", "zh-", "中文", "zh CN", String(repeating: "a", count: 100), "*", "zh-toolongsubtag",
    ])
    func whatIsNoTagIsRefused(text: String) {
        #expect(LanguageTag(text) == nil)
    }

    @Test(arguments: [
        ("ar", "rtl"), ("he", "rtl"), ("az-Arab", "rtl"), ("ar-Latn", "ltr"), ("en", "ltr"), ("zh-Hans", "ltr"),
    ])
    func directionFollowsTheScript(tag: String, direction: String) {
        #expect(LanguageTag(tag)?.direction.rawValue == direction)
    }

    @Test(arguments: [
        ("zh", "zh"), ("fr-CA, en;q=0.8", "fr-CA, en"), ("en;q=0.2,zh;q=0.9,ar", "ar, zh, en"), ("*", ""), ("", ""),
        ("de;q=0, en", "en"), ("en;q=2, ar;q=x, zh", "zh"), ("zh_CN", "zh-CN"), ("en ; q=0.5 , ar ; q=0.7", "ar, en"),
    ])
    func preferencesAreSortedByWeight(header: String, order: String) {
        #expect(LanguagePreferences(parsing: header).description == order)
    }

    @Test func aHostileHeaderIsReadInPart() {
        let header = Array(repeating: "en", count: 100_000).joined(separator: ",")
        #expect(LanguagePreferences(parsing: header).languages.count == 32)
    }

    @Test(arguments: [
        ("zh", "zh-Hans"), ("zh-CN", "zh-Hans"), ("zh-SG", "zh-Hans"), ("zh-Hans-HK", "zh-Hans"), ("ar-EG", "ar"),
        ("en-GB", "en"), ("zh-TW", "en"), ("zh-Hant", "en"), ("zh-HK", "en"), ("fr", "en"), ("fr, ar", "ar"),
        ("az-Arab", "en"), ("", "en"),
    ])
    func aReaderIsServedWithoutCrossingScripts(wish: String, answer: String) throws {
        let matcher = LanguageMatcher(
            supported: ["en", "zh-Hans", "ar"].compactMap { LanguageTag($0) },
            defaultLanguage: try #require(LanguageTag("en")))
        #expect(matcher.match(LanguagePreferences(parsing: wish)).supported.description == answer)
    }
}
