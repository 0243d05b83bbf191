import ErrorCatalog
import LanguageMatching
import MessageFormat
import Testing

/// A retired code has no case of its own, and its old replies are read in full all the same.
struct RetiredCodeTests {
    @Test func itsParametersAreRead() throws {
        let error = try RetiredError(replyBody: #"{"error_code":"A.B.7","error_msg":"Gone for 7 seconds."}"#.utf8)
        #expect(error.arguments == ["wait": .integer(7)])
        #expect(error.retryAfter == .seconds(7))
        #expect(error.retry == .later)
        #expect(error.words(for: .user, in: ["en"], bidiIsolation: .none).text == "Gone, 7 s.")
        let named = #"{"detail":"x","error_code":"A.B.7","parameters":{"wait":9,"field":"email"}}"#
        #expect(try RetiredError(replyBody: named.utf8).arguments == ["wait": .integer(9), "field": .text("email")])
    }

    @Test func aValueOfAnotherTypeIsLeftOut() {
        let values = SmallError.catalog.values(
            ["wait": .text("x"), "field": .integer(1), "more": .integer(2)], of: "A.B.7")
        #expect(values == [nil, nil])
        #expect(SmallError.catalog.values(["wait": .integer(1)], of: "Q.1").isEmpty)
    }

    @Test func itKeepsReplyAndCause() {
        struct Broken: Error {}
        let original = OriginalReply(code: "A.B.7", text: "x")
        let unknown = UnknownCode(code: "A.B.7", arguments: [.integer(1)], original: original, cause: Broken())
        #expect(unknown.original == original)
        #expect(unknown.cause?.error is Broken)
        #expect(unknown.argument(at: 0) == .integer(1))
        #expect(unknown.argument(at: 1) == nil && unknown.argument(at: -1) == nil)
        #expect(unknown != UnknownCode(code: "A.B.7", arguments: [.integer(1)], original: original))
    }
}
