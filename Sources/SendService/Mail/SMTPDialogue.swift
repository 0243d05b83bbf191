import SendAPI

/// The lines of an SMTP connection, followed line by line to know in which step it is and what the server answered.
/// A pure state machine; nothing of what it hears is kept but the last answer.
struct SMTPDialogue: Sendable {
    /// The step; `nil` until a command or an answer was seen.
    private(set) var phase: SendOutcome.Phase?
    private(set) var replyCode: Int?
    private(set) var enhancedCode: String?
    private(set) var serverText: String?
    private(set) var tlsVersion: String?
    private var isLeaving = false
    /// Whether the line before said that its reply goes on.
    private var goesOn = false

    /// How much of a reply is kept, in characters.
    static let maximumText = 2_000

    /// A line of libcurl's own account of what it does. Only the version of TLS is read out of it, which no other call of
    /// libcurl names.
    mutating func readVersion(_ text: String) {
        guard let range = text.firstRange(of: "SSL connection using ") else { return }
        tlsVersion = text[range.upperBound...].split(separator: " ").first.map(String.init)
    }

    /// A command that we sent.
    mutating func sent(_ line: String) {
        let command = line.prefix(10).uppercased()
        // The answer to QUIT says nothing of the mail.
        isLeaving = command.hasPrefix("QUIT")
        if command.hasPrefix("STARTTLS") {
            phase = .tls
        } else if command.hasPrefix("AUTH") {
            phase = .auth
        } else if command.hasPrefix("MAIL FROM") {
            phase = .mail
        } else if command.hasPrefix("RCPT TO") {
            phase = .rcpt
        } else if command.hasPrefix("DATA") {
            phase = .data
        } else if command.hasPrefix("EHLO") || command.hasPrefix("HELO") {
            phase = .greeting
        }
    }

    /// A line that the server answered: `250 2.1.5 Ok` or `250-SIZE 1000`.
    mutating func received(_ line: String) {
        guard !isLeaving, let code = Int(line.prefix(3)), (200...599).contains(code) else { return }
        if phase == nil { phase = .greeting }
        let isFirst = !goesOn || replyCode != code
        goesOn = line.dropFirst(3).first == "-"
        replyCode = code
        let text = line.dropFirst(4).prefix { $0 != "\r" && $0 != "\n" && $0 != "\r\n" }
        guard isFirst else { return goOn(text) }
        serverText = String("\(code) \(text)".prefix(Self.maximumText))
        let first = text.prefix { $0 != " " }
        let parts = first.split(separator: ".", omittingEmptySubsequences: false)
        let isEnhanced =
            parts.count == 3 && ["2", "4", "5"].contains(parts[0])
            && parts.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isNumber } }
        enhancedCode = isEnhanced ? String(first) : nil
    }

    /// A further line of a reply, which may begin with the same enhanced code (RFC 2034).
    private mutating func goOn(_ text: Substring) {
        var text = text
        if let enhancedCode, text.hasPrefix(enhancedCode + " ") { text = text.dropFirst(enhancedCode.count + 1) }
        guard let known = serverText, !text.isEmpty, known.count < Self.maximumText else { return }
        serverText = String("\(known) \(text)".prefix(Self.maximumText))
    }
}
