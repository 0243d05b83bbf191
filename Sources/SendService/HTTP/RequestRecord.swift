import SendAPI
import Synchronization

/// What becomes known of a request while it is answered, for its line in the log and for the metrics.
///
/// A task-local value, since what is known is known deep inside: where an attempt gets its id, where an error becomes an answer.
final class RequestRecord: Sendable {
    @TaskLocal static var current: RequestRecord?

    private struct Known {
        var attempt: AttemptID?
        var code: String?
    }

    private let known = Mutex(Known())

    /// The attempt's id; `nil` where none was recorded.
    var attempt: AttemptID? { known.withLock { $0.attempt } }
    /// The code that is answered; `nil` for success.
    var code: String? { known.withLock { $0.code } }

    func note(attempt: AttemptID) { known.withLock { $0.attempt = attempt } }
    func note(code: String) { known.withLock { $0.code = code } }
}
