import Crypto
import FoundationEssentials
import SendAPI

/// The key that signs what a mail carries of its attempt. It has a file of its own, so that bounces of days ago are believed
/// whatever happens to other keys.
struct BounceKey: Sendable {
    private let key: SymmetricKey
    /// Whether there was no file, and one was made.
    let isNew: Bool

    init(path: String) throws {
        let file = try KeyFile(path: path, name: "bounce key")
        (key, isNew) = (file.key, file.isNew)
    }

    func token(attempt: AttemptID, tryNumber: Int) -> BounceToken {
        BounceToken(attempt: attempt, tryNumber: tryNumber, signature: signature(attempt, tryNumber))
    }

    func isValid(_ token: BounceToken) -> Bool {
        let expected = signature(token.attempt, token.tryNumber)
        // Every byte is looked at, so that the time says nothing of how many are right.
        let difference = zip(expected, token.signature).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
        return token.signature.count == expected.count && difference == 0
    }

    private func signature(_ attempt: AttemptID, _ tryNumber: Int) -> [UInt8] {
        let signed = Data("errata bounce token 1\0".utf8) + attempt.bytes + "\(tryNumber)".utf8
        return Array(HMAC<SHA256>.authenticationCode(for: signed, using: key).prefix(BounceToken.signatureLength))
    }
}
