import SendAPI

/// What the link "this was not me" of a mail carries: the attempt, and a signature, without which anybody could stop
/// somebody else's codes.
struct StopToken: Sendable, Hashable {
    /// 80 bits: who guesses must send the guesses to us, one request each.
    static let signatureLength = 10

    let attempt: AttemptID
    let signature: [UInt8]

    init(attempt: AttemptID, signature: [UInt8]) {
        (self.attempt, self.signature) = (attempt, signature)
    }

    /// Reads it out of a link; `nil` for anything else. It is not believed before ``StopKey/isValid(_:)``.
    init?(_ text: some StringProtocol) {
        guard let bytes = Base32.bytes(text), bytes.count == 16 + Self.signatureLength,
            let attempt = AttemptID(bytes: Array(bytes.prefix(16)))
        else { return nil }
        self.init(attempt: attempt, signature: Array(bytes.dropFirst(16)))
    }

    var text: String { Base32.text(attempt.bytes + signature) }
}
