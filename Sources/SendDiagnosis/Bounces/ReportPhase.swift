/// The step that a report says it was refused at.
enum ReportPhase {
    private static let words: [(String, SMTPPhase)] = [
        ("in reply to rcpt to", .rcpt), ("after rcpt", .rcpt), ("rcpt to response", .rcpt), ("for rcpt to", .rcpt),
        ("does not like recipient", .rcpt), ("our rcpt to", .rcpt), ("[rcpt_to]", .rcpt), ("smtp:rcpt", .rcpt),
        ("for rcpt", .rcpt), ("response to rcpt", .rcpt), ("(state 13)", .rcpt), ("(state 14)", .rcpt),
        ("in reply to mail from", .mail), ("after mail from", .mail), ("does not like sender", .mail),
        ("sender was rejected", .mail),
        ("for mail from", .mail), ("our mail from", .mail), ("response to mail from", .mail),
        ("end of data", .data), ("in reply to data", .data), ("for text command", .data), ("our final data", .data),
        ("after i sent the message", .data), ("after data", .data), ("-smtp command data", .data), ("[dot]", .data),
        ("(state 16)", .data), ("(state 17)", .data), ("(state 18)", .data), ("response to data", .data),
        ("in reply to helo", .hello), ("in reply to ehlo", .hello), ("after ehlo", .hello), ("after helo", .hello),
        ("performing the helo", .hello), ("performing the ehlo", .hello),
        ("after initial connection", .greeting), ("refused to talk to me", .greeting),
        ("initial server greeting", .greeting), ("in reply to starttls", .tls), ("after starttls", .tls),
    ]
    private static let commands: [(String, SMTPPhase)] = [
        ("rcpt", .rcpt), ("mail from", .mail), ("data", .data), ("helo", .hello), ("ehlo", .hello), (".", .data),
        ("starttls", .tls), ("auth", .auth),
    ]

    /// A transcript's last command before the refusal, or the first of the words that name a step.
    static func find(in text: String) -> SMTPPhase? {
        var command: SMTPPhase?
        for line in text.split(whereSeparator: \.isNewline) {
            let line = line.trimmed.lowercased()
            if line.hasPrefix(">>>") || line.hasPrefix("in:") {
                let said = line.dropFirst(3).trimmed
                command = commands.first { said.hasPrefix($0.0) }?.1 ?? command
            } else if line.hasPrefix("<<< 4") || line.hasPrefix("<<< 5") || line.hasPrefix("out: 4")
                || line.hasPrefix("out: 5")
            {
                if let command { return command }
            }
        }
        let bytes = ReplyText(text).bytes
        return words.compactMap { word, phase in
            bytes.firstIndex(of: word.utf8, from: 0, to: bytes.count).map { (place: $0, phase: phase) }
        }.min { $0.place < $1.place }?.phase
    }
}
