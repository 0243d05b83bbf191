import LanguageMatching
import Testing

/// Facts that hold for any input, tried on tags that were bent at random. A run tries the same ones each time.
struct LanguagePropertyTests {
    private static let seeds = [
        "en", "zh-Hant-TW", "sr_Latn_RS", "sl-rozaj-biske-1994", "de-DE-u-co-phonebk-kn-true", "x-own-use", "i-klingon",
        "zh-min-nan", "en-a-bbb-x-a-ccc", "und-Hebr-IL", "hy-arevmda", "art-lojban", "en-XA", "fr-PSCRACK",
        "ja-t-it-m0-x",
        "zh-cmn-Hans", "es-419", "sgn-BE-FR", "no-bok", "sh-YU", "ar_EG.UTF-8", "ca@valencia", "en;q=0.5", "*, zh;q=0",
    ]
    private static let bytes = Array("aZ09-_xXuUtT.,;=@ *q\u{0}\u{7F}é中\u{301}".unicodeScalars)

    private static func bent(_ numbers: inout RepeatableNumbers) -> String {
        var text = Array((seeds.randomElement(using: &numbers) ?? "").unicodeScalars)
        for _ in 0..<Int.random(in: 0...4, using: &numbers) {
            let place = Int.random(in: 0...text.count, using: &numbers)
            switch Int.random(in: 0..<5, using: &numbers) {
            case 0: text.insert(bytes.randomElement(using: &numbers) ?? "a", at: place)
            case 1 where place < text.count: text.remove(at: place)
            case 2 where place < text.count: text[place] = bytes.randomElement(using: &numbers) ?? "-"
            case 3: text += text.prefix(place)
            default:
                let other = Array((seeds.randomElement(using: &numbers) ?? "").unicodeScalars)
                text = Array(text.prefix(place)) + other.dropFirst(min(place, other.count))
            }
        }
        return String(String.UnicodeScalarView(text))
    }

    @Test func whatIsReadIsWellFormedAndStable() throws {
        var numbers = RepeatableNumbers(seed: 1)
        var tags = 0
        for _ in 0..<6_000 {
            let text = Self.bent(&numbers)
            _ = LanguageTag(posix: text)
            guard let tag = LanguageTag(text) else { continue }
            tags += 1
            try #require(LanguageTag(tag.description) == tag, "\(text)")
            let canonical = tag.canonicalized
            try #require(canonical.canonicalized == canonical, "\(text)")
            try #require(LanguageTag(canonical.description)?.description == canonical.description, "\(text)")
            let whole = tag.maximized
            try #require(whole.maximized == whole, "\(text)")
            try #require(tag.minimized().maximized == whole || tag.minimized() == tag, "\(text)")
            try #require(tag.fallbackChain.count < 64, "\(text)")
        }
        // Enough of them must be tags for this to say anything.
        #expect(tags > 1_500)
    }

    @Test func noChainLeadsFromOneScriptToAnother() throws {
        var numbers = RepeatableNumbers(seed: 2)
        for _ in 0..<5_000 {
            guard let tag = LanguageTag(Self.bent(&numbers)), let parent = tag.parent else { continue }
            // CLDR lets Hinglish fall back to Indian English; those scripts are the same, too.
            let (script, other) = (tag.maximized.script, parent.maximized.script)
            try #require(script == nil || other == nil || script == other, "\(tag) → \(parent)")
        }
    }

    @Test func listsKeepTheirBounds() throws {
        var numbers = RepeatableNumbers(seed: 3)
        for _ in 0..<3_000 {
            let list = (0..<Int.random(in: 0...60, using: &numbers)).map { _ in Self.bent(&numbers) }
                .joined(separator: ",")
            let languages = LanguagePreferences(parsing: list).languages
            try #require(languages.count <= LanguagePreferences.maximumCount)
            try #require(Set(languages).count == languages.count)
            _ = LanguagePreferences(environment: ["LANG": list, "LANGUAGE": list])
        }
    }

    @Test func theAnswerIsSupportedOrTheDefaultAndNeverForgetsTheWish() throws {
        var numbers = RepeatableNumbers(seed: 4)
        let fallback = try #require(LanguageTag("en"))
        for _ in 0..<2_000 {
            let supported = (0..<Int.random(in: 0...8, using: &numbers)).compactMap { _ in
                LanguageTag(Self.bent(&numbers))
            }
            let options = LanguageMatcher.Options(
                threshold: Int.random(in: 0...100, using: &numbers),
                favor: Bool.random(using: &numbers) ? .script : .language,
                demotion: Bool.random(using: &numbers) ? .region : .none)
            let matcher = LanguageMatcher(supported: supported, defaultLanguage: fallback, options: options)
            let wishes = LanguagePreferences((0..<3).compactMap { _ in LanguageTag(Self.bent(&numbers)) })
            let match = matcher.match(wishes)
            if let index = match.supportedIndex {
                try #require(supported[index] == match.supported)
                let wish = try #require(match.desired)
                try #require(wishes.languages.contains(wish))
                if wish.maximized.script == "Hant" { try #require(match.supported.maximized.script != "Hans") }
            } else {
                try #require(match.supported == fallback && match.desired == nil)
            }
            // Whoever asks for a supported tag alone is served it, or one that means the same.
            for tag in supported {
                let served = matcher.match(LanguagePreferences([tag])).supported
                try #require(served == tag || LanguageMatcher.distance(from: tag, to: served) == 0, "\(tag) \(served)")
            }
        }
    }
}
