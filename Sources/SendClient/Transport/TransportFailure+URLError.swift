import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension TransportFailure {
    /// What an error of URLSession says about a request. What is not known to have stopped the request before it left is
    /// taken for a lost connection.
    init(urlSessionError error: any Error) {
        self.init(Self.kind(of: error), cause: error)
    }

    private static func kind(of error: any Error) -> Kind {
        guard let error = error as? URLError else { return .connectionLost }
        switch error.code {
        case .notConnectedToInternet, .dataNotAllowed, .internationalRoamingOff, .callIsActive:
            return .offline
        case .badURL, .unsupportedURL, .cannotFindHost, .dnsLookupFailed, .cannotConnectToHost:
            return .notReached
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
            .clientCertificateRequired:
            return .notSecure
        case .timedOut: return .timedOut
        case .cannotParseResponse: return .notHTTP
        default: break
        }
        #if canImport(Darwin)
            return error.code == .appTransportSecurityRequiresSecureConnection ? .notSecure : .connectionLost
        #else
            return .connectionLost
        #endif
    }
}
