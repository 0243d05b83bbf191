import SendAPI
import ServiceLifecycle
import Synchronization

/// Wakes whoever waits for work.
final class WakeUpSignal: Sendable {
    private struct State {
        var count: UInt64 = 0
        var sleeps: [UInt64: Task<Void, Never>] = [:]
        var nextSleep: UInt64 = 0
    }

    private let clock: TimeSource
    private let state = Mutex(State())

    init(clock: TimeSource) {
        self.clock = clock
    }

    /// Wakes everybody who waits. When this comes back, nobody is asleep any more.
    func notify() {
        let sleeps = state.withLock { state in
            state.count += 1
            defer { state.sleeps = [:] }
            return state.sleeps.values
        }
        for sleep in sleeps { sleep.cancel() }
    }

    /// How often it was notified so far. Whoever looks for work takes this number first and waits from it, so that a
    /// notification between the look and the wait is not missed.
    var count: UInt64 { state.withLock { $0.count } }

    /// Waits until it was notified more often, at most so long, and no longer than the service runs.
    func wait(since count: UInt64, atMost duration: Duration) async {
        // Begun under the lock: a sleep that a notification cannot find would be slept to its end.
        let begun: (id: UInt64, sleep: Task<Void, Never>)? = state.withLock { state in
            guard state.count == count else { return nil }
            let sleep = Task { [clock] in _ = try? await clock.sleep(for: duration) }
            state.nextSleep += 1
            state.sleeps[state.nextSleep] = sleep
            return (state.nextSleep, sleep)
        }
        guard let (id, sleep) = begun else { return }
        await withTaskCancellationOrGracefulShutdownHandler {
            await sleep.value
        } onCancelOrGracefulShutdown: {
            sleep.cancel()
        }
        state.withLock { $0.sleeps[id] = nil }
    }
}
