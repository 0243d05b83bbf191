/// SPF, DKIM and DMARC.
enum MailAuthenticationPatterns {
    static let all: [ReplyPattern] = [
        ReplyPattern(
            .mailAuthenticationFailed, "dmarc", from: PatternSource.rfc7372,
            as: "550 5.7.1 This message was not accepted due to domain owner DMARC policy"),
        ReplyPattern(
            .mailAuthenticationFailed, "unauthenticated email", from: PatternSource.google,
            as: "550 5.7.26 Unauthenticated email from example.jp is not accepted"),
        ReplyPattern(
            .mailAuthenticationFailed, "because the sender is unauthenticated", from: PatternSource.google,
            as: "550 5.7.26 This mail has been blocked because the sender is unauthenticated."),
        ReplyPattern(
            .mailAuthenticationFailed, "does not have authentication information or fails to pass",
            from: PatternSource.google,
            as: "550 5.7.1 This message does not have authentication information or fails to pass authentication checks"
        ),
        ReplyPattern(
            .mailAuthenticationFailed, "fails to pass authentication checks", from: PatternSource.google,
            as: "550 5.7.26 This message fails to pass authentication checks"),
        ReplyPattern(
            .mailAuthenticationFailed, " spf record", from: PatternSource.rfc7372,
            as: "550 5.7.26 The MAIL FROM domain has an SPF record with a hard fail"),
        ReplyPattern(
            .mailAuthenticationFailed, "spf * fail", from: PatternSource.rfc7372,
            as: "550 5.7.23 SPF validation for example.org failed"),
        ReplyPattern(.mailAuthenticationFailed, "spf fail", from: PatternSource.rfc7372, as: "550 SPF fail"),
        ReplyPattern(.mailAuthenticationFailed, "fail* spf", from: PatternSource.rfc7372, as: "550 Message failed SPF"),
        ReplyPattern(
            .mailAuthenticationFailed, "spf: ", from: PatternSource.postfix,
            as: "550 5.7.1 SPF: 192.0.2.1 is not allowed to send mail from example.org"),
        ReplyPattern(
            .mailAuthenticationFailed, "spf check", from: PatternSource.rfc7372, as: "550 SPF check did not pass"),
        ReplyPattern(
            .mailAuthenticationFailed, "sender policy framework", from: PatternSource.rfc7372,
            as: "550 Rejected by Sender Policy Framework"),
        ReplyPattern(
            .mailAuthenticationFailed, "openspf", from: PatternSource.postfix,
            as: "550 5.7.1 Recipient address rejected: Please see http://www.openspf.net/Why?s=mfrom"),
        ReplyPattern(
            .mailAuthenticationFailed, "is not allowed to send mail from", from: PatternSource.rfc7372,
            as: "550 5.7.1 192.0.2.1 is not allowed to send mail from example.org"),
        ReplyPattern(
            .mailAuthenticationFailed, "is not authorized to use * in * identity", from: PatternSource.postfix,
            as: "550 5.7.1 Sender is not authorized to use 'a@example.org' in 'mfrom' identity"),
        ReplyPattern(
            .mailAuthenticationFailed, "not authorized to send * from this domain", from: PatternSource.rfc7372,
            as: "550 You are not authorized to send mail from this domain"),
        ReplyPattern(
            .mailAuthenticationFailed, "dkim * fail", from: PatternSource.rfc8616, as: "550 5.7.20 DKIM check failed"),
        ReplyPattern(
            .mailAuthenticationFailed, "dkim * did not pass", from: PatternSource.rfc8616,
            as: "550 5.7.20 DKIM signature did not pass"),
        ReplyPattern(
            .mailAuthenticationFailed, "no valid dkim", from: PatternSource.rfc8616,
            as: "550 5.7.20 No valid DKIM signature"),
        ReplyPattern(
            .mailAuthenticationFailed, "missing dkim", from: PatternSource.rfc8616,
            as: "550 5.7.20 Missing DKIM signature"),
        ReplyPattern(
            .mailAuthenticationFailed, "message was rejected due to authentication failure",
            from: PatternSource.rfc7372, as: "550 The message was rejected due to authentication failure"),
        ReplyPattern(
            .mailAuthenticationFailed, "authentication results: fail", from: PatternSource.rfc7372,
            as: "550 5.7.1 Authentication results: fail"),
    ]
}
