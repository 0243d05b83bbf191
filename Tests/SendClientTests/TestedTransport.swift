import SendClient
import Testing

/// The transports of this platform.
enum TestedTransport: String, CaseIterable, Sendable {
    case urlSession
    #if os(Linux)
        case libcurl
    #endif

    func make() throws -> any SendTransport {
        switch self {
        case .urlSession: URLSessionTransport()
        #if os(Linux)
            case .libcurl: try #require(CurlTransport(), "libcurl is installed with Swift")
        #endif
        }
    }
}
