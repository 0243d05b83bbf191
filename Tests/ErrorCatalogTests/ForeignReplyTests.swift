import ErrorCatalog
import Testing

/// What is read where members are missing, of another type, or of several shapes at once, and what is said of a body that
/// names no failure.
struct ForeignReplyTests {
    private func unreadable(_ body: String) -> UnreadableReply? {
        do {
            let error = try SmallError(replyBody: body)
            Issue.record("\(body) is read as \(error.code)")
            return nil
        } catch {
            return error
        }
    }

    /// What may stand beside a code without meaning anything.
    @Test(arguments: [
        #""error":null"#, #""error":false"#, #""error":true"#, #""error":0"#, #""error":"""#, #""error":[]"#,
        #""error":{}"#, #""error":{"code":null,"status":false,"details":null,"message":null}"#,
        #""error_description":null"#, #""error_description":false"#, #""error":"invalid_request""#,
        #""error":"Bad Request","status":400,"timestamp":"2026-11-28T00:00:00Z","path":"/""#,
        #""error":{"code":400,"message":"no","title":"Bad Request"}"#, #""detail":null"#, #""title":false"#,
        #""type":null"#, #""type":"about:blank","status":400"#, #""request_id":"9d0e","data":null"#,
        #""parameters":null,"retry":null,"retry_after":null"#, #""parameters":[],"retry":1,"retry_after":"1""#,
        #""message":null"#,
    ])
    func whatMeansNothingHidesNoCode(member: String) throws {
        let read = SmallError(code: "A.B.3", arguments: ["field": .text("email")], original: nil)
        for text in [#""error_msg":"Blank email.""#, #""error_msg":"Blank email""#] {
            for body in [
                #"{"error_code":"A.B.3",\#(text),\#(member)}"#, #"{\#(member),\#(text),"error_code":"A.B.3"}"#,
            ] {
                let error = try SmallError(replyBody: body)
                #expect(error.code == read.code && error.known == read.known, "\(body)")
                #expect(error.original?.text.hasPrefix("Blank email") == true, "\(body)")
            }
        }
        let codeAlone = try SmallError(replyBody: #"{"error_code":"A.B.3","error_msg":null,\#(member)}"#)
        #expect(codeAlone.code == "A.B.3" && codeAlone.known.isEmpty)
    }

    @Test(arguments: ["null", "false", "true", "1001", "1.5", #""""#, "[]", "{}", #""Blank email.""#])
    func aTextNamesTheCodeThatIsNone(value: String) throws {
        for body in [
            #"{"error_code":\#(value),"error_msg":"Blank email."}"#,
            #"{"error_code":\#(value),"error":null,"error_description":"Blank email."}"#,
            #"{"error":\#(value),"error_description":"Blank email."}"#,
            #"{"error":"slow_down","error_code":\#(value),"error_msg":"Blank email."}"#,
            #"{"error_code":\#(value),"detail":"Blank email.","type":\#(value)}"#,
        ] {
            let error = try SmallError(replyBody: body)
            #expect(error.code == "A.B.3" && error.known == ["field": .text("email")], "\(body)")
        }
    }

    /// A text of one pattern with the catalogue's is not one of its texts where its subject is no field.
    @Test func aWordThatIsNoFieldNamesNoCode() throws {
        let body = #"{"error":"invalid_grant","error_description":"Blank Password."}"#
        #expect(try SmallError(replyBody: body).code == "invalid_grant")
        for field in ["password", "X-Password", "Pass_word"] {
            let error = try SmallError(replyBody: body.replacing("Password", with: field))
            #expect(error.code == "A.B.3" && error.known == ["field": .text(field)])
        }
        let known = try SmallError(replyBody: #"{"error_code":"A.B.3","error_msg":"Blank Password."}"#)
        #expect(known.known == ["field": .text("Password")])
    }

    @Test func textsThatNameDifferentCodesNameNone() throws {
        let body = #"{"error":"odd","error_msg":"Blank email.","error_description":"Slow down for 9 seconds."}"#
        #expect(try SmallError(replyBody: body).code == "odd")
    }

    /// An OAuth error with no text, or with members of a framework beside its description.
    @Test(arguments: [
        #"{"error":"invalid_grant"}"#, #"{"error":"invalid_grant","error_description":null}"#,
        #"{"error":"invalid_grant","error_description":false,"error_code":null,"error_msg":null}"#,
        #"{"error":"invalid_grant","error_description":"x","status":401,"timestamp":1,"path":"/"}"#,
        #"{"error":"invalid_grant","error_description":"","error_code":1001}"#,
        #"{"error":"invalid_grant","status":"failed","timestamp":1}"#,
        #"{"type":"https://example.org/p/other","title":"x","error":"invalid_grant"}"#,
    ])
    func anErrorOfOAuthIsItsCode(body: String) throws {
        #expect(try SmallError(replyBody: body).code == "invalid_grant")
    }

    @Test(arguments: [
        (#"{"error":{"code":404,"message":"x","status":"NOT_FOUND"}}"#, "NOT_FOUND"),
        (#"{"error":{"code":"DEV.10001","message":"x"},"status":"failed"}"#, "DEV.10001"),
        (#"{"error":{"error_code":"DEV.10001","error_msg":"x"}}"#, "DEV.10001"),
        (#"{"error":{"code":401,"title":"Unauthorized","error_code":"1109","error_msg":"x"}}"#, "1109"),
        (#"{"error":{"code":5,"details":[{"@type":"t/google.rpc.ErrorInfo","reason":"GONE"}]}}"#, "GONE"),
        (#"{"type":"https://example.net/probs/out-of-credit","status":403}"#, "out-of-credit"),
    ])
    func anotherServersCodeIsKept(body: String, code: String) throws {
        let error = try SmallError(replyBody: body)
        #expect(error.code == code && error.definition == nil)
    }

    @Test(
        arguments: [
            ("", .empty, nil, "the reply is empty"),
            (" \r\n", .empty, nil, "the reply is empty"),
            (
                "<html><body>anna@example.org", .notJSON, nil,
                "the reply begins with <, as a page does; JSON, byte 0: unexpected byte 0x3c, expected a value"
            ),
            ("[1]", .notAnObject, nil, "the reply is JSON, but no object"),
            ("{}", .noCode, nil, "the reply has neither error_code nor error, nor is it problem details"),
            (
                #"{"error_code":1001}"#, .noCode, nil,
                "the reply names no code: error_code is the number 1001, not a text"
            ),
            (
                #"{"error_code":13800138000}"#, .noCode, nil,
                "the reply names no code: error_code is a number, not a text"
            ),
            (
                #"{"error":false,"error_code":null,"status":"503"}"#, .noCode, 503,
                "the reply names no code: error_code is null, error is a truth value, not a text"
            ),
            (
                #"{"error":"Anna has no account.","error_code":""}"#, .noCode, nil,
                "the reply names no code: error_code is an empty text, error is a text that is no code"
            ),
            (#"{"error":[],"error_msg":"x"}"#, .noCode, nil, "the reply names no code: error is a list, not a text"),
            (
                #"{"error_code":{}}"#, .noCode, nil, "the reply names no code: error_code is an object, not a text"
            ),
            (
                #"{"error":{"message":"x"}}"#, .noCode, nil,
                "the reply names no code: error is an object with neither error_code, code nor title"
            ),
            (
                #"{"timestamp":"2026-11-28T00:00:00Z","status":404,"error":"Not Found","path":"/u/anna@example.org"}"#,
                .frameworkError, 404,
                #"the reply is a web framework's own error, as Spring Boot has it: status 404 "Not Found", which is no code"#
            ),
            (
                #"{"timestamp":1,"status":401,"error":"Unauthorized","message":"no","trace":"x","path":null}"#,
                .frameworkError, 401,
                #"the reply is a web framework's own error, as Spring Boot has it: status 401 "Unauthorized", "#
                    + "which is no code"
            ),
            (
                #"{"timestamp":1,"status":999,"error":"None"}"#, .frameworkError, nil,
                #"the reply is a web framework's own error, as Spring Boot has it: status 999 "None", which is no code"#
            ),
            (
                #"{"statusCode":403,"error":"Forbidden","message":"no"}"#, .frameworkError, 403,
                #"the reply is a web framework's own error, as hapi and Fastify have it: status 403 "Forbidden", "#
                    + "which is no code"
            ),
            (
                #"{"error":{"code":401,"message":"The request needs it.","title":"Unauthorized"}}"#, .keystone, 401,
                #"the reply's error is an object with the code 401 and the title "Unauthorized", as Keystone answers; "#
                    + "it names no error_code"
            ),
            (
                #"{"error":{"message":"x","title":"Unauthorized"}}"#, .keystone, nil,
                #"the reply's error is an object with the title "Unauthorized", as Keystone answers; it names no error_code"#
            ),
            (
                #"{"error":{"code":"401","message":"x"}}"#, .keystone, 401,
                "the reply's error is an object with the status 401, as Keystone answers; it names no error_code"
            ),
            (
                #"{"error":{"code":5,"message":"x","details":[]}}"#, .rpcStatus, nil,
                "the reply's error is an object with the code 5, a google.rpc.Status with neither status nor ErrorInfo"
            ),
            (
                #"{"type":"about:blank","title":"Not Found","status":404}"#, .problem, 404,
                "the reply is problem details, and neither its type nor an error_code names a failure: status 404, "
                    + #"title "Not Found""#
            ),
            (
                #"{"type":"about:blank","status":502}"#, .problem, 502,
                "the reply is problem details, and neither its type nor an error_code names a failure: status 502"
            ),
            (
                #"{"schemas":["x"],"detail":"x","status":"404","error_code":null}"#, .problem, 404,
                "the reply is problem details, and neither its type nor an error_code names a failure: status 404, "
                    + "its error_code is null"
            ),
            (
                #"{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.5","title":"Anna 7"}"#, .problem, nil,
                "the reply is problem details, and neither its type nor an error_code names a failure: "
                    + "title that is not repeated here"
            ),
            (
                #"{"type":"https://httpstatuses.io/404","title":"x","status":404,"error_code":5}"#, .problem, 404,
                "the reply is problem details, and neither its type nor an error_code names a failure: status 404, "
                    + "title that is not repeated here, its error_code is the number 5, not a text"
            ),
        ] as [(String, UnreadableReply.Kind, Int?, String)])
    func aBodyWithoutACodeSaysWhatItIs(
        body: String, kind: UnreadableReply.Kind, httpStatus: Int?, description: String
    ) throws {
        let reply = try #require(unreadable(body))
        #expect(reply.kind == kind, "\(body)")
        #expect(reply.httpStatus == httpStatus, "\(body)")
        #expect(reply.description == description)
    }

    @Test(arguments: [
        "anna@example.org is unknown", "Call 138", "a \"b\"", "/home/anna", "X" + String(repeating: "x", count: 60),
        "X" + String(repeating: "x", count: 60_000), "e" + String(repeating: "\u{301}", count: 20_000), "１３８", "",
        "No such user",
        "Anna hat kein Konto.", "Not  Found", "Nöt Found", "No\\u001b[31m", "No\\u202e",
    ])
    func aTitleThatMayBePersonalOrLongIsNotRepeated(title: String) throws {
        let value = title.replacing("\"", with: "\\\"")
        for body in [
            #"{"error":{"code":401,"title":"\#(value)"}}"#, #"{"title":"\#(value)","status":401}"#,
            #"{"timestamp":1,"status":401,"error":"\#(value)"}"#,
        ] {
            let reply = try #require(unreadable(body))
            #expect(reply.httpStatus == 401)
            #expect(reply.description.utf8.count < 200)
            #expect(title.isEmpty || !reply.description.contains(title))
        }
    }

    @Test(arguments: ["I'm A Teapot", "Non-Authoritative Information", "X" + String(repeating: "x", count: 59)])
    func aPhraseIsRepeated(title: String) throws {
        let reply = try #require(unreadable(#"{"error":{"title":"\#(title)"}}"#))
        #expect(reply.description.contains("the title \"\(title)\", as Keystone answers"))
    }

    /// Users are shown codes: a sentence, an address, or a text without end is none.
    @Test(arguments: [
        "no such user", "anna@example.org", "未找到对应的用户", "a\\nb", "<b>", "a/b", String(repeating: "x", count: 65),
    ])
    func whatLooksLikeNoCodeIsNone(text: String) throws {
        for body in [
            #"{"error_code":"\#(text)","error_msg":"x"}"#, #"{"error":"\#(text)"}"#,
            #"{"error":{"status":"\#(text)"}}"#,
            #"{"error":{"error_code":"\#(text)"}}"#,
            #"{"error":{"details":[{"@type":"t/google.rpc.ErrorInfo","reason":"\#(text)"}]}}"#,
        ] {
            let reply = try #require(unreadable(body))
            #expect(!reply.description.contains(text))
        }
        let longest = String(repeating: "x", count: 60) + "._-:"
        #expect(try SmallError(replyBody: #"{"error_code":"\#(longest)"}"#).code == longest)
    }
}
