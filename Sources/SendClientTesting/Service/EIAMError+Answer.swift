import EIAMErrors
import ErrorCatalog
import Foundation
import LanguageMatching
import SendAPI
import SendClient
import StrictJSON

extension EIAMError {
    /// What makes a client throw this error.
    func outcome(in preferences: LanguagePreferences) -> Result<TransportResponse, TransportFailure> {
        switch self {
        case .deviceOffline: .failure(TransportFailure(.offline))
        case .connectionNotSecure: .failure(TransportFailure(.notSecure))
        case .serverNotReached(let error): .failure(Self.failure(.notReached, error.request))
        case .answerTimedOut(let error): .failure(Self.failure(.timedOut, error.request))
        case .connectionLost(let error): .failure(Self.failure(.connectionLost, error.request))
        case .requestCancelled(let error): .failure(Self.failure(.cancelled, error.request))
        case .replyNotUnderstood(let error):
            error.httpStatus.map { .success(Self.page(status: $0)) } ?? .failure(Self.failure(.notHTTP, error.request))
        case .sendNotConfirmed(let error): .success(Self.page(status: error.httpStatus ?? 200))
        case .serviceUnavailable(let error):
            .success(Self.page(status: error.httpStatus ?? 503, retryAfter: retryAfter))
        case .attemptNotRecorded, .captchaCipherMissing: Self.unscriptable(self)
        default: definition?.status == 0 ? Self.unscriptable(self) : .success(reply(in: preferences))
        }
    }

    /// Whether a client that gets it calls once more.
    func isRepeated(at endpoint: Endpoint) -> Bool {
        switch self {
        case .serverNotReached: true
        case .connectionLost: endpoint == .captcha
        default: false
        }
    }

    private static func unscriptable(_ error: EIAMError) -> Result<TransportResponse, TransportFailure> {
        .failure(TransportFailure(.notHTTP, mayHaveLeft: false, cause: Unscriptable(error: error)))
    }

    private static func failure(_ kind: TransportFailure.Kind, _ request: String?) -> TransportFailure {
        TransportFailure(kind, mayHaveLeft: request.map { $0 == "send" })
    }

    /// What somebody answers who is not the service.
    private static func page(status: Int, retryAfter: Duration? = nil) -> TransportResponse {
        var headers = [("Content-Type", "text/html; charset=utf-8")]
        if let retryAfter { headers.append(("Retry-After", "\(retryAfter.components.seconds)")) }
        return TransportResponse(
            status: status, headers: headers, body: Data("<!DOCTYPE html><title>\(status)</title>".utf8))
    }

    /// The error as a server sends it.
    func reply(in preferences: LanguagePreferences) -> TransportResponse {
        let reply = wireReply(in: preferences)
        var headers = reply.headers + [("Cache-Control", "no-store")]
        headers.append((HeaderName.errorDetail, words(for: .developer, in: ["en"]).text.filter { $0.isASCII }))
        guard reply.code == code else {
            return TransportResponse(status: reply.status, headers: headers, body: unmaskedBody(reply))
        }
        return TransportResponse(status: reply.status, headers: headers, body: Data(reply.body.utf8))
    }

    /// The body where our own service would show another code: the vendor's servers show this one.
    private func unmaskedBody(_ reply: WireReply) -> Data {
        let emit = definition?.emit ?? [:]
        let template = emit[reply.language.language] ?? emit["en"]
        let text = template?.text(arguments.mapValues(\.wireText)) ?? words(for: .developer, in: ["en"]).text
        let object = JSONObject([("error_code", .string(code)), ("error_msg", .string(text))])
        return Data(JSONValue.object(object).text.utf8)
    }
}
