import ArgumentParser
import Foundation
import LanguageMatching

struct MatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Chooses the language that serves a reader best.",
        discussion: """
            errata match --supported en,zh-Hans,fr "fr-CA, en;q=0.8"
            errata match --supported en,zh-Hans --distances zh-TW

            Without a reader's languages, those of LC_ALL, LC_MESSAGES, LANG and LANGUAGE are asked for.

            With --batch, reads one JSON object a line from standard input,

            {"supported":["en","fr"],"desired":"fr-CA,en","default":"en","threshold":50,"favor":"script"}

            and writes one line for each:

            {"match":"fr","desired":"fr-CA","resolved":"fr-CA"}

            "supported" and "desired" are lists or texts with commas. What is absent is as ICU has it: the first supported \
            language is the default, the threshold 50, favor "language", "demotion" "region". "match" is null where there is \
            nothing to answer with, "desired" where the default is served. A line that cannot be read is answered by a line with \
            "error".

            One question alone is answered as the product answers it: a reader of Traditional Chinese is never sent to \
            Simplified. --icu drops that, as --batch does.
            """
    )

    @Argument(help: "The reader's languages: a tag, or a list as in Accept-Language.")
    var desired: String?

    @Option(help: "The languages that can be served, with commas.")
    var supported: String?

    @Option(name: .customLong("default"), help: "The language that is served when no wish can be met; else the first.")
    var defaultLanguage: String?

    @Option(help: "The distance from which on a language no longer serves, 0 to 100.")
    var threshold: Int?

    @Option(help: "What weighs more: language or script.", transform: Self.choice)
    var favor: LanguageMatcher.Options.Favor = .language

    @Option(
        help: "Whether a later wish has to be met better by more than a region: region or none.", transform: Self.choice
    )
    var demotion: LanguageMatcher.Options.Demotion = .region

    @Flag(help: "Choose as ICU does.")
    var icu = false

    @Flag(help: "List the distances from each wish to each supported language as well.")
    var distances = false

    @Flag(help: "Answer with a line of JSON, as --batch does.")
    var json = false

    @Flag(help: "Answer the lines of standard input.")
    var batch = false

    func validate() throws {
        if batch {
            guard supported == nil, desired == nil else {
                throw ValidationError("--batch takes the languages from standard input, not from arguments.")
            }
            return
        }
        guard let supported else { throw ValidationError("Give --supported, or --batch.") }
        for tag in tags(supported) + [defaultLanguage].compactMap({ $0 }) where LanguageTag(tag) == nil {
            throw ValidationError("\(tag) is not a language tag. Tags look like en, pt-BR or zh-Hans.")
        }
        guard !tags(supported).isEmpty else { throw ValidationError("--supported names no language.") }
        if let threshold, !(0...100).contains(threshold) {
            throw ValidationError("--threshold is a number from 0 to 100.")
        }
        if let desired, LanguagePreferences(parsing: desired).languages.isEmpty {
            throw ValidationError("“\(desired)” holds no language tag. Tags look like en, pt-BR or zh-Hans.")
        }
    }

    func run() throws {
        if batch {
            while let line = readLine() {
                // Written at once, so that a program can wait for the answer before it sends the next line.
                FileHandle.standardOutput.write(Data((MatchReply.answer(line) + "\n").utf8))
            }
            return
        }
        let languages = tags(supported ?? "").compactMap { LanguageTag($0) }
        guard let fallback = defaultLanguage.flatMap({ LanguageTag($0) }) ?? languages.first else { return }
        var options = icu ? LanguageMatcher.Options.icu : LanguageMatcher.Options()
        options.threshold = threshold ?? options.threshold
        options.favor = favor
        options.demotion = demotion
        let matcher = LanguageMatcher(supported: languages, defaultLanguage: fallback, options: options)
        let preferences =
            desired.map { LanguagePreferences(parsing: $0) }
            ?? LanguagePreferences(environment: ProcessInfo.processInfo.environment)
        let match = matcher.match(preferences)
        if json {
            print(MatchReply(match: match, spelling: [:]).json)
        } else {
            print(Self.sentence(match))
        }
        if distances { print(Self.table(preferences.languages, languages, favor)) }
    }

    private func tags(_ list: String) -> [String] {
        list.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    private static func choice<Choice: RawRepresentable<String> & CaseIterable>(_ text: String) throws -> Choice {
        guard let choice = Choice(rawValue: text) else {
            throw ValidationError("It is one of \(Choice.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        return choice
    }

    private static func sentence(_ match: LanguageMatcher.Match) -> String {
        guard let desired = match.desired else { return "\(match.supported), the default: no wish could be met" }
        let resolved = match.resolved == match.supported ? "" : ", resolved to \(match.resolved)"
        return "\(match.supported), for \(desired)\(resolved)"
    }

    private static func table(
        _ desired: [LanguageTag], _ supported: [LanguageTag], _ favor: LanguageMatcher.Options.Favor
    ) -> String {
        desired.flatMap { wish in
            supported.map { "\(wish) → \($0): \(LanguageMatcher.distance(from: wish, to: $0, favoring: favor))" }
        }.joined(separator: "\n")
    }
}
