import Foundation
import SendAPI
import SendAudit
import ServiceTestSupport
import StrictJSON
import TestSupport
import Testing

@testable import SendService

/// The limits and captcha tokens as a caller meets them, and as they are recorded.
@Suite(.timeLimit(.minutes(10)))
struct LimitsOverHTTPTests {
    /// What the newest refusal holds besides its code.
    private func recorded(_ service: RunningService) throws -> JSONObject {
        let text = try #require(try service.personalValues("parameters").last)
        return try #require(try JSONValue(parsing: Array(text.utf8), maximumLength: 4096).objectValue)
    }

    private static let cases: [(name: String, settings: [String: String], maximum: Int64, window: Int64)] = [
        ("coolDown", [:], 1, 60),
        ("address", ["ERRATA_LIMITS_PER_ADDRESS_HOURLY": "1", "ERRATA_LIMITS_COOLDOWN": "1"], 1, 3600),
        ("device", ["ERRATA_LIMITS_PER_DEVICE_HOURLY": "2"], 2, 3600),
        ("network", ["ERRATA_LIMITS_PER_NETWORK_HOURLY": "3"], 3, 3600),
        ("client", ["ERRATA_LIMITS_PER_CLIENT_HOURLY": "4"], 4, 3600),
    ]

    @Test(arguments: cases)
    func eachLimitIsRecordedByItsName(
        name: String, settings: [String: String], maximum: Int64, window: Int64
    ) async throws {
        try await RunningService.run(settings: settings) { service in
            for index in 0..<maximum {
                #expect(try await service.send(to: "a\(index)@b.co").status == 200)
                if name == "address" { service.clock.advance(by: .seconds(2)) }
            }
            let to = maximum == 1 ? "a0+tag@b.co" : "new@b.co"
            let answer = try await service.send(to: to)
            #expect(answer.status == 429)
            let row = try recorded(service)
            #expect(row["reason"]?.stringValue == name)
            #expect(row["maximum"]?.numberValue?.integerValue == maximum)
            #expect(row["count"]?.numberValue?.integerValue == maximum)
            #expect(row["window"]?.numberValue?.integerValue == window)
            let wait = try #require(answer.headers["retry-after"])
            #expect(row["retryAfter"]?.numberValue?.integerValue == Int64(wait))
            let free = try #require(row["free"]?.stringValue)
            #expect(free > "\(service.clock.now)")
            // The client is told the wait and nothing else.
            for text in [answer.body] + answer.headers.values {
                #expect(!text.lowercased().contains(name.lowercased()) || name == "address" && !text.contains("hour"))
            }
        }
    }

    @Test func aCoolDownIsOfOneScenario() async throws {
        try await RunningService.run { service in
            var statuses: [Int] = []
            for type in ["LOGIN_EMS", "REGISTER_EMS", "LOGIN_EMS"] {
                statuses.append(try await service.send(to: "a@b.co", type).status)
            }
            #expect(statuses == [200, 200, 429])
        }
    }

    @Test func aLockedCaptchaIsRecordedAsSuch() async throws {
        try await RunningService.run { service in
            for _ in 0..<6 {
                let challenge = try await service.exchange(.liveServer, "GET", "/api/v2/sdk/captcha")
                let token = try #require(CaptchaChallenge(body: Array(challenge.body.utf8))?.token)
                let wrong = CaptchaVerification(
                    point: CaptchaPoint(x: 1, y: 5), token: token, sender: EmailAddress("a@b.co")!)
                _ = try await service.exchange(
                    .liveServer, "POST", "/api/v2/sdk/captcha/verify", body: Data(wrong.json.utf8))
            }
            let answer = try await service.exchange(.liveServer, "GET", "/api/v2/sdk/captcha")
            #expect(answer.status == 429 && answer.headers["retry-after"] == "300")
            #expect(try recorded(service)["reason"]?.stringValue == "captchaLock")
            service.clock.advance(by: .seconds(300))
            #expect(try await service.exchange(.liveServer, "GET", "/api/v2/sdk/captcha").status == 200)
        }
    }

    @Test func whatWasWrongWithATokenIsRecordedAndNotTold() async throws {
        try await RunningService.run { service in
            func send(_ token: String, to email: String) async throws -> String? {
                let request = SendRequest(email: EmailAddress(email)!, scenario: .login, captchaToken: token)
                let answer = try await service.exchange(
                    .liveServer, "POST", RunningService.sendPath, body: Data(request.json.utf8))
                #expect(answer.body.contains("captcha_token has expired."))
                return try recorded(service)["reason"]?.stringValue
            }
            let token = try await service.captchaToken(for: "a@b.co")
            #expect(try await send(token + " ", to: "a@b.co") == "altered")
            #expect(try await send(token, to: "c@d.co") == "otherAddress")
            #expect(try await send(token, to: "a@b.co") == "used")
            #expect(try await send("0123", to: "a@b.co") == "unknown")
            let late = try await service.captchaToken(for: "a@b.co")
            service.clock.advance(by: .seconds(180))
            #expect(try await send(late, to: "a@b.co") == "expired")
        }
    }

    @Test func ofHundredSendsWithOneTokenOnePasses() async throws {
        try await RunningService.run { service in
            let token = try await service.captchaToken(for: "a@b.co")
            let request = SendRequest(email: EmailAddress("a@b.co")!, scenario: .login, captchaToken: token)
            let passed = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<100 {
                    group.addTask {
                        try await service.exchange(
                            .inProcess, "POST", RunningService.sendPath, body: Data(request.json.utf8)
                        ).status
                    }
                }
                return try await group.reduce(into: 0) { $0 += $1 == 200 ? 1 : 0 }
            }
            #expect(passed == 1)
        }
    }
}
