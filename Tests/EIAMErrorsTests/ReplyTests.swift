import EIAMErrors
import ErrorCatalog
import LanguageMatching
import TestSupport
import Testing

struct ReplyTests {
    @Test func theDocumentsErrorIsReadAndWrittenToTheByte() throws {
        let body = #"{"error_code":"SDK.COMMON.1001","error_msg":"Parameter X-client-id cannot be left blank."}"#
        let error = try EIAMError(replyBody: Array(body.utf8))
        #expect(error == .parameterBlank(.init(parameter: "X-client-id", original: error.original)))
        #expect(EIAMError.parameterBlank(.init(parameter: "X-client-id")).wireReply(in: ["en"]).body == body)
        #expect(error.wireReply(in: ["en"]).status == 400)
    }

    @Test func theOAuthShapeIsRead() throws {
        let error = try EIAMError(replyBody: Array(#"{"error":"invalid_grant","error_description":"x"}"#.utf8))
        #expect(error.code == "invalid_grant")
        #expect(error.original?.text == "x")
    }

    @Test(arguments: ["", "[]", "{}", "<html>", #"{"error_code":1}"#, "null", #"{"error_msg":"x"}"#])
    func anotherBodyIsUnreadable(body: String) {
        #expect(throws: EIAMError.UnreadableReply.self) { try EIAMError(replyBody: Array(body.utf8)) }
    }

    @Test func anUnknownCodeSurvivesWithItsFamilysWords() {
        let error = EIAMError(code: "SDK.COMMON.4711", text: "new")
        guard case .unknown(let unknown) = error else {
            Issue.record("\(error) is not the unknown case")
            return
        }
        #expect(unknown.code == "SDK.COMMON.4711")
        #expect(error.words(for: .user, in: ["en"]).advice?.contains("SDK.COMMON.4711") == true)
        #expect(
            error.words(for: .user, in: ["en"]).text
                == EIAMError(code: "SDK.COMMON.4712", text: "").words(for: .user, in: ["en"]).text)
    }

    @Test func errorMessagesFollowTheLanguage() {
        let error = EIAMError.systemBusy(.init())
        #expect(error.wireReply(in: ["en"]).message == "The system is busy. Try again later.")
        #expect(error.wireReply(in: ["zh"]).message == "系统繁忙，请稍后再试。")
        #expect(error.wireReply(in: ["zh"]).language.description == "zh-Hans")
        // The vendor has no Arabic: the developer's words speak.
        let arabic = error.wireReply(in: ["ar"])
        #expect(arabic.language.description == "ar")
        #expect(arabic.message == error.words(for: .developer, in: ["ar"]).text)
        #expect(error.wireReply(in: []).language.description == "en")
        #expect(error.wireReply(in: ["en"]).status == 500)
        #expect(EIAMError.tooManyRequests(.init(retryAfter: .seconds(3))).wireReply(in: ["en"]).status == 429)
    }

    @Test func waitsAreRoundedUp() {
        #expect(
            EIAMError.tooManyRequests(.init(retryAfter: .milliseconds(59_001))).arguments["retryAfter"] == .integer(60))
        #expect(EIAMError.tooManyRequests(.init(retryAfter: .seconds(59))).arguments["retryAfter"] == .integer(59))
    }

    /// Every code, every language, every audience has words of that language, and they show no placeholder.
    @Test(arguments: EIAMError.catalog.definitions.map(\.code))
    func everyCodeHasWordsInEveryLanguage(code: String) {
        for language in EIAMError.catalog.messages.languages {
            for audience in Audience.allCases {
                let words = EIAMError(code: code, text: "").words(for: audience, in: LanguagePreferences([language]))
                #expect(words.language == language)
                #expect(!words.text.isEmpty)
                #expect(!words.text.contains("{$") && words.advice?.contains("{$") != true)
                #expect((words.advice != nil) == (audience == .user))
            }
        }
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

    @Test func usersAreNotToldHeaderNames() {
        for definition in EIAMError.catalog.definitions {
            let words = EIAMError(code: definition.code, text: "").words(for: .user, in: ["en"])
            for jargon in ["X-", "header", "JSON", "captcha", "parameter", "token"] {
                #expect(!(words.text + (words.advice ?? "")).contains(jargon), "\(definition.code) says \(jargon)")
            }
        }
    }
}
