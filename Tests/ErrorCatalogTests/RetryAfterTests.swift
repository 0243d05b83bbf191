import ErrorCatalog
import LanguageMatching
import Testing

/// What a reply says of sending again reaches the program, whatever the catalogue knows of the code.
struct RetryAfterTests {
    private func problem(_ members: String, header: Int64? = nil) throws -> SmallError {
        let body = #"{"type":"about:blank","title":"x","status":429,"detail":"x","error_code":"Q.1999""# + members + "}"
        return try SmallError(replyBody: body.utf8, retryAfter: header.map { RetryAfter(seconds: $0) })
    }

    @Test func aNewerServersCodeKeepsRetryAndWait() throws {
        let error = try problem(#","retry":"later","retry_after":30"#)
        #expect(error.retry == .later)
        #expect(error.retryAfter == .seconds(30))
        #expect(try problem(#","retry":"afterFix""#).retry == .afterFix)
        #expect(try problem(#","retry":"afterFix""#, header: 9).retry == .afterFix)
        #expect(try problem(#","retry":"afterFix""#, header: 9).retryAfter == .seconds(9))
        #expect(try problem(#","retry_after":30"#, header: 9).retryAfter == .seconds(30))
        #expect(try problem(#","retry_after":-30"#).retryAfter == .seconds(0))
    }

    @Test func aWaitAloneSaysLater() throws {
        #expect(try problem("", header: 30).retry == .later)
        #expect(try problem("").retry == .never)
        #expect(try problem("").retryAfter == nil)
        #expect(try problem(#","retry":"perhaps","retry_after":"soon""#).retry == .never)
        let status =
            #"{"error":{"message":"x","details":[{"@type":"t/google.rpc.ErrorInfo","reason":"NEW","metadata":{}},"#
            + #"{"@type":"t/google.rpc.RetryInfo","retryDelay":"1.5s"}]}}"#
        let error = try SmallError(replyBody: status.utf8)
        #expect(error.code == "NEW")
        #expect(error.retry == .later)
        #expect(error.retryAfter == .seconds(2))
    }

    @Test func aCodeWithoutAWaitingParameterKeepsTheHeadersWait() throws {
        let body = #"{"error_code":"A.B.3","error_msg":"Blank email."}"#
        let error = try SmallError(replyBody: body.utf8, retryAfter: RetryAfter(seconds: 30))
        #expect(error.retryAfter == .seconds(30))
        #expect(error.retry == .afterFix)
        #expect(error.known == ["field": .text("email")])
    }

    @Test func aWaitInPartsIsFilledFromTheHeader() throws {
        let body = #"{"error_code":"A.B.5","error_msg":"locked"}"#
        let error = try SmallError(replyBody: body.utf8, retryAfter: RetryAfter(seconds: 299))
        #expect(error.retryAfter == .seconds(299))
        #expect(error.known == ["minutes": .integer(4), "seconds": .integer(59)])
        // One part is known: the others are not made up, and the whole is the header's.
        let half = #"{"detail":"x","error_code":"A.B.5","parameters":{"minutes":9}}"#
        let partly = try SmallError(replyBody: half.utf8, retryAfter: RetryAfter(seconds: 299))
        #expect(partly.known == ["minutes": .integer(9)])
        #expect(partly.retryAfter == .seconds(299))
    }

    @Test func aGatewayHandsOnWhatItWasTold() throws {
        let error = try problem(#","retry":"later","retry_after":30"#)
        let reply = error.wireReply(in: ["en"], as: .problemDetails())
        #expect(reply.retryAfter == 30)
        let read = try SmallError(replyBody: reply.body.utf8)
        #expect(read.retry == .later && read.retryAfter == .seconds(30) && read.code == "Q.1999")
        #expect(!SmallError("Q.1").wireReply(in: ["en"], as: .problemDetails()).body.contains("retry"))
    }
}
