import ServiceLifecycle
import Synchronization

/// Wakes whoever waits for work.
final class Bell: Sendable {
    private struct State {
        var rings: UInt64 = 0
        var waiters: [UInt64: CheckedContinuation<Void, Never>] = [:]
        var nextWaiter: UInt64 = 0
    }

    private let state = Mutex(State())

    /// Wakes everybody who waits.
    func ring() {
        let waiters = state.withLock { state in
            state.rings += 1
            defer { state.waiters = [:] }
            return state.waiters.values
        }
        for waiter in waiters { waiter.resume() }
    }

    /// How often it rang so far. Whoever looks for work takes this number first and waits from it, so that a ring between
    /// the look and the wait is not missed.
    var rings: UInt64 { state.withLock { $0.rings } }

    /// Waits until it has rung more often, at most so long, and no longer than the service runs.
    func wait(since rings: UInt64, atMost duration: Duration) async {
        await withTaskGroup { group in
            group.addTask { try? await Task.sleep(for: duration) }
            group.addTask { await self.nextRing(since: rings) }
            group.addTask { try? await gracefulShutdown() }
            await group.next()
            group.cancelAll()
        }
    }

    private func nextRing(since rings: UInt64) async {
        let id = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let mustWait = state.withLock { state in
                    // Looked at under the lock: a cancellation after this finds the waiter in its place.
                    guard state.rings == rings, !Task.isCancelled else { return false }
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
