/// A server that is none for this domain.
enum RelayingPatterns {
    static let all: [ReplyPattern] = [
        ReplyPattern(
            .relayingDenied, "relay access denied", from: PatternSource.postfix,
            as: "554 5.7.1 <a@example.org>: Relay access denied"),
        ReplyPattern(
            .relayingDenied, "relaying denied", from: PatternSource.sendmail,
            as: "550 5.7.1 <a@example.org>... Relaying denied"),
        ReplyPattern(.relayingDenied, "relay denied", from: PatternSource.exim, as: "550 relay denied"),
        ReplyPattern(.relayingDenied, "relay not permitted", from: PatternSource.exim, as: "550 relay not permitted"),
        ReplyPattern(.relayingDenied, "relaying not", from: PatternSource.exim, as: "550 relaying not allowed"),
        ReplyPattern(
            .relayingDenied, "unable to relay", from: PatternSource.microsoft,
            as: "550 5.7.1 Unable to relay for a@example.org"),
        ReplyPattern(
            .relayingDenied, "not permitted to relay", from: PatternSource.exim,
            as: "550 You are not permitted to relay through this server"),
        ReplyPattern(
            .relayingDenied, "not allowed to relay", from: PatternSource.exim, as: "550 host is not allowed to relay"),
        ReplyPattern(.relayingDenied, "relaying prohibited", from: PatternSource.exim, as: "550 relaying prohibited"),
        ReplyPattern(
            .relayingDenied, "relaying * denied", from: PatternSource.sendmail,
            as: "550 Relaying to this domain is denied"),
        ReplyPattern(
            .relayingDenied, "not an open relay", from: PatternSource.exim, as: "550 This is not an open relay"),
        ReplyPattern(
            .relayingDenied, "isn't in my list of allowed rcpthosts", from: PatternSource.qmail,
            as: "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"),
        ReplyPattern(
            .relayingDenied, "isn't allowed to be relayed", from: PatternSource.qmail,
            as: "553 sorry, that domain isn't allowed to be relayed thru this MTA"),
        ReplyPattern(.relayingDenied, "we do not relay", from: PatternSource.exim, as: "550 we do not relay"),
        ReplyPattern(
            .relayingDenied, "relaying mail to", from: PatternSource.rfc5321,
            as: "550 relaying mail to example.org is not allowed"),
        ReplyPattern(
            .relayingDenied, "insecure mail relay", from: PatternSource.rfc5321, as: "550 Insecure mail relay"),
        ReplyPattern(.relayingDenied, "no relaying", from: PatternSource.rfc5321, as: "550 no relaying"),
        ReplyPattern(.relayingDenied, "relay rejected", from: PatternSource.rfc5321, as: "550 relay rejected"),
        ReplyPattern(.relayingDenied, "relay prohibited", from: PatternSource.exim, as: "550 relay prohibited"),
        ReplyPattern(
            .relayingDenied, "not local host", from: PatternSource.rfc5321, as: "550 not local host example.org"),
        ReplyPattern(.relayingDenied, "as a relay", from: PatternSource.rfc5321, as: "550 do not use us as a relay"),
        ReplyPattern(
            .relayingDenied, "mail relay", from: PatternSource.rfc5321,
            as: "550 you must be connected to use this mail relay"),
    ]
}
