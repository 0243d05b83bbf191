public import EIAMErrors
import ErrorCatalog
import Foundation
public import SendAPI
public import SendClient
import Synchronization

/// A service that speaks the whole contract in memory, so that an app's own `SendClient` runs against it.
///
/// ```swift
/// let service = InMemoryService(clock: clock.timeSource)
/// let client = SendClient(base: url, device: device, transport: service, clock: clock.timeSource)
/// ```
///
/// It hands out captchas with pictures, judges answers, binds tokens to addresses, keeps the cool-down, and says what it
/// received. What ``answer(next:with:)-(_,ScriptedAnswer)`` scripts goes before the contract. Its time is the timer of its clock: who sets a
/// device's time of day does not set a server's.
///
/// It has the contract's rules and no others: no hourly budgets, and no lock after many wrong captchas.
public final class InMemoryService: SendTransport {
    private struct State {
        var contract = ContractState()
        var requests: [TransportRequest] = []
        var next: [Endpoint: [ScriptedAnswer]] = [:]
        var every: [Endpoint: ScriptedAnswer] = [:]
    }

    private let state: Mutex<State>
    private let clock: TimeSource
    private let begin: (time: Timestamp, elapsed: Duration)

    /// Creates a service.
    ///
    /// - Parameters:
    ///   - clock: its time; give it that of the client.
    ///   - settings: how it behaves.
    public init(clock: TimeSource = .system, settings: Settings = Settings()) {
        self.clock = clock
        begin = (clock(), clock.uptime)
        state = Mutex(State())
        state.withLock { $0.contract.settings = settings }
    }

    /// How it behaves, from the next request on.
    public var settings: Settings {
        get { state.withLock { $0.contract.settings } }
        set { state.withLock { $0.contract.settings = newValue } }
    }

    /// The service's own time, which its `Date` says.
    public var time: Timestamp {
        begin.time + (clock.uptime - begin.elapsed) + settings.clockOffset
    }

    /// The sends that were accepted, in their order.
    public var sends: [ReceivedSend] { state.withLock { $0.contract.sends } }

    /// All requests, in their order; also those whose answer was scripted.
    public var requests: [TransportRequest] { state.withLock { $0.requests } }

    /// The solution of a captcha; `nil` where it is not this service's, was answered or has expired.
    public func solution(of puzzle: CaptchaPuzzle) -> CaptchaPoint? {
        solution(ofChallenge: puzzle.challenge.token)
    }

    /// The solution of the captcha with a token, for apps with a client of their own.
    public func solution(ofChallenge token: String) -> CaptchaPoint? {
        let elapsed = clock.uptime
        return state.withLock { $0.contract.gap(ofChallenge: token, at: elapsed) }.map { CaptchaPoint(x: $0) }
    }

    /// Hands out a captcha token without a captcha, for tests that begin with the send.
    public func captchaToken(for email: EmailAddress) -> String {
        let elapsed = clock.uptime
        return state.withLock { $0.contract.captchaToken(for: email, at: elapsed) }
    }

    /// Scripts the answer to a request that is to come; the first that was scripted for an endpoint comes first.
    public func answer(next endpoint: Endpoint, with answer: ScriptedAnswer) {
        var answers = [answer]
        if case .error(let error) = answer, error.isRepeated(at: endpoint) { answers.append(answer) }
        state.withLock { $0.next[endpoint, default: []] += answers }
    }

    /// Scripts an error as the answer to a request that is to come; see ``ScriptedAnswer/error(_:)``.
    public func answer(next endpoint: Endpoint, with error: EIAMError) {
        answer(next: endpoint, with: .error(error))
    }

    /// Scripts the answer to each request that finds no ``answer(next:with:)-(_,ScriptedAnswer)``, until it is scripted anew;
    /// ``ScriptedAnswer/contract`` ends it.
    public func answer(every endpoint: Endpoint, with answer: ScriptedAnswer) {
        state.withLock { $0.every[endpoint] = answer }
    }

    /// Answers a request as it was scripted, or else by the contract.
    public func perform(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        let answer = state.withLock { state -> ScriptedAnswer in
            state.requests.append(request)
            guard let endpoint = request.endpoint else { return .contract }
            guard var queue = state.next[endpoint], !queue.isEmpty else { return state.every[endpoint] ?? .contract }
            let first = queue.removeFirst()
            state.next[endpoint] = queue
            return first
        }
        return try await perform(request, answer).received(at: time, atMost: request.maximumBodyLength)
    }

    private func perform(
        _ request: TransportRequest, _ answer: ScriptedAnswer
    ) async throws(TransportFailure) -> TransportResponse {
        switch answer {
        case .contract:
            let moment = ContractState.Moment(elapsed: clock.uptime, time: time)
            return state.withLock { $0.contract.answer(request, at: moment) }
        case .error(let error): return try error.outcome(in: ContractState.languages(request)).get()
        case .response(let response): return response
        case .failure(let failure): throw failure
        case .never:
            await Cancellation.wait()
            throw TransportFailure(.cancelled)
        case .delayed(let duration, let later):
            let outcome = await outcome(request, later)
            guard (try? await clock.sleep(for: duration)) != nil else { throw TransportFailure(.cancelled) }
            return try outcome.get()
        case .lost(let carriedOut):
            _ = try await perform(request, carriedOut)
            throw TransportFailure(.connectionLost)
        }
    }

    private func outcome(
        _ request: TransportRequest, _ answer: ScriptedAnswer
    ) async -> Result<TransportResponse, TransportFailure> {
        do throws(TransportFailure) {
            return .success(try await perform(request, answer))
        } catch {
            return .failure(error)
        }
    }
}
