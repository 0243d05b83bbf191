import EIAMErrors
import ErrorCatalog
import LanguageMatching
import MessageFormat
import TestSupport
import Testing

/// Format, then recover: a text gives back exactly the parameters that it shows without loss, for every code, language and
/// audience, whether or not the code is known.
struct RecoveryOfWordsTests {
    private static let reference = Result { try ReferenceTexts() }

    @Test(arguments: EIAMError.catalog.definitions.map(\.code))
    func aTextGivesBackExactlyWhatItShows(code: String) throws {
        var random = SeededRandom(seed: code.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
        let reference = try Self.reference.get()
        let definition = try #require(EIAMError.catalog.definition(of: code))
        let rounds = definition.parameters.isEmpty ? 1 : 8
        for language in EIAMError.catalog.messages.languages {
            for round in 0..<rounds {
                let arguments = arguments(of: definition, round, &random)
                let error = EIAMError(code: code, arguments: arguments, original: nil)
                for part in ErrorCatalog.Part.allCases {
                    let audience: Audience = part == .operator ? .operator : part == .developer ? .developer : .user
                    let shown = try #require(EIAMError.catalog.presentation(of: code, for: audience))
                    let known = shown.code == code ? arguments : [:]
                    for isolation in [BidiIsolation.default, .none] {
                        let words = error.words(
                            for: audience, in: LanguagePreferences([language]), bidiIsolation: isolation)
                        let text = try #require(part == .advice ? words.advice : words.text)
                        let expected = try #require(reference.text(shown, part, language, known, isolation))
                        // The two ways to the text agree, so that what the one tells is what the other shows.
                        #expect(expected.text == text)
                        check(text, shown.code, expected.shown, "\(language) \(part)")
                    }
                }
            }
        }
    }

    private func check(_ text: String, _ code: String, _ shown: [String: ParameterValue], _ place: String) {
        for known in [code, nil] {
            switch EIAMError.catalog.recover(text, code: known) {
            case .one(let reading):
                #expect(reading.code == code, "\(place): \(text)")
                #expect(reading.arguments == shown, "\(place): \(text)")
            case .many(let first, let second):
                let isNamed = [first, second].contains { $0.code == code && $0.arguments == shown }
                let isProven = says(first, text) && says(second, text)
                #expect(isNamed || isProven, "\(place): \(text) is not \(first) nor \(second)")
                if known != nil { #expect(first.code == code && second.code == code, "\(place): \(text)") }
            case .none: Issue.record("\(place): nothing is read from \(text)")
            }
        }
    }

    /// Whether the text is one of a reading.
    private func says(_ reading: Reading, _ text: String) -> Bool {
        let error = EIAMError(code: reading.code, arguments: reading.arguments, original: nil)
        let templates = (error.definition?.read ?? []).map(\.template)
        var texts = templates.compactMap { $0.text(reading.arguments.mapValues(\.wireText)) }
        for audience in Audience.allCases where reading.audience == audience {
            let words = error.words(for: audience, in: LanguagePreferences([reading.language]), bidiIsolation: .none)
            texts += [words.text, words.advice].compactMap(\.self)
        }
        return texts.map(bare).contains(bare(text))
    }

    private func bare(_ text: String) -> String {
        let scalars = text.unicodeScalars.filter { !(0x2066...0x2069).contains($0.value) }
        let bare = String(String.UnicodeScalarView(scalars))
        return bare.hasSuffix(".") || bare.hasSuffix("。") ? String(bare.dropLast()) : bare
    }

    private func arguments(
        of definition: CodeDefinition, _ round: Int, _ random: inout SeededRandom
    ) -> [String: ParameterValue] {
        var arguments: [String: ParameterValue] = [:]
        // The first round knows everything, the second nothing.
        for parameter in definition.parameters
        where round == 0 || round > 1 && Int.random(in: 0..<8, using: &random) > 0 {
            switch parameter.type {
            case .int, .seconds:
                let bound: Int64 = [3, 12, 130, 999, 100_000].randomElement(using: &random) ?? 3
                arguments[parameter.name] = .integer(Int64.random(in: 0...bound, using: &random))
            case .string:
                let texts = ["X-agent, X-device-fingerprint", "GET /no/such.path", "äöü", "次数", "5"]
                arguments[parameter.name] = .text(texts.randomElement(using: &random) ?? "x")
            default:
                let fields =
                    EIAMError.catalog.fieldNames + ["X-client-id", "body", "grant_type", "äöü", "a.b", "次数", "7"]
                arguments[parameter.name] = .text(fields.randomElement(using: &random) ?? "email")
            }
        }
        return arguments
    }

    /// What a server of ours writes, a client of ours reads back, in every language that has the vendor's text.
    @Test(arguments: EIAMError.catalog.definitions.map(\.code))
    func whatIsWrittenIsReadBack(code: String) throws {
        var random = SeededRandom(seed: 1)
        let definition = try #require(EIAMError.catalog.definition(of: code))
        for template in definition.emit.values {
            var values: [String: String] = [:]
            for name in template.parameters { values[name] = String(Int.random(in: 0...99, using: &random)) }
            let text = try #require(template.text(values))
            let arguments = EIAMError(code: code, text: text).arguments
            #expect(Set(arguments.keys) == Set(template.parameters))
            for (name, value) in values {
                #expect(arguments[name] == .text(value) || arguments[name] == Int64(value).map { .integer($0) })
            }
        }
    }

    @Test func theCodeIsFoundFromTheTextAlone() {
        guard case .one(let reading) = EIAMError.catalog.recover("Parameter X-client-id cannot be left blank") else {
            Issue.record("not one reading")
            return
        }
        #expect(reading.code == "SDK.COMMON.1001")
        #expect(reading.arguments == ["parameter": .text("X-client-id")])
        #expect(reading.audience == nil)
    }

    @Test func wordsThatSeveralCodesShareHaveManyReadings() {
        guard case .many(let first, let second) = EIAMError.catalog.recover("Something went wrong on our side.") else {
            Issue.record("not many readings")
            return
        }
        #expect(first.code != second.code)
    }

    @Test func aNumberIsReadInTheLanguagesDigits() throws {
        let error = EIAMError.credentialsIncorrect(.init(attemptsLeft: 8))
        for language in EIAMError.catalog.messages.languages {
            let advice = try #require(error.words(for: .user, in: LanguagePreferences([language])).advice)
            guard case .one(let reading) = EIAMError.catalog.recover(advice) else {
                Issue.record("\(language): \(advice)")
                continue
            }
            #expect(reading.arguments == ["attemptsLeft": .integer(8)], "\(language): \(advice)")
            #expect(reading.language == language)
        }
    }
}
