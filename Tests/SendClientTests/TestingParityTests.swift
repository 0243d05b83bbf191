import Foundation
import SendAPI
import SendClient
import SendClientTesting
import ServiceTestSupport
import StrictJSON
import Testing

/// The service in memory beside the real one: both are asked the same, and answer the same.
@Suite(.timeLimit(.minutes(10)))
struct TestingParityTests {
    /// A request by which something is wrong.
    struct Request: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var method = "POST"
        var path = Endpoint.sendEmail.rawValue
        var headers: [String: String] = [:]
        var body: String?
    }

    /// What is compared of an answer.
    private struct Answer: Equatable {
        var status: Int
        var headers: [String: String]
        var body: String

        init(status: Int, headers: [String: String], body: String) {
            let compared = ["content-type", "content-language", "cache-control", "retry-after", "x-error-detail"]
            (self.status, self.body) = (status, body)
            self.headers = headers.filter { compared.contains($0.key) }
        }

        init(_ exchange: Exchange) {
            self.init(status: exchange.status, headers: exchange.headers, body: exchange.body)
        }
    }

    private static let verify = Endpoint.captchaVerification.rawValue
    private static let captcha = Endpoint.captcha.rawValue
    private static let point = #""point_json":"{\"x\":1.0,\"y\":5.0}""#

    private static let requests = [
        Request(testDescription: "no client", headers: ["X-client-id": " "], body: "{}"),
        Request(testDescription: "no fingerprint", headers: ["X-device-fingerprint": ""], body: "{}"),
        Request(testDescription: "unknown client", method: "GET", path: captcha, headers: ["X-client-id": "x"]),
        Request(testDescription: "no agent", method: "GET", path: captcha, headers: ["X-agent": ""]),
        Request(testDescription: "plain text", headers: ["Content-Type": "text/plain"], body: "{}"),
        Request(testDescription: "no body", body: ""),
        Request(testDescription: "a name twice", body: #"{"email":"a@b.cn","email":"a@b.cn"}"#),
        Request(testDescription: "too long", body: #"{"email":""# + String(repeating: "a", count: 17_000) + "\"}"),
        Request(testDescription: "no fields", body: "{}"),
        Request(testDescription: "a number", body: #"{"email":"a@b.cn","type":3,"captcha_token":"t"}"#),
        Request(testDescription: "no address", body: #"{"email":"a@b","type":"LOGIN_EMS","captcha_token":"t"}"#),
        Request(testDescription: "no scenario", body: #"{"email":"a@b.cn","type":"login_ems","captcha_token":"t"}"#),
        Request(testDescription: "no token", body: #"{"email":"a@b.cn","type":"LOGIN_EMS","captcha_token":"t"}"#),
        Request(testDescription: "no point", path: verify, body: #"{"point_json":"5","token":"t","sender":"a@b.cn"}"#),
        Request(testDescription: "no sender", path: verify, body: "{\(point),\"token\":\"t\",\"sender\":\"a\"}"),
        Request(
            testDescription: "no challenge", path: verify, body: "{\(point),\"token\":\"t\",\"sender\":\"a@b.cn\"}"),
        Request(testDescription: "no such path", path: "/api/v2/sdk/email/sent", body: "{}"),
        Request(testDescription: "no such method", method: "GET"),
    ]

    private func answer(_ service: InMemoryService, _ request: Request, _ headers: [String: String]) async throws
        -> Answer
    {
        let response = try await service.perform(
            TransportRequest(
                method: request.method, url: try #require(URL(string: "https://example.org" + request.path)),
                headers: headers.map { ($0.key, $0.value) }, body: request.body.map { Data($0.utf8) },
                maximumBodyLength: 1_024 * 1_024))
        return Answer(
            status: response.status,
            headers: Dictionary(response.headers.map { ($0.name.lowercased(), $0.value) }) { $1 },
            body: String(decoding: response.body, as: UTF8.self))
    }

    private func inMemory() -> InMemoryService {
        var settings = InMemoryService.Settings()
        settings.clientIDs = RunningService.headers["X-client-id"].map { [$0] }
        return InMemoryService(clock: VirtualClock().timeSource, settings: settings)
    }

    @Test func failuresAreAnsweredAlike() async throws {
        let inMemory = inMemory()
        try await RunningService.run { service in
            for request in Self.requests {
                for language in ["en", "zh_CN", "de;q=0.5, zh-TW", "xx", ""] {
                    let headers = RunningService.headers.merging(request.headers) { $1 }
                        .merging(["X-L": language]) { $1 }
                    let real = try await service.exchange(
                        .inProcess, request.method, request.path, headers: headers,
                        body: request.body.map { Data($0.utf8) })
                    #expect(real.status != 200)
                    let own = try await answer(inMemory, request, headers)
                    #expect(own == Answer(real), "\(request.testDescription) \(language)")
                }
            }
        }
    }

    @Test func sendsAreAnsweredAlike() async throws {
        let inMemory = inMemory()
        let email = "xczczx@bamboocloud.cn"
        try await RunningService.run { service in
            for language in ["en", "zh"] {
                let headers = RunningService.headers.merging(["X-L": language]) { $1 }
                for what in ["first", "early", "used token", "other address"] {
                    var request = Request(testDescription: what)
                    func body(_ token: String) -> String {
                        let address = what == "other address" ? "other@bamboocloud.cn" : email
                        let scenario: Scenario = language == "zh" ? .login : .register
                        return SendRequest(
                            email: EmailAddress(address)!, scenario: scenario, captchaToken: token
                        ).json
                    }
                    let token = try await service.captchaToken(for: email, .inProcess)
                    let own = inMemory.captchaToken(for: EmailAddress(email)!)
                    for _ in 0..<(what == "used token" ? 2 : 1) {
                        request.body = body(own)
                        let answered = try await answer(inMemory, request, headers)
                        let real = try await service.exchange(
                            .inProcess, "POST", RunningService.sendPath, headers: headers,
                            body: Data(body(token).utf8))
                        #expect(answered == Answer(real), "\(what) \(language)")
                    }
                }
            }
        }
    }

    @Test func captchasHaveTheSameFields() async throws {
        let inMemory = inMemory()
        let request = Request(testDescription: "captcha", method: "GET", path: Self.captcha)
        let own = try await answer(inMemory, request, RunningService.headers)
        try await RunningService.run { service in
            let real = try await service.exchange(.inProcess, "GET", Self.captcha)
            func fields(_ exchange: Answer) throws -> [String] {
                let object = try JSONValue(parsing: exchange.body.utf8, maximumLength: 1_024 * 1_024).objectValue
                return object?.members.map { "\($0.name) \($0.value.stringValue?.count == 32) \($0.value == .null)" }
                    ?? []
            }
            #expect(try fields(own) == fields(Answer(real)))
            #expect(own.headers["content-type"] == real.headers["content-type"])
            #expect(own.headers["content-language"] == real.headers["content-language"])
        }
    }
}
