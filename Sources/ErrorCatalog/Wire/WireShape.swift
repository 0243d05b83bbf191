/// How the body of a failure is laid out.
@nonexhaustive
public enum WireShape: Sendable, Hashable {
    /// `{"error_code":"…","error_msg":"…"}`, as EIAM answers.
    case codeAndMessage
    /// `{"error":"…","error_description":"…","error_code":"…"}`. Source: RFC 6749 §5.2; `error_code` is an addition that
    /// keeps the code, since OAuth's own values are few.
    case oauth
    /// Problem details, `application/problem+json`. Source: RFC 9457. `error_code`, `parameters`, `retry` and `retry_after`
    /// are its extension members.
    ///
    /// - Parameter typePrefix: what stands before the code in `type`, such as `https://example.org/errors/`; without one
    ///   the type is `about:blank`.
    case problemDetails(typePrefix: String? = nil)
    /// The JSON of a `google.rpc.Status` with ErrorInfo, LocalizedMessage and RetryInfo. Source: Google AIP-193.
    case rpcStatus

    /// The media type of the body.
    var mediaType: String {
        switch self {
        case .problemDetails: "application/problem+json"
        case .codeAndMessage, .oauth, .rpcStatus: "application/json; charset=utf-8"
        }
    }
}
