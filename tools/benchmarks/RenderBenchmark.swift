import Foundation
import MessageFormat
import RenderPeers

/// Errors into words: against what one would write by hand, and against the established libraries.
///
/// The texts are those of a small catalogue in four languages; the language is known only at run time.
struct RenderBenchmark: Benchmark {
    // What one interpreter for every message has to hold; two could be quicker, and would have to agree.
    static let switchGoal = 0.67
    static let simpleGoal = 1.5
    static let pluralGoal = 4.0

    let name = "render"

    func run() async throws -> [Comparison] {
        let catalogue = RenderCatalogue()
        try catalogue.verify()
        var results: [Comparison] = []
        for kind in RenderCatalogue.Kind.allCases {
            results.append(compareWithSwitch(kind, catalogue))
            results.append(compareWithICU(kind, catalogue))
            results.append(compareWithGettext(kind, catalogue))
            results.append(compareWithFoundation(kind, catalogue))
        }
        return results
    }

    private func comparison(
        _ kind: RenderCatalogue.Kind, _ peer: String, goal: Double?, _ times: (ours: Double, theirs: Double)
    ) -> Comparison {
        Comparison(
            bench: "render.\(kind)", peer: peer,
            figures: .init(ours: times.ours, theirs: times.theirs, unit: "ns", ratio: times.theirs / times.ours),
            goal: goal
        )
    }

    private func compareWithSwitch(_ kind: RenderCatalogue.Kind, _ catalogue: RenderCatalogue) -> Comparison {
        let times = Stopwatch.compare(turns: 400_000, catalogue.ours(kind)) { turn in
            catalogue.byHand(kind, turn).utf8.count
        }
        return comparison(kind, "hand-written Swift switch", goal: Self.switchGoal, times)
    }

    private func compareWithICU(_ kind: RenderCatalogue.Kind, _ catalogue: RenderCatalogue) -> Comparison {
        let goal = kind == .simple ? Self.simpleGoal : Self.pluralGoal
        let version = icu_open()
        let pattern =
            kind == .simple
            ? "Parameter {0} cannot be left blank."
            : "{0,plural,one{# attempt is left before the account is locked.}other{# attempts are left before the account is locked.}}"
        guard version > 0, let message = unsafe icu_compile(pattern, "en") else {
            return Comparison(
                bench: "render.\(kind)", peer: "ICU4C MessageFormat, compiled once", figures: nil, goal: goal)
        }
        let names = RenderCatalogue.names.map { Array($0.utf16) + [0] }
        let times = unsafe withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 256) { result in
            Stopwatch.compare(turns: 200_000, catalogue.ours(kind, only: .en)) { turn in
                let length =
                    kind == .simple
                    ? unsafe icu_format_text(message, names[turn & 7], result.baseAddress, 256)
                    : unsafe icu_format_number(message, Double(RenderCatalogue.count(turn)), result.baseAddress, 256)
                return Int(length)
            }
        }
        return comparison(kind, "ICU4C \(version) MessageFormat, compiled once", goal: goal, times)
    }

    private func compareWithGettext(_ kind: RenderCatalogue.Kind, _ catalogue: RenderCatalogue) -> Comparison {
        guard let domain = GettextCatalogue.open() else {
            return Comparison(bench: "render.\(kind)", peer: "gettext and snprintf", figures: nil, goal: nil)
        }
        let times = unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { result in
            Stopwatch.compare(turns: 400_000, catalogue.ours(kind, only: .en)) { turn in
                let length =
                    kind == .simple
                    ? unsafe gettext_format_text(
                        domain, GettextCatalogue.simple, RenderCatalogue.names[turn & 7], result.baseAddress, 256
                    )
                    : unsafe gettext_format_number(
                        domain, GettextCatalogue.one, GettextCatalogue.other, RenderCatalogue.count(turn),
                        result.baseAddress, 256
                    )
                return Int(length)
            }
        }
        return comparison(kind, "gettext and snprintf", goal: nil, times)
    }

    private func compareWithFoundation(_ kind: RenderCatalogue.Kind, _ catalogue: RenderCatalogue) -> Comparison {
        let locale = Locale(identifier: "en")
        let times = Stopwatch.compare(rounds: 5, turns: 5_000, catalogue.ours(kind, only: .en)) { turn in
            switch kind {
            case .simple:
                String(format: "Parameter %@ cannot be left blank.", RenderCatalogue.names[turn & 7]).utf8.count
            case .plural:
                String(
                    format: RenderCatalogue.count(turn) == 1
                        ? "%lld attempt is left before the account is locked."
                        : "%lld attempts are left before the account is locked.",
                    locale: locale, RenderCatalogue.count(turn)
                ).utf8.count
            }
        }
        return comparison(kind, "Foundation String(format:)", goal: 15, times)
    }
}
