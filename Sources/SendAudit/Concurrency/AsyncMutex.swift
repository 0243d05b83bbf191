import Synchronization

/// Mutual exclusion for work that suspends, in the order of arrival. Nobody waits on a thread.
final class AsyncMutex: Sendable {
    private struct State {
        var isLocked = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    /// Runs something while nothing else runs under this lock. A caller that is cancelled waits all the same.
    func withLock<Value: Sendable>(
        isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Value
    ) async rethrows -> Value {
        await lock()
        defer { unlock() }
        return try await body()
    }

    private func lock(isolation: isolated (any Actor)? = #isolation) async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.isLocked else {
                    state.isLocked = true
                    return true
                }
                state.waiting.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
    }

    private func unlock() {
        let next: CheckedContinuation<Void, Never>? = state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isLocked = false
                return nil
            }
            // It stays locked: whoever comes now waits behind the one that goes on.
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}
