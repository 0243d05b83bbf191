/// A body that does not identify a failure. ``kind`` and ``httpStatus`` say what answered in place of the service.
public struct UnreadableReply: Error, Sendable, Hashable, CustomStringConvertible {
    /// What a body without a code is, as far as its shape shows it.
    @nonexhaustive
    public enum Kind: Sendable, Hashable {
        /// There is no body.
        case empty
        /// No JSON text: a page, a text that is cut off, or one that is longer than ``UnreadableReply/maximumLength``.
        case notJSON
        /// JSON, but no object.
        case notAnObject
        /// The default error of a web framework: an HTTP status and its phrase, as Spring Boot, hapi and Fastify answer.
        /// The request did not arrive where codes are made.
        case frameworkError
        /// An `error` object with a number as its `code`, or with a `title`, as OpenStack's Keystone and the gateways
        /// before it answer.
        case keystone
        /// Problem details whose type says no more than the status does. Source: RFC 9457 §4.2.1.
        case problem
        /// A `google.rpc.Status` with neither `status` nor ErrorInfo. Source: Google AIP-193.
        case rpcStatus
        /// An object of another shape, or one whose code is no code.
        case noCode
    }

    /// The longest body that is read, in bytes.
    public static let maximumLength = 64 * 1024

    /// What the body is.
    public let kind: Kind
    /// The HTTP status that the body itself names, which need not be the one that it came with.
    public let httpStatus: Int?
    /// What was there in place of a code, in one line for developers and logs. It repeats no message of the server's, and
    /// a title only where it is short and written as HTTP writes the phrases of its statuses.
    public let description: String

    init(_ kind: Kind, httpStatus: Int? = nil, _ description: String) {
        self.kind = kind
        self.httpStatus = httpStatus
        self.description = description
    }
}
