import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Stands in for servers that cannot be had in a test. The host's name says what happens: `timeout.invalid` never answers,
/// `newer.invalid` refuses with a code that the catalogue does not know, any other answers 502 with a page in HTML.
final class StubServer: URLProtocol {
    private static let newerBody = #"{"error_code":"SDK.SEND.1999","error_msg":"Slow down, please."}"#

    /// A session that reaches nothing else.
    static var session: URLSession {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.protocolClasses = [StubServer.self]
        return URLSession(configuration: configuration)
    }

    override class func canInit(with request: URLRequest) -> Bool { true }
    override class func canonicalRequest(for request: URLRequest) -> URLRequest { request }

    override func startLoading() {
        let isNewer = request.url?.host == "newer.invalid"
        let headers =
            isNewer ? ["Content-Type": "application/json", "Retry-After": "30"] : ["Content-Type": "text/html"]
        guard let url = request.url, url.host != "timeout.invalid",
            let response = HTTPURLResponse(
                url: url, statusCode: isNewer ? 429 : 502, httpVersion: "HTTP/1.1", headerFields: headers)
        else {
            client?.urlProtocol(self, didFailWithError: URLError(.timedOut))
            return
        }
        client?.urlProtocol(self, didReceive: response, cacheStoragePolicy: .notAllowed)
        client?.urlProtocol(self, didLoad: Data((isNewer ? Self.newerBody : "<html>").utf8))
        client?.urlProtocolDidFinishLoading(self)
    }

    override func stopLoading() {}
}
