import Crypto
import FoundationEssentials
import HTTPTypes
import Hummingbird
import SendAPI

/// `POST /internal/codes/consume`: other services ask whether the code that a person entered is right. It is there only
/// where a secret is set, and for those who know it.
struct ConsumeRoute: Sendable {
    static let path = "/internal/codes/consume"

    let entry: CodeEntryRoute
    /// The secret's keyed hash, and a key that nobody else has: what is compared is as long as what was sent says.
    private let secret: HashedAuthenticationCode<SHA256>
    private let key = SymmetricKey(size: .bits256)

    init(secret: String, entry: CodeEntryRoute) {
        self.entry = entry
        self.secret = HMAC<SHA256>.authenticationCode(for: Data(secret.utf8), using: key)
    }

    /// Answers 401 to who does not know the secret, and else as ``CodeEntryRoute`` does.
    func answer(authorization: String?, headers: ReceivedHeaders, body: [UInt8]?) async -> Response {
        guard isAuthorized(authorization) else {
            return Response(status: .unauthorized, headers: [.wwwAuthenticate: "Bearer", .cacheControl: "no-store"])
        }
        return await entry.answer(headers: headers, body: body)
    }

    private func isAuthorized(_ authorization: String?) -> Bool {
        guard let authorization, authorization.prefix(7).lowercased() == "bearer " else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(
            secret, authenticating: Data(authorization.dropFirst(7).utf8), using: key)
    }
}
