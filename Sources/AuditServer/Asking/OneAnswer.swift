import Synchronization

/// The first of several answers to a question: what was asked for, or that it took too long.
final class OneAnswer<Value: Sendable>: Sendable {
    typealias Answer = Result<Value, SiteRefusal>

    private struct State {
        var answer: Answer?
        var waiting: CheckedContinuation<Answer, Never>?
        var timeOut: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())

    /// Resumes somebody with the answer, now or once it is there.
    func wait(_ continuation: CheckedContinuation<Answer, Never>) {
        let answer = state.withLock { state -> Answer? in
            if state.answer == nil { state.waiting = continuation }
            return state.answer
        }
        if let answer { continuation.resume(returning: answer) }
    }

    /// What is done when nobody waits for the answer any longer.
    func onTimeOut(_ action: @escaping @Sendable () -> Void) {
        let isOver = state.withLock { state in
            state.timeOut = action
            return state.answer != nil
        }
        if isOver { action() }
    }

    /// Gives the answer; nothing happens when there was one.
    func give(_ answer: Answer) {
        let (waiting, timeOut) = state.withLock {
            state -> (CheckedContinuation<Answer, Never>?, (@Sendable () -> Void)?) in
            guard state.answer == nil else { return (nil, nil) }
            state.answer = answer
            defer { (state.waiting, state.timeOut) = (nil, nil) }
            if case .failure(.slow) = answer { return (state.waiting, state.timeOut) }
            return (state.waiting, nil)
        }
        waiting?.resume(returning: answer)
        timeOut?()
    }
}
