package import Dispatch

/// Runs calls that wait for a disk, a lock or a peer. Swift's cooperative pool has one thread a core; a task that blocks one
/// keeps others from running.
package enum BlockingCall {
    /// Runs something on a thread outside of the cooperative pool, and suspends the task meanwhile. A cancelled task waits
    /// all the same: what was begun is done when this comes back.
    ///
    /// - Parameter queue: a serial queue, for work of which one piece at a time is enough; `nil` for a thread of its own.
    /// - Throws: what the body throws.
    package static func run<Value: Sendable, Failure: Error>(
        on queue: DispatchQueue? = nil, _ body: @escaping @Sendable () throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        let result: Result<Value, Failure> = await withCheckedContinuation { continuation in
            // A queue of one's own gets a thread of its own. The global queues share their few threads with the pool.
            (queue ?? DispatchQueue(label: "audit-ledger.blocking")).async {
                do throws(Failure) {
                    continuation.resume(returning: .success(try body()))
                } catch {
                    continuation.resume(returning: .failure(error))
                }
            }
        }
        return try result.get()
    }
}
