import Foundation
import SendClient

extension Transcript {
    /// A request and what came of it.
    public struct Exchange: Codable, Sendable, Hashable {
        /// What was asked.
        public var request: Request
        /// The answer; `nil` where none came.
        public var response: Response?
        /// Why no answer came; `nil` where one came.
        public var failure: Failure?

        /// Describes an exchange.
        public init(request: Request, response: Response? = nil, failure: Failure? = nil) {
            self.request = request
            self.response = response
            self.failure = failure
        }
    }

    /// What was asked. The host is left out: a transcript is replayed at any.
    public struct Request: Codable, Sendable, Hashable {
        /// The HTTP method.
        public var method: String
        /// The path, with the query where there is one.
        public var path: String
        /// The header fields in their order.
        public var headers: [Header]
        /// The body.
        public var body: Body?

        /// Describes a request.
        public init(method: String, path: String, headers: [Header] = [], body: Body? = nil) {
            self.method = method
            self.path = path
            self.headers = headers
            self.body = body
        }

        init(_ request: TransportRequest) {
            self.init(
                method: request.method, path: request.url.path + (request.url.query.map { "?\($0)" } ?? ""),
                headers: request.headers.map { Header(name: $0.name, value: $0.value) },
                body: request.body.map { Body($0) })
        }
    }

    /// An answer.
    public struct Response: Codable, Sendable, Hashable {
        /// The HTTP status.
        public var status: Int
        /// The header fields in their order.
        public var headers: [Header]
        /// The body.
        public var body: Body
        /// Whether the body was longer than was asked for.
        public var isTruncated: Bool

        /// Describes an answer.
        public init(status: Int, headers: [Header] = [], body: Body = Body(text: ""), isTruncated: Bool = false) {
            self.status = status
            self.headers = headers
            self.body = body
            self.isTruncated = isTruncated
        }

        init(_ response: TransportResponse) {
            self.init(
                status: response.status, headers: response.headers.map { Header(name: $0.name, value: $0.value) },
                body: Body(response.body), isTruncated: response.isTruncated)
        }

        var transportResponse: TransportResponse {
            TransportResponse(
                status: status, headers: headers.map { ($0.name, $0.value) }, body: body.data, isTruncated: isTruncated)
        }
    }

    /// Why no answer came.
    public struct Failure: Codable, Sendable, Hashable, Error, CustomStringConvertible {
        /// The name of the `TransportFailure.Kind`.
        public var kind: String
        /// Whether the request may have reached the server.
        public var mayHaveLeft: Bool
        /// What lay beneath, in words; when replayed, the failure itself is the cause.
        public var cause: String?

        /// Describes a failure.
        public init(kind: String, mayHaveLeft: Bool, cause: String? = nil) {
            self.kind = kind
            self.mayHaveLeft = mayHaveLeft
            self.cause = cause
        }

        init(_ failure: TransportFailure) {
            self.init(
                kind: "\(failure.kind)", mayHaveLeft: failure.mayHaveLeft, cause: failure.cause.map { "\($0)" })
        }

        /// The cause, or the kind.
        public var description: String { cause ?? kind }

        /// `nil` for a kind that there is not.
        var transportFailure: TransportFailure? {
            TransportFailure.Kind.allCases.first { "\($0)" == kind }.map {
                TransportFailure($0, mayHaveLeft: mayHaveLeft, cause: cause == nil ? nil : self)
            }
        }
    }
}
