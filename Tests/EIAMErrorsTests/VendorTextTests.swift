import EIAMErrors
import ErrorCatalog
import StrictJSON
import Testing

/// Every text that the contract's table of errors lists, as a reply brings it.
struct VendorTextTests {
    @Test(arguments: VendorTexts.all)
    func aReplyBecomesItsTypedError(code: String, text: String, expected: EIAMError) throws {
        let error = EIAMError(code: code, text: text)
        #expect(error.code == code)
        #expect(error.arguments == expected.arguments)
        #expect(error.original == OriginalReply(code: code, text: text))
        #expect(String("\(error)".prefix { $0 != "(" }) == String("\(expected)".prefix { $0 != "(" }))
        #expect(EIAMError(code: code, text: text + ".").arguments == expected.arguments)
    }

    /// The document's examples end with a period, its table does not, and Chinese has its own.
    @Test(arguments: VendorTexts.all, ["", ".", "。", " ", ".\n"])
    func aTextIsReadInEveryShapeWithAndWithoutAPeriod(
        row: (code: String, text: String, error: EIAMError), ending: String
    ) throws {
        let code = JSONValue.string(row.code).text
        let text = JSONValue.string(row.text + ending).text
        for body in [
            #"{"error_code":\#(code),"error_msg":\#(text)}"#,
            #"{"error_msg":\#(text),"error_code":\#(code),"request_id":"9d0e"}"#,
            #"{"error":"invalid_request","error_description":\#(text),"error_code":\#(code)}"#,
            #"{"error":"invalid_request","error_description":"no","error_msg":\#(text),"error_code":\#(code)}"#,
            #"{"error":"invalid_request","error_description":\#(text),"error_msg":"no","error_code":\#(code)}"#,
            #"{"error":false,"error_description":null,"error_msg":\#(text),"error_code":\#(code)}"#,
            #"{"error":null,"error_msg":\#(text),"error_code":\#(code),"data":null,"title":null,"type":null}"#,
            #"{"error":{},"error_msg":\#(text),"error_code":\#(code)}"#,
            #"{"error":{"error_code":\#(code),"error_msg":\#(text)}}"#,
            #"{"error":{"code":\#(code),"message":\#(text)},"status":"failed"}"#,
            #"{"error":{"code":400,"message":\#(text),"details":[{"@type":"t/google.rpc.ErrorInfo","#
                + #""metadata":{"errorCode":\#(code)}}]}}"#,
            #"{"type":"about:blank","title":"Bad Request","status":400,"detail":\#(text),"error_code":\#(code)}"#,
            #"{"type":"https://example.org/errors/\#(row.code)","detail":\#(text)}"#,
            #"{"timestamp":"2026-11-28T00:00:00Z","status":400,"error":"Bad Request","path":"/api/v2/sdk/email/send","#
                + #""message":\#(text),"error_code":\#(code)}"#,
        ] {
            let error = try EIAMError(replyBody: body)
            #expect(error.code == row.code, "\(body)")
            #expect(error.arguments == row.error.arguments, "\(body)")
            #expect(error.original?.code == row.code)
        }
    }

    /// A text that only one code has is enough where no code came with it; one that two codes share names neither.
    @Test(arguments: VendorTexts.all)
    func aTextNamesItsCode(row: (code: String, text: String, error: EIAMError)) throws {
        let text = JSONValue.string(row.text).text
        var expected: Reading?
        if case .one(let reading) = EIAMError.catalog.recover(row.text) { expected = reading }
        for body in [
            #"{"error":"invalid_request","error_description":\#(text)}"#,
            #"{"error_code":null,"error_msg":\#(text)}"#,
            #"{"error_code":1001,"error_msg":\#(text)}"#,
            #"{"error_code":false,"error_msg":\#(text),"error":{}}"#,
            #"{"error":{"code":400,"message":\#(text),"title":"Bad Request"}}"#,
            #"{"title":"Bad Request","status":400,"detail":\#(text)}"#,
            #"{"status":400,"error":"Bad Request","path":"/","message":\#(text)}"#,
            #"{"error":\#(text)}"#,
            #"{"message":\#(text)}"#,
        ] {
            let error = try? EIAMError(replyBody: body)
            #expect(
                error?.code == expected?.code ?? (body.contains("invalid_request") ? "invalid_request" : nil), "\(body)"
            )
            #expect(error?.arguments ?? [:] == expected?.arguments ?? [:], "\(body)")
        }
    }

    @Test func nearlyEveryTextNamesItsCode() {
        let named = VendorTexts.all.filter { row in
            if case .one(let reading) = EIAMError.catalog.recover(row.text) { reading.code == row.code } else { false }
        }
        // Two products share one text, one is not known, and some the document quotes in lower case.
        #expect(named.count >= VendorTexts.all.count - 10)
    }

    @Test(arguments: [":", "：", ": "], ["。", "。 "])
    func theAttemptsLeftAreReadBehindEitherColon(colon: String, period: String) {
        guard !colon.hasSuffix(" ") else {
            let english = "Invalid username or password. Remaining login attempts\(colon)8"
            #expect(EIAMError(code: "SDK.LOGIN.1005", text: english).arguments == ["attemptsLeft": .integer(8)])
            return
        }
        for end in ["", ".", "。"] {
            let text = "无效的用户名或密码\(period)剩余登录尝试次数\(colon)8\(end)"
            #expect(EIAMError(code: "SDK.LOGIN.1005", text: text).arguments == ["attemptsLeft": .integer(8)], "\(text)")
        }
    }
}
