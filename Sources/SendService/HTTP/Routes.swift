import EIAMErrors
import ErrorCatalog
import HTTPTypes
package import Hummingbird
import LanguageMatching
import NIOCore
import SendAPI

/// The contract's endpoints over HTTP.
package struct Routes: Sendable {
    let desk: SendHandler
    let proxies: TrustedProxies
    let consume: ConsumeRoute?
    let stopping: StopRoute?
    let operators: OperatorRoutes
    let accounting: RequestAccounting

    package func router() -> Router<ServiceContext> {
        let router = Router(context: ServiceContext.self)
        router.add(middleware: accounting)
        router.add(middleware: UnknownEndpoint(defaultLanguage: desk.defaultLanguage))
        router.get(RouterPath(Endpoint.captcha.rawValue)) { request, context in
            response(await desk.challenge(try await receive(request, context))) { Self.json($0.json) }
        }
        router.post(RouterPath(Endpoint.captchaVerification.rawValue)) { request, context in
            response(await desk.verify(try await receive(request, context))) {
                Self.json(CaptchaVerification.answer(captchaToken: $0))
            }
        }
        router.post(RouterPath(Endpoint.sendEmail.rawValue)) { request, context in
            response(await desk.send(try await receive(request, context))) { _ in
                // A client that knows the cool-down counts it down instead of guessing it.
                Response(status: .ok, headers: [.retryAfter: String(desk.limits.coolDownSeconds)])
            }
        }
        if let consume {
            router.post(RouterPath(ConsumeRoute.path)) { request, context in
                let received = try await receive(request, context)
                return await consume.answer(
                    authorization: request.headers[.authorization], headers: received.headers, body: received.body)
            }
        }
        if let stopping {
            let path = RouterPath("\(StopRoute.path)/{token}")
            router.get(path) { request, context in
                await stopping.ask(context.parameters.get("token") ?? "", languages: Self.languages(request))
            }
            router.post(path) { request, context in
                await stopping.carryOut(context.parameters.get("token") ?? "", languages: Self.languages(request))
            }
        }
        operators.add(to: router)
        return router
    }

    /// Answers a code that was entered; nobody is asked who they are.
    func enter(_ request: Request, _ context: ServiceContext, by entry: CodeEntryRoute) async throws -> Response {
        let received = try await receive(request, context)
        return await entry.answer(headers: received.headers, body: received.body)
    }

    /// The language of the mail comes before those of the browser.
    private static func languages(_ request: Request) -> String {
        let asked = request.uri.queryParameters.get("l").map { [$0] } ?? []
        return (asked + [request.headers[.acceptLanguage]].compactMap(\.self)).joined(separator: ",")
    }

    private func receive(_ request: Request, _ context: ServiceContext) async throws -> ReceivedRequest {
        let headers = ReceivedHeaders { name in Self.names[name].flatMap { request.headers[$0] } }
        let forwarded = HTTPField.Name(proxies.header.rawValue).flatMap { request.headers[$0] }
        let origin = proxies.origin(peer: context.peer, header: forwarded)
        return ReceivedRequest(
            headers: headers, body: try await body(of: request), peer: origin.address, proxy: origin.proxy)
    }

    /// The names that ``ReceivedHeaders`` asks for, parsed once.
    private static let names: [String: HTTPField.Name] = {
        var names: [String: HTTPField.Name] = [:]
        _ = ReceivedHeaders { name in
            names[name] = HTTPField.Name(name)
            return nil
        }
        return names
    }()

    /// The body up to its bound; `nil` when it is longer. What is longer is read and dropped up to a second bound, so that
    /// a client that is still sending gets to read its answer.
    private func body(of request: Request) async throws -> [UInt8]? {
        let drained = 4 * 1024 * 1024
        // The connection's idle timeout ends a client that stops; this ends one that trickles.
        let deadline = desk.clock.uptime + .seconds(10)
        var bytes: [UInt8] = []
        var total = 0
        for try await buffer in request.body {
            total += buffer.readableBytes
            if total <= SendAPI.RequestBody.maximumLength {
                bytes.append(contentsOf: buffer.readableBytesView)
            }
            if total > drained || desk.clock.uptime > deadline { return nil }
        }
        return total <= SendAPI.RequestBody.maximumLength ? bytes : nil
    }

    private func response<Success>(_ answer: CaptchaAnswer<Success>, _ make: (Success) -> Response) -> Response {
        switch answer {
        case .done(let success, let language):
            var response = make(success)
            response.headers[.contentLanguage] = language.description
            response.headers[.cacheControl] = "no-store"
            return response
        case .refused(let error, let reply):
            return Self.response(error, reply)
        }
    }

    static func response(_ error: EIAMError, _ preferences: LanguagePreferences) -> Response {
        response(error, error.wireReply(in: preferences))
    }

    private static let english: LanguagePreferences = ["en"]

    private static func response(_ error: EIAMError, _ reply: WireReply) -> Response {
        RequestRecord.current?.note(code: reply.code)
        var response = json(reply.body)
        response.status = .init(code: reply.status)
        response.headers[.contentLanguage] = reply.language.description
        response.headers[.cacheControl] = "no-store"
        if let name = HTTPField.Name(HeaderName.errorDetail) {
            response.headers[name] = error.words(for: .developer, in: english).text.filter { $0.isASCII }
        }
        if let seconds = reply.retryAfter { response.headers[.retryAfter] = String(seconds) }
        return response
    }

    private static func json(_ text: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: "application/json; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}

/// Answers for paths and methods that the contract does not have, in the contract's form.
struct UnknownEndpoint: RouterMiddleware {
    let defaultLanguage: LanguageTag

    @concurrent func handle(
        _ request: Request, context: ServiceContext,
        next: @concurrent (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            // An answer to HEAD that has a body would be read as the beginning of the next answer (RFC 9110 §9.3.2).
            let headers = ReceivedHeaders { name in HTTPField.Name(name).flatMap { request.headers[$0] } }
            var response = Routes.response(
                .endpointNotFound(.init(path: "\(request.method.rawValue) \(request.uri.path.prefix(200))")),
                headers.languagePreferences(defaultLanguage: defaultLanguage))
            if request.method == .head { response.body = ResponseBody() }
            return response
        }
    }
}
