import Crypto
import EIAMErrors
import FoundationEssentials
import HTTPTypes
import Hummingbird
import LanguageMatching
import Logging
import SendAPI

/// `POST /internal/codes/consume`: other services ask whether the code that a person entered is right. It is there only
/// where a secret is set, and for those who know it.
struct ConsumeRoute: Sendable {
    static let path = "/internal/codes/consume"

    let codes: VerificationCodes
    let defaultLanguage: LanguageTag
    let logger: Logger
    /// The secret's keyed hash, and a key that nobody else has: what is compared is as long as what was sent says.
    private let secret: HashedAuthenticationCode<SHA256>
    private let key = SymmetricKey(size: .bits256)

    init(secret: String, codes: VerificationCodes, defaultLanguage: LanguageTag, logger: Logger) {
        (self.codes, self.defaultLanguage, self.logger) = (codes, defaultLanguage, logger)
        self.secret = HMAC<SHA256>.authenticationCode(for: Data(secret.utf8), using: key)
    }

    /// Answers 200 with an empty body for a right code, 401 for who does not know the secret, and else the contract's
    /// errors: `SDK.SMS.1006` for a wrong code, `SDK.COMMON.1005` for one that expired.
    func answer(authorization: String?, headers: ReceivedHeaders, body: [UInt8]?) async -> Response {
        guard isAuthorized(authorization) else {
            return Response(status: .unauthorized, headers: [.wwwAuthenticate: "Bearer", .cacheControl: "no-store"])
        }
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

    private func isAuthorized(_ authorization: String?) -> Bool {
        guard let authorization, authorization.prefix(7).lowercased() == "bearer " else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(
            secret, authenticating: Data(authorization.dropFirst(7).utf8), using: key)
    }
}
