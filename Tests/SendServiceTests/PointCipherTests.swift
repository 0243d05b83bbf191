import Foundation
import SendAPI
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService

/// `captcha.secretKey`: points that come encrypted, as AJ-Captcha's clients send them.
@Suite(.timeLimit(.minutes(10)))
struct PointCipherTests {
    private static let cipher = PointCipher(key: "XwKsGlMcdPMEhR1B")

    /// By `openssl enc -aes-128-ecb -K $(printf KEY | xxd -p) -a -A`.
    @Test(arguments: [
        (#"{"x":237.0,"y":5.0}"#, "d5kB7senP4L4UT6Ev2RE7nfPk+nQ2f8AqroejT1+15Y="),
        ("0123456789abcdef", "tFtsLXeXcaUgFk76bz5LkARn/QtkVQVMZBiB2ll12Cw="),
    ])
    func itIsTheCipherOfOtherPrograms(text: String, encrypted: String) throws {
        #expect(try Self.cipher.encrypt(text) == encrypted)
        #expect(Self.cipher.decrypt(encrypted) == text)
    }

    @Test func everyLengthComesBack() throws {
        var random = SeededRandom(seed: 14)
        for length in 0..<100 {
            let text = String((0..<length).map { _ in "aäé漢😀".randomElement(using: &random)! })
            let cipher = PointCipher()
            #expect(cipher.key.utf8.count == 16)
            let encrypted = try cipher.encrypt(text)
            #expect(cipher.decrypt(encrypted) == text)
            #expect(PointCipher().decrypt(encrypted) != text)
        }
    }

    @Test func whatWasNotEncryptedIsNone() throws {
        let good = try Self.cipher.encrypt("0123456789abcdef")
        let wrong = [
            "", "=", "{\"x\":1,\"y\":5}", "AAAA", good + good, String(good.dropLast(4)), String(good.prefix(22) + "=="),
        ]
        for text in wrong where text != good + good { #expect(Self.cipher.decrypt(text) == nil, "\(text)") }
        // A text whose last bytes are no padding, encrypted by openssl with -nopad.
        #expect(Self.cipher.decrypt("YGKOEsLMl0RJrEgPZuWD1g==") == nil)
        let long = try Self.cipher.encrypt(String(repeating: "a", count: 900))
        #expect(Self.cipher.decrypt(long) == nil)
        var random = SeededRandom(seed: 15)
        for _ in 0..<2_000 {
            let bytes = Data(
                (0..<Int.random(in: 0...80, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) })
            _ = Self.cipher.decrypt(bytes.base64EncodedString())
        }
    }

    private static let on = ["ERRATA_CAPTCHA_SECRET_KEY": "on"]

    private func challenge(_ service: RunningService) async throws -> (CaptchaChallenge, x: Int) {
        let answer = try await service.exchange(.liveServer, "GET", "/api/v2/sdk/captcha")
        let challenge = try #require(CaptchaChallenge(body: Array(answer.body.utf8)))
        return (challenge, try await service.captchaPlace(of: challenge.token))
    }

    private func verify(_ point: String, _ token: String, _ service: RunningService) async throws -> Exchange {
        let body: JSONText = ["point_json": point, "token": token, "sender": "a@b.co"]
        return try await service.exchange(
            .liveServer, "POST", "/api/v2/sdk/captcha/verify", body: try JSONEncoder().encode(body))
    }
    private typealias JSONText = [String: String]

    @Test func theWholeWayIsEncrypted() async throws {
        try await RunningService.run(settings: Self.on) { service in
            let (challenge, x) = try await challenge(service)
            let key = try #require(challenge.secretKey)
            #expect(key.wholeMatch(of: #/[A-Za-z0-9]{16}/#) != nil)
            let point = CaptchaPoint(x: x, y: 5).pointJSON
            let answer = try await verify(PointCipher(key: key).encrypt(point), challenge.token, service)
            #expect(answer.status == 200)
            let token = try #require(CaptchaVerification.captchaToken(answer: Array(answer.body.utf8)))
            // As AJ-Captcha does, and as its clients compute it themselves.
            #expect(PointCipher(key: key).decrypt(token) == "\(challenge.token)---\(point)")
            let request = SendRequest(email: EmailAddress("a@b.co")!, scenario: .login, captchaToken: token)
            let sent = try await service.exchange(
                .liveServer, "POST", RunningService.sendPath, body: Data(request.json.utf8))
            #expect(sent.status == 200 && sent.body.isEmpty)
        }
    }

    @Test func aWrongPlaceAWrongKeyAndAPlainPointAreRefusedAndUseTheChallengeUp() async throws {
        try await RunningService.run(settings: Self.on) { service in
            for kind in 0..<3 {
                let (challenge, x) = try await challenge(service)
                let cipher = PointCipher(key: try #require(challenge.secretKey))
                let right = CaptchaPoint(x: x, y: 5).pointJSON
                let text =
                    switch kind {
                    case 0: try cipher.encrypt(CaptchaPoint(x: x + 50, y: 5).pointJSON)
                    case 1: try PointCipher().encrypt(right)
                    default: right
                    }
                let refused = try await verify(text, challenge.token, service)
                #expect(refused.status == 400)
                #expect(refused.body.contains(kind == 0 ? "SDK.SEND.1002" : "SDK.COMMON.1002"), "\(refused.body)")
                let second = try await verify(try cipher.encrypt(right), challenge.token, service)
                #expect(second.body.contains("SDK.COMMON.1005"), "\(second.body)")
            }
        }
    }

    @Test func turnedOffThereIsNoKeyAndAnEncryptedPointIsNone() async throws {
        try await RunningService.run { service in
            let (challenge, x) = try await challenge(service)
            #expect(challenge.secretKey == nil)
            let encrypted = try PointCipher().encrypt(CaptchaPoint(x: x, y: 5).pointJSON)
            #expect(try await verify(encrypted, challenge.token, service).body.contains("SDK.COMMON.1002"))
        }
    }
}
