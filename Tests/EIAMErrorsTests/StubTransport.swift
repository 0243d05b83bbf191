import Foundation
import SendClient

/// Stands in for servers that cannot be had in a test: it answers, or fails, always alike.
struct StubTransport: SendTransport {
    private let result: Result<TransportResponse, TransportFailure>

    init(_ failure: TransportFailure.Kind) {
        result = .failure(TransportFailure(failure))
    }

    init(status: Int, headers: [(name: String, value: String)] = [], body: String = "") {
        result = .success(TransportResponse(status: status, headers: headers, body: Data(body.utf8)))
    }

    func perform(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse { try result.get() }
}
