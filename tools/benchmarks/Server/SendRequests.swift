import Foundation
import SendAPI

/// Requests to the send endpoint, as bytes.
enum SendRequests {
    private static let client = "nTo1eRIub60vPb54WeE6aojPwYwImtl4"
    private static let agent =
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/96.0.4664.110 Safari/537.36"

    /// One of each kind of refusal, in the order of validation.
    static func refused(path: String) -> [[UInt8]] {
        let good = body("refused@example.org", token: String(repeating: "0", count: 32))
        return [
            bytes(path, good, omitting: HeaderName.clientID),
            bytes(path, good, omitting: HeaderName.deviceFingerprint),
            bytes(path, good, client: String(repeating: "0", count: 32)),
            bytes(path, "{"),
            bytes(path, #"{"email":"refused@example.org","type":"REGISTER_EMS"}"#),
            bytes(path, #"{"email":1,"type":"REGISTER_EMS","captcha_token":"x"}"#),
            bytes(path, body("refused@", token: "x")),
            bytes(path, good.replacing("REGISTER_EMS", with: "register_ems")),
            bytes(path, good),
        ]
    }

    /// One for each token, each from another device to another address.
    static func accepted(path: String, tokens: [CaptchaToken]) -> [[UInt8]] {
        tokens.map { bytes(path, body($0.email, token: $0.token), device: $0.email) }
    }

    static var captcha: [UInt8] {
        let headers = [
            ("Host", "127.0.0.1"), (HeaderName.operatingSystemVersion, "windows10.1.1"),
            (HeaderName.deviceFingerprint, "156aysdna213sc50"), (HeaderName.agent, agent),
            (HeaderName.clientID, client),
        ]
        let lines = headers.map { "\($0): \($1)\r\n" }.joined()
        return Array("GET \(Endpoint.captcha.rawValue) HTTP/1.1\r\n\(lines)\r\n".utf8)
    }

    private static func body(_ email: String, token: String) -> String {
        #"{"email": "\#(email)", "type": "REGISTER_EMS", "captcha_token": "\#(token)---{\"x\":237.0,\"y\":5.0}"}"#
    }

    private static func bytes(
        _ path: String, _ body: String, omitting omitted: String? = nil, client: String = client,
        device: String = "156aysdna213sc50"
    ) -> [UInt8] {
        let headers = [
            ("Host", "127.0.0.1"), (HeaderName.operatingSystemVersion, "windows10.1.1"),
            (HeaderName.deviceFingerprint, device), (HeaderName.deviceAddress, "192.168.1.2"),
            (HeaderName.agent, agent),
            (HeaderName.language, "en"), (HeaderName.clientID, client), (HeaderName.contentType, "application/json"),
            ("Content-Length", "\(body.utf8.count)"),
        ]
        let lines = headers.filter { $0.0 != omitted }.map { "\($0): \($1)\r\n" }.joined()
        return Array("POST \(path) HTTP/1.1\r\n\(lines)\r\n\(body)".utf8)
    }
}
