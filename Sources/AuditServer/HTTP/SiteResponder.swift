import HTTPTypes
import Hummingbird
import NIOCore
import SendAPI

/// The site over HTTP.
struct SiteResponder: HTTPResponder {
    let site: Site
    let clock: TimeSource

    func respond(to request: Request, context: SiteContext) async throws -> Response {
        var headers: [String: String] = [:]
        for field in request.headers {
            // Of a header that is there twice nobody knows which is meant; joined, it is no name that is known.
            let name = field.name.canonicalName
            headers[name] = headers[name].map { "\($0)\(name == "cookie" ? ";" : ",") \(field.value)" } ?? field.value
        }
        let answer = await site.answer(
            SiteRequest(
                method: request.method.rawValue, target: request.head.path ?? "/", host: request.head.authority,
                headers: headers, body: try await body(of: request)))
        var response = Response(
            status: .init(code: answer.status), body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
        for (name, value) in answer.headers {
            if let name = HTTPField.Name(name) { response.headers.append(HTTPField(name: name, value: value)) }
        }
        // A body in the answer to HEAD would be read as the beginning of the next one (RFC 9110 §9.3.2).
        if request.method == .head { response.body = ResponseBody() }
        return response
    }

    /// The body up to its bound; `nil` when it is longer. What is longer is read and dropped up to a second bound, so that a
    /// browser that is still sending gets to read its answer.
    private func body(of request: Request) async throws -> [UInt8]? {
        let drained = 1024 * 1024
        // The connection's idle timeout ends a client that stops; this ends one that trickles.
        let deadline = clock.uptime + .seconds(10)
        var bytes: [UInt8] = []
        var total = 0
        for try await buffer in request.body {
            total += buffer.readableBytes
            if total <= SiteRequest.maximumBody { bytes.append(contentsOf: buffer.readableBytesView) }
            if total > drained || clock.uptime > deadline { return nil }
        }
        return total <= SiteRequest.maximumBody ? bytes : nil
    }
}
