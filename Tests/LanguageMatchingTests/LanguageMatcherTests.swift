import LanguageMatching
import Testing

struct LanguageMatcherTests {
    private func matcher(
        _ supported: [String], _ options: LanguageMatcher.Options = .init(), default fallback: String = "en"
    ) throws -> LanguageMatcher {
        LanguageMatcher(
            supported: supported.compactMap { LanguageTag($0) }, defaultLanguage: try #require(LanguageTag(fallback)),
            options: options)
    }

    @Test(arguments: [
        ("zh", "zh-Hans"), ("zh-CN", "zh-Hans"), ("zh-SG", "zh-Hans"), ("zh-Hans-HK", "zh-Hans"), ("ar-EG", "ar"),
        ("en-GB", "en"), ("zh-TW", "en"), ("zh-Hant", "en"), ("zh-HK", "en"), ("fr", "en"), ("fr, ar", "ar"),
        ("az-Arab", "en"), ("", "en"), ("yue", "en"), ("zh-MO", "en"), ("zh-TW, zh-CN", "zh-Hans"), ("und-TW", "en"),
    ])
    func aReaderIsServedWithoutCrossingScripts(wish: String, answer: String) throws {
        let matcher = try matcher(["en", "zh-Hans", "ar"])
        #expect(matcher.match(LanguagePreferences(parsing: wish)).supported.description == answer)
        #expect(matcher.match(header: wish).supported.description == answer)
    }

    @Test func traditionalIsNeverServedSimplifiedSilently() throws {
        for threshold in stride(from: 0, through: 100, by: 10) {
            for favor in LanguageMatcher.Options.Favor.allCases {
                let matcher = try matcher(["fr", "zh-Hans", "zh-CN"], .init(threshold: threshold, favor: favor))
                for wish in ["zh-TW", "zh-Hant", "zh-HK", "zh-MO", "und-Hant", "yue", "zh-Hant-CN"] {
                    let match = matcher.match([wish])
                    #expect(match.supported.description != "zh-Hans" && match.supported.description != "zh-CN")
                    #expect(match.desired == nil || match.supported.description == "fr")
                }
            }
        }
        // ICU lets a high threshold cross.
        var options = LanguageMatcher.Options.icu
        options.threshold = 60
        #expect(try matcher(["fr", "zh-Hans"], options).match(["zh-TW"]).supported.description == "zh-Hans")
    }

    @Test func theDefaultIsNoMeetingOfAWish() throws {
        let match = try matcher(["en", "zh-Hans"], default: "zh-Hans").match(["zh-TW"])
        #expect(match.supported.description == "zh-Hans")
        #expect(match.desired == nil)
        #expect(match.supportedIndex == nil)
    }

    @Test(arguments: [
        ("es-MX", "es-419"), ("es-ES", "es"), ("pt-AO", "pt-PT"), ("pt", "pt-BR"), ("da", "da"), ("nn", "nb"),
        ("no", "nb"),
        ("iw", "he"), ("in", "id"), ("en-AU", "en-GB"), ("en-CA", "en"), ("gsw", "de"), ("zh-HK", "zh-Hant"),
        ("ca", "es"),
        ("tl", "fil"), ("cmn", "zh-Hans"), ("zh-SG", "zh-Hans"), ("sr-Latn", "sr"), ("en-XA", "en-XA"),
        ("x-own", "x-own"),
        ("x-other", "en"), ("und", "en"), ("mo", "ro"), ("zsm", "ms"), ("de-CH, fr", "de"), ("en-GB, de", "en-GB"),
    ])
    func regionsAndNeighboursAreFound(wish: String, answer: String) throws {
        let matcher = try matcher([
            "en", "en-GB", "zh-Hans", "zh-Hant", "es", "es-419", "pt-BR", "pt-PT", "da", "nb", "he", "id", "de", "fil",
            "sr",
            "ro", "ms", "fr", "en-XA", "x-own",
        ])
        #expect(matcher.match(LanguagePreferences(parsing: wish)).supported.description == answer)
    }

    @Test func theSecondAnswerIsTheSameAsTheFirst() throws {
        let matcher = try matcher(["en", "fr", "de"])
        for _ in 0..<3 {
            for index in 0..<1_000 {
                let wish = index % 2 == 0 ? "fr-CA" : "de-AT"
                let match = matcher.match(header: "\(wish), x-\(index)")
                #expect(match.desired?.description == wish)
                #expect(matcher.match(LanguagePreferences(parsing: "\(wish), x-\(index)")) == match)
            }
        }
    }

    @Test func manyTasksMayAskAtOnce() async throws {
        let matcher = try matcher(["en", "fr", "de"])
        await withTaskGroup(of: Void.self) { group in
            for task in 0..<8 {
                group.addTask {
                    for index in 0..<500 {
                        let match = matcher.match(header: "fr;q=0.\(index % 9 + 1), x-\(index * task)")
                        #expect(match.supported.language == "fr")
                    }
                }
            }
        }
    }

    @Test func demotionMakesTheFirstWishCount() throws {
        let supported = ["en", "sv"]
        #expect(try matcher(supported).match(["en-GB", "sv"]).supported.description == "en")
        #expect(try matcher(supported, .init(demotion: .none)).match(["en-GB", "sv"]).supported.description == "sv")
    }

    @Test(arguments: [
        ("en", "en", 0), ("en-Latn-US", "en", 0), ("en-GB", "en", 5), ("en-GB", "en-AU", 3), ("zh-TW", "zh", 54),
        ("gl", "es", 20), ("es", "gl", 80), ("nb", "no", 1), ("en", "ru", 134), ("sr-Latn", "sr", 5),
        ("zh-MO", "zh-HK", 4),
    ])
    func distancesAreThoseOfCLDR(desired: String, supported: String, distance: Int) throws {
        let (from, to) = (try #require(LanguageTag(desired)), try #require(LanguageTag(supported)))
        #expect(LanguageMatcher.distance(from: from, to: to) == distance)
    }

    @Test func theAnswerResolvesToWhatTheWishSaysOfRegionAndExtensions() throws {
        let matcher = try matcher(["fr", "en-GB-u-sd-gbsct"])
        #expect(matcher.match(["fr-CA-1694acad-u-hc-h12"]).resolved.description == "fr-CA-1694acad-u-hc-h12")
        #expect(matcher.match(["en-AU-t-fr"]).resolved.description == "en-AU-u-sd-gbsct-t-fr")
        #expect(matcher.match(["ja"]).resolved.description == "en")
    }

    @Test func aThresholdIsKeptBetween0And100() throws {
        var options = LanguageMatcher.Options(threshold: 1_000)
        #expect(options.threshold == 100)
        options.threshold = -1
        #expect(options.threshold == 0)
        // Nothing but the same language in other words is near enough then.
        #expect(try matcher(["fr", "de"], options).match(["fr-CA"]).desired == nil)
        #expect(try matcher(["fr", "de"], options).match(["fr"]).supported.description == "fr")
    }

    @Test func languagesAsTextMakeAMatcherWhoseFirstIsTheDefault() {
        let matcher = LanguageMatcher(supported: ["de", "no tag", "zh-Hant"])
        #expect(matcher.match(["zh-HK"]).supported.description == "zh-Hant")
        #expect(matcher.match(["fr"]).supported.description == "de")
        #expect(LanguageMatcher(supported: [String]()).match(["fr"]).supported.description == "und")
    }
}
