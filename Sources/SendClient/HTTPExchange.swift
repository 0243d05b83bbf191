import EIAMErrors
import ErrorCatalog
import Foundation
import SendAPI

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// An answer as it came.
struct HTTPAnswer: Sendable {
    let status: Int
    let headers: [String: String]
    let body: Data
    /// When it came.
    let time: Timestamp

    /// The value of a header, whatever its case.
    func header(_ name: String) -> String? {
        headers.first { $0.key.caseInsensitiveCompare(name) == .orderedSame }?.value
    }

    /// The error that the answer reports.
    var error: EIAMError {
        // A date is counted from the server's own clock, which need not be ours.
        let now = header("Date").flatMap { HTTPDate.seconds(of: $0) } ?? time.microseconds / 1_000_000
        let retryAfter = header("Retry-After").flatMap { RetryAfter(header: $0, now: now) }
        return (try? EIAMError(replyBody: body, retryAfter: retryAfter))
            ?? .replyNotUnderstood(.init(httpStatus: status))
    }
}

/// Sends one request over URLSession, and turns what can go wrong on the way into the client's own codes.
struct HTTPExchange: Sendable {
    let base: URL
    let session: URLSession
    let timeout: Duration
    let clock: TimeSource

    /// No answer came.
    struct NoAnswer: Error {
        let error: EIAMError
        let cause: any Error
    }

    func perform(
        method: String, path: String, headers: [(name: String, value: String)], body: Data?
    ) async throws(NoAnswer) -> HTTPAnswer {
        var request = URLRequest(url: base.appending(path: path))
        request.httpMethod = method
        request.timeoutInterval = timeout / .seconds(1)
        request.cachePolicy = .reloadIgnoringLocalCacheData
        request.httpBody = body
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        do {
            let (data, response) = try await session.data(for: request)
            guard let response = response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
            let headers = response.allHeaderFields.compactMap { field in
                (field.key as? String).flatMap { name in (field.value as? String).map { (name, $0) } }
            }
            return HTTPAnswer(
                status: response.statusCode, headers: Dictionary(headers) { $1 }, body: data, time: clock())
        } catch {
            let isTimeout = (error as? URLError)?.code == .timedOut
            // Where a code may be on its way, its reader is asked to look for it first: asking again would revoke it.
            let mayHaveBeenSent = path == Endpoint.sendEmail.rawValue && !Self.isBeforeTheRequest(error)
            let kind = mayHaveBeenSent ? "send" : "other"
            throw NoAnswer(
                error: isTimeout ? .answerTimedOut(.init(request: kind)) : .serverNotReached(.init(request: kind)),
                cause: error)
        }
    }

    /// Whether no connection was made, so that the request cannot have been carried out.
    private static func isBeforeTheRequest(_ error: any Error) -> Bool {
        switch (error as? URLError)?.code {
        case .cannotFindHost, .dnsLookupFailed, .cannotConnectToHost, .notConnectedToInternet: true
        default: false
        }
    }
}
