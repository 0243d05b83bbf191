#if canImport(Observation)
    import Foundation
    import LanguageMatching
    import Observation
    import SendAPI
    import SendClient
    import Synchronization
    import TestSupport
    import Testing

    /// A client whose answers the test gives.
    private final class ScriptedClient: VerificationClient {
        enum Call: Sendable, Hashable {
            case captcha
            case verify(Int, String)
            case send(String, Scenario, String)
        }

        private enum Answer: Sendable {
            case captcha(CaptchaPuzzle)
            case token(String)
            case acceptance(SendAcceptance)
            case failure(SendFailure)
        }

        private struct State {
            var answers: [CheckedContinuation<Answer, Never>] = []
            var mostAtOnce = 0
        }

        let calls = Watched<[Call]>([])
        let cancellations = Watched(0)
        private let state = Mutex(State())
        var mostAtOnce: Int { state.withLock { $0.mostAtOnce } }

        func captcha() async throws(SendFailure) -> CaptchaPuzzle {
            switch await answer(to: .captcha) {
            case .captcha(let puzzle): return puzzle
            case .failure(let failure): throw failure
            default: throw SendFailure(.replyNotUnderstood(.init()))
            }
        }

        func verify(
            _ point: CaptchaPoint, of puzzle: CaptchaPuzzle, for email: EmailAddress
        ) async throws(SendFailure) -> String {
            switch await answer(to: .verify(point.x, email.text)) {
            case .token(let token): return token
            case .failure(let failure): throw failure
            default: throw SendFailure(.replyNotUnderstood(.init()))
            }
        }

        func send(
            to email: EmailAddress, scenario: Scenario, captchaToken: String
        ) async throws(SendFailure) -> SendAcceptance {
            switch await answer(to: .send(email.text, scenario, captchaToken)) {
            case .acceptance(let acceptance): return acceptance
            case .failure(let failure): throw failure
            default: throw SendFailure(.replyNotUnderstood(.init()))
            }
        }

        private func answer(to call: Call) async -> Answer {
            await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    state.withLock {
                        $0.answers.append(continuation)
                        $0.mostAtOnce = max($0.mostAtOnce, $0.answers.count)
                    }
                    calls.change { $0.append(call) }
                }
            } onCancel: {
                cancellations.change { $0 += 1 }
            }
        }

        private func give(_ answer: Answer) {
            let continuation = state.withLock { $0.answers.isEmpty ? nil : $0.answers.removeFirst() }
            continuation?.resume(returning: answer)
        }

        func give(_ puzzle: CaptchaPuzzle) { give(.captcha(puzzle)) }
        func give(token: String) { give(.token(token)) }
        func give(_ acceptance: SendAcceptance) { give(.acceptance(acceptance)) }
        func fail(_ failure: SendFailure) { give(.failure(failure)) }
    }

    /// A timer that says whose sleep was cancelled.
    private struct WatchedTimer: Clock {
        struct Instant: InstantProtocol {
            let elapsed: Duration

            func advanced(by duration: Duration) -> Instant { Instant(elapsed: elapsed + duration) }
            func duration(to other: Instant) -> Duration { other.elapsed - elapsed }
            static func < (left: Instant, right: Instant) -> Bool { left.elapsed < right.elapsed }
        }

        let source: TimeSource
        let cancellations = Watched(0)
        let minimumResolution = Duration.nanoseconds(1)

        var now: Instant { Instant(elapsed: source.uptime) }

        func sleep(until deadline: Instant, tolerance: Duration?) async throws {
            do {
                try await source.sleep(for: deadline.elapsed - source.uptime)
            } catch {
                cancellations.change { $0 += 1 }
                throw error
            }
        }
    }

    @MainActor
    @Suite(.timeLimit(.minutes(2)))
    struct FlowModelTests {
        private let clock = TestClock()
        private let timer: WatchedTimer
        private let source: TimeSource
        private let client = ScriptedClient()

        init() {
            timer = WatchedTimer(source: clock.source)
            source = TimeSource(timer: timer) { [clock] in clock.now }
        }

        private func model(_ flow: VerificationFlow = VerificationFlow(address: "ann@example.com")) -> VerificationModel
        {
            VerificationModel(client: client, scenario: .register, languages: ["en"], flow: flow, clock: source)
        }

        private var reading: ClockReading { ClockReading(server: nil, clock: source) }

        private func acceptance(_ seconds: Int = 60) -> SendAcceptance {
            SendAcceptance(
                attemptID: AttemptID(time: source()), resend: ResendMoment(after: .seconds(seconds), from: reading))
        }

        /// Waits until something that is observed holds.
        private func wait(until isTrue: @MainActor () -> Bool) async throws {
            while !isTrue() {
                try Task.checkCancellation()
                let changed = Watched(false)
                let isOver = withObservationTracking {
                    isTrue()
                } onChange: {
                    changed.change { $0 = true }
                }
                if !isOver { try await changed.wait { $0 } }
            }
        }

        private func reachSent(_ model: VerificationModel) async throws {
            model.start()
            model.handle(.submit)
            try await client.calls.wait { $0.last == .captcha }
            client.give(try FlowDriver.puzzle(reading))
            try await wait { model.flow.description == "captcha" }
            model.handle(.moveTo(x: 120))
            model.handle(.confirm)
            model.handle(.confirm)
            try await client.calls.wait { $0.last == .verify(120, "ann@example.com") }
            client.give(token: "token")
            try await client.calls.wait { $0.last == .send("ann@example.com", .register, "token") }
            client.give(acceptance())
            try await wait { model.flow.description == "sent" }
        }

        @Test func aPersonReachesACode() async throws {
            let model = model()
            var requests: [AppRequest] = []
            model.onRequest = { requests.append($0) }
            try await reachSent(model)
            #expect(client.calls.value.count == 3)
            #expect(client.mostAtOnce == 1)
            #expect(model.secondsLeft == 60)
            #expect(model.words.countdown == "You can ask for a new code in 60 seconds.")
            let announced = requests.compactMap { if case .announce(let text) = $0 { text } else { nil } }
            #expect(announced.contains("The image puzzle is solved."))
            #expect(announced.last?.contains("Your code is on its way to") == true)
            model.stop()
        }

        @Test func secondsAreCountedDownAndTheEndIsAnnounced() async throws {
            let model = model()
            try await reachSent(model)
            let announced = Watched<[String]>([])
            model.onRequest = { request in
                if case .announce(let text) = request { announced.change { $0.append(text) } }
            }
            for second in 1...60 {
                try await clock.sleepers(1)
                clock.advance(by: .seconds(1))
                try await wait { model.secondsLeft == 60 - second }
                #expect(model.canAskAgain == (second == 60))
            }
            try await announced.wait { $0 == ["You can ask for a new code now."] }
            #expect(model.words.buttons.sendAgain?.isEnabled == true)
        }

        @Test func aViewIsToldWhenWordsChange() async throws {
            let model = model()
            try await reachSent(model)
            let changed = Watched(false)
            let before = withObservationTracking {
                model.words.countdown
            } onChange: {
                changed.change { $0 = true }
            }
            try await clock.sleepers(1)
            clock.advance(by: .seconds(1))
            try await changed.wait { $0 }
            try await wait { model.words.countdown != before }
        }

        @Test func aCaptchaThatRunsOutIsReplacedByItself() async throws {
            let model = model()
            model.start()
            model.handle(.submit)
            try await client.calls.wait { $0 == [.captcha] }
            client.give(try FlowDriver.puzzle(reading))
            try await clock.sleepers(1, for: .seconds(120))
            clock.advance(by: .seconds(120))
            try await client.calls.wait { $0 == [.captcha, .captcha] }
            #expect(model.flow.state == .loadingCaptcha(.expired))
            client.give(try FlowDriver.puzzle(reading))
            try await wait { model.flow.description == "captcha" }
            #expect(model.words.status == "The image puzzle was no longer valid. Here is a new one.")
        }

        @Test func stoppingCancelsTheCallAndStartingBeginsAnew() async throws {
            let model = model()
            model.start()
            model.handle(.submit)
            try await client.calls.wait { $0.count == 1 }
            model.stop()
            try await client.cancellations.wait { $0 == 1 }
            model.start()
            try await client.calls.wait { $0.count == 2 }
            // The first call's answer is late.
            client.fail(SendFailure(.systemBusy(.init()), httpStatus: 500))
            client.give(try FlowDriver.puzzle(reading))
            try await wait { model.flow.description == "captcha" }
        }

        @Test func aModelThatGoesAwayCancelsItsCall() async throws {
            var model: VerificationModel? = model()
            model?.start()
            model?.handle(.submit)
            try await client.calls.wait { $0.count == 1 }
            weak let gone = model
            model = nil
            try await client.cancellations.wait { $0 == 1 }
            #expect(gone == nil)
            client.fail(SendFailure(.requestCancelled(.init(request: "other"))))
        }

        @Test func aModelThatGoesAwayEndsItsCountdown() async throws {
            var model: VerificationModel? = model()
            try await reachSent(try #require(model))
            try await clock.sleepers(1)
            let before = timer.cancellations.value
            weak let gone = model
            model = nil
            #expect(gone == nil)
            try await timer.cancellations.wait { $0 == before + 1 }
        }

        @Test func leavingAStateEndsItsCountdown() async throws {
            let model = model()
            try await reachSent(model)
            try await clock.sleepers(1)
            let before = timer.cancellations.value
            model.handle(.changeAddress)
            #expect(model.secondsLeft == nil)
            try await timer.cancellations.wait { $0 == before + 1 }
        }

        @Test func leavingACaptchaEndsItsWakeUp() async throws {
            let model = model()
            model.start()
            model.handle(.submit)
            try await client.calls.wait { $0.count == 1 }
            client.give(try FlowDriver.puzzle(reading))
            try await clock.sleepers(1, for: .seconds(120))
            model.handle(.cancel)
            try await timer.cancellations.wait { $0 == 1 }
        }

        @Test func aCancelledSendIsHeardOf() async throws {
            let model = model()
            model.start()
            model.handle(.submit)
            try await client.calls.wait { $0.count == 1 }
            client.give(try FlowDriver.puzzle(reading))
            try await wait { model.flow.description == "captcha" }
            model.handle(.confirm)
            try await client.calls.wait { $0.count == 2 }
            client.give(token: "token")
            try await client.calls.wait { $0.count == 3 }
            model.handle(.cancel)
            try await client.cancellations.wait { $0 == 1 }
            client.fail(SendFailure(.requestCancelled(.init(request: "send")), mayHaveBeenSent: true))
            try await wait { model.flow.description == "failed" }
            #expect(model.nextSteps.first == .lookIntoInbox)
            #expect(model.words.buttons.sendAgain?.isEnabled == false)
        }

        @Test func aRestoredModelGoesOn() async throws {
            let first = model()
            try await reachSent(first)
            let data = try JSONEncoder().encode(first.flow)
            first.stop()
            clock.advance(by: .seconds(10))
            let second = model(try JSONDecoder().decode(VerificationFlow.self, from: data))
            second.start()
            #expect(second.flow.description == "sent")
            #expect(second.secondsLeft == 50)
        }

        /// Who cancels on hearing that the captcha is solved cancels the send that comes with it.
        @Test func anEventThatARequestCausesComesAfterItsEffects() async throws {
            let model = model()
            model.onRequest = { [weak model] request in
                guard request == .announce("The image puzzle is solved."), model?.flow.description == "sending" else {
                    return
                }
                model?.handle(.cancel)
            }
            model.start()
            model.handle(.submit)
            try await client.calls.wait { $0.count == 1 }
            client.give(try FlowDriver.puzzle(reading))
            try await wait { model.flow.description == "captcha" }
            model.handle(.confirm)
            try await client.calls.wait { $0.count == 2 }
            client.give(token: "token")
            try await client.calls.wait { $0.count == 3 }
            try await client.cancellations.wait { $0 == 1 }
            client.fail(SendFailure(.requestCancelled(.init(request: "other"))))
            try await wait { model.flow.description == "solved" }
        }

        @Test func theLanguageCanChangeAtAnyTime() async throws {
            let model = model()
            let english = model.words
            model.languages = ["he"]
            #expect(model.words.direction == .rightToLeft)
            #expect(model.words.addressLabel != english.addressLabel)
        }

        @Test func anAppIsAskedForItsOtherWayAndItsMail() async throws {
            let model = model(VerificationFlow(address: "ann@example.com", otherWay: .offered))
            var requests: [AppRequest] = []
            try await reachSent(model)
            model.onRequest = { requests.append($0) }
            model.handle(.lookIntoInbox)
            clock.advance(by: .seconds(60))
            model.handle(.sendAgain)
            model.handle(.chooseOtherWay)
            #expect(requests.contains(.openInbox) && requests.contains(.openOtherWay))
            model.stop()
            client.fail(SendFailure(.requestCancelled(.init(request: "other"))))
        }
    }
#endif
