import ErrorCatalog
import SendAPI

extension TransportResponse {
    /// The wait that the answer names. A date is counted from the server's own clock, which need not be ours.
    func retryAfter(at reading: ClockReading) -> RetryAfter? {
        header("Retry-After").flatMap { RetryAfter(header: $0, now: reading.server.microseconds / 1_000_000) }
    }
}
