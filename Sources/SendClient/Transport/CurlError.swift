#if os(Linux)
    /// What libcurl says of a request that failed, as the cause of a ``TransportFailure``.
    public struct CurlError: Error, CustomStringConvertible {
        /// libcurl's number of what happened, a `CURLcode`.
        public let code: Int
        /// libcurl's text.
        public let message: String

        /// Number and text.
        public var description: String { "libcurl \(code): \(message)" }

        static let noResources = CurlError(code: 27, message: "no memory or no thread")
    }
#endif
