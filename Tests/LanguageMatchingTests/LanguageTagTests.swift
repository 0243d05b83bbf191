import LanguageMatching
import Testing

struct LanguageTagTests {
    @Test(arguments: [
        ("zh", "zh"), ("ZH-hans-cn", "zh-Hans-CN"), ("zh_CN", "zh-CN"), ("es-419", "es-419"), ("ar", "ar"),
        ("de-1996", "de-1996"), ("en-US-u-hc-h12", "en-US-u-hc-h12"), ("sl-ROZAJ-Biske", "sl-rozaj-biske"),
        ("EN-a-BBB-x-A-ccc", "en-a-bbb-x-a-ccc"), ("de-CH-x-phonebk", "de-CH-x-phonebk"), ("X-Whatever", "x-whatever"),
        ("hy-latn-it-arevela", "hy-Latn-IT-arevela"), ("az_Latn_AZ", "az-Latn-AZ"), ("qaa-Qaaa-QM", "qaa-Qaaa-QM"),
        ("und", "und"), ("root", "root"), ("en-0-abc", "en-0-abc"),
    ])
    func tagsAreReadIntoCanonicalCase(text: String, canonical: String) {
        #expect(LanguageTag(text)?.description == canonical)
    }

    @Test(arguments: [
        ("i-klingon", "tlh"), ("en-GB-oed", "en-GB-oxendict"), ("ZH-min-nan", "nan"), ("zh-guoyu", "zh"),
        ("sgn-BE-FR", "sfb"), ("i-default", "en-x-i-default"), ("i-enochian", "x-i-enochian"), ("no_bok", "nb"),
    ])
    func grandfatheredTagsBecomeWhatReplacesThem(text: String, tag: String) {
        #expect(LanguageTag(text)?.description == tag)
    }

    @Test(arguments: [
        ("zh-yue", "yue"), ("zh-cmn-Hans-CN", "cmn-Hans-CN"), ("sgn-ase", "ase"), ("zh-gan-HK", "gan-HK"),
    ])
    func anExtendedLanguageIsTheLanguage(text: String, tag: String) {
        #expect(LanguageTag(text)?.description == tag)
    }

    @Test(arguments: [
        "", "z", "1a", "zh--CN", "zh-", "-zh", "中文", "zh CN", String(repeating: "a", count: 100), "*", "i-ami-", "_",
        "zh-toolongsubtag", "i-unknown", "en-u", "en-x", "x", "x-", "en-u-x-a", "de-1996-1996", "en-u-aa-u-bb",
        "en-a-b",
        "de-DE-DE", "zh-Hans-Hans", "en-Latn-US-Latn", "zh_CN.UTF-8", "sr@latin", "en\u{0}", "e\u{301}n",
        "x-toolongsubtag",
        "en-" + String(repeating: "a-bc-", count: 40) + "d",
    ])
    func whatIsNoTagIsRefused(text: String) {
        #expect(LanguageTag(text) == nil)
    }

    @Test func aTagMayHave128Bytes() {
        let tag = "en-x" + String(repeating: "-abcdefgh", count: 13) + "-abcdef"
        #expect(tag.utf8.count == 128)
        #expect(LanguageTag(tag) != nil)
        #expect(LanguageTag(tag + "g") == nil)
    }

    @Test func theSubtagsAreKept() throws {
        let tag = try #require(LanguageTag("sl-Latn-IT-rozaj-1994-t-en-u-ca-buddhist-x-own"))
        #expect(tag.language == "sl")
        #expect(tag.script == "Latn")
        #expect(tag.region == "IT")
        #expect(tag.variants == ["rozaj", "1994"])
        #expect(tag.extensions.map(\.singleton) == ["t", "u"])
        #expect(tag.extensions.map(\.subtags) == [["en"], ["ca", "buddhist"]])
        #expect(tag.privateUse == ["own"])
    }

    @Test(arguments: [
        ("zh_CN.UTF-8", "zh-CN"), ("sr_RS@latin", "sr-Latn-RS"), ("sr_RS.utf8@latin", "sr-Latn-RS"),
        ("de_DE@euro", "de-DE"),
        ("ca_ES@valencia", "ca-ES-valencia"), ("uz_UZ@cyrillic", "uz-Cyrl-UZ"), ("en", "en"), ("no_NO", "no-NO"),
    ])
    func namesOfPOSIXLocalesAreRead(name: String, tag: String) {
        #expect(LanguageTag(posix: name)?.description == tag)
    }

    @Test(arguments: ["C", "POSIX", "C.UTF-8", "", "@latin", ".UTF-8", "en US"])
    func aPOSIXLocaleWithoutLanguageIsNoTag(name: String) {
        #expect(LanguageTag(posix: name) == nil)
    }

    @Test(arguments: [
        ("ar", "rtl"), ("he", "rtl"), ("az-Arab", "rtl"), ("ar-Latn", "ltr"), ("en", "ltr"), ("zh-Hans", "ltr"),
        ("az-IR", "rtl"), ("pa-PK", "rtl"), ("pa", "ltr"), ("iw", "rtl"), ("und", "ltr"), ("x-mine", "ltr"),
        ("ckb", "rtl"),
        ("yi", "rtl"), ("dv", "rtl"), ("nqo", "rtl"), ("ff-Adlm", "rtl"), ("ug", "rtl"), ("sd", "rtl"), ("ks", "rtl"),
    ])
    func directionFollowsTheScript(tag: String, direction: String) {
        #expect(LanguageTag(tag)?.direction.rawValue == direction)
    }

    @Test(arguments: [
        ("iw", "he"), ("sh", "sr-Latn"), ("cnr", "sr-ME"), ("sr-YU", "sr-RS"), ("hy-SU", "hy-AM"), ("uz-SU", "uz-UZ"),
        ("en-UK", "en-GB"), ("eng-840", "en-US"), ("zh-cmn-Hans", "zh-Hans"), ("hy-AM-arevmda", "hyw-AM"),
        ("aa-saaho", "ssy"), ("no-nynorsk", "nn"), ("sgn-DE", "gsg"), ("en-Qaai", "en-Zinh"),
        ("el-polytoni", "el-polyton"),
        ("ja-Latn-hepburn-heploc", "ja-Latn-alalc97"), ("en-u-nu-arab-ca-buddhist", "en-u-ca-buddhist-nu-arab"),
        ("en-u-co-standard-t-fr", "en-t-fr-u-co-standard"), ("en-u-kn-true", "en-u-kn"),
        ("sl-rozaj-1994", "sl-1994-rozaj"),
        ("x-own", "x-own"), ("swc", "sw-CD"), ("prs", "fa-AF"), ("tl-PH", "fil-PH"), ("en", "en"),
    ])
    func aliasesAreReplaced(tag: String, canonical: String) {
        #expect(LanguageTag(tag)?.canonicalized.description == canonical)
    }

    @Test(arguments: [
        ("zh-TW", "zh-Hant-TW", "zh-TW"), ("en-Latn-US", "en-Latn-US", "en"), ("und-Hebr", "he-Hebr-IL", "he"),
        ("sr-ME", "sr-Latn-ME", "sr-ME"), ("und-Latn-GH", "ak-Latn-GH", "ak"), ("und-Latn", "en-Latn-US", "en"),
        ("zh-Hant-HK", "zh-Hant-HK", "zh-HK"), ("zxx", "zxx", "zxx"), ("und", "und", "und"),
        ("x-own", "x-own", "x-own"),
        ("und-419", "es-Latn-419", "es-419"), ("en-GB-u-nu-arab", "en-Latn-GB-u-nu-arab", "en-GB-u-nu-arab"),
    ])
    func likelySubtagsAreFilledInAndLeftOut(tag: String, whole: String, short: String) {
        #expect(LanguageTag(tag)?.maximized.description == whole)
        #expect(LanguageTag(tag)?.minimized().description == short)
    }

    @Test func theScriptCanBeFavouredOverTheRegion() {
        #expect(LanguageTag("zh-Hant-TW")?.minimized(favorsScript: true).description == "zh-Hant")
    }

    @Test(arguments: [
        ("zh-TW", "zh-TW zh-Hant"), ("zh-Hant-MO", "zh-Hant-MO zh-Hant-HK zh-Hant"), ("zh-CN", "zh-CN zh"),
        ("zh-Hans-SG", "zh-Hans-SG zh-Hans zh"), ("es-MX", "es-MX es-419 es"), ("en-AU", "en-AU en-001 en"),
        ("pt-AO", "pt-AO pt-PT pt"), ("sr-Latn-RS", "sr-Latn-RS sr-Latn"), ("sr-ME", "sr-ME sr-Latn"), ("nb", "nb no"),
        ("de-AT-1996-u-co-phonebk", "de-AT-1996-u-co-phonebk de-AT-1996 de-AT de"), ("en", "en"), ("x-own", "x-own"),
        ("zh-HK", "zh-HK zh-Hant"), ("und-US", "und-US"), ("und-fonipa", "und-fonipa"),
        ("hi-Latn", "hi-Latn en-IN en-001 en"),
    ])
    func theChainFollowsTheParents(tag: String, chain: String) {
        #expect(LanguageTag(tag)?.fallbackChain.map(\.description).joined(separator: " ") == chain)
    }
}
