import EIAMErrors
import HTTPTypes
import Hummingbird
import LanguageMatching
import Logging
import SendAPI

/// A code that a person entered, checked and used up. Who may ask is decided before.
struct CodeEntryRoute: Sendable {
    let codes: VerificationCodes
    let defaultLanguage: LanguageTag
    let logger: Logger

    /// Answers 200 with an empty body for a right code, and else the contract's errors: `SDK.SMS.1006` for a wrong code,
    /// `SDK.COMMON.1005` for one that expired.
    func answer(headers: ReceivedHeaders, body: [UInt8]?) async -> Response {
        let preferences = headers.languagePreferences(defaultLanguage: defaultLanguage)
        do {
            try SendAPI.RequestBody.requireJSON(headers.contentType)
            let body = try SendAPI.RequestBody(bytes: body)
            try body.requireTexts(["email", "type", "code"])
            guard let email = body.text("email").flatMap({ EmailAddress($0) }) else {
                throw EIAMError.parameterFormatIncorrect(.init(parameter: "email"))
            }
            guard let scenario = body.text("type").flatMap({ Scenario(rawValue: $0) }) else {
                throw EIAMError.parameterInvalid(.init(parameter: "type"))
            }
            switch try await codes.consume(body.text("code") ?? "", email: email, scenario: scenario) {
            case .right: return Response(status: .ok, headers: [.cacheControl: "no-store"])
            case .expired: throw EIAMError.expired(.init(subject: "code"))
            default: throw EIAMError.emailCodeIncorrect(.init())
            }
        } catch {
            if !(error is EIAMError) {
                logger.critical("a code could not be taken", metadata: ["error": "\(error)"])
            }
            return Routes.response(error as? EIAMError ?? .systemBusy(.init()), preferences)
        }
    }
}
