import SendAPI

/// Each kind of failure that mail servers and networks have, with replies as they give them.
enum SampleFailure {
    private struct Kind: Sendable {
        let result: SendOutcome.Result
        var phase: SendOutcome.Phase?
        var reply: Int?
        var enhanced: String?
        var text: String?
        var isTriedAgain = false
    }

    private static let kinds: [Kind] = [
        Kind(result: .hardFail, phase: .rcpt, reply: 550, enhanced: "5.1.1", text: "no such user here"),
        Kind(
            result: .softFail, phase: .rcpt, reply: 450, enhanced: "4.2.0", text: "greylisted, try again later",
            isTriedAgain: true),
        Kind(result: .hardFail, phase: .rcpt, reply: 552, enhanced: "5.2.2", text: "mailbox full"),
        Kind(result: .softFail, phase: .dns, text: "name server did not answer"),
        Kind(result: .softFail, phase: .connect, text: "connection refused"),
        Kind(result: .timeout, phase: .connect),
        Kind(result: .softFail, phase: .tls, text: "certificate has expired"),
        Kind(result: .softFail, phase: .greeting, reply: 421, enhanced: "4.3.2", text: "service not available"),
        Kind(result: .hardFail, phase: .auth, reply: 535, enhanced: "5.7.8", text: "authentication failed"),
        Kind(result: .hardFail, phase: .mail, reply: 550, enhanced: "5.7.23", text: "SPF check failed"),
        Kind(
            result: .softFail, phase: .mail, reply: 421, enhanced: "4.7.0", text: "too many messages from you",
            isTriedAgain: true),
        Kind(result: .hardFail, phase: .rcpt, reply: 550, enhanced: "5.7.1", text: "relaying denied"),
        Kind(result: .hardFail, phase: .data, reply: 554, enhanced: "5.7.1", text: "message looks like spam"),
        Kind(result: .hardFail, phase: .data, reply: 550, enhanced: "5.7.26", text: "unauthenticated, DMARC policy"),
        Kind(result: .hardFail, phase: .data, reply: 552, enhanced: "5.3.4", text: "message too large"),
        Kind(result: .timeout, phase: .data),
        Kind(result: .suppressed),
        Kind(result: .notQueued),
        Kind(result: .unknown),
    ]

    static func outcomes(
        _ number: Int, _ time: Timestamp, host: String, email: String, took: Duration
    ) -> [SendOutcome] {
        let kind = kinds[number % kinds.count]
        let reply = [kind.reply.map { "\($0)" }, kind.enhanced].compactMap(\.self)
        let quoted = kind.phase == .rcpt ? ["<\(email)>"] : []
        let text = kind.text.map { (reply + quoted + [$0]).joined(separator: " ") }
        let later = time + .seconds(45)
        let first = SendOutcome(
            time: time, result: kind.result, phase: kind.phase, replyCode: kind.reply, enhancedCode: kind.enhanced,
            host: kind.phase == nil ? nil : host, tlsVersion: kind.reply == nil ? nil : "TLSv1.3",
            duration: kind.phase == nil ? nil : took, serverText: text, nextTry: kind.isTriedAgain ? later : nil)
        guard kind.isTriedAgain else { return [first] }
        return [
            first,
            SendOutcome(
                time: later, tryNumber: 2, result: .sent, phase: .data, replyCode: 250, enhancedCode: "2.0.0",
                host: host,
                tlsVersion: "TLSv1.3", duration: took, serverText: "250 2.0.0 Ok"),
        ]
    }
}
