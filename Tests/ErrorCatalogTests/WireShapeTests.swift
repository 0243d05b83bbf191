import ErrorCatalog
import LanguageMatching
import StrictJSON
import Testing

struct WireShapeTests {
    private let shapes: [WireShape] = [
        .codeAndMessage, .oauth, .problemDetails(), .problemDetails(typePrefix: "https://example.org/errors/"),
        .rpcStatus,
    ]

    @Test(arguments: [
        SmallError("A.B.1", ["seconds": .integer(5)]), SmallError("A.B.3", ["field": .text("X-\"thing\"é")]),
        SmallError("A.B.4", ["wait": .integer(77)]),
        SmallError("A.B.5", ["minutes": .integer(4), "seconds": .integer(59)]),
        SmallError("A.B.77"),
    ])
    func whatIsWrittenInAShapeIsReadBack(error: SmallError) throws {
        for shape in shapes {
            let reply = error.wireReply(in: ["en"], as: shape)
            let header = reply.retryAfter.map { RetryAfter(seconds: $0) }
            let read = try SmallError(replyBody: reply.body.utf8, retryAfter: header)
            #expect(read.code == error.code, "\(reply.body)")
            // OAuth's characters cannot say a quote; then the value is not told rather than told wrong.
            let isUnspeakable = shape == .oauth && error.code == "A.B.3"
            #expect(read.known == (isUnspeakable ? [:] : error.known), "\(reply.body)")
        }
    }

    @Test func theFlatShapeHasTwoMembers() {
        let reply = SmallError("A.B.1", ["seconds": .integer(5)]).wireReply(in: ["en"])
        #expect(reply.body == #"{"error_code":"A.B.1","error_msg":"Slow down for 5 seconds."}"#)
        #expect(reply.contentType == "application/json; charset=utf-8")
    }

    @Test func theOAuthShapeKeepsToItsCharacters() throws {
        let reply = SmallError("A.B.3", ["field": .text("\"é\\\"")]).wireReply(in: ["en"], as: .oauth)
        let value = try JSONValue(parsing: reply.body.utf8, maximumLength: 9999)
        let object = try #require(value.objectValue)
        #expect(object["error"]?.stringValue == "invalid_scope")
        let text = try #require(object["error_description"]?.stringValue)
        #expect(text == "Blank.")
        #expect(object["error_code"] == "A.B.3")
    }

    @Test func problemDetailsHaveTheirMediaTypeAndMembers() throws {
        let error = SmallError("A.B.4", ["wait": .integer(77)])
        let plain = error.wireReply(in: ["en"], as: .problemDetails())
        #expect(plain.contentType == "application/problem+json")
        #expect(plain.status == 503)
        #expect(plain.headers.map(\.name) == ["Content-Type", "Content-Language", "Retry-After"])
        #expect(plain.headers.last?.value == "77")
        #expect(
            plain.body
                == #"{"type":"about:blank","title":"Service Unavailable","status":503,"detail":"Wait.","error_code":"A.B.4","#
                + #""parameters":{"wait":77},"retry":"later","retry_after":77}"#)
        let typed = error.wireReply(in: ["en"], as: .problemDetails(typePrefix: "https://example.org/"))
        #expect(typed.body.hasPrefix(#"{"type":"https://example.org/A.B.4","title":"Wait.""#))
    }

    @Test func anRPCStatusHasTheThreeDetails() throws {
        let reply = SmallError("A.B.4", ["wait": .integer(77)]).wireReply(in: ["ar"], as: .rpcStatus)
        let body = try JSONValue(parsing: reply.body.utf8, maximumLength: 9999).objectValue
        let status = try #require(body?["error"]?.objectValue)
        #expect(status["status"] == "UNAVAILABLE")
        let details = (status["details"]?.arrayValue ?? []).compactMap(\.objectValue)
        #expect(
            details.map { $0["@type"]?.stringValue } == [
                "type.googleapis.com/google.rpc.ErrorInfo", "type.googleapis.com/google.rpc.LocalizedMessage",
                "type.googleapis.com/google.rpc.RetryInfo",
            ])
        #expect(details[0]["reason"] == "WAITING")
        #expect(details[0]["domain"] == "A.B")
        #expect(details[2]["retryDelay"] == "77s")
    }

    @Test func aForeignOAuthErrorIsSoughtByItsText() throws {
        let known = try SmallError(
            replyBody: #"{"error":"slow_down","error_description":"Slow down for 9 seconds"}"#.utf8)
        #expect(known == SmallError(code: "A.B.1", arguments: ["seconds": .integer(9)], original: known.original))
        let unknown = try SmallError(replyBody: #"{"error":"invalid_grant","error_description":"no"}"#.utf8)
        #expect(unknown.code == "invalid_grant")
        #expect(unknown.original?.text == "no")
    }

    @Test func aForeignProblemIsNamedByItsType() throws {
        let body = #"{"type":"https://example.net/probs/out-of-credit","title":"No credit.","status":403,"detail":"x"}"#
        #expect(try SmallError(replyBody: body.utf8).code == "out-of-credit")
    }

    @Test(arguments: [
        "", "[]", "{}", "<html>", #"{"error_code":1}"#, "null", #"{"error_msg":"x"}"#, #"{"error":{}}"#,
        #"{"error":7}"#, #"{"error":"","error_description":""}"#, #"{"error_code":""}"#,
        #"{"error_code":"","error_msg":"x"}"#, #"{"type":"about:blank","title":"Not Found","status":404}"#,
        #"{"title":"x"}"#, #"{"type":"","detail":"x"}"#,
        #"{"error":{"details":[{"@type":"t/google.rpc.ErrorInfo","metadata":{"errorCode":""}}]}}"#,
    ])
    func anotherBodyIsUnreadable(body: String) {
        #expect(throws: UnreadableReply.self) { try SmallError(replyBody: body.utf8) }
    }

    @Test func aProblemWithoutATypeIsSoughtByItsText() throws {
        let body = #"{"type":"about:blank","title":"Bad Request","status":400,"detail":"Blank email."}"#
        #expect(try SmallError(replyBody: body.utf8).code == "A.B.3")
    }

    @Test func parametersOfTheWrongTypeAreLeftOut() throws {
        let body = #"{"detail":"x","error_code":"A.B.4","parameters":{"wait":"soon","more":1},"retry_after":1.5}"#
        #expect(try SmallError(replyBody: body.utf8).known.isEmpty)
    }

    @Test(arguments: [
        ("120", 120), (" 7", 7), ("Sun, 06 Nov 1994 08:50:37 GMT", 60), ("Sunday, 06-Nov-94 08:50:37 GMT", 60),
        ("Sun Nov  6 08:50:37 1994", 60), ("Sun, 06 Nov 1994 08:48:37 GMT", 0),
        ("Tue, 29 Feb 2000 00:00:00 GMT", 167_670_623),
    ])
    func retryAfterIsReadInAllItsForms(value: String, seconds: Int64) {
        #expect(RetryAfter(header: value, now: 784_111_777)?.seconds == seconds)
    }

    @Test(arguments: [
        "", "soon", "-1", "1.5", "9999999999999999", "Sun, 32 Nov 1994 08:50:37 GMT", "Sun, 06 Foo 1994 08:50:37 GMT",
        "a b c d e gmt",
    ])
    func retryAfterRefusesOtherTexts(value: String) {
        #expect(RetryAfter(header: value, now: 0) == nil)
    }
}
