import Dispatch
import Synchronization

/// What another thread will say, for a thread that may block until then.
final class BlockingResult<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)
    private let isSet = DispatchSemaphore(value: 0)

    func set(_ result: Result<Value, any Error>) {
        self.result.withLock { $0 = result }
        isSet.signal()
    }

    /// Waits for it; to be asked once.
    func wait() throws -> Value {
        isSet.wait()
        guard let result = result.withLock({ $0 }) else { throw CancellationError() }
        return try result.get()
    }
}
