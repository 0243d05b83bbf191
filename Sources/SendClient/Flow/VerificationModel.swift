#if canImport(Observation)
    public import LanguageMatching
    public import Observation
    public import SendAPI

    /// A ``VerificationFlow`` for a screen: it carries the effects out, and a view that reads ``words`` is drawn anew when they
    /// change.
    ///
    /// ```swift
    /// let model = VerificationModel(client: client, scenario: .register, languages: .current)
    /// model.start()
    /// model.handle(.typed("ann@example.com"))
    /// model.handle(.submit)
    /// ```
    ///
    /// Calls are cancelled with ``stop()`` and when the model goes away. ``flow`` can be saved whenever it changes.
    @MainActor
    @Observable
    public final class VerificationModel {
        /// Where the person is.
        public private(set) var flow: VerificationFlow
        /// The whole seconds until a new code can be asked for, while they are counted down; 0 when they are over.
        public private(set) var secondsLeft: Int?
        /// The person's languages.
        public var languages: LanguagePreferences
        /// Does what the app has to do.
        @ObservationIgnored public var onRequest: @MainActor (AppRequest) -> Void
        private let client: any VerificationClient
        private let scenario: Scenario
        private let clock: TimeSource
        private let tasks = RunningTasks()
        @ObservationIgnored private var waiting: [VerificationFlow.Effect] = []

        /// Creates a model. Nothing happens before ``start()``.
        ///
        /// - Parameters:
        ///   - client: makes the calls.
        ///   - scenario: what the code is for.
        ///   - languages: the person's languages.
        ///   - flow: where the person is; a restored one, or a new one.
        ///   - clock: the time, the same as the client's; tests give their own.
        ///   - onRequest: does what the app has to do.
        public init(
            client: any VerificationClient, scenario: Scenario, languages: LanguagePreferences,
            flow: VerificationFlow = VerificationFlow(), clock: TimeSource = .system,
            onRequest: @escaping @MainActor (AppRequest) -> Void = { _ in }
        ) {
            self.client = client
            self.scenario = scenario
            self.languages = languages
            self.flow = flow
            self.clock = clock
            self.onRequest = onRequest
        }

        /// What the screen says now.
        public var words: FlowWords {
            // The time is not observed; the seconds are.
            _ = secondsLeft
            return flow.words(in: languages, clock: clock)
        }

        /// Whether a new code can be asked for now.
        public var canAskAgain: Bool {
            _ = secondsLeft
            return flow.canAskAgain(clock)
        }

        /// What the person can do about a failure, the first thing first.
        public var nextSteps: [NextStep] {
            _ = secondsLeft
            return flow.nextSteps(clock)
        }

        /// Begins, or goes on after ``stop()``: when the screen appears.
        public func start() { handle(.started) }

        /// Cancels what is under way: when the screen goes away. Of a send the flow still learns whether it left.
        public func stop() { handle(.stopped) }

        /// Takes an event and carries its effects out.
        public func handle(_ event: VerificationFlow.Event) {
            waiting += flow.handle(event, clock: clock)
            // What the app does in answer to a request may be an event: its effects come after those of this one.
            while !waiting.isEmpty { perform(waiting.removeFirst()) }
        }

        private func perform(_ effect: VerificationFlow.Effect) {
            switch effect {
            case .loadCaptcha(let id):
                run(id) { [client] in
                    .captcha(id, await result { () throws(SendFailure) in try await client.captcha() })
                }
            case .verify(let id, let point, let puzzle, let email):
                run(id) { [client] in
                    .verification(
                        id,
                        await result { () throws(SendFailure) in try await client.verify(point, of: puzzle, for: email)
                        })
                }
            case .send(let id, let email, let token):
                run(id) { [client, scenario] in
                    .send(
                        id,
                        await result { () throws(SendFailure) in
                            try await client.send(to: email, scenario: scenario, captchaToken: token)
                        })
                }
            case .wakeUp(let id, let time):
                run(id) { [clock] in (try? await clock.sleep(for: time)) == nil ? nil : .wokeUp(id) }
            case .cancel(let id): tasks.cancel(id)
            case .startCountdown(let id, let moment): countDown(id, moment)
            case .stopCountdown(let id):
                tasks.cancel(id)
                secondsLeft = nil
            case .announce(let announcement):
                onRequest(.announce(flow.text(of: announcement, in: languages, clock: clock)))
            case .openOtherWay: onRequest(.openOtherWay)
            case .openInbox: onRequest(.openInbox)
            }
        }

        /// Does what an effect asks for beside the main actor, and reports what came of it.
        private func run(_ id: EffectID, _ body: @escaping @concurrent @Sendable () async -> VerificationFlow.Event?) {
            let task = Task { [weak self] in
                let event = await body()
                self?.finish(id, event)
            }
            tasks.add(task, for: id)
        }

        private func countDown(_ id: EffectID, _ moment: ResendMoment) {
            secondsLeft = moment.secondsLeft(clock)
            let task = Task { [weak self, clock] in
                for await seconds in ResendTimer(moment, clock: clock) where !Task.isCancelled {
                    self?.secondsLeft = seconds
                }
                self?.finish(id, Task.isCancelled ? nil : .countdownEnded(id))
            }
            tasks.add(task, for: id)
        }

        private func finish(_ id: EffectID, _ event: VerificationFlow.Event?) {
            tasks.remove(id)
            if let event { handle(event) }
        }
    }

    private func result<Success>(
        _ body: () async throws(SendFailure) -> Success
    ) async -> Result<Success, SendFailure> {
        do throws(SendFailure) { return .success(try await body()) } catch { return .failure(error) }
    }
#endif
