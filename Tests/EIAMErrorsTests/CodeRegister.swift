import EIAMErrors
import Foundation
import LanguageMatching
import SendAPI
import SendClient

/// How each code is had through the public API: by what our validation and our client refuse, and by decoding the reply of a
/// server where only a server has it.
struct CodeRegister {
    /// Gives the error.
    typealias Source = @Sendable () async throws -> EIAMError

    /// Nothing was refused.
    struct NothingThrown: Error {}

    static let sources: [String: Source] = [
        // The client's own, by what it meets.
        "ERRATA.CLIENT.1001": { try await failure(StubTransport(.notReached)) },
        "ERRATA.CLIENT.1002": { try await failure(StubTransport(.timedOut)) },
        "ERRATA.CLIENT.1003": { try await failure(StubTransport(status: 302)) },
        "ERRATA.CLIENT.1004": { try await failure(StubTransport(status: 200), recorder: FullRecorder()) },
        "ERRATA.CLIENT.1005": { try await failure(StubTransport(.offline)) },
        "ERRATA.CLIENT.1006": { try await failure(StubTransport(.notSecure)) },
        "ERRATA.CLIENT.1007": { try await failure(StubTransport(.connectionLost)) },
        "ERRATA.CLIENT.1008": { try await failure(StubTransport(status: 503)) },
        "ERRATA.CLIENT.1009": { try await failure(StubTransport(.cancelled)) },
        "ERRATA.CLIENT.1010": { try await failure(StubTransport(status: 200, body: "<html>")) },
        "ERRATA.CLIENT.1011": { try await cipherMissing() },

        // What validation refuses.
        "SDK.COMMON.1001": { try refusal { try headers([:]).validate { _ in true } } },
        "SDK.COMMON.1002": { try refusal { try RequestBody.requireJSON("text/plain") } },
        "SDK.COMMON.1003": { try refusal { try headers([HeaderName.clientID: "c"]).validate { _ in true } } },
        "SDK.COMMON.1006": {
            try refusal { _ = try SendRequest(body(#"{"email":"a@b.example","type":"X","captcha_token":"t"}"#)) }
        },
        "SDK.COMMON.1007": {
            try refusal { _ = try SendRequest(body(#"{"email":1,"type":"X","captcha_token":"t"}"#)) }
        },
        "SDK.COMMON.1012": {
            try refusal {
                try headers([
                    HeaderName.clientID: "c", HeaderName.operatingSystemVersion: "1", HeaderName.deviceFingerprint: "f",
                    HeaderName.agent: "a",
                ]).validate { _ in false }
            }
        },

        // What a service answers.
        "SDK.COMMON.1004": { try reply("SDK.COMMON.1004", "Signature decryption error") },
        "SDK.COMMON.1005": { try reply("SDK.COMMON.1005", "The captcha_token has failed.") },
        "SDK.COMMON.1008": { try reply("SDK.COMMON.1008", "The system is busy. Try again later.") },
        "SDK.COMMON.1009": { try reply("SDK.COMMON.1009", "Unknown authentication configuration.") },
        "SDK.COMMON.1010": {
            try reply("SDK.COMMON.1010", "Failed to obtain the enterprise center global configuration.")
        },
        "SDK.COMMON.1011": {
            try reply("SDK.COMMON.1011", "Failed to obtain the international area code configuration.")
        },
        "SDK.COMMON.1013": { try reply("SDK.COMMON.1013", "Corresponding user not found.") },
        "SDK.COMMON.1014": { try reply("SDK.COMMON.1014", "Application private key not found.") },
        "SDK.LOGIN.1001": { try reply("SDK.LOGIN.1001", "Error calling interface getUser.") },
        "SDK.LOGIN.1002": { try reply("SDK.LOGIN.1002", "User not bound.") },
        "SDK.LOGIN.1003": {
            try reply(
                "SDK.LOGIN.1003",
                "The user has been locked due to too many unsuccessful login attempts. It will be unlocked in 4 minutes and 59 seconds."
            )
        },
        "SDK.LOGIN.1004": { try reply("SDK.LOGIN.1004", "whatever it says") },
        "SDK.LOGIN.1005": { try reply("SDK.LOGIN.1005", "无效的用户名或密码。 剩余登录尝试次数:8") },
        "SDK.SEND.1001": { try reply("SDK.SEND.1001", "Too many requests. Try again in 42 s.") },
        "SDK.SEND.1002": { try reply("SDK.SEND.1002", "The captcha was not passed.") },
        "SDK.SEND.1003": { try reply("SDK.SEND.1003", "No such endpoint.") },
        "SDK.SMS.1005": { try reply("SDK.SMS.1005", "SMS verification code verification is incorrect.") },
        "SDK.SMS.1006": { try reply("SDK.SMS.1006", "The email verification code is incorrect.") },
        "IDAAS.SDK.PARAM.0001": { try reply("IDAAS.SDK.PARAM.0001", "Device information is incomplete.") },
        "IDAAS.SDK.PARAM.0002": { try reply("IDAAS.SDK.PARAM.0002", "clientId cannot be empty.") },
        "IDAAS.SDK.PARAM.0016": { try reply("IDAAS.SDK.PARAM.0016", "IdToken is invalid or expired.") },
        "IDAAS.SDK.PARAM.0023": { try reply("IDAAS.SDK.PARAM.0023", "Invalid or expired session token.") },
        "IDAAS.SDK.CAPTCHA.0002": { try reply("IDAAS.SDK.CAPTCHA.0002", "Graphic verification failed.") },
        "IDAAS.SDK.CAPTCHA.0006": { try reply("IDAAS.SDK.CAPTCHA.0006", "Failed to send verification code.") },
        "IDAAS.SDK.CAPTCHA.0007": { try reply("IDAAS.SDK.CAPTCHA.0007", "Incorrect verification code.") },
        "IDAAS.SDK.COMMON.1007": { try reply("IDAAS.SDK.COMMON.1007", "state_token parameter error.") },
    ]

    private struct FullRecorder: AttemptRecorder {
        struct Full: Error {}

        func begin(_ attempt: SendAttempt) async throws -> AttemptReceipt { throw Full() }
        func finish(_ receipt: AttemptReceipt, with outcome: SendOutcome) async throws {}
    }

    private static func failure(
        _ transport: StubTransport, recorder: (any AttemptRecorder)? = nil
    ) async throws -> EIAMError {
        let (client, email) = (try client(transport, recorder: recorder), try email())
        do throws(SendFailure) {
            try await client.send(to: email, scenario: .login, captchaToken: "t")
        } catch {
            return error.error
        }
        throw NothingThrown()
    }

    /// A captcha whose server wants its answer encrypted, for a client that cannot.
    private static func cipherMissing() async throws -> EIAMError {
        let (client, email) = (try client(StubTransport(status: 200), recorder: nil), try email())
        let picture = { (width: UInt8) in
            let size: [UInt8] = [0, 0, 0, width, 0, 0, 0, 155]
            return Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + size)
                .base64EncodedString()
        }
        let challenge = CaptchaChallenge(
            originalImageBase64: picture(255), jigsawImageBase64: picture(47), token: "t", secretKey: "0123456789abcdef"
        )
        guard let puzzle = CaptchaPuzzle(challenge, reading: ClockReading(server: nil, clock: .system)) else {
            throw NothingThrown()
        }
        do throws(SendFailure) {
            _ = try await client.verify(CaptchaPoint(x: 1), of: puzzle, for: email)
        } catch {
            return error.error
        }
        throw NothingThrown()
    }

    private static func client(
        _ transport: StubTransport, recorder: (any AttemptRecorder)?
    ) throws -> SendClient {
        guard let base = URL(string: "https://stub.invalid") else { throw NothingThrown() }
        let device = Device(clientID: "c", operatingSystemVersion: "1", fingerprint: "f", agent: "a")
        return SendClient(base: base, device: device, transport: transport, pointCipher: nil, recorder: recorder)
    }

    private static func email() throws -> EmailAddress {
        guard let email = EmailAddress("a@b.example") else { throw NothingThrown() }
        return email
    }

    private static func refusal(_ validation: () throws -> Void) throws -> EIAMError {
        do {
            try validation()
        } catch let error as EIAMError {
            return error
        }
        throw NothingThrown()
    }

    private static func headers(_ values: [String: String]) -> ReceivedHeaders { ReceivedHeaders { values[$0] } }

    private static func body(_ text: String) throws -> RequestBody {
        try RequestBody(bytes: Array(text.utf8))
    }

    private static func reply(_ code: String, _ text: String) throws -> EIAMError {
        try EIAMError(replyBody: #"{"error_code":"\#(code)","error_msg":"\#(text)"}"#.utf8)
    }
}
