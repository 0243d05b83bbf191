import Synchronization

/// The tasks of effects that are under way. They end with it: nobody is left to hear of them.
final class RunningTasks: Sendable {
    private let tasks = Mutex<[EffectID: Task<Void, Never>]>([:])

    deinit {
        for task in tasks.withLock({ $0 }).values { task.cancel() }
    }

    func add(_ task: Task<Void, Never>, for id: EffectID) {
        tasks.withLock { $0[id] = task }
    }

    /// Cancels the task, whose end is still heard of.
    func cancel(_ id: EffectID) {
        tasks.withLock { $0[id] }?.cancel()
    }

    func remove(_ id: EffectID) {
        tasks.withLock { _ = $0.removeValue(forKey: id) }
    }
}
