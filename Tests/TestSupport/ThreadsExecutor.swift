import Dispatch

/// Runs tasks on threads of their own, for tests in which some of them block: the pool that runs the tests has as many
/// threads as the machine has cores, and other tests use them.
public final class ThreadsExecutor: TaskExecutor {
    /// Creates an executor.
    public init() {}

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        // A concurrent queue would share its threads with the pool; a serial one gets a thread of its own.
        DispatchQueue(label: "tests").async { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
