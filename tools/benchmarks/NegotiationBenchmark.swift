import Foundation
import LanguageMatching

/// A reader's languages against the 36 of the catalogue: seen before, and worked out anew.
///
/// The peers are the goals of performance.md, in nanoseconds; what Foundation takes is shown beside them, though on Linux
/// it always answers the first supported language.
struct NegotiationBenchmark: Benchmark {
    let name = "negotiation"

    private static let supported = [
        "en", "zh-Hans", "zh-Hant", "ja", "ko", "de", "fr", "es", "es-419", "pt-BR", "pt-PT", "it", "nl", "sv", "da",
        "nb", "fi", "pl", "cs", "sk", "hu", "ro", "bg", "uk", "ru", "el", "tr", "ar", "he", "fa", "hi", "bn", "th",
        "vi",
        "id", "ms",
    ]
    private static let headers = [
        "fr-CA, en;q=0.8", "zh-TW", "es-MX,es;q=0.9,en;q=0.8", "zh_CN", "en-AU", "sr-Latn, hr;q=0.9, af;q=0.5", "pt-AO",
        "gl-ES, ca;q=0.7",
    ]

    func run() async throws -> [Comparison] {
        let tags = Self.supported.compactMap { LanguageTag($0) }
        guard let english = tags.first else { return [] }
        let matcher = LanguageMatcher(supported: tags, defaultLanguage: english)
        let lists = Self.headers.map { LanguagePreferences(parsing: $0) }
        func preferred(_ turn: Int) -> Int {
            Bundle.preferredLocalizations(
                from: Self.supported, forPreferences: lists[turn & 7].languages.map(\.description)
            ).count
        }
        // A matcher that has not seen the list; making it is not counted, as a service makes one.
        let cold = (0..<Self.rounds).map { _ in LanguageMatcher(supported: tags, defaultLanguage: english) }
        return [
            compare("negotiation.seen", goal: 1_000, turns: 200_000) {
                matcher.match(lists[$0 & 7]).supported.language.utf8.count
            },
            compare("negotiation.seenHeader", goal: 1_000, turns: 200_000) {
                matcher.match(header: Self.headers[$0 & 7]).supported.language.utf8.count
            },
            once("negotiation.cold", goal: 20_000, cold) { $0.match(lists[$1 & 7]) },
            once("negotiation.coldHeader", goal: 20_000, cold) { $0.match(header: Self.headers[$1 & 7]) },
            Self.shown("negotiation.seen", "Foundation preferredLocalizations") {
                Stopwatch.compare(
                    turns: 2_000, { matcher.match(lists[$0 & 7]).supported.language.utf8.count }, preferred)
            },
        ]
    }

    private static let rounds = 4_096

    private func compare(_ bench: String, goal: Double, turns: Int, _ work: (Int) -> Int) -> Comparison {
        let ours = Stopwatch.compare(turns: turns, work) { $0 }.ours
        return Self.against(bench, goal: goal, ours)
    }

    /// Each matcher answers each list once, so that none is remembered.
    private func once(
        _ bench: String, goal: Double, _ matchers: [LanguageMatcher],
        _ work: (LanguageMatcher, Int) -> LanguageMatcher.Match
    ) -> Comparison {
        let clock = ContinuousClock()
        var figures: [Double] = []
        var sum = 0
        for list in 0..<Self.headers.count {
            let start = clock.now
            for matcher in matchers { sum += work(matcher, list).supported.language.utf8.count }
            let passed = start.duration(to: clock.now).components
            figures.append((Double(passed.seconds) * 1e9 + Double(passed.attoseconds) / 1e9) / Double(matchers.count))
        }
        precondition(sum > 0)
        // The slowest kind of list counts.
        return Self.against(bench, goal: goal, figures.max() ?? .infinity)
    }

    private static func against(_ bench: String, goal: Double, _ ours: Double) -> Comparison {
        Comparison(
            bench: bench, peer: "the goal of performance.md",
            figures: .init(ours: ours, theirs: goal, unit: "ns", ratio: goal / ours), goal: 1)
    }

    private static func shown(
        _ bench: String, _ peer: String, _ measure: () -> (ours: Double, theirs: Double)
    ) -> Comparison {
        let times = measure()
        return Comparison(
            bench: bench, peer: peer,
            figures: .init(ours: times.ours, theirs: times.theirs, unit: "ns", ratio: times.theirs / times.ours),
            goal: nil)
    }
}
