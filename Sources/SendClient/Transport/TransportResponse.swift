public import Foundation

/// An answer, as a ``SendTransport`` brings it.
public struct TransportResponse: Sendable {
    /// The HTTP status.
    public var status: Int
    /// Its header fields.
    public var headers: [(name: String, value: String)]
    /// Its body, or the beginning of one that is too long.
    public var body: Data
    /// Whether the body was longer than was asked for; the rest was not read.
    public var isTruncated: Bool

    /// Describes an answer.
    public init(
        status: Int, headers: [(name: String, value: String)] = [], body: Data = Data(), isTruncated: Bool = false
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.isTruncated = isTruncated
    }

    /// The value of a header field, whatever its case; `nil` where there is none.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.caseInsensitiveCompare(name) == .orderedSame }?.value
    }
}
