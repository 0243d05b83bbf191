import EIAMErrors
import ErrorCatalog
import Foundation
import RenderPeers

/// The catalogue at work: an error into words, a text back into its parameters, and the first words of a process.
struct CatalogueBenchmark: Benchmark {
    let name = "catalogue"

    private static let fields = [
        "X-client-id", "X-L", "email", "type", "captcha_token", "X-agent", "X-device-fingerprint", "sender",
    ]

    func run() async throws -> [Comparison] {
        let languages = HandWrittenErrors.Language.allCases.map { EIAMError.catalog.language(for: ["\($0)"]) }
        let simple = Self.fields.map { EIAMError.parameterBlank(.init(parameter: $0)) }
        let plural = (0..<16).map { EIAMError.credentialsIncorrect(.init(attemptsLeft: $0 == 9 ? 1_200 : $0 % 7)) }
        try HandWrittenErrors.verify(simple + plural, languages)
        let byHand = HandWrittenErrors.Language.allCases
        // Both sides take the error and the language of a turn out of arrays, and both are called through a closure.
        let inTurn: [(kind: String, errors: [EIAMError], ours: (Int) -> Int, theirs: (Int) -> Int)] = [
            (
                "simple", simple, { simple[$0 & 7].text(for: .developer, in: languages[$0 & 3]).utf8.count },
                { HandWrittenErrors.text(for: .developer, simple[$0 & 7], in: byHand[$0 & 3]).utf8.count }
            ),
            (
                "plural", plural, { plural[$0 & 15].advice(in: languages[$0 & 3])?.utf8.count ?? 0 },
                { HandWrittenErrors.advice(plural[$0 & 15], in: byHand[$0 & 3])?.utf8.count ?? 0 }
            ),
        ]
        let english = languages[0]
        let inEnglish: [String: (Int) -> Int] = [
            "simple": { simple[$0 & 7].text(for: .developer, in: english).utf8.count },
            "plural": { plural[$0 & 15].advice(in: english)?.utf8.count ?? 0 },
        ]
        var results: [Comparison] = []
        for (kind, errors, ours, theirs) in inTurn {
            guard let inEnglish = inEnglish[kind] else { continue }
            results.append(
                comparison(
                    kind, "hand-written Swift switch", goal: RenderBenchmark.switchGoal,
                    Stopwatch.compare(turns: 400_000, ours, theirs)))
            results.append(compareWithICU(kind, errors, inEnglish))
            results.append(compareWithFoundation(kind, errors, inEnglish))
        }
        return results + recovery() + [try firstWords()]
    }

    private func comparison(
        _ kind: String, _ peer: String, goal: Double?, _ times: (ours: Double, theirs: Double)
    ) -> Comparison {
        Comparison(
            bench: "catalogue.\(kind)", peer: peer,
            figures: .init(ours: times.ours, theirs: times.theirs, unit: "ns", ratio: times.theirs / times.ours),
            goal: goal)
    }

    // MARK: Peers

    private static func argument(_ error: EIAMError) -> Int64 {
        if case .integer(let value)? = error.argument(at: 0) { value } else { 0 }
    }

    private func compareWithICU(_ kind: String, _ errors: [EIAMError], _ ours: (Int) -> Int) -> Comparison {
        let goal = kind == "simple" ? RenderBenchmark.simpleGoal : RenderBenchmark.pluralGoal
        let pattern =
            kind == "simple"
            ? "The header or field {0} is missing or blank. Send it with a value."
            : "{0,plural,=0{You have no attempts left. Please reset your password or contact support.}"
                + "one{Please check what you entered and try again. You have # attempt left.}"
                + "other{Please check what you entered and try again. You have # attempts left.}}"
        let version = icu_open()
        guard version > 0, let message = unsafe icu_compile(pattern, "en") else {
            return Comparison(
                bench: "catalogue.\(kind)", peer: "ICU4C MessageFormat, compiled once", figures: nil, goal: goal)
        }
        let names = Self.fields.map { Array($0.utf16) + [0] }
        let numbers = errors.map { Double(Self.argument($0)) }
        let times = unsafe withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 512) { result in
            Stopwatch.compare(turns: 200_000, ours) { turn in
                Int(
                    kind == "simple"
                        ? unsafe icu_format_text(message, names[turn & 7], result.baseAddress, 512)
                        : unsafe icu_format_number(message, numbers[turn & 15], result.baseAddress, 512))
            }
        }
        return comparison(kind, "ICU4C \(version) MessageFormat, compiled once", goal: goal, times)
    }

    private func compareWithFoundation(_ kind: String, _ errors: [EIAMError], _ ours: (Int) -> Int) -> Comparison {
        let locale = Locale(identifier: "en")
        let times = Stopwatch.compare(rounds: 5, turns: 5_000, ours) { turn in
            if kind == "simple" {
                return String(
                    format: "The header or field %@ is missing or blank. Send it with a value.", Self.fields[turn & 7]
                ).utf8.count
            }
            return String(
                format: "Please check what you entered and try again. You have %lld attempts left.", locale: locale,
                Self.argument(errors[turn & 15])
            ).utf8.count
        }
        return comparison(kind, "Foundation String(format:)", goal: 15, times)
    }

    // MARK: Recovery

    private func recovery() -> [Comparison] {
        let catalog = EIAMError.catalog
        var texts: [String] = []
        for language in catalog.messages.languages {
            for definition in catalog.definitions {
                let error = EIAMError(
                    code: definition.code, arguments: Self.arguments(definition), original: nil)
                let words = error.words(for: .developer, in: .init([language]))
                texts.append(words.text)
            }
        }
        let misses = texts.map { "\($0.dropLast(2))#" }
        let hostile = String(repeating: "Parameter cannot be left blank. ", count: 32_768)
        func time(_ bench: String, _ goal: Double, _ turns: Int, _ work: (Int) -> Int) -> Comparison {
            let ours = Stopwatch.compare(rounds: 5, turns: turns, work) { $0 }.ours
            return Comparison(
                bench: "catalogue.\(bench)", peer: "the goal of performance.md",
                figures: .init(ours: ours, theirs: goal, unit: "ns", ratio: goal / ours), goal: 1)
        }
        _ = catalog.recover("")
        return [
            time("recoverHit", 20_000, 20_000) { catalog.recover(texts[$0 % texts.count]) == .none ? 0 : 1 },
            time("recoverMiss", 20_000, 20_000) { catalog.recover(misses[$0 % misses.count]) == .none ? 0 : 1 },
            // "Done or refused in milliseconds": twenty of them at most, on whatever machine.
            time("recoverHostileMebibyte", 20_000_000, 5) { _ in catalog.recover(hostile) == .none ? 0 : 1 },
        ]
    }

    private static func arguments(_ definition: CodeDefinition) -> [String: ParameterValue] {
        definition.parameters.reduce(into: [:]) { arguments, parameter in
            arguments[parameter.name] = [.int, .seconds].contains(parameter.type) ? .integer(42) : .text("X-client-id")
        }
    }

    // MARK: The first words

    /// What a process that shows one error takes longer than the same program that shows none.
    private func firstWords() throws -> Comparison {
        var difference: [Double] = []
        for _ in 0..<41 {
            let without = try Self.start("empty")
            let with = try Self.start("words")
            difference.append(with - without)
        }
        let cost = max(difference.sorted()[difference.count / 2], 1)
        return Comparison(
            bench: "catalogue.firstWords", peer: "the goal of performance.md",
            figures: .init(ours: cost, theirs: 1_000_000, unit: "ns", ratio: 1_000_000 / cost), goal: 1)
    }

    /// The environment variable under which a process of this program shows one error, or none, and ends.
    static let startVariable = "ERRATA_BENCHMARK_START"

    private static func start(_ mode: String) throws -> Double {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
        process.environment = [startVariable: mode]
        process.standardOutput = FileHandle.nullDevice
        let clock = ContinuousClock()
        let begin = clock.now
        try process.run()
        process.waitUntilExit()
        let passed = begin.duration(to: clock.now).components
        return Double(passed.seconds) * 1e9 + Double(passed.attoseconds) / 1e9
    }

    /// Serves a process that was started for the measurement; `false` for any other.
    static func serveStart() -> Bool {
        guard let mode = ProcessInfo.processInfo.environment[startVariable] else { return false }
        if mode == "words" {
            print(EIAMError.parameterBlank(.init(parameter: "email")).words(for: .user, in: ["de"]).text)
        }
        return true
    }
}
