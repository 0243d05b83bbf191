import ErrorCatalog
import LanguageMatching
import MessageFormat
import Testing

/// Values that mean nothing are not told as they are.
struct NormalizedValueTests {
    @Test func aWaitBelowZeroIsNone() {
        let error = SmallError("A.B.1", ["seconds": .integer(-5)])
        #expect(error.arguments == ["seconds": .integer(0)])
        #expect(error.words(for: .user, in: ["en"], bidiIsolation: .none).text == "Wait 0 s.")
        #expect(error.text(for: .user, in: SmallError.catalog.language(for: ["en"])) == "Wait 0 s.")
        #expect(error.wireReply(in: ["en"]).message == "Slow down for 0 seconds.")
        let waiting = SmallError("A.B.4", ["wait": .integer(-5)]).wireReply(in: ["en"], as: .problemDetails())
        #expect(waiting.retryAfter == 0)
        #expect(waiting.body.contains(#""parameters":{"wait":0}"#), "\(waiting.body)")
        #expect(SmallError("A.B.5", ["minutes": .integer(1), "seconds": .integer(-5)]).retryAfter == .seconds(60))
    }

    @Test(arguments: ["", " ", "\t\n"])
    func aBlankNameIsNotKnown(name: String) {
        let error = SmallError("A.B.3", ["field": .text(name)])
        #expect(error.arguments.isEmpty)
        #expect(error.words(for: .user, in: ["en"]).text == "Fill in everything.")
        #expect(error.words(for: .developer, in: ["en"]).text == "Blank.")
        #expect(error.text(for: .developer, in: SmallError.catalog.language(for: ["en"])) == "Blank.")
        #expect(error.words(for: .developer, in: ["en"]).parts.map(\.text) == ["Blank."])
        #expect(error.wireReply(in: ["en"]).message == "Blank.")
        #expect(!error.wireReply(in: ["en"], as: .problemDetails()).body.contains("parameters"))
    }

    @Test func whatSaysSomethingIsToldAsItIs() {
        #expect(ParameterValue.text(" a").normalized == .text(" a"))
        #expect(ParameterValue.integer(0).normalized == .integer(0))
        #expect(ParameterValue.integer(.max).normalized == .integer(.max))
        #expect(ParameterValue(.seconds(Int64.max) + .milliseconds(1)) == .integer(.max))
    }

    @Test func adviceOfAnotherLanguageHasItsOwnLanguageAndDirection() {
        let words = SmallError("A.B.1").words(for: .user, in: ["ar"])
        #expect(words.advice == "Then try again.")
        #expect(words.language.description == "ar")
        #expect(words.direction == .rightToLeft)
        #expect(words.adviceLanguage?.description == "en")
        #expect(words.adviceDirection == .leftToRight)
        let developer = SmallError("A.B.1").words(for: .developer, in: ["ar"])
        #expect(developer.adviceLanguage == nil && developer.adviceDirection == nil)
        // One locale stands for the whole of a LocalizedMessage.
        let body = SmallError("A.B.1").wireReply(in: ["ar"], as: .rpcStatus).body
        #expect(body.contains(#""locale":"ar","message":"انتظر.""#), "\(body)")
    }
}
