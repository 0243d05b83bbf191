import SendAPI
import Synchronization

/// Who sleeps on a virtual clock, and what the clock shows.
final class Sleepers: Sendable {
    private struct Sleeper {
        let deadline: Duration
        let continuation: CheckedContinuation<Void, any Error>
    }

    private struct Watcher {
        let count: Int
        let continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var time: Timestamp
        var elapsed = Duration.zero
        var sleepers: [Int: Sleeper] = [:]
        var watchers: [Int: Watcher] = [:]
        /// Who was woken and does not run yet, with who waits for that.
        var waking: [Int: CheckedContinuation<Bool, Never>] = [:]
        var lastID = 0
        var changes = 0

        mutating func nextID() -> Int {
            lastID += 1
            return lastID
        }

        mutating func pass(to moment: Duration) {
            guard moment > elapsed else { return }
            time = time + (moment - elapsed)
            elapsed = moment
        }

        /// Takes the sleeper out whose sleep ends first.
        mutating func takeNext(until end: Duration) -> (id: Int, sleeper: Sleeper)? {
            let first = sleepers.filter { $0.value.deadline <= end }
                .min { ($0.value.deadline, $0.key) < ($1.value.deadline, $1.key) }
            guard let (id, sleeper) = first else { return nil }
            sleepers[id] = nil
            pass(to: sleeper.deadline)
            return (id, sleeper)
        }

        mutating func takeSatisfied() -> [Watcher] {
            let found = watchers.filter { sleepers.count >= $0.value.count }
            for id in found.keys { watchers[id] = nil }
            return Array(found.values)
        }
    }

    private let state: Mutex<State>

    init(_ time: Timestamp) {
        state = Mutex(State(time: time))
    }

    var time: Timestamp { state.withLock { $0.time } }
    var elapsed: Duration { state.withLock { $0.elapsed } }
    var count: Int { state.withLock { $0.sleepers.count } }
    /// How often somebody lay down, woke or was cancelled.
    var changes: Int { state.withLock { $0.changes } }

    func setTime(by duration: Duration) { state.withLock { $0.time = $0.time + duration } }

    func pass(to moment: Duration) { state.withLock { $0.pass(to: moment) } }

    /// Wakes the one whose sleep ends first, at the moment at which it ends, and returns when it runs.
    ///
    /// - Returns: `false` where nobody's sleep ends until then.
    func wakeNext(until end: Duration) async -> Bool {
        await withCheckedContinuation { (running: CheckedContinuation<Bool, Never>) in
            let next = state.withLock { state in
                let next = state.takeNext(until: end)
                if let next { state.waking[next.id] = running }
                return next
            }
            if let next {
                next.sleeper.continuation.resume()
            } else {
                running.resume(returning: false)
            }
        }
    }

    func sleep(until deadline: Duration) async throws {
        let id = state.withLock { $0.nextID() }
        defer {
            let waiting = state.withLock { state in
                state.changes += 1
                return state.waking.removeValue(forKey: id)
            }
            waiting?.resume(returning: true)
        }
        try await suspend(id) { state, continuation in
            state.changes += 1
            guard deadline > state.elapsed else { return true }
            state.sleepers[id] = Sleeper(deadline: deadline, continuation: continuation)
            return false
        }
    }

    /// Waits until at least so many sleep.
    func wait(for count: Int) async throws {
        let id = state.withLock { $0.nextID() }
        try await suspend(id) { state, continuation in
            guard state.sleepers.count < count else { return true }
            state.watchers[id] = Watcher(count: count, continuation: continuation)
            return false
        }
    }

    /// Suspends the task unless what it waits for is there already; a cancelled task waits for nothing.
    private func suspend(
        _ id: Int, _ isOver: (inout sending State, CheckedContinuation<Void, any Error>) -> Bool
    ) async throws {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let (result, watchers): (Result<Void, any Error>?, [Watcher]) = state.withLock { state in
                    // Looked at under the lock: a cancellation after this finds the continuation in its place.
                    if Task.isCancelled { return (.failure(CancellationError()), []) }
                    let isOver = isOver(&state, continuation)
                    return (isOver ? .success(()) : nil, state.takeSatisfied())
                }
                if let result { continuation.resume(with: result) }
                for watcher in watchers { watcher.continuation.resume() }
            }
        } onCancel: {
            let continuation = state.withLock { state in
                state.sleepers.removeValue(forKey: id)?.continuation
                    ?? state.watchers.removeValue(forKey: id)?.continuation
            }
            continuation?.resume(throwing: CancellationError())
        }
    }
}
