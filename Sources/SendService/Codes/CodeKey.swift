import Crypto
import FoundationEssentials
import SendAPI

/// The key under which codes are hashed. It stands in a file of its own, so that a copy of the database alone is of no
/// use: six digits without a key are tried in a moment.
struct CodeKey: Sendable {
    private let key: SymmetricKey
    /// Whether there was no file, and one was made.
    let isNew: Bool

    init(path: String) throws {
        let file = try KeyFile(path: path, name: "code key")
        (key, isNew) = (file.key, file.isNew)
    }

    func hash(_ code: String, email: EmailAddress, scenario: Scenario) -> Data {
        Data(HMAC<SHA256>.authenticationCode(for: Self.hashed(code, email, scenario), using: key))
    }

    func matches(_ hash: Data, code: String, email: EmailAddress, scenario: Scenario) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(hash, authenticating: Self.hashed(code, email, scenario), using: key)
    }

    private static func hashed(_ code: String, _ email: EmailAddress, _ scenario: Scenario) -> Data {
        Data("\(email.canonical)\0\(scenario.rawValue)\0\(code)".utf8)
    }
}
