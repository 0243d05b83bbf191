import Foundation
import SendAPI

/// Carries a call out within its time, and again where that is safe.
struct Exchange: Sendable {
    let base: URL
    let transport: any SendTransport
    let timeout: Duration
    let clock: TimeSource

    /// An answer and the clocks when it came.
    struct Answer: Sendable {
        let response: TransportResponse
        let reading: ClockReading

        /// How long the server wants to be left alone; `nil` where it does not say.
        var retryAfter: Duration? { response.retryAfter(at: reading).map { .seconds($0.seconds) } }
    }

    /// Before a call is repeated; a network that is changed for another is back by then.
    private static let pause = Duration.milliseconds(500)

    /// Carries a call out.
    ///
    /// - Parameters:
    ///   - endpoint: what is called.
    ///   - headers: the header fields.
    ///   - body: the body, JSON; `nil` for `GET`.
    ///   - maximumBodyLength: the bytes of the answer that are read at most.
    func perform(
        _ endpoint: Endpoint, headers: [(name: String, value: String)], body: String?, maximumBodyLength: Int
    ) async throws(TransportFailure) -> Answer {
        guard !Task.isCancelled else { throw TransportFailure(.cancelled, mayHaveLeft: false) }
        var fields = headers
        if body != nil { fields.append((HeaderName.contentType, "application/json;charset=utf8")) }
        let request = TransportRequest(
            method: body == nil ? "GET" : "POST", url: base.appending(path: endpoint.rawValue), headers: fields,
            body: body.map { Data($0.utf8) }, maximumBodyLength: maximumBodyLength)
        let deadline = Deadline(after: timeout, clock: clock)
        do throws(TransportFailure) {
            return try await answer(to: request, by: deadline)
        } catch {
            guard isSafeToRepeat(error.kind, endpoint), deadline.remaining > Self.pause * 2 else { throw error }
            guard (try? await clock.sleep(for: Self.pause)) != nil else {
                throw TransportFailure(.cancelled, mayHaveLeft: error.mayHaveLeft)
            }
        }
        return try await answer(to: request, by: deadline)
    }

    private func answer(
        to request: TransportRequest, by deadline: Deadline
    ) async throws(TransportFailure) -> Answer {
        let transport = transport
        let response = try await deadline.limit { () throws(TransportFailure) in try await transport.perform(request) }
        return Answer(response: response, reading: ClockReading(date: response.header("Date"), clock: clock))
    }

    /// Whether the request cannot have been carried out, or does no harm when it is carried out twice.
    private func isSafeToRepeat(_ kind: TransportFailure.Kind, _ endpoint: Endpoint) -> Bool {
        switch kind {
        case .notReached: true
        case .connectionLost: endpoint == .captcha
        default: false
        }
    }
}
