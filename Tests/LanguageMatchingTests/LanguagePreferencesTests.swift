import LanguageMatching
import Testing

struct LanguagePreferencesTests {
    @Test(arguments: [
        ("zh", "zh"), ("fr-CA, en;q=0.8", "fr-CA, en"), ("en;q=0.2,zh;q=0.9,ar", "ar, zh, en"), ("*", ""), ("", ""),
        ("de;q=0, en", "en"), ("en;q=2, ar;q=x, zh", "zh"), ("zh_CN", "zh-CN"), ("en ; q=0.5 , ar ; q=0.7", "ar, en"),
        ("en;Q=0.5,de;q=0.55", "de, en"), ("en;q=0.0004, de;q=0.0006", "de"), ("en;q=1.0001,de", "en, de"),
        ("en;q=.5,de", "de"), ("en;q=-1,de", "de"), ("en;level=1,de", "de"), (",,en,,", "en"), ("en;q=1.5", ""),
        ("en\t;\tq=0.5", "en"), ("en;q=0.5;q=1, de", "de"), ("en;q=nan,de;q=inf", ""),
        ("fr, en;q=0.5, *;q=0.1", "fr, en"),
    ])
    func preferencesAreSortedByWeight(header: String, order: String) {
        #expect(LanguagePreferences(parsing: header).description == order)
    }

    @Test(arguments: [("en, fr, en", "fr, en"), ("en, fr, EN;q=0.5", "fr, en"), ("en;q=0.5, fr;q=0.7, en;q=0", "fr")])
    func theLastMentionOfATagCounts(header: String, order: String) {
        #expect(LanguagePreferences(parsing: header).description == order)
    }

    @Test func aHostileHeaderIsReadInPart() {
        let tags = (0..<100_000).map { "x-\(String($0, radix: 36))" }
        #expect(LanguagePreferences(parsing: tags.joined(separator: ",")).languages.count == 32)
        #expect(LanguagePreferences(parsing: String(repeating: "a", count: 1 << 20)).languages == [])
        #expect(LanguagePreferences(parsing: String(repeating: ",", count: 1 << 20) + "en").languages == [])
    }

    @Test func anEntryThatTheLimitCutsIsLeftOut() {
        let filling = "en;q=0.5" + String(repeating: " ", count: 1024 - 8 - 3)
        // The comma is byte 1,022, `zh` the last two, and `-Hant` beyond.
        #expect(LanguagePreferences(parsing: filling + ",zh-Hant").description == "en")
        #expect(LanguagePreferences(parsing: filling + ",zh").description == "zh, en")
    }

    @Test(arguments: [
        (["LANG": "de_AT.UTF-8"], "de-AT"), (["LANG": "de_AT", "LC_ALL": "fr_FR"], "fr-FR"), ([:], ""),
        (["LANG": "de_AT", "LC_MESSAGES": "it_IT", "LC_ALL": ""], "it-IT"), (["LANG": "C", "LANGUAGE": "de"], ""),
        (["LANG": "de_AT", "LANGUAGE": "pt_BR:es::xx@y:de_AT"], "pt-BR, es, xx, de-AT"), (["LANGUAGE": "de"], ""),
        (["LC_ALL": "sr_RS@latin", "LANGUAGE": ""], "sr-Latn-RS"), (["LANG": "C.UTF-8", "LANGUAGE": "de"], ""),
    ])
    func theEnvironmentIsReadAsGettextReadsIt(environment: [String: String], order: String) {
        #expect(LanguagePreferences(environment: environment).description == order)
    }

    @Test func aLiteralPassesOverWhatIsNoTag() {
        let preferences: LanguagePreferences = ["zh-hant-tw", "?", "en"]
        #expect(preferences.description == "zh-Hant-TW, en")
    }

    /// As `Locale.preferredLanguages` comes.
    @Test func aListOfTextsIsTakenAsItComes() {
        #expect(
            LanguagePreferences(["zh-Hans-CN", "no tag", "en_GB"]).languages == [
                LanguageTag("zh-Hans-CN")!, LanguageTag("en-GB")!,
            ])
    }

    @Test func aLiteralIsATagOrAList() {
        let one: LanguagePreferences = "zh-CN"
        #expect(one == ["zh-CN"])
        let list: LanguagePreferences = "fr-CA, en;q=0.8"
        #expect(list == ["fr-CA", "en"])
    }
}
