import EIAMErrors
import ErrorCatalog
import LanguageMatching
import MessageFormat
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
        #expect(arabic.message == error.words(for: .developer, in: ["ar"], bidiIsolation: .none).text)
        // Nor Traditional Chinese: its readers are not sent to Simplified.
        #expect(error.wireReply(in: ["zh-TW"]).message == error.words(for: .developer, in: ["zh-Hant"]).text)
        #expect(error.wireReply(in: []).language.description == "en")
        #expect(error.wireReply(in: ["en"]).status == 500)
        #expect(EIAMError.tooManyRequests(.init(retryAfter: .seconds(3))).wireReply(in: ["en"]).status == 429)
    }

    @Test func theClientsOwnCodesNeverTravelAsThemselves() {
        let own: [(String, EIAMError)] = [
            ("ERRATA.CLIENT.1001", .serverNotReached(.init())), ("ERRATA.CLIENT.1002", .answerTimedOut(.init())),
            ("ERRATA.CLIENT.1003", .replyNotUnderstood(.init(httpStatus: 502))),
            ("ERRATA.CLIENT.1004", .attemptNotRecorded(.init())),
        ]
        for (code, error) in own {
            #expect(error.code == code)
            #expect(error.definition?.status == 0)
            #expect(error.wireReply(in: ["en"]).status == 500)
        }
    }

    @Test func waitsAreRoundedUp() {
        let error = EIAMError.tooManyRequests(.init(retryAfter: .milliseconds(59_001)))
        #expect(error.arguments["retryAfter"] == .integer(60))
        #expect(error.retryAfter == .seconds(60))
        #expect(error.wireReply(in: ["en"]).retryAfter == 60)
        #expect(EIAMError.tooManyRequests(.init(retryAfter: .seconds(59))).arguments["retryAfter"] == .integer(59))
        #expect(EIAMError.userLocked(.init(minutes: 4, seconds: 59)).retryAfter == .seconds(299))
        #expect(EIAMError.systemBusy(.init()).retryAfter == nil)
        #expect(EIAMError.systemBusy(.init()).retry == .later)
    }

    @Test func anUnknownUserLooksLikeWrongDetails() {
        let unknown = EIAMError.userNotFound(.init())
        let wrong = EIAMError.credentialsIncorrect(.init())
        for language in EIAMError.catalog.messages.languages {
            let languages = LanguagePreferences([language])
            #expect(unknown.words(for: .user, in: languages) == wrong.words(for: .user, in: languages))
            for shape in [WireShape.codeAndMessage, .oauth, .problemDetails(), .rpcStatus] {
                #expect(unknown.wireReply(in: languages, as: shape) == wrong.wireReply(in: languages, as: shape))
            }
        }
        #expect(unknown.words(for: .operator, in: ["en"]) != wrong.words(for: .operator, in: ["en"]))
    }

    @Test func aHeaderTellsTheWaitThatABodyDoesNot() throws {
        let body = Array(#"{"error_code":"SDK.SEND.1001","error_msg":"slow down"}"#.utf8)
        let error = try EIAMError(replyBody: body, retryAfter: RetryAfter(header: "17", now: 0))
        #expect(error.retryAfter == .seconds(17))
        #expect(try EIAMError(replyBody: body).retryAfter == nil)
    }

    @Test func everyCodeKeepsTheWaitThatAReplyTells() throws {
        let header = RetryAfter(seconds: 299)
        for definition in EIAMError.catalog.definitions {
            let body = #"{"error_code":"\#(definition.code)","error_msg":"unheard-of"}"#
            let error = try EIAMError(replyBody: body.utf8, retryAfter: header)
            #expect(error.retryAfter == .seconds(299), "\(definition.code)")
            #expect(error.retry == definition.retry)
        }
        let locked = #"{"error_code":"SDK.LOGIN.1003","error_msg":"locked"}"#
        let error = try EIAMError(replyBody: locked.utf8, retryAfter: header)
        #expect(error.arguments == ["minutes": .integer(4), "seconds": .integer(59)])
        // A server that is newer than this client.
        let newer =
            #"{"type":"about:blank","title":"Too Many Requests","status":429,"detail":"x","error_code":"SDK.SEND.1999","#
            + #""retry":"later","retry_after":30}"#
        let unknown = try EIAMError(replyBody: newer.utf8)
        #expect(unknown.retry == .later)
        #expect(unknown.retryAfter == .seconds(30))
    }

    @Test func valuesThatMeanNothingAreNotSent() {
        let wait = EIAMError.tooManyRequests(.init(retryAfter: .seconds(-5)))
        #expect(wait.wireReply(in: ["en"]).message == "Too many requests. Try again in 0 s.")
        #expect(wait.arguments == ["retryAfter": .integer(0)])
        let attempts = EIAMError.credentialsIncorrect(.init(attemptsLeft: -1))
        #expect(attempts.wireReply(in: ["en"]).message.hasSuffix(":0"))
        #expect(
            attempts.words(for: .user, in: ["en"])
                == EIAMError.credentialsIncorrect(.init(attemptsLeft: 0)).words(for: .user, in: ["en"]))
        let blank = EIAMError.parameterBlank(.init(parameter: ""))
        for audience in Audience.allCases {
            let words = EIAMError.parameterBlank(.init()).words(for: audience, in: ["en"])
            #expect(blank.words(for: audience, in: ["en"]) == words)
        }
        #expect(blank.wireReply(in: ["en"]) == EIAMError.parameterBlank(.init()).wireReply(in: ["en"]))
    }

    /// The scenario is told as what the code is for, and not by the name of its field.
    @Test(arguments: EIAMError.catalog.messages.languages)
    func usersAreToldOfTheScenarioByItsName(language: LanguageTag) throws {
        let languages = LanguagePreferences([language])
        let catalog = EIAMError.catalog
        let names = catalog.fieldNames.count
        let index = try #require(catalog.fieldNames.firstIndex(of: "type"))
        let entry = catalog.messages.variables.count - names + index
        let name = try #require(catalog.messages.text(entry, in: languages))
        #expect(name.language == language)
        for (known, unknown) in [
            (EIAMError.parameterBlank(.init(parameter: "type")), EIAMError.parameterBlank(.init())),
            (.parameterFormatIncorrect(.init(parameter: "type")), .parameterFormatIncorrect(.init())),
        ] {
            let advice = try #require(known.words(for: .user, in: languages, bidiIsolation: .none).advice)
            #expect(advice.contains(name.text), "\(advice)")
            #expect(!advice.contains("type"))
            #expect(advice != unknown.words(for: .user, in: languages, bidiIsolation: .none).advice)
        }
    }

    @Test func aCauseIsKeptAndCompared() {
        struct Broken: Error {}
        let error = EIAMError.serverNotReached(.init(cause: Broken()))
        #expect(error.cause?.error is Broken)
        #expect(error == .serverNotReached(.init(cause: Broken())))
        #expect(error != .serverNotReached(.init()))
    }

    /// Every code, every language, every audience has words of that language, and they show no placeholder.
    @Test(arguments: EIAMError.catalog.definitions.map(\.code))
    func everyCodeHasWordsInEveryLanguage(code: String) {
        for language in EIAMError.catalog.messages.languages {
            for audience in Audience.allCases {
                let words = EIAMError(code: code, text: "").words(for: audience, in: LanguagePreferences([language]))
                #expect(words.language == language)
                #expect(!words.text.isEmpty)
                #expect(!words.text.contains("{") && words.advice?.contains("{") != true)
                #expect((words.advice != nil) == (audience == .user))
            }
        }
    }

    @Test(arguments: ["X-", "header", "JSON", "captcha", "parameter", "token", "request", "server"])
    func usersAreNotToldTechnicalNames(jargon: String) {
        for definition in EIAMError.catalog.definitions {
            let words = EIAMError(code: definition.code, text: "").words(for: .user, in: ["en"])
            // What a person does not know how to say otherwise, and would not be hindered by.
            if jargon == "request", ["SDK.COMMON.1004", "SDK.COMMON.1006"].contains(definition.code) { continue }
            #expect(!(words.text + (words.advice ?? "")).contains(jargon), "\(definition.code) says \(jargon)")
        }
    }

    @Test func aReplyAtHandAsTextIsReadAsItsBytes() throws {
        let body = #"{"error_code":"SDK.COMMON.1001","error_msg":"Parameter email cannot be left blank."}"#
        #expect(try EIAMError(replyBody: body) == EIAMError(replyBody: body.utf8))
        #expect(throws: UnreadableReply.self) { try EIAMError(replyBody: "") }
    }
}
