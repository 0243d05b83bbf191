import EIAMErrors
import ErrorCatalog
import LanguageMatching
import MessageFormat
import TestSupport
import Testing

/// Format, then recover: what appears in a text comes back out of it, for every code, language and audience.
struct RecoveryOfWordsTests {
    @Test(arguments: EIAMError.catalog.definitions.map(\.code))
    func parametersComeBackOutOfWords(code: String) throws {
        var random = SeededRandom(seed: code.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
        let definition = try #require(EIAMError.catalog.definition(of: code))
        for language in EIAMError.catalog.messages.languages {
            for _ in 0..<12 {
                let arguments = arguments(of: definition, &random)
                let error = EIAMError(code: code, arguments: arguments, original: nil)
                for audience in Audience.allCases {
                    let shown = EIAMError.catalog.presentation(of: code, for: audience)?.code ?? code
                    for isolation in [BidiIsolation.default, .none] {
                        let words = error.words(
                            for: audience, in: LanguagePreferences([language]), bidiIsolation: isolation)
                        for text in [words.text, words.advice].compactMap(\.self) {
                            check(text, shown, arguments, "\(language) \(audience)")
                        }
                    }
                }
            }
        }
    }

    /// The reading must be among what is found; with the code known nothing is lost that the text shows.
    private func check(_ text: String, _ code: String, _ arguments: [String: ParameterValue], _ place: String) {
        switch EIAMError.catalog.recover(text, code: code) {
        case .one(let reading):
            #expect(reading.code == code, "\(place): \(text)")
            for (name, value) in reading.arguments { #expect(arguments[name] == value, "\(place) \(name): \(text)") }
            for (name, value) in arguments where text.contains(value.wireText) && value.wireText.count > 3 {
                #expect(reading.arguments[name] == value, "\(place): \(name) is lost from \(text)")
            }
        case .many(let first, let second):
            #expect(first.code == code && second.code == code)
        case .none: Issue.record("\(place): nothing is read from \(text)")
        }
    }

    private func arguments(
        of definition: CodeDefinition, _ random: inout SeededRandom
    ) -> [String: ParameterValue] {
        var arguments: [String: ParameterValue] = [:]
        for parameter in definition.parameters where Int.random(in: 0..<8, using: &random) > 0 {
            switch parameter.type {
            case .int, .seconds:
                let bound: Int64 = [3, 12, 130, 100_000].randomElement(using: &random) ?? 3
                arguments[parameter.name] = .integer(Int64.random(in: 0...bound, using: &random))
            default:
                let fields = [
                    "email", "captcha_token", "X-client-id", "body", "grant_type", "password", "äöü", "a.b", "次数",
                ]
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
