import Synchronization

/// Lets so many go on at once; the others wait, without a thread, in the order in which they came.
final class CallSlots: Sendable {
    private struct State {
        var free: Int
        var lastID: UInt64 = 0
        var waiting: [UInt64: CheckedContinuation<Bool, Never>] = [:]
    }

    private let state: Mutex<State>

    init(_ count: Int) {
        state = Mutex(State(free: count))
    }

    /// Waits for a slot, which must be released. False where the task was cancelled before.
    func acquire() async -> Bool {
        let id = state.withLock {
            $0.lastID += 1
            return $0.lastID
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isAcquired: Bool? = state.withLock {
                    // Looked at under the lock: a cancellation after this finds the continuation in its place.
                    if Task.isCancelled { return false }
                    guard $0.free == 0 else {
                        $0.free -= 1
                        return true
                    }
                    $0.waiting[id] = continuation
                    return nil
                }
                if let isAcquired { continuation.resume(returning: isAcquired) }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: id) }?.resume(returning: false)
        }
    }

    func release() {
        let next = state.withLock { state -> CheckedContinuation<Bool, Never>? in
            guard let first = state.waiting.keys.min() else {
                state.free += 1
                return nil
            }
            return state.waiting.removeValue(forKey: first)
        }
        next?.resume(returning: true)
    }
}
