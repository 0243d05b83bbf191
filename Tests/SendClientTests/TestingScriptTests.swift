import EIAMErrors
import ErrorCatalog
import Foundation
import SendClient
import SendClientTesting
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct TestingScriptTests {
    private static let codes = EIAMError.catalog.definitions.filter { !$0.isRetired }.map(\.code)
    /// What a code has of which the server's text does not tell.
    private static let untold: Set = ["SDK.COMMON.1003", "SDK.SEND.1003"]
    private static let unscriptable: Set = ["ERRATA.CLIENT.1004", "ERRATA.CLIENT.1011"]

    @Test(arguments: codes, ["en", "zh", "zh-Hant", "de", "ar", "ja"])
    func everyErrorComesBackAsItself(code: String, language: String) async throws {
        let sample = try #require(EIAMError.sample(of: code))
        let setup = TestingSetup(language: language)
        setup.service.answer(next: .sendEmail, with: sample)
        let failure = try #require(await setup.failureInTime())
        guard !Self.unscriptable.contains(code) else {
            #expect(failure.code == "ERRATA.CLIENT.1003")
            #expect("\(try #require(failure.cause))".hasPrefix("\(code) comes from"))
            return
        }
        #expect(failure.code == code)
        if !Self.untold.contains(code) { #expect(failure.arguments == sample.arguments) }
        if let status = sample.definition?.status, status > 0 { #expect(failure.httpStatus == status) }
        let isLost = sample.arguments["request"] == .text("send") || code == "ERRATA.CLIENT.1010"
        #expect(failure.mayHaveBeenSent == isLost)
        #expect((failure.resend != nil) == (sample.retryAfter != nil))
        // Nothing is left in the script, and nothing was carried out.
        #expect(setup.service.sends.isEmpty)
        try await setup.send()
        #expect(setup.service.sends.count == 1)
    }

    @Test func aCaptchaFailsWithItsErrorsToo() async throws {
        let errors: [EIAMError] = [
            .connectionLost(.init(request: "other")), .serverNotReached(.init(request: "other")),
            .replyNotUnderstood(.init(httpStatus: 302, request: "other")), .systemBusy(.init()),
        ]
        for error in errors {
            let setup = TestingSetup()
            setup.service.answer(next: .captcha, with: error)
            let failure = await setup.failureInTime { setup async throws(SendFailure) in
                _ = try await setup.client.captcha()
            }
            #expect(failure?.code == error.code)
            #expect(failure?.arguments == error.arguments)
            _ = try await setup.client.captcha()
        }
    }

    @Test func anUnknownCodeKeepsItsCode() async throws {
        let setup = TestingSetup()
        setup.service.answer(next: .sendEmail, with: .unknownSample)
        #expect(await setup.failure()?.code == "SDK.COMMON.9999")
    }

    @Test func aFullRecorderStopsSends() async throws {
        let setup = TestingSetup()
        let recorder = InMemoryRecorder()
        let client = SendClient(
            base: TestingSetup.url, device: TestingSetup.device, transport: setup.service, recorder: recorder,
            clock: setup.clock.timeSource)
        let acceptance = try await client.send(
            to: setup.email, scenario: .login, captchaToken: setup.service.captchaToken(for: setup.email))
        #expect(recorder.outcome(of: acceptance.attemptID)?.result == .sent)
        recorder.isFull = true
        let failure = await #expect(throws: SendFailure.self) {
            try await client.send(to: setup.email, scenario: .login, captchaToken: "t")
        }
        #expect(failure?.code == "ERRATA.CLIENT.1004")
        #expect(recorder.attempts.count == 1)
        #expect(setup.service.sends.count == 1)
    }

    @Test func scriptedAnswersComeInTheirOrderEachAtItsEndpoint() async throws {
        let setup = TestingSetup()
        setup.service.answer(next: .sendEmail, with: .emailCodeIncorrect(.init()))
        setup.service.answer(next: .sendEmail, with: .contract)
        setup.service.answer(next: .sendEmail, with: .response(TransportResponse(status: 503)))
        setup.service.answer(every: .sendEmail, with: .failure(TransportFailure(.offline)))
        _ = try await setup.client.captcha()
        #expect(await setup.failure()?.code == "SDK.SMS.1006")
        #expect(await setup.failure() == nil)
        #expect(await setup.failure()?.code == "ERRATA.CLIENT.1008")
        #expect(await setup.failure()?.code == "ERRATA.CLIENT.1005")
        #expect(await setup.failure()?.code == "ERRATA.CLIENT.1005")
        setup.service.answer(every: .sendEmail, with: .contract)
        #expect(await setup.failure()?.code == "SDK.SEND.1001")
    }

    @Test func anAnswerIsDelayedOnTheClock() async throws {
        let setup = TestingSetup()
        setup.service.answer(next: .sendEmail, with: .delayed(.seconds(20), .contract))
        let finished = Watched(false)
        let call = Task {
            let acceptance = try await setup.send()
            finished.change { $0 = true }
            return acceptance
        }
        // The deadline and the delay.
        try await setup.clock.sleepers(2)
        #expect(setup.service.sends.count == 1)
        await setup.clock.advance(by: .milliseconds(19_999))
        #expect(setup.clock.sleeperCount == 2)
        #expect(!finished.value)
        await setup.clock.advance(by: .milliseconds(1))
        let acceptance = try await call.value
        #expect(acceptance.resend.reading.server == setup.clock.time)
    }

    @Test func anAnswerThatComesTooLateLeavesACodeOnItsWay() async throws {
        for answer in [ScriptedAnswer.delayed(.seconds(31), .contract), .never, .lost(.contract)] {
            let setup = TestingSetup()
            setup.service.answer(next: .sendEmail, with: answer)
            let call = Task { await setup.failure() }
            switch answer {
            case .lost: break
            case .delayed: try await setup.clock.sleepers(2)
            // The deadline.
            default: try await setup.clock.sleepers(1)
            }
            await setup.clock.advance(by: .seconds(30))
            let failure = try #require(await call.value)
            if case .lost = answer {
                #expect(failure.code == "ERRATA.CLIENT.1007")
            } else {
                #expect(failure.code == "ERRATA.CLIENT.1002")
            }
            #expect(failure.mayHaveBeenSent)
            if case .never = answer {
                #expect(setup.service.sends.isEmpty)
            } else {
                #expect(setup.service.sends.count == 1)
            }
        }
    }

    @Test func whoeverWaitsForNoAnswerCanBeCancelled() async throws {
        let setup = TestingSetup()
        setup.service.answer(next: .captcha, with: .never)
        let call = Task { try await setup.client.captcha() }
        try await setup.clock.sleepers(1)
        call.cancel()
        let failure = await #expect(throws: SendFailure.self) { try await call.value }
        #expect(failure?.isCancellation == true)
    }
}
