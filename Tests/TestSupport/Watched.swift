import Synchronization

/// A value that changes while a test waits for it to become something.
public final class Watched<Value: Sendable>: Sendable {
    private struct Watcher {
        let isOver: @Sendable (Value) -> Bool
        let continuation: CheckedContinuation<Value, any Error>
    }

    private struct State {
        var value: Value
        var watchers: [Int: Watcher] = [:]
        var lastID = 0
    }

    private let state: Mutex<State>

    /// Creates a value.
    public init(_ value: Value) {
        state = Mutex(State(value: value))
    }

    /// The value.
    public var value: Value { state.withLock { $0.value } }

    /// Changes the value, and wakes up whoever waited for what it is now.
    public func change(_ body: @Sendable (inout Value) -> Void) {
        let (value, over) = state.withLock { state in
            body(&state.value)
            let value = state.value
            let over = state.watchers.filter { $0.value.isOver(value) }
            for id in over.keys { state.watchers[id] = nil }
            return (value, Array(over.values))
        }
        for watcher in over { watcher.continuation.resume(returning: value) }
    }

    /// Waits until the value is something.
    ///
    /// - Throws: `CancellationError` when the test's time is over.
    @discardableResult
    public func wait(until isOver: @escaping @Sendable (Value) -> Bool) async throws -> Value {
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let result: Result<Value, any Error>? = state.withLock { state in
                    // Looked at under the lock: a cancellation after this finds the watcher in its place.
                    if Task.isCancelled { return .failure(CancellationError()) }
                    if isOver(state.value) { return .success(state.value) }
                    state.watchers[id] = Watcher(isOver: isOver, continuation: continuation)
                    return nil
                }
                if let result { continuation.resume(with: result) }
            }
        } onCancel: {
            let watcher = state.withLock { $0.watchers.removeValue(forKey: id) }
            watcher?.continuation.resume(throwing: CancellationError())
        }
    }
}
