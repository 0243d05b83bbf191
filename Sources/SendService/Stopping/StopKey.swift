import Crypto
import FoundationEssentials
import SendAPI

/// The key that signs the links of mails. It is no other key: who sees a mail come back must not be able to make a link.
struct StopKey: Sendable {
    private let key: SymmetricKey

    init(path: String) throws { key = try KeyFile(path: path, name: "key of the links in mails").key }

    func token(_ attempt: AttemptID) -> StopToken { StopToken(attempt: attempt, signature: signature(attempt)) }

    func isValid(_ token: StopToken) -> Bool {
        let expected = signature(token.attempt)
        // Every byte is looked at, so that the time says nothing of how many are right.
        let difference = zip(expected, token.signature).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
        return token.signature.count == expected.count && difference == 0
    }

    private func signature(_ attempt: AttemptID) -> [UInt8] {
        let signed = Data("errata stop token 1\0".utf8) + attempt.bytes
        return Array(HMAC<SHA256>.authenticationCode(for: signed, using: key).prefix(StopToken.signatureLength))
    }
}
