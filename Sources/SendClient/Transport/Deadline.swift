import SendAPI

/// A time by which something ends, whoever does it.
struct Deadline: Sendable {
    private let clock: TimeSource
    private let end: Duration

    init(after time: Duration, clock: TimeSource) {
        self.clock = clock
        end = clock.uptime + time
    }

    /// The time that is left; never negative.
    var remaining: Duration { max(end - clock.uptime, .zero) }

    private enum Event<Value: Sendable>: Sendable {
        case done(Result<Value, TransportFailure>)
        case timeIsUp
        /// A wait that was cancelled is no deadline that has passed.
        case waitCancelled
    }

    /// Does a thing until it is done or the time is up; then it is cancelled. What it says after that counts: an answer that
    /// has come at the last moment, and whether its request had left.
    func limit<Value: Sendable>(
        _ operation: @escaping @Sendable () async throws(TransportFailure) -> Value
    ) async throws(TransportFailure) -> Value {
        let result = await withTaskGroup(of: Event<Value>.self) { group in
            group.addTask {
                do throws(TransportFailure) {
                    return .done(.success(try await operation()))
                } catch {
                    return .done(.failure(error))
                }
            }
            group.addTask { [clock, remaining] in
                (try? await clock.sleep(for: remaining)) == nil ? .waitCancelled : .timeIsUp
            }
            var isTimeUp = false
            var result = Result<Value, TransportFailure>.failure(TransportFailure(.cancelled))
            for await event in group {
                switch event {
                case .done(.failure(let failure)) where isTimeUp:
                    result = .failure(
                        TransportFailure(.timedOut, mayHaveLeft: failure.mayHaveLeft, cause: failure.cause))
                case .done(let end):
                    result = end
                    group.cancelAll()
                case .timeIsUp:
                    isTimeUp = true
                    group.cancelAll()
                case .waitCancelled: break
                }
            }
            return result
        }
        return try result.get()
    }
}
