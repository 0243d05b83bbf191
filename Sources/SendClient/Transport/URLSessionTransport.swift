#if canImport(FoundationNetworking)
    import Foundation
    public import FoundationNetworking
#else
    public import Foundation
#endif

/// The transport over URLSession. It keeps no cookies and no cache, and follows no redirects: the contract has none, and who
/// redirects is a captive portal or a proxy.
public final class URLSessionTransport: SendTransport {
    private let session: URLSession
    private let exchanges = URLSessionExchanges()

    /// Creates a transport with a session of its own.
    ///
    /// - Parameter configuration: the session's settings, such as proxies; `nil` for an ephemeral session without cookies.
    public init(configuration: URLSessionConfiguration? = nil) {
        session = URLSession(
            configuration: configuration ?? Self.privateConfiguration, delegate: exchanges, delegateQueue: nil)
    }

    deinit {
        session.finishTasksAndInvalidate()
    }

    /// Sends a request once.
    public func perform(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        guard ["http", "https"].contains(request.url.scheme?.lowercased()) else {
            throw TransportFailure(.notReached, cause: URLError(.unsupportedURL))
        }
        var urlRequest = URLRequest(url: request.url)
        urlRequest.httpMethod = request.method
        urlRequest.cachePolicy = .reloadIgnoringLocalCacheData
        // The caller's deadline is shorter; this one alone would start anew with each byte that comes.
        urlRequest.timeoutInterval = 3600
        urlRequest.httpBody = request.body
        for (name, value) in request.headers { urlRequest.setValue(value, forHTTPHeaderField: name) }
        let task = session.dataTask(with: urlRequest)
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                exchanges.begin(task, maximumBodyLength: request.maximumBodyLength) {
                    continuation.resume(returning: $0)
                }
                task.resume()
                // A task that was cancelled before it began is not asked again by everyone that carries it out.
                if Task.isCancelled { task.cancel() }
            }
        } onCancel: {
            task.cancel()
        }
        if case .failure = result, Task.isCancelled { throw TransportFailure(.cancelled) }
        return try result.get()
    }

    private static var privateConfiguration: URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.urlCache = nil
        return configuration
    }
}
