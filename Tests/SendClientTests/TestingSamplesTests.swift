import EIAMErrors
import ErrorCatalog
import Foundation
import SendClient
import SendClientTesting
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct TestingSamplesTests {
    @Test func eachCodeHasASample() {
        let definitions = EIAMError.catalog.definitions.filter { !$0.isRetired }
        #expect(EIAMError.samples.map(\.code) == definitions.map(\.code))
        #expect(EIAMError.sample(of: "SDK.COMMON.9999") == nil)
        #expect(SendFailure.samples.map(\.code) == definitions.map(\.code))
    }

    @Test(arguments: EIAMError.samples)
    func aSampleKnowsAllItsParameters(error: EIAMError) throws {
        let definition = try #require(error.definition)
        #expect(error.arguments.count == definition.parameters.count)
        if case .unknown = error { Issue.record("\(error.code) is no case of its own") }
    }

    @Test(arguments: SendFailure.samples.map(\.code))
    func aFailureIsWhatAClientThrows(code: String) async throws {
        let setup = TestingSetup()
        let sample = try #require(
            SendFailure.samples(clock: setup.clock.timeSource).first { $0.code == code })
        #expect(!sample.words(for: .user, in: ["en"]).text.isEmpty)
        guard !["ERRATA.CLIENT.1004", "ERRATA.CLIENT.1011"].contains(code) else { return }
        setup.service.answer(next: .sendEmail, with: sample.error)
        let thrown = try #require(await setup.failureInTime())
        #expect(sample.httpStatus == thrown.httpStatus)
        #expect(sample.mayHaveBeenSent == thrown.mayHaveBeenSent)
        #expect(sample.resend?.wait == thrown.resend?.wait)
        #expect(sample.isRecorded == thrown.isRecorded)
    }

    @Test func aWaitIsCountedFromTheSample() async throws {
        let clock = VirtualClock()
        let failure = SendFailure.sample(
            .tooManyRequests(.init(retryAfter: .seconds(42))), clock: clock.timeSource)
        await clock.advance(by: .seconds(2))
        #expect(failure.resend?.secondsLeft(clock.timeSource) == 40)
        let acceptance = SendAcceptance.sample(wait: .seconds(10), clock: clock.timeSource)
        await clock.advance(by: .seconds(3))
        #expect(acceptance.resend.secondsLeft(clock.timeSource) == 7)
    }

    // MARK: Previews

    @Test func aPreviewsClientSucceedsWhereItIsNotTold() async throws {
        let client = ScriptedVerificationClient()
        let email = try #require(EmailAddress("xczczx@bamboocloud.cn"))
        let puzzle = try await client.captcha()
        let token = try await client.verify(CaptchaPoint(x: 180), of: puzzle, for: email)
        #expect(token == #"71dd26999e314f9abb0c635336976635---{"x":180.0,"y":5.0}"#)
        let acceptance = try await client.send(to: email, scenario: .login, captchaToken: token)
        #expect(acceptance.resend.wait == .seconds(60))
    }

    @Test func aPreviewsClientFailsAsItIsTold() async throws {
        let failure = SendFailure.sample(.systemBusy(.init()))
        let client = ScriptedVerificationClient(send: .failure(failure))
        _ = try await client.captcha()
        let email = try #require(EmailAddress("xczczx@bamboocloud.cn"))
        let thrown = await #expect(throws: SendFailure.self) {
            try await client.send(to: email, scenario: .login, captchaToken: "t")
        }
        #expect(thrown?.code == "SDK.COMMON.1008")
        let failing = await #expect(throws: SendFailure.self) {
            try await ScriptedVerificationClient.failing(failure).captcha()
        }
        #expect(failing?.code == "SDK.COMMON.1008")
    }

    @Test func aPreviewsClientWaitsUntilItIsCancelled() async throws {
        let call = Task { try await ScriptedVerificationClient.waiting.captcha() }
        call.cancel()
        let failure = await #expect(throws: SendFailure.self) { try await call.value }
        #expect(failure?.isCancellation == true)
    }

    @Test func aPreviewsClientDoesWhatItsClosuresDo() async throws {
        let asked = Watched<[String]>([])
        let client = ScriptedVerificationClient(
            captcha: { () throws(SendFailure) in .sample(gapAt: 111) },
            verify: { (point, _, _) throws(SendFailure) in "\(point.x)" },
            send: { (email, scenario, token) throws(SendFailure) in
                asked.change { $0 += [email.text, scenario.rawValue, token] }
                throw SendFailure(.systemBusy(.init()))
            })
        let email = try #require(EmailAddress("xczczx@bamboocloud.cn"))
        let token = try await client.verify(CaptchaPoint(x: 7), of: client.captcha(), for: email)
        _ = try? await client.send(to: email, scenario: .login, captchaToken: token)
        #expect(asked.value == ["xczczx@bamboocloud.cn", "LOGIN_EMS", "7"])
    }
}
