public import SendClient
import Synchronization

/// Answers as a ``Transcript`` has it, without a server.
///
/// Requests come in the transcript's order, with its method, path and names and kinds of the body's members; what the values
/// are is not compared, since addresses and tokens were replaced. Another request fails with ``Mismatch`` as the cause of the
/// `TransportFailure`, and of the `SendFailure` that a client makes of it; the transcript stays where it is.
public final class ReplayTransport: SendTransport {
    /// The app asked for something else than the transcript has.
    public struct Mismatch: Error, Sendable, Hashable, CustomStringConvertible {
        /// What the transcript has next; `nil` where it is at its end.
        public let expected: String?
        /// What came.
        public let received: String
        /// How many exchanges were replayed before.
        public let replayed: Int

        /// What was expected and what came.
        public var description: String {
            let expectation =
                expected.map { "exchange \(replayed + 1) of the transcript is \($0)" }
                ?? "all \(replayed) exchanges of the transcript are replayed"
            return "\(expectation), but the app asked \(received); if the app is right, record the transcript anew"
        }
    }

    private let transcript: Transcript
    private let replayed = Mutex(0)

    /// Creates a transport that replays.
    public init(_ transcript: Transcript) {
        self.transcript = transcript
    }

    /// How many exchanges have not been asked for yet; 0 at the end of a test that asks for all of them.
    public var remaining: Int { transcript.exchanges.count - replayed.withLock { $0 } }

    /// Answers a request with the next exchange.
    public func perform(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        let received = Self.shape(.init(request))
        let exchange = replayed.withLock { replayed -> Result<Transcript.Exchange, TransportFailure> in
            let next = transcript.exchanges.dropFirst(replayed).first
            let expected = next.map { Self.shape($0.request) }
            guard let next, expected == received else {
                let mismatch = Mismatch(expected: expected, received: received, replayed: replayed)
                return .failure(TransportFailure(.notHTTP, mayHaveLeft: false, cause: mismatch))
            }
            replayed += 1
            return .success(next)
        }
        let next = try exchange.get()
        if let response = next.response { return response.transportResponse }
        // What a file has as the kind of a failure may be anything.
        throw next.failure?.transportFailure ?? TransportFailure(.notHTTP, mayHaveLeft: false, cause: next.failure)
    }

    private static func shape(_ request: Transcript.Request) -> String {
        "\(request.method) \(request.path) with \(request.body?.shape ?? "no body")"
    }
}
