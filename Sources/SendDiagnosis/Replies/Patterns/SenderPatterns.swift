/// The address of the sender.
enum SenderPatterns {
    static let all: [ReplyPattern] = [
        ReplyPattern(
            .senderRefused, "sender was rejected", "qmail", from: PatternSource.qmail,
            as: "Connected to 192.0.2.1 but sender was rejected."),
        ReplyPattern(
            .senderRefused, "not a member of this mailing list", from: PatternSource.rfc5321,
            as: "You are not a member of this mailing list"),
        ReplyPattern(
            .senderRefused, "are not member", from: PatternSource.rfc5321,
            as: "You a@example.org are not member (example ML)"),
        ReplyPattern(
            .senderRefused, "not allowed to post", from: PatternSource.rfc5321,
            as: "You are not allowed to post to this mailing list"),
        ReplyPattern(.senderRefused, "rejected sender", from: PatternSource.rfc5321, as: "550 rejected sender"),
        ReplyPattern(.senderRefused, "denied sender", from: PatternSource.rfc5321, as: "550 is a denied sender"),
        ReplyPattern(.senderRefused, "sender is not", from: PatternSource.rfc5321, as: "550 sender is not accepted"),
        ReplyPattern(.senderRefused, "sender unknown", from: PatternSource.rfc5321, as: "550 sender unknown"),
        ReplyPattern(.senderRefused, "unknown sender", from: PatternSource.rfc5321, as: "550 unknown sender"),
        ReplyPattern(
            .senderRefused, "we don't accept mail from", from: PatternSource.rfc5321,
            as: "550 we don't accept mail from this domain"),
        ReplyPattern(
            .senderRefused, "we do not accept mail from", from: PatternSource.rfc5321,
            as: "550 we do not accept mail from this address"),
        ReplyPattern(
            .senderRefused, "mx records for * violate", from: PatternSource.rfc5321,
            as: "550 MX records for example.org violate section 3.3.9"),
        ReplyPattern(
            .senderRefused, "not accepting mail from", from: PatternSource.rfc5321,
            as: "550 not accepting mail from you"),
        ReplyPattern(
            .senderRefused, "your email address * blacklisted", from: PatternSource.rfc5321,
            as: "550 your email address has been blacklisted"),
        ReplyPattern(
            .senderRefused, "(batv", from: PatternSource.rfc5321, as: "550 Recipient not accepted. (BATV: no tag)"),
        ReplyPattern(
            .senderRefused, "sender address rejected", from: PatternSource.postfix,
            as: "553 5.1.8 <a@example.org>: Sender address rejected: Domain not found"),
        ReplyPattern(.senderRefused, "sender rejected", from: PatternSource.rfc5321, as: "550 sender rejected"),
        ReplyPattern(.senderRefused, "sender refused", from: PatternSource.rfc5321, as: "550 sender refused"),
        ReplyPattern(.senderRefused, "sender denied", from: PatternSource.rfc5321, as: "550 Sender denied"),
        ReplyPattern(.senderRefused, "sender verify fail", from: PatternSource.exim, as: "550 Sender verify failed"),
        ReplyPattern(
            .senderRefused, "sender * not exist", from: PatternSource.sendmail,
            as: "553 5.1.8 Domain of sender address a@example.org does not exist"),
        ReplyPattern(
            .senderRefused, "domain of sender", from: PatternSource.sendmail,
            as: "553 5.1.8 <a@example.org>... Domain of sender address does not exist"),
        ReplyPattern(
            .senderRefused, "sender domain must", from: PatternSource.sendmail, as: "553 sender domain must exist"),
        ReplyPattern(
            .senderRefused, "sender address * invalid", from: PatternSource.rfc5321, as: "550 sender address is invalid"
        ),
        ReplyPattern(.senderRefused, "invalid sender", from: PatternSource.rfc5321, as: "550 Invalid sender"),
        ReplyPattern(.senderRefused, "sender is spammer", from: PatternSource.rfc5321, as: "554 sender is spammer"),
        ReplyPattern(.senderRefused, "sender not allowed", from: PatternSource.rfc5321, as: "550 sender not allowed"),
        ReplyPattern(
            .senderRefused, "bad sender", from: PatternSource.rfc3463,
            as: "553 5.1.7 bad sender's mailbox address syntax"),
        ReplyPattern(
            .senderRefused, "rejected mail from", from: PatternSource.messagingServer,
            as: "501 5.1.8 (Server rejected MAIL FROM address)"),
        ReplyPattern(
            .senderRefused, "from: domain is invalid", from: PatternSource.goDaddy,
            as: "550 From: Domain is invalid. Please provide a valid From:"),
        ReplyPattern(
            .senderRefused, "return path * not", from: PatternSource.rfc5321, as: "550 return path is not valid"),
        ReplyPattern(
            .senderRefused, "callback verification", from: PatternSource.exim,
            as: "550 callback verification failed for the sender"),
        ReplyPattern(
            .senderRefused, "does not like sender", from: PatternSource.qmail, as: "192.0.2.1 does not like sender."),
        ReplyPattern(
            .senderRefused, "envelope sender * rejected", from: PatternSource.rfc5321,
            as: "550 envelope sender is rejected"),
        ReplyPattern(
            .senderRefused, "backscatter", from: PatternSource.exim,
            as: "550 Backscatter protection detected an invalid sender"),
        ReplyPattern(
            .senderRefused, "not a registered gateway user", from: PatternSource.rfc5321,
            as: "550 'a@example.org' is not a registered gateway user"),
        ReplyPattern(
            .senderRefused, "mail from * not allowed", from: PatternSource.rfc5321,
            as: "550 mail from a@example.org not allowed"),
        ReplyPattern(.senderRefused, "sender is blocked", from: PatternSource.rfc5321, as: "550 sender is blocked"),
        ReplyPattern(.senderRefused, "blocked sender", from: PatternSource.rfc5321, as: "550 blocked sender"),
    ]
}
