/// Whose servers a host belongs to. Used where one provider means something else by common words.
enum Provider {
    /// The wording of one provider's hosts.
    struct Rule: Sendable {
        let hosts: [String]
        let pattern: ReplyPattern
    }

    static let rules: [Rule] = [
        // NTT Docomo gives it after DATA for what its filters refused.
        Rule(
            hosts: ["docomo.ne.jp"],
            pattern: ReplyPattern(
                .senderRefused, "550 unknown user", "docomo", from: PatternSource.docomo,
                as: "550 Unknown user a@docomo.ne.jp")),
        // KDDI names the address where nobody has it, and leaves it out where the recipient's filter refused.
        Rule(
            hosts: ["ezweb.ne.jp", "au.com"],
            pattern: ReplyPattern(
                .refusedForRecipient, "550 : user unknown", "au", from: PatternSource.au, as: "550 : User unknown")),
        Rule(
            hosts: ["ezweb.ne.jp", "au.com"],
            pattern: ReplyPattern(
                .noSuchMailbox, "550 <*>: user unknown", "au", from: PatternSource.au,
                as: "550 <a@ezweb.ne.jp>: User unknown")),
        // What it refuses for the recipient it says of the server that it relays for.
        Rule(
            hosts: ["messagelabs.com"],
            pattern: ReplyPattern(
                .noSuchMailbox, "no such user", "messagelabs", from: PatternSource.messageLabs,
                as: "550 a@example.org... No such user")),
        Rule(
            hosts: ["qq.com"],
            pattern: ReplyPattern(
                .noSuchMailbox, "mailbox not found", "tencent", from: PatternSource.tencent,
                as: "550 Mailbox not found")),
    ]

    /// Whether there are rules for the host.
    static func isKnown(_ host: String?) -> Bool {
        guard let host = host?.lowercased() else { return false }
        return rules.contains { rule in rule.hosts.contains { host == $0 || host.hasSuffix("." + $0) } }
    }

    static func match(_ text: ReplyText, host: String?) -> ReplyPattern? {
        guard let host = host?.lowercased(), !host.isEmpty else { return nil }
        let name = host.hasSuffix(".") ? String(host.dropLast()) : host
        return rules.first { rule in
            rule.hosts.contains { name == $0 || name.hasSuffix("." + $0) } && rule.pattern.matches(text)
        }?.pattern
    }
}
