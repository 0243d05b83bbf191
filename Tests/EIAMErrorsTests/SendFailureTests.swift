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
}
