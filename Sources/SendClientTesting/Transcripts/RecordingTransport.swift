public import SendClient
import Synchronization

/// Records what goes over another transport; see ``Transcript``.
///
/// ```swift
/// let recording = RecordingTransport(over: URLSessionTransport())
/// // … an app's client talks to a server …
/// try recording.transcript.json().write(to: file)
/// ```
public final class RecordingTransport: SendTransport {
    private let transport: any SendTransport
    private let redact: @Sendable (Transcript) -> Transcript
    private let exchanges = Mutex<[Transcript.Exchange?]>([])

    /// Creates a transport that records.
    ///
    /// - Parameters:
    ///   - transport: what carries the requests.
    ///   - redact: takes out what a file must not have; by default ``Transcript/redacted()``, to be built upon. A closure that
    ///     returns what it gets keeps everything.
    public init(
        over transport: any SendTransport,
        redacting redact: @escaping @Sendable (Transcript) -> Transcript = { $0.redacted() }
    ) {
        self.transport = transport
        self.redact = redact
    }

    /// What has come to its end so far, in the order in which it was asked.
    public var transcript: Transcript { redact(Transcript(exchanges: exchanges.withLock { $0.compactMap { $0 } })) }

    /// Sends a request, and records what comes of it.
    public func perform(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        let index = exchanges.withLock { exchanges in
            exchanges.append(nil)
            return exchanges.count - 1
        }
        var exchange = Transcript.Exchange(request: .init(request))
        defer { exchanges.withLock { $0[index] = exchange } }
        do throws(TransportFailure) {
            let response = try await transport.perform(request)
            exchange.response = .init(response)
            return response
        } catch {
            exchange.failure = .init(error)
            throw error
        }
    }
}
