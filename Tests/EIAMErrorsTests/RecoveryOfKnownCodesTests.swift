import EIAMErrors
import ErrorCatalog
import LanguageMatching
import MessageFormat
import TestSupport
import Testing

/// A text whose code is known is compared with a few texts of that code only; the answer is that of the whole catalogue.
struct RecoveryOfKnownCodesTests {
    @Test(arguments: EIAMError.catalog.definitions.map(\.code))
    func theAnswerIsThatOfTheWholeCatalogue(code: String) throws {
        let catalog = EIAMError.catalog
        let everything = catalog.everything
        var random = SeededRandom(seed: code.utf8.reduce(11) { $0 &* 31 &+ UInt64($1) })
        let definition = try #require(catalog.definition(of: code))
        let others = catalog.definitions.map(\.code)
        var answers: [Int] = [0, 0, 0]
        for text in texts(of: definition, &random) {
            let near = variations(of: text, &random).map { ($0, code) }
            for (text, known) in [(text, code), (text, others.randomElement(using: &random) ?? code)] + near {
                let expected = everything.recover(text, code: known)
                #expect(catalog.recover(whole: text, code: known) == expected, "\(known): \(text)")
                switch expected {
                case .none: answers[0] += 1
                case .one: answers[1] += 1
                case .many: answers[2] += 1
                }
            }
        }
        // Neither side says the same to everything.
        #expect(answers[0] > 0 && answers[1] + answers[2] > 0)
    }

    /// Every text of a code: those of the wire, and those of each language and audience, with and without isolates.
    private func texts(of definition: CodeDefinition, _ random: inout SeededRandom) -> [String] {
        var texts: [String] = []
        for round in 0..<(definition.parameters.isEmpty ? 1 : 4) {
            let arguments = arguments(of: definition, round, &random)
            texts += definition.read.compactMap { $0.template.text(arguments.mapValues(\.wireText)) }
            let error = EIAMError(code: definition.code, arguments: arguments, original: nil)
            for language in EIAMError.catalog.messages.languages {
                for audience in Audience.allCases {
                    for isolation in [BidiIsolation.default, .none] {
                        let words = error.words(
                            for: audience, in: LanguagePreferences([language]), bidiIsolation: isolation)
                        texts += [words.text, words.advice].compactMap(\.self)
                    }
                }
            }
        }
        return Array(Set(texts)).sorted()
    }

    private func arguments(
        of definition: CodeDefinition, _ round: Int, _ random: inout SeededRandom
    ) -> [String: ParameterValue] {
        definition.parameters.reduce(into: [:]) { arguments, parameter in
            // The second round knows nothing.
            guard round != 1 else { return }
            switch parameter.type {
            case .int, .seconds:
                arguments[parameter.name] = .integer(
                    [0, 1, 2, 5, 42, 130, 1_200, -3].randomElement(using: &random) ?? 0)
            case .string, .field:
                let texts = [
                    "X-client-id", "email", "captcha_token", "body", "a b", "äöü.", "次数", "5", "\u{2068}x\u{2069}",
                    " x",
                    "{parameter}",
                ]
                arguments[parameter.name] = .text(texts.randomElement(using: &random) ?? "x")
            }
        }
    }

    /// Texts near a text, most of which nobody wrote.
    private func variations(of text: String, _ random: inout SeededRandom) -> [String] {
        let isolates = ["\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}"]
        let periods = [".", "。", "।", "۔", "..", " .", ""]
        let spaces = [" ", "\n", "\u{3000}", "\u{A0}", "\u{2068} \u{2069}", ""]
        func any(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }
        var scalars = Array(text.unicodeScalars)
        let place = Int.random(in: 0...scalars.count, using: &random)
        scalars.insert(contentsOf: any(isolates + spaces + ["x"]).unicodeScalars, at: place)
        var inserted = String.UnicodeScalarView()
        inserted.append(contentsOf: scalars)
        let last = text.unicodeScalars.last.map { String($0) } ?? ""
        let withoutPeriod = periods.contains(last) ? String(text.dropLast()) : text
        return [
            String(inserted), any(spaces) + text + any(spaces), withoutPeriod + any(periods), any(isolates) + text,
            text + any(isolates),
            any(isolates) + any(spaces) + withoutPeriod + any(spaces) + any(isolates) + any(periods),
            String(text.dropFirst()), String(text.dropLast(2)),
        ]
    }
}
