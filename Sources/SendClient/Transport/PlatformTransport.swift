/// The transport that a ``SendClient`` uses when it is given none: ``URLSessionTransport``, but on Linux `CurlTransport` where
/// libcurl 7.68 or later can be loaded.
///
/// On Linux, URLSession (of swift-corelibs-foundation 6.3) ends the process when a server closes in the middle of a header, and
/// sends a `POST` twice when one closes a connection that was left open.
public struct PlatformTransport: SendTransport {
    private let transport: any SendTransport

    /// Creates a transport.
    public init() {
        #if os(Linux)
            if let curl = CurlTransport() {
                transport = curl
                return
            }
        #endif
        transport = URLSessionTransport()
    }

    /// Sends a request once.
    public func perform(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        try await transport.perform(request)
    }
}
