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

    /// Does a thing until it is done or the time is up; then it is cancelled.
    func limit<Value: Sendable>(
        _ operation: @escaping @Sendable () async throws(TransportFailure) -> Value
    ) async throws(TransportFailure) -> Value {
        let first = await withTaskGroup(of: Result<Value, TransportFailure>?.self) { group in
            group.addTask {
                do throws(TransportFailure) {
                    return .success(try await operation())
                } catch {
                    return .failure(error)
                }
            }
            group.addTask { [clock, remaining] in
                // A wait that was cancelled is no deadline that has passed.
                (try? await clock.sleep(for: remaining)) == nil ? nil : .failure(TransportFailure(.timedOut))
            }
            var first: Result<Value, TransportFailure>?
            while first == nil, let next = await group.next() { first = next }
            group.cancelAll()
            return first
        }
        guard let first else { throw TransportFailure(.cancelled) }
        return try first.get()
    }
}
