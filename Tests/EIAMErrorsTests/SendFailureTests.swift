import EIAMErrors
import Foundation
import SendAPI
import SendClient
import Testing

struct SendFailureTests {
    @Test func aClientThatIsOlderThanTheServiceKnowsWhenToTryAgain() async throws {
        let base = try #require(URL(string: "http://newer.invalid"))
        let device = Device(clientID: "c", operatingSystemVersion: "1", fingerprint: "f", agent: "a")
        let client = SendClient(base: base, device: device, session: StubServer.session)
        let failure = await #expect(throws: SendFailure.self) { try await client.captcha() }
        #expect(failure?.code == "SDK.SEND.1999")
        #expect(failure?.retry == .later)
        #expect(failure?.retryAfter == .seconds(30))
    }

    /// Asking again would revoke a code that is on its way, so whoever may have got one is told to look first.
    @Test func whereACodeMayBeOnItsWayItsReaderIsToldToLookForIt() async throws {
        let base = try #require(URL(string: "http://timeout.invalid"))
        let email = try #require(EmailAddress("a@b.example"))
        let device = Device(clientID: "c", operatingSystemVersion: "1", fingerprint: "f", agent: "a")
        let client = SendClient(base: base, device: device, session: StubServer.session)
        let send = await #expect(throws: SendFailure.self) {
            try await client.send(to: email, scenario: .login, captchaToken: "t")
        }
        let advice = try #require(send?.words(for: .user, in: ["en"]).advice)
        #expect(advice.hasPrefix("Your code may still arrive."), "\(advice)")
        let captcha = await #expect(throws: SendFailure.self) { try await client.captcha() }
        #expect(captcha?.words(for: .user, in: ["en"]).advice == "Please wait a minute and try again.")
        let proxy = try #require(URL(string: "http://proxy.invalid"))
        let behindProxy = SendClient(base: proxy, device: device, session: StubServer.session)
        let refused = await #expect(throws: SendFailure.self) {
            try await behindProxy.send(to: email, scenario: .login, captchaToken: "t")
        }
        #expect(refused?.error == .replyNotUnderstood(.init(httpStatus: 502, request: "send")))
    }
}
