import EIAMErrors
import ErrorCatalog
import SendAPI

/// What a call that brought no success means, for the words and for the record.
struct CallFailure: Error {
    var error: EIAMError
    var httpStatus: Int?
    var cause: (any Error)?
    /// Whether the request may have been carried out.
    var mayHaveBeenCarriedOut = false
    /// How it is recorded.
    var result: SendOutcome.Result
    var resend: ResendMoment?

    private init(_ error: EIAMError, result: SendOutcome.Result) {
        self.error = error
        self.result = result
    }

    /// Where no answer came.
    init(_ failure: TransportFailure, isSend: Bool) {
        let request = isSend && failure.mayHaveLeft ? "send" : "other"
        let result: SendOutcome.Result = failure.mayHaveLeft ? .unknown : .softFail
        switch failure.kind {
        case .offline: self.init(.deviceOffline(.init()), result: result)
        case .notReached: self.init(.serverNotReached(.init(request: request)), result: result)
        case .notSecure: self.init(.connectionNotSecure(.init()), result: result)
        case .notHTTP: self.init(.replyNotUnderstood(.init(request: request)), result: result)
        case .connectionLost: self.init(.connectionLost(.init(request: request)), result: result)
        case .timedOut: self.init(.answerTimedOut(.init(request: request)), result: .timeout)
        case .cancelled: self.init(.requestCancelled(.init(request: request)), result: result)
        }
        cause = failure.cause
        mayHaveBeenCarriedOut = isSend && failure.mayHaveLeft
    }

    /// An answer that is not the contract's success.
    init(_ response: TransportResponse, at reading: ClockReading, isSend: Bool) {
        let retryAfter = response.retryAfter(at: reading)
        var reported: EIAMError?
        var cause: (any Error)?
        do throws(UnreadableReply) {
            if !response.isTruncated { reported = try EIAMError(replyBody: response.body, retryAfter: retryAfter) }
        } catch {
            cause = error
        }
        // Codes of the client never travel: who sends one must not pass for a lost connection or a cancelled call.
        if reported?.code.hasPrefix("ERRATA.CLIENT.") == true { reported = nil }
        switch (response.status, reported) {
        case (200..<300, _):
            // Success has no body; what says more is a captive portal or a proxy.
            self.init(
                isSend
                    ? .sendNotConfirmed(.init(httpStatus: response.status))
                    : .replyNotUnderstood(.init(httpStatus: response.status, request: "other")), result: .unknown)
            mayHaveBeenCarriedOut = isSend
        case (_, let reported?) where !Self.isOfGateway(reported, status: response.status):
            self.init(reported, result: .refused)
        case (429, _), (500..., _):
            // Who refuses before the service is asked says 429 or 503; behind any other status it may have gone on.
            let mayHaveBeenSent = isSend && response.status != 429 && response.status != 503
            self.init(
                .serviceUnavailable(
                    .init(
                        httpStatus: response.status, request: mayHaveBeenSent ? "send" : "other",
                        retryAfter: retryAfter.map { .seconds($0.seconds) }, original: reported?.original)),
                result: mayHaveBeenSent ? .unknown : .softFail)
            mayHaveBeenCarriedOut = mayHaveBeenSent
        default:
            self.init(
                .replyNotUnderstood(.init(httpStatus: response.status, request: "other")), result: .softFail)
        }
        httpStatus = response.status
        self.cause = cause
        if let wait = error.retryAfter { resend = ResendMoment(after: wait, from: reading) }
    }

    /// Whether an error is a gateway's own, such as `APIG.0308` with 429: it has a code that no EIAM has.
    private static func isOfGateway(_ error: EIAMError, status: Int) -> Bool {
        guard status == 429 || status >= 500, case .unknown(let unknown) = error else { return false }
        return !["SDK.", "IDAAS."].contains { unknown.code.hasPrefix($0) }
    }
}
