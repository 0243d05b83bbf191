public import Foundation

/// A request on its way to a ``SendTransport``.
public struct TransportRequest: Sendable {
    /// The HTTP method: `GET` or `POST`.
    public var method: String
    /// Where it goes.
    public var url: URL
    /// Its header fields.
    public var headers: [(name: String, value: String)]
    /// Its body; `nil` where it has none.
    public var body: Data?
    /// The bytes of the answer's body that are read at most.
    public var maximumBodyLength: Int

    /// Describes a request.
    public init(
        method: String, url: URL, headers: [(name: String, value: String)] = [], body: Data? = nil,
        maximumBodyLength: Int = 64 * 1024
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.maximumBodyLength = maximumBodyLength
    }
}
