/// Why a ``SendTransport`` brought no answer.
public struct TransportFailure: Error {
    /// What happened, by what can be known of the request.
    @nonexhaustive
    public enum Kind: Sendable, Hashable, CaseIterable {
        /// The device has no network. The request did not leave.
        case offline
        /// No connection could be made. The request did not leave.
        case notReached
        /// TLS could not be agreed on, or the server's certificate is not trusted. The request did not leave.
        case notSecure
        /// What answered does not speak HTTP.
        case notHTTP
        /// The connection ended before the answer was complete. The request may have been carried out.
        case connectionLost
        /// No answer came in time. The request may have been carried out.
        case timedOut
        /// The task was cancelled. The request may have been carried out.
        case cancelled
    }

    /// What happened.
    public var kind: Kind
    /// Whether the request may have reached the server.
    public var mayHaveLeft: Bool
    /// What lies beneath, for logs.
    public var cause: (any Error)?

    /// Describes a failure.
    ///
    /// - Parameters:
    ///   - kind: what happened.
    ///   - mayHaveLeft: whether the request may have reached the server; `nil` for what ``kind`` says.
    ///   - cause: what lies beneath.
    public init(_ kind: Kind, mayHaveLeft: Bool? = nil, cause: (any Error)? = nil) {
        self.kind = kind
        self.mayHaveLeft = mayHaveLeft ?? ![.offline, .notReached, .notSecure].contains(kind)
        self.cause = cause
    }
}
