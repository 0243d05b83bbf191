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
        case .badURL, .cannotFindHost, .dnsLookupFailed, .cannotConnectToHost: return .notReached
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
            .clientCertificateRequired:
            return .notSecure
        case .timedOut: return .timedOut
        // What is no HTTP is an unsupported scheme for libcurl; that of the address was looked at before.
        case .cannotParseResponse, .unsupportedURL: return .notHTTP
        default: break
        }
        #if canImport(Darwin)
            return error.code == .appTransportSecurityRequiresSecureConnection ? .notSecure : .connectionLost
        #else
            return isAboutTLS(error) ? .notSecure : .connectionLost
        #endif
    }

    #if !canImport(Darwin)
        /// Whether TLS failed. Where URLSession stands on libcurl, all that it hands on of that is libcurl's text.
        private static func isAboutTLS(_ error: URLError) -> Bool {
            guard error.code == .unknown else { return false }
            let text = error.localizedDescription
            return ["SSL", "TLS", "certificate"].contains { text.contains($0) }
        }
    #endif
}
