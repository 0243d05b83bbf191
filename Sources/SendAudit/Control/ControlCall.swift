import Dispatch
import StrictJSON
import Synchronization

/// What is still to be reported to a caller of a request that is being carried out. Tasks leave it here and go on; the caller's own
/// thread writes it, and may be held up by a caller that does not read.
final class ControlCall: Sendable {
    private struct State {
        var progress: RemovalProgress?
        var answer: ControlAnswer?
    }

    /// A line for the caller.
    enum Line {
        case progress(RemovalProgress)
        case answer(ControlAnswer)

        var text: String {
            switch self {
            case .progress(let progress): progress.json.text
            case .answer(let answer): answer.json.text
            }
        }
    }

    private let state = Mutex(State())
    private let news = DispatchSemaphore(value: 0)

    /// Replaces what was not written yet: the newest progress says all of it.
    func report(_ progress: RemovalProgress) {
        state.withLock { $0.progress = progress }
        news.signal()
    }

    func finish(_ answer: ControlAnswer) {
        state.withLock { $0.answer = answer }
        news.signal()
    }

    /// Waits, on the caller's thread, for the next line.
    func next() -> Line {
        while true {
            news.wait()
            let line: Line? = state.withLock { state in
                if let progress = state.progress {
                    state.progress = nil
                    // The answer comes after it, and its signal may be this one.
                    if state.answer != nil { news.signal() }
                    return .progress(progress)
                }
                return state.answer.map { .answer($0) }
            }
            if let line { return line }
        }
    }
}
