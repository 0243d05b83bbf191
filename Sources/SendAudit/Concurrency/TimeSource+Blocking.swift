import Dispatch
import SendAPI

extension TimeSource {
    /// Waits on the calling thread, which must be none of Swift's pool: the wait itself needs one of those.
    func block(for duration: Duration) {
        let isOver = DispatchSemaphore(value: 0)
        Task {
            try? await sleep(for: duration)
            isOver.signal()
        }
        // Bounded by the machine's own time, since a pool that is busy elsewhere would never end it. Whoever waits looks at the
        // clock again.
        _ = isOver.wait(timeout: .now() + duration / .seconds(1) + 1)
    }
}
