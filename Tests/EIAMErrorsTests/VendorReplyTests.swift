import EIAMErrors
import ErrorCatalog
import Testing

/// The bodies that EIAM, CIAM and Huawei Cloud OneAccess answer with, and what the gateways and frameworks before them do.
struct VendorReplyTests {
    /// OAuth's errors as the vendor's page of the protocol lists them. Source:
    /// open.bccastle.com/en/development/standard-protocol/oauth2/oauth-error-list.html
    @Test(arguments: [
        ("invalid_grant", "Bad credentials"), ("invalid_grant", "User is locked"),
        ("invalid_grant", "User is disabled"),
        ("invalid_grant", "Password has expired"), ("unsupported_grant_type", "Unsupported grant_type"),
        ("invalid_scope", "Illegal scope"), ("insufficient_scope", "Insufficient scope permissions"),
        ("invalid_token", "Invalid access token: 6b4a5f03"), ("invalid_token", "Access token expired:6b4a5f03"),
        ("invalid_request", "The 'token' parameter is required."), ("redirect_uri_mismatch", "redirect uri mismatch"),
        ("unsupported_response_type", "Unsupported response type"), ("invalid_client", "Bad client credentials"),
        ("invalid_client", "Invalid authorization code"), ("unauthorized_user", "User is not authorized"),
        ("access_denied", "Service not enabled within api"),
    ])
    func anErrorOfOAuthKeepsItsCodeAndText(code: String, text: String) throws {
        let error = try EIAMError(replyBody: #"{"error":"\#(code)","error_description":"\#(text)"}"#)
        guard case .unknown(let unknown) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(unknown.code == code)
        #expect(error.original == OriginalReply(code: code, text: text))
        #expect(error.words(for: .user, in: ["ja"]).language.description == "ja")
        for body in [
            #"{"error":"\#(code)","error_description":null}"#, #"{"error":"\#(code)","error_description":false}"#,
            #"{"error":"\#(code)","error_description":"\#(text)","error_code":null,"error_msg":null}"#,
        ] {
            #expect(try EIAMError(replyBody: body).code == code)
        }
    }

    /// Huawei Cloud's API gateway, and IAM behind it. Source: support.huaweicloud.com, "Common Errors Related to IAM
    /// Authentication Information" and IAM's "Error Codes"; OneAccess's own codes: its "Error Codes".
    @Test(arguments: [
        (
            #"{"error_msg":"Incorrect IAM authentication information: x","error_code":"APIG.0301","request_id":"9d"}"#,
            "APIG.0301"
        ),
        (#"{"error_msg":"The API does not exist","error_code":"APIGW.0101","request_id":"9d"}"#, "APIGW.0101"),
        (#"{"error_code":"IAM.0001","error_msg":"x"}"#, "IAM.0001"),
        (#"{"error_code":"1109","error_msg":"The username already exists."}"#, "1109"),
        (#"{"error_code":"APP.0001","error_msg":"Application does not exist."}"#, "APP.0001"),
        (
            #"{"error_code":"APP_ACCOUNT.0004","error_msg":"Unsupported application account permission."}"#,
            "APP_ACCOUNT.0004"
        ),
        (#"{"error":{"error_code":"IAM.0011","error_msg":"Request body is invalid."}}"#, "IAM.0011"),
        (#"{"error":{"code":"DEV.CH.10001","message":"Param invalid"},"status":"failed"}"#, "DEV.CH.10001"),
    ])
    func aCodeOfHuaweiCloudIsKept(body: String, code: String) throws {
        let error = try EIAMError(replyBody: body)
        #expect(error.code == code)
        #expect(error.definition == nil)
        #expect(error.original?.text.isEmpty == false)
        let words = error.words(for: .user, in: ["de"])
        #expect(words.language.description == "de" && words.advice?.contains(code) == true)
    }

    @Test(
        arguments: [
            (
                #"{"error":{"code":401,"message":"The request you have made requires authentication.","title":"Unauthorized"}}"#,
                .keystone, 401
            ),
            (
                #"{"error":{"message":"The request you have made requires authentication.","title":"Unauthorized"}}"#,
                .keystone, nil
            ),
            (
                #"{"timestamp":"2026-11-28T08:00:00.000+00:00","status":404,"error":"Not Found","path":"/api/v2/sdk/email/send"}"#,
                .frameworkError, 404
            ),
            (
                #"{"timestamp":1520959116710,"status":401,"error":"Unauthorized","message":"Bad credentials","path":"/oauth/token"}"#,
                .frameworkError, 401
            ),
            (
                #"{"timestamp":"2026-11-28","status":500,"error":"Internal Server Error","exception":"java.lang.X","#
                    + #""message":"No message available","trace":"java.lang.X\n\tat a.b.C","path":"/","requestId":"7f"}"#,
                .frameworkError, 500
            ),
            (#"{"schemas":["x"],"detail":"User anna@example.org","status":409,"timeStamp":"x"}"#, .problem, 409),
            (#"{"message":"Unauthorized"}"#, .noCode, nil),
            (#"{"code":200,"message":"success","data":null}"#, .noCode, nil),
            ("<!doctype html><title>502</title>", .notJSON, nil),
        ] as [(String, UnreadableReply.Kind, Int?)])
    func whatStandsBeforeTheServiceIsNoCode(body: String, kind: UnreadableReply.Kind, httpStatus: Int?) {
        let reply = #expect(throws: UnreadableReply.self) { try EIAMError(replyBody: body) }
        #expect(reply?.kind == kind)
        #expect(reply?.httpStatus == httpStatus)
        #expect(reply?.description.contains("anna") == false)
    }

    /// A number is said as what it is, unless the text names the code.
    @Test func aNumberIsNoCode() throws {
        let reply = #expect(throws: UnreadableReply.self) { try EIAMError(replyBody: #"{"error_code":1001}"#) }
        #expect(reply?.description == "the reply names no code: error_code is the number 1001, not a text")
        let body = #"{"error_code":1001,"error_msg":"Parameter email cannot be left blank."}"#
        let error = try EIAMError(replyBody: body)
        #expect(error == .parameterBlank(.init(parameter: "email", original: error.original)))
    }
}
