/// What the mail contains.
enum ContentPatterns {
    static let all: [ReplyPattern] = [
        ReplyPattern(
            .notCompliant, "not rfc 5322 compliant", "google", from: PatternSource.google,
            as:
                "550-5.7.1 This message is not RFC 5322 compliant. To reduce the amount of spam sent to Gmail, this message has been blocked."
        ),
        ReplyPattern(
            .notCompliant, "duplicate headers", from: PatternSource.google,
            as: "550-5.7.1 There are duplicate headers. To reduce the amount of spam"),
        ReplyPattern(
            .notCompliant, "there are multiple * headers", "google", from: PatternSource.google,
            as: "550 5.7.1 There are multiple Subject headers."),
        ReplyPattern(.virusDetected, "virus", from: PatternSource.amavis, as: "554 5.7.1 Message contains a virus"),
        ReplyPattern(.virusDetected, "malware", from: PatternSource.google, as: "554 5.7.1 Malware detected"),
        ReplyPattern(.virusDetected, "infected", from: PatternSource.amavis, as: "550 5.7.1 Rejected: INFECTED: Eicar"),
        ReplyPattern(.virusDetected, "trojan", from: PatternSource.amavis, as: "550 Contains a trojan"),
        ReplyPattern(
            .policyRefused, "banned", "amavis", from: PatternSource.amavis, as: "554 5.7.0 Reject, id=1 - BANNED: .exe"),
        ReplyPattern(
            .spamDetected, "blacklisted url", from: PatternSource.exim,
            as: "550 REJECTED - Blacklisted URL in message. (example.com) in [black]."),
        ReplyPattern(
            .spamDetected, "as spam", from: PatternSource.postfix, as: "554 5.6.0 This message has been scored as spam"),
        ReplyPattern(.spamDetected, "spam message", from: PatternSource.rfc5321, as: "550 spam message rejected"),
        ReplyPattern(
            .spamDetected, "considered spam", from: PatternSource.rfc5321, as: "550 Your message was considered spam"),
        ReplyPattern(
            .spamDetected, "message contains spam", from: PatternSource.rfc5321, as: "550 5.7.1 Message contains spam"),
        ReplyPattern(.spamDetected, "spam content", from: PatternSource.rfc5321, as: "550 Rejected: spam content"),
        ReplyPattern(
            .spamDetected, "looks like spam", from: PatternSource.exim, as: "550 This message looks like spam"),
        ReplyPattern(
            .spamDetected, "be spam", from: PatternSource.exim, as: "550 5.7.1 Your message was found to be spam"),
        ReplyPattern(.spamDetected, "is spam", from: PatternSource.exim, as: "550 5.7.1 this is spam"),
        ReplyPattern(.spamDetected, "spam detected", from: PatternSource.rfc5321, as: "550 5.7.1 Spam detected"),
        ReplyPattern(.spamDetected, "spam score", from: PatternSource.exim, as: "550 spam score too high"),
        ReplyPattern(.spamDetected, "spamscore", from: PatternSource.exim, as: "550 spamscore 12.3"),
        ReplyPattern(.spamDetected, "spam mail", from: PatternSource.rfc5321, as: "550 5.7.1 spam mail is refused"),
        ReplyPattern(
            .spamDetected, "anti-spam", from: PatternSource.rfc5321, as: "550 rejected by our anti-spam filter"),
        ReplyPattern(.spamDetected, "antispam", from: PatternSource.rfc5321, as: "550 Rejected by antispam system"),
        ReplyPattern(.spamDetected, "spam filter", from: PatternSource.rfc5321, as: "550 refused by the spam filter"),
        ReplyPattern(.spamDetected, "- spam", from: PatternSource.amavis, as: "554 5.7.0 Reject, id=20025-09 - SPAM"),
        ReplyPattern(.spamDetected, "spam rejected", from: PatternSource.rfc5321, as: "554 spam rejected"),
        ReplyPattern(.spamDetected, "rejected as spam", from: PatternSource.rfc5321, as: "550 5.7.1 rejected as spam"),
        ReplyPattern(
            .spamDetected, "unsolicited", from: PatternSource.rfc5321, as: "550 unsolicited bulk mail is not welcome"),
        ReplyPattern(.spamDetected, "bulk email", from: PatternSource.barracuda, as: "554 bulk email rejected"),
        ReplyPattern(
            .spamDetected, " ube,", from: PatternSource.barracuda, as: "550 5.7.1 Message content rejected, UBE, id=1"),
        ReplyPattern(
            .spamDetected, "message content rejected", from: PatternSource.ses, as: "500 5.6.1 Message content rejected"
        ),
        ReplyPattern(.spamDetected, "rejected * spam", from: PatternSource.rfc5321, as: "550 rejected because of spam"),
        ReplyPattern(
            .spamDetected, "spam * reject", from: PatternSource.rfc5321, as: "550 spam of this kind we reject"),
        ReplyPattern(
            .spamDetected, "listed in multi.surbl", from: PatternSource.exim, as: "550 URL listed in multi.surbl"),
        ReplyPattern(.spamDetected, "uribl", from: PatternSource.exim, as: "550 found in uribl"),
        ReplyPattern(
            .spamDetected, "message rejected by * filter", from: PatternSource.rfc5321,
            as: "550 message rejected by content filter"),
        ReplyPattern(
            .spamDetected, "high on spam", from: PatternSource.rfc5321, as: "554 Message scored too high on spam scale"),
        ReplyPattern(
            .spamDetected, "blocked by our * filter", from: PatternSource.barracuda,
            as: "Your message was blocked by our bulk email filter"),
        ReplyPattern(
            .contentRefused, "headers too large", from: PatternSource.sendmail,
            as: "552 5.6.0 Headers too large (3 max)"),
        ReplyPattern(
            .contentRefused, "improper use of 8-bit", from: PatternSource.sendmail,
            as: "550 5.6.9 improper use of 8-bit data in message header"),
        ReplyPattern(
            .contentRefused, "message content is not acceptable", from: PatternSource.rfc5321,
            as: "554 message content is not acceptable"),
        ReplyPattern(
            .contentRefused, "attachment", from: PatternSource.postfix,
            as: "552 5.7.0 This kind of attachment is refused"),
        ReplyPattern(.contentRefused, "mime error", from: PatternSource.courier, as: "550 5.6.0 MIME error"),
        ReplyPattern(
            .contentRefused, "mime type * not", from: PatternSource.postfix,
            as: "550 MIME type application/x is not allowed"),
        ReplyPattern(
            .contentRefused, "message header size, or recipient list", from: PatternSource.messagingServer,
            as: "552 Message header size, or recipient list, exceeds policy limit"),
        ReplyPattern(
            .contentRefused, "charset * not", from: PatternSource.qmail, as: "554 charset big5 is not accepted here"),
        ReplyPattern(
            .contentRefused, "rejected by content", from: PatternSource.rfc5321, as: "550 rejected by content policy"),
        ReplyPattern(
            .contentRefused, "unencoded 8-bit", from: PatternSource.rfc5321, as: "550 unencoded 8-bit characters"),
        ReplyPattern(
            .contentRefused, "invalid message content", from: PatternSource.rfc5321, as: "550 invalid message content"),
        ReplyPattern(.contentRefused, "media error", from: PatternSource.rfc3463, as: "550 5.6.0 Media error"),
        ReplyPattern(
            .contentRefused, "malformed * message", from: PatternSource.rfc5321, as: "550 malformed mime in message"),
        ReplyPattern(.spamDetected, "spam", from: PatternSource.rfc5321, as: "550 classified: spam"),
        ReplyPattern(
            .blockedByList, "blocked by ", from: PatternSource.rfc5321, as: "550 192.0.2.1 blocked by our rules"),
        ReplyPattern(.blockedByList, "your ip ", from: PatternSource.rfc5321, as: "550 we refuse your IP today"),
        ReplyPattern(
            .blockedByList, "is listed in", from: PatternSource.rfc5321, as: "550 192.0.2.1 is listed in some.list"),
        ReplyPattern(
            .blockedByList, "is listed at", from: PatternSource.rfc5321, as: "550 192.0.2.1 is listed at some.list"),
        ReplyPattern(
            .blockedByList, "has been blocked", from: PatternSource.rfc5321, as: "550 192.0.2.1 has been blocked"),
        ReplyPattern(.blockedByList, "blacklist", from: PatternSource.rfc5321, as: "550 blacklisted"),
        ReplyPattern(.blockedByList, "blocklist", from: PatternSource.rfc5321, as: "550 on a blocklist"),
        ReplyPattern(.blockedByList, "banned", from: PatternSource.rfc5321, as: "550 you are banned"),
        ReplyPattern(
            .blockedByList, "not allowed to connect", from: PatternSource.rfc5321, as: "550 host not allowed to connect"
        ),
    ]
}
