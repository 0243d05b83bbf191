#if os(Linux)
    import CurlLoading
    import Foundation

    extension TransportFailure {
        /// What libcurl's outcome says about a request, where there is no whole answer.
        init(_ outcome: errata_curl_outcome, message: String) {
            let cause = CurlError(code: Int(outcome.code), message: message)
            guard !outcome.was_stopped else {
                self.init(.cancelled, mayHaveLeft: outcome.may_have_left, cause: cause)
                return
            }
            self.init(
                outcome.may_have_left ? Self.kind(afterLeaving: outcome) : Self.kind(beforeLeaving: outcome),
                mayHaveLeft: outcome.may_have_left, cause: cause)
        }

        private static func kind(beforeLeaving outcome: errata_curl_outcome) -> Kind {
            switch outcome.code {
            // The codes of TLS, from a handshake that fails to files of certificates that cannot be read.
            case 35, 51, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91, 98: .notSecure
            default: [ENETUNREACH, ENETDOWN].contains(outcome.os_error) ? .offline : .notReached
            }
        }

        private static func kind(afterLeaving outcome: errata_curl_outcome) -> Kind {
            switch outcome.code {
            // An answer of HTTP/0.9 or another protocol (1, 8), or of an encoding that it does not have (61).
            case 1, 8, 61: .notHTTP
            case 28: .timedOut
            default: .connectionLost
            }
        }
    }
#endif
