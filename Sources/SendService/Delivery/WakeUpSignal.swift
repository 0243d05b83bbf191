import ServiceLifecycle
import Synchronization

/// Wakes whoever waits for work.
final class WakeUpSignal: Sendable {
    private struct State {
        var count: UInt64 = 0
        var waiters: [UInt64: CheckedContinuation<Void, Never>] = [:]
        var nextWaiter: UInt64 = 0
    }

    private let state = Mutex(State())

    /// Wakes everybody who waits.
    func notify() {
        let waiters = state.withLock { state in
            state.count += 1
            defer { state.waiters = [:] }
            return state.waiters.values
        }
        for waiter in waiters { waiter.resume() }
    }

    /// How often it was notified so far. Whoever looks for work takes this number first and waits from it, so that a notification between
    /// the look and the wait is not missed.
    var count: UInt64 { state.withLock { $0.count } }

    /// Waits until it was notified more often, at most so long, and no longer than the service runs.
    func wait(since count: UInt64, atMost duration: Duration) async {
        await withTaskGroup { group in
            group.addTask { try? await Task.sleep(for: duration) }
            group.addTask { await self.nextNotification(since: count) }
            group.addTask { try? await gracefulShutdown() }
            await group.next()
            group.cancelAll()
        }
    }

    private func nextNotification(since count: UInt64) async {
        let id = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let mustWait = state.withLock { state in
                    // Looked at under the lock: a cancellation after this finds the waiter in its place.
                    guard state.count == count, !Task.isCancelled else { return false }
                    state.waiters[id] = continuation
                    return true
                }
                if !mustWait { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: id) }?.resume()
        }
    }
}
