import AuditTexts
import ErrorCatalog
import HTTPTypes
import Hummingbird
import LanguageMatching
import NIOCore
import SendAPI
import SendAudit
import SendService
import StrictJSON

/// The page and what it asks beyond the contract. A name of somebody else's that resolves to this machine (DNS rebinding) gets
/// nothing: any page in the same browser could read the mails with it.
struct DemoRoutes: Sendable {
    let mails: DemoMails
    let ledger: DemoLedger
    let clients: ClientRegistry
    let enterCode: ServiceAddition.CodeEntry

    func add(to router: Router<ServiceContext>) {
        for page in DemoPage.allCases {
            get(page.rawValue, router) { _, _ in
                Self.response(page.bytes, page.contentType, DemoPage.contentSecurityPolicy)
            }
        }
        get("/demo/settings", router) { _, _ in Self.json(settings.text) }
        get("/demo/mails", router) { request, _ in
            let address = try Self.address(request)
            return Self.json(JSONValue.array(mails.mails(to: address, limit: 5).map(\.json)).text)
        }
        get("/demo/mails/{id}", router) { _, context in
            let id = context.parameters.get("id").flatMap { Int($0) }
            guard let mail = id.flatMap({ mails.mail($0) }) else { throw DemoRefusal.noSuchMail }
            return Self.response(
                Array(mail.html.utf8), "text/html; charset=utf-8", DemoPage.mailContentSecurityPolicy)
        }
        get("/demo/rows", router) { request, _ in
            guard let after = Int64(request.uri.queryParameters.get("after") ?? "0") else {
                throw DemoRefusal.wrongQuestion("after is no number.")
            }
            return Self.json(try await ledger.rows(after: after, in: Self.languages(request)))
        }
        get("/demo/explain", router) { request, _ in
            let address = try Self.address(request)
            return Self.json(try await ledger.explanation(for: address.text, in: Self.languages(request)))
        }
        router.post("/demo/consume") { request, context in
            await Self.answer(request) { try await enterCode(request, context) }
        }
    }

    private func get(
        _ path: String, _ router: Router<ServiceContext>,
        _ answer: @escaping @Sendable (Request, ServiceContext) async throws -> Response
    ) {
        router.get(RouterPath(path)) { request, context in
            await Self.answer(request) { try await answer(request, context) }
        }
    }

    private static func answer(_ request: Request, _ make: () async throws -> Response) async -> Response {
        do {
            guard isOurs(request.head.authority) else { throw DemoRefusal.foreignHost }
            return try await make()
        } catch {
            let refusal =
                switch error {
                case let refusal as DemoRefusal: refusal
                case let error as LedgerError where error.code == .invalid: DemoRefusal.wrongQuestion(error.message)
                default: DemoRefusal.ledger("The ledger cannot be read: \(error)")
                }
            var response = json(JSONValue.object(["error": .string(refusal.sentence)]).text)
            response.status = .init(code: refusal.status)
            return response
        }
    }

    private static func isOurs(_ authority: String?) -> Bool {
        let host = authority?.lowercased().replacing(#/:[0-9]+$/#, with: "")
        return ["127.0.0.1", "[::1]", "localhost"].contains(host)
    }

    private var settings: JSONValue {
        [
            "clientID": clients.ids.min().map { .string($0) } ?? .null,
            "languages": .array(
                AuditTexts.languages.map { tag in
                    ["tag": .string(tag.description), "name": .string(LanguageNames.name(tag))]
                }),
            "scenarios": .array(Scenario.allCases.map { .string($0.rawValue) }),
        ]
    }

    private static func address(_ request: Request) throws -> EmailAddress {
        guard let address = request.uri.queryParameters.get("email").flatMap({ EmailAddress($0) }) else {
            throw DemoRefusal.wrongQuestion("email is no e-mail address.")
        }
        return address
    }

    private static func languages(_ request: Request) -> LanguagePreferences {
        LanguagePreferences(parsing: request.uri.queryParameters.get("language") ?? "en")
    }

    private static func json(_ text: String) -> Response {
        response(Array(text.utf8), "application/json; charset=utf-8", "default-src 'none'; frame-ancestors 'none'")
    }

    private static func response(_ bytes: [UInt8], _ type: String, _ policy: String) -> Response {
        var headers: HTTPFields = [
            .contentType: type, .contentSecurityPolicy: policy, .xContentTypeOptions: "nosniff",
            .cacheControl: "no-store",
        ]
        for (name, value) in [("Referrer-Policy", "no-referrer"), ("Cross-Origin-Resource-Policy", "same-origin")] {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
