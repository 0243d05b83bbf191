import EIAMErrors
import ErrorCatalog
import LanguageMatching
import StrictJSON
import Testing

/// Every code in every language and shape: what goes out comes back, and each shape keeps to its rules.
struct WireLanguageTests {
    private static let shapes: [WireShape] = [
        .codeAndMessage, .oauth, .problemDetails(), .problemDetails(typePrefix: "https://example.org/errors/"),
        .rpcStatus,
    ]

    @Test(arguments: EIAMError.catalog.definitions.map(\.code))
    func whatIsWrittenIsReadBack(code: String) throws {
        let definition = try #require(EIAMError.catalog.definition(of: code))
        let shown = EIAMError.catalog.presentation(of: code, for: .user)?.code ?? code
        for arguments in samples(of: definition) {
            let error = EIAMError(code: code, arguments: arguments, original: nil)
            #expect(error.arguments == arguments)
            for language in EIAMError.catalog.messages.languages {
                for shape in Self.shapes {
                    let reply = error.wireReply(in: LanguagePreferences([language]), as: shape)
                    let read = try EIAMError(replyBody: reply.body.utf8)
                    #expect(read.code == shown, "\(reply.body)")
                    let expected = told(arguments, shape, language, code, shown, definition)
                    #expect(read.arguments == expected, "\(language) \(shape): \(reply.body)")
                }
            }
        }
    }

    /// RFC 6749 §5.2: %x20-21 / %x23-5B / %x5D-7E.
    @Test(arguments: EIAMError.catalog.definitions.map(\.code))
    func oauthKeepsToItsCharactersInEveryLanguage(code: String) throws {
        let definition = try #require(EIAMError.catalog.definition(of: code))
        for arguments in samples(of: definition) + [[:], hostile(definition)] {
            let error = EIAMError(code: code, arguments: arguments, original: nil)
            let english = error.wireReply(in: ["en"], as: .oauth)
            for language in EIAMError.catalog.messages.languages {
                let languages = LanguagePreferences([language])
                let reply = error.wireReply(in: languages, as: .oauth)
                let body = try JSONValue(parsing: reply.body.utf8, maximumLength: 9999).objectValue
                let text = try #require(body?["error_description"]?.stringValue)
                #expect(text == reply.message)
                #expect(!text.isEmpty && isAllowed(text), "\(language): \(text)")
                let own = error.wireReply(in: languages)
                if isAllowed(own.message) {
                    #expect(text == own.message)
                    #expect(reply.language == language)
                } else {
                    #expect(reply.language.description == "en")
                    #expect(reply == english, "\(language): \(text)")
                }
                for (name, value) in try EIAMError(replyBody: reply.body.utf8).arguments {
                    #expect(arguments[name] == value, "\(name) is told wrong: \(text)")
                }
            }
        }
    }

    @Test func theWaitIsToldInEnglishWhereALanguageHasNoASCII() {
        let error = EIAMError.tooManyRequests(.init(retryAfter: .seconds(42)))
        let reply = error.wireReply(in: ["zh"], as: .oauth)
        #expect(reply.message == "Too many requests. Try again in 42 s.")
        #expect(reply.headers.map(\.value) == ["application/json; charset=utf-8", "en", "42"])
    }

    private func isAllowed(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            [0x20...0x21, 0x23...0x5B, 0x5D...0x7E].contains { $0.contains(scalar.value) }
        }
    }

    /// What a reply of this shape tells: the structured shapes everything, the others what stands in their text.
    private func told(
        _ arguments: [String: ParameterValue], _ shape: WireShape, _ language: LanguageTag, _ code: String,
        _ shown: String, _ definition: CodeDefinition
    ) -> [String: ParameterValue] {
        guard code == shown else { return [:] }
        switch shape {
        case .codeAndMessage, .oauth:
            let key = ["en": "en", "zh-Hans": "zh"][language.description]
            var template = key.flatMap { definition.emit[$0] }
            if shape == .oauth {
                let own = EIAMError(code: code, arguments: arguments, original: nil).wireReply(
                    in: LanguagePreferences([language]))
                if !isAllowed(own.message) { template = definition.emit["en"] }
            }
            // `request` only chooses among the words for users; the developer's text does not tell it. Nor does it tell how long
            // a service is not available: that is in the header.
            let untold: Set = definition.name == "serviceUnavailable" ? ["request", "retryAfter"] : ["request"]
            guard let template else { return arguments.filter { !untold.contains($0.key) } }
            return arguments.filter { template.parameters.contains($0.key) }
        default: return arguments
        }
    }

    private func samples(of definition: CodeDefinition) -> [[String: ParameterValue]] {
        guard !definition.parameters.isEmpty else { return [[:]] }
        return [(0, "email"), (3, "X-client-id"), (42, "captcha_token"), (1234, "type")].map { number, name in
            values(definition, .integer(number), .text(name))
        }
    }

    private func hostile(_ definition: CodeDefinition) -> [String: ParameterValue] {
        values(definition, .integer(.max), .text("a\u{1B}\"é\\"))
    }

    private func values(
        _ definition: CodeDefinition, _ number: ParameterValue, _ text: ParameterValue
    ) -> [String: ParameterValue] {
        var values: [String: ParameterValue] = [:]
        for parameter in definition.parameters {
            values[parameter.name] = [.int, .seconds].contains(parameter.type) ? number : text
        }
        return values
    }
}
