import HTTPTypes
import Hummingbird
import LanguageMatching
import Logging
import NIOCore
import SendAPI

/// `GET` and `POST /not-me/TOKEN`: the page of the link in each mail. It asks, and stops once it is answered.
struct StopRoute: Sendable {
    static let path = "/not-me"

    let stop: CodeStop
    let defaultLanguage: LanguageTag
    let logger: Logger

    /// The page that asks.
    func ask(_ token: String, languages: String?) async -> Response {
        let page = page(languages)
        do {
            return switch try await stop.look(at: token) {
            case .mail(let address, _): Self.response(.ok, page, .question(address))
            case .tooOld: Self.response(.gone, page, .tooOld)
            case .unusable: Self.response(.notFound, page, .unusable)
            }
        } catch {
            return failed(error, page)
        }
    }

    /// The button was pressed.
    func carryOut(_ token: String, languages: String?) async -> Response {
        let page = page(languages)
        do {
            switch try await stop.look(at: token) {
            case .mail(let address, let attempt):
                let until = try await stop.stop(address, because: attempt)
                return Self.response(.ok, page, .done(address, until: until))
            case .tooOld: return Self.response(.gone, page, .tooOld)
            case .unusable: return Self.response(.notFound, page, .unusable)
            }
        } catch {
            return failed(error, page)
        }
    }

    private func page(_ languages: String?) -> StopPage {
        let asked = LanguagePreferences(parsing: languages ?? "").languages
        return StopPage(preferences: LanguagePreferences(asked + [defaultLanguage]))
    }

    private func failed(_ error: any Error, _ page: StopPage) -> Response {
        logger.critical("codes could not be stopped", metadata: ["error": "\(error)"])
        return Self.response(.internalServerError, page, .busy)
    }

    private static func response(
        _ status: HTTPResponse.Status, _ page: StopPage, _ content: StopPage.Content
    ) -> Response {
        var headers: HTTPFields = [
            .contentType: "text/html; charset=utf-8", .cacheControl: "no-store",
            .contentLanguage: page.language.description,
            .contentSecurityPolicy: StopPage.contentSecurityPolicy, .xContentTypeOptions: "nosniff",
        ]
        if let name = HTTPField.Name("Referrer-Policy") { headers[name] = "no-referrer" }
        return Response(
            status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: page.html(content))))
    }
}
