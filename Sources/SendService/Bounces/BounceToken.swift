import FoundationEssentials
import SendAPI

/// What a mail carries of its attempt, so that what comes back finds it: the attempt, the try, and a signature, without which
/// anybody could report a bounce of somebody else's mail.
///
/// It stands in the Message-ID, with the attempt's id as people read it, and in the envelope's sender, where 64 bytes are all
/// there is, with the id in base 32. Both are read as one.
struct BounceToken: Sendable, Hashable {
    /// 80 bits: who guesses must send the guesses to us, one mail each.
    static let signatureLength = 10
    /// The longest in an envelope's sender: the id, a try below 1,000, the signature and two dots.
    static let maximumCompactLength = 26 + 1 + 3 + 1 + 16

    let attempt: AttemptID
    let tryNumber: Int
    let signature: [UInt8]

    init(attempt: AttemptID, tryNumber: Int, signature: [UInt8]) {
        (self.attempt, self.tryNumber, self.signature) = (attempt, tryNumber, signature)
    }

    /// Reads either spelling; `nil` for anything else. A token is not believed before ``BounceKey/isValid(_:)``.
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let id = Self.id(parts[0]), (1...3).contains(parts[1].utf8.count),
            parts[1].utf8.first != UInt8(ascii: "0"),
            parts[1].utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let number = Int(parts[1]), let signature = Base32.bytes(parts[2]),
            signature.count == Self.signatureLength
        else { return nil }
        self.init(attempt: id, tryNumber: number, signature: signature)
    }

    private static func id(_ text: some StringProtocol) -> AttemptID? {
        AttemptID(String(text)) ?? Base32.bytes(text).flatMap { AttemptID(bytes: $0) }
    }

    /// The tokens in the value of a header field, whatever stands around them.
    static func tokens(in value: String) -> [BounceToken] {
        let pieces = value.split(maxSplits: 1_000) { character in
            !(character.isASCII && (character.isLetter || character.isNumber || ".-".contains(character)))
        }
        return pieces.compactMap { BounceToken($0) }
    }

    /// The Message-ID, without its brackets. Where a line of the mail has no room for the attempt's id as people read it, the id
    /// stands there in base 32.
    func messageID(domain: String) -> String {
        let rest = ".\(tryNumber).\(Base32.text(signature))@\(domain)"
        let readable = "\(attempt)\(rest)"
        // A folded line begins with a space, and the brackets stand in it.
        return readable.utf8.count + 3 <= MIMEMessage.maximumLine ? readable : Base32.text(attempt.bytes) + rest
    }

    /// The envelope's sender: `bounces@example.org` with the token behind a plus.
    func returnPath(_ address: EmailAddress) -> EmailAddress? {
        guard let at = address.text.lastIndex(of: "@") else { return nil }
        return EmailAddress(
            address.text[..<at] + "+\(Base32.text(attempt.bytes)).\(tryNumber).\(Base32.text(signature))"
                + address.text[at...])
    }
}
