import EIAMErrors
import ErrorCatalog
import Foundation
import SendAPI
import SendClient
import Testing

struct SendFailureTests {
    private let email = EmailAddress("a@b.example")!

    private func client(_ transport: StubTransport) throws -> SendClient {
        let device = Device(clientID: "c", operatingSystemVersion: "1", fingerprint: "f", agent: "a")
        return SendClient(base: try #require(URL(string: "https://stub.invalid")), device: device, transport: transport)
    }

    @Test func aClientThatIsOlderThanTheServiceKnowsWhenToTryAgain() async throws {
        let client = try client(
            StubTransport(
                status: 429, headers: [("Retry-After", "30")],
                body: #"{"error_code":"SDK.SEND.1999","error_msg":"Slow down, please."}"#))
        let failure = await #expect(throws: SendFailure.self) { try await client.captcha() }
        #expect(failure?.code == "SDK.SEND.1999")
        #expect(failure?.retry == .later)
        #expect(failure?.retryAfter == .seconds(30))
        #expect(failure?.resend?.wait == .seconds(30))
    }

    /// Asking again would revoke a code that is on its way, so whoever may have got one is told to look first.
    @Test(
        arguments: [
            (StubTransport(.timedOut), "ERRATA.CLIENT.1002"), (StubTransport(.connectionLost), "ERRATA.CLIENT.1007"),
            (StubTransport(status: 502, body: "<html>"), "ERRATA.CLIENT.1008"),
            (StubTransport(status: 504, body: "<html>"), "ERRATA.CLIENT.1008"),
            (StubTransport(.cancelled), "ERRATA.CLIENT.1009"),
            (StubTransport(status: 200, body: "<html>"), "ERRATA.CLIENT.1010"),
            (StubTransport(status: 202), "ERRATA.CLIENT.1010"),
        ])
    func whereACodeMayBeOnItsWayItsReaderIsToldToLookForIt(_ transport: StubTransport, _ code: String) async throws {
        let client = try client(transport)
        let send = await #expect(throws: SendFailure.self) {
            try await client.send(to: email, scenario: .login, captchaToken: "t")
        }
        #expect(send?.code == code)
        #expect(send?.mayHaveBeenSent == true)
        #expect(send?.words(for: .user, in: ["en"]).advice?.contains("your inbox and your spam folder before") == true)
        let captcha = await #expect(throws: SendFailure.self) { try await client.captcha() }
        #expect(captcha?.mayHaveBeenSent == false)
        #expect(captcha?.words(for: .user, in: ["en"]).advice?.contains("inbox") == false)
    }

    @Test(
        arguments: [
            (StubTransport(.offline), "ERRATA.CLIENT.1005"), (StubTransport(.notReached), "ERRATA.CLIENT.1001"),
            (StubTransport(.notSecure), "ERRATA.CLIENT.1006"), (StubTransport(status: 302), "ERRATA.CLIENT.1003"),
            (StubTransport(status: 404, body: "<html>"), "ERRATA.CLIENT.1003"),
            (StubTransport(status: 429, body: "slow down"), "ERRATA.CLIENT.1008"),
            (StubTransport(status: 503), "ERRATA.CLIENT.1008"),
        ])
    func whatDidNotLeaveIsNotLookedFor(_ transport: StubTransport, _ code: String) async throws {
        let client = try client(transport)
        let send = await #expect(throws: SendFailure.self) {
            try await client.send(to: email, scenario: .login, captchaToken: "t")
        }
        #expect(send?.code == code)
        #expect(send?.mayHaveBeenSent == false)
        #expect(send?.words(for: .user, in: ["en"]).advice?.contains("inbox") == false)
    }

    @Test func noServerPassesForTheClient() async throws {
        let body = #"{"error_code":"ERRATA.CLIENT.1009","error_msg":"The task was cancelled."}"#
        for (status, code) in [(400, "ERRATA.CLIENT.1003"), (503, "ERRATA.CLIENT.1008")] {
            let client = try client(StubTransport(status: status, body: body))
            let failure = await #expect(throws: SendFailure.self) { try await client.captcha() }
            #expect(failure?.code == code)
            #expect(failure?.isCancellation == false)
        }
    }

    @Test func whatAnsweredInItsPlaceIsSaidToDevelopers() async throws {
        let client = try client(
            StubTransport(status: 401, body: #"{"error":{"code":401,"message":"No token","title":"Unauthorized"}}"#))
        let failure = await #expect(throws: SendFailure.self) { try await client.captcha() }
        #expect(failure?.code == "ERRATA.CLIENT.1003")
        #expect((failure?.cause as? UnreadableReply)?.kind == .keystone)
    }

    @Test func aGatewaysOwnCodeIsNotAnEIAMs() async throws {
        let client = try client(
            StubTransport(
                status: 429, headers: [("Retry-After", "7")],
                body: #"{"error_msg":"The throttling threshold has been reached","error_code":"APIG.0308"}"#))
        let failure = await #expect(throws: SendFailure.self) { try await client.captcha() }
        #expect(failure?.code == "ERRATA.CLIENT.1008")
        #expect(failure?.original?.code == "APIG.0308")
        #expect(failure?.words(for: .user, in: ["en"]).text == "Our service is not available just now.")
        #expect(failure?.retryAfter == .seconds(7))
    }
}
