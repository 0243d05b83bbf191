/// Our address has no name, or a name that leads elsewhere.
enum ReverseNamePatterns {
    static let all: [ReplyPattern] = [
        ReplyPattern(
            .blockedByList, "missing reverse dns", from: PatternSource.exim,
            as: "554 5.7.1 [C14] Missing reverse DNS for 192.0.2.1"),
        ReplyPattern(
            .noReverseName, "reverse dns", from: PatternSource.postfix, as: "550 5.7.25 Reverse DNS validation failed"),
        ReplyPattern(
            .noReverseName, "reverse hostname", from: PatternSource.postfix,
            as: "450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.1]"),
        ReplyPattern(
            .noReverseName, "reverse lookup", from: PatternSource.sendmail,
            as: "550 5.7.1 Fix reverse lookup for 192.0.2.1"),
        ReplyPattern(
            .noReverseName, "reverse-dns", from: PatternSource.rfc7372, as: "550 No Reverse-DNS for 192.0.2.1"),
        ReplyPattern(.noReverseName, " rdns", from: PatternSource.rfc7372, as: "554 5.7.1 Bad rDNS"),
        ReplyPattern(.noReverseName, " ptr record", from: PatternSource.rfc7372, as: "550 5.7.25 No PTR record"),
        ReplyPattern(
            .noReverseName, " ptr resource record", from: PatternSource.gmx, as: "554 Bad DNS PTR resource record."),
        ReplyPattern(
            .noReverseName, "ptr lookup", from: PatternSource.rfc7372, as: "550 PTR lookup failed for your host"),
        ReplyPattern(.noReverseName, "no ptr", from: PatternSource.rfc7372, as: "550 There is no PTR for your host"),
        ReplyPattern(
            .noReverseName, "cannot find your hostname", from: PatternSource.postfix,
            as: "450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.1]"),
        ReplyPattern(
            .noReverseName, "ip name lookup failed", from: PatternSource.sendmail,
            as: "550 5.7.1 Access denied. IP name lookup failed [192.0.2.1]"),
        ReplyPattern(
            .noReverseName, "cannot resolve your address", from: PatternSource.sendmail,
            as: "451 4.1.8 Client cannot resolve your address"),
        ReplyPattern(
            .noReverseName, "ip name possibly forged", from: PatternSource.sendmail,
            as: "550 5.7.1 Access denied. IP name possibly forged 192.0.2.1"),
        ReplyPattern(
            .noReverseName, "unresolvable relay host name", from: PatternSource.courier,
            as: "550 5.7.1 unresolvable relay host name [192.0.2.1]"),
        ReplyPattern(
            .noReverseName, "without a valid sender domain*reverse", from: PatternSource.exim,
            as: "550 5.7.1 Connections not accepted from servers without a valid sender domain. Fix reverse DNS"),
    ]
}
