/// The words of a report, without the mail that it gives back: who was not reached, and what is said of each.
struct ReportText: Sendable {
    /// What is said of one recipient.
    struct Section: Sendable {
        var address: String
        var text: String
    }

    /// Everything before the mail that is given back.
    let text: String
    private(set) var sections: [Section] = []

    private static let mostSections = 1000

    init(_ whole: String) {
        var lines: [Substring] = []
        for line in whole.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if Self.startsOriginal(line.trimmed.lowercased()) { break }
            lines.append(line)
        }
        text = lines.joined(separator: "\n")
        var current: Int?
        var before = ""
        for line in lines {
            // "A message sent by" names the sender.
            let isSender = before.hasSuffix("sent by") || before.hasSuffix("from")
            if !line.trimmed.isEmpty { before = line.trimmed.lowercased() }
            if !isSender, let address = RecipientLine.address(in: String(line)) {
                let known = address.lowercased()
                if let index = sections.firstIndex(where: { $0.address.lowercased() == known }) {
                    current = index
                } else if sections.count < Self.mostSections {
                    sections.append(Section(address: address, text: ""))
                    current = sections.count - 1
                }
            }
            if let current, sections[current].text.utf8.count < ReplyText.longest {
                sections[current].text += line + "\n"
            }
        }
    }

    /// A line after which the mail itself follows.
    static func startsOriginal(_ line: String) -> Bool {
        if line.hasPrefix("received: ") || line.hasPrefix("return-path: ") { return true }
        let isRule = line.hasPrefix("-") || line.hasPrefix("=") || line.hasPrefix("*") || line.hasPrefix("_")
        if isRule {
            return [
                "original message", "original mail", "copy of the message", "copy of the mail",
                "header of the original",
                "headers of the original", "unsent message", "below this line", "forwarded message",
                "returned message", "returned mail", "message header", "undelivered message",
            ].contains { line.holds($0) }
        }
        return [
            "original message follows", "message headers follow", "included is a copy of", "original message headers",
            "below is a copy of the original", "the original message was:", "bounced e-mail:",
        ].contains { line.hasPrefix($0) }
    }
}
