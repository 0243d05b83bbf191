/// Our address or domain is listed, or not welcome.
enum ReputationPatterns {
    static let all: [ReplyPattern] = [
        ReplyPattern(
            .refusedForRecipient, "blocked by recipient", from: PatternSource.rfc5321, as: "550 blocked by recipient"),
        ReplyPattern(
            .blockedByList, "spamhaus", from: PatternSource.spamhaus,
            as: "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org"),
        ReplyPattern(
            .blockedByList, "blocked using", from: PatternSource.postfix,
            as: "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.example.org"),
        ReplyPattern(
            .blockedByList, "blacklisted by", from: PatternSource.postfix,
            as: "550 5.7.1 192.0.2.1 blacklisted by recipient"),
        ReplyPattern(
            .blockedByList, "ip address blacklisted", from: PatternSource.ses,
            as: "550 5.7.1 IP address blacklisted by recipient"),
        ReplyPattern(.blockedByList, " dnsbl", from: PatternSource.postfix, as: "550 listed in a DNSBL"),
        ReplyPattern(.blockedByList, " rbl ", from: PatternSource.exim, as: "554 RBL restriction"),
        ReplyPattern(.blockedByList, "spamcop", from: PatternSource.exim, as: "550 5.7.1 blocked, see bl.spamcop.net"),
        ReplyPattern(.blockedByList, " sorbs", from: PatternSource.exim, as: "550 5.7.1 listed by sorbs"),
        ReplyPattern(
            .blockedByList, "barracudacentral", from: PatternSource.barracuda,
            as: "554 Service unavailable; Client host [192.0.2.1] found at http://www.barracudacentral.org/reputation"),
        ReplyPattern(
            .poorReputation, "barracudanetworks.com/reputation", from: PatternSource.barracuda,
            as: "554 Client host [192.0.2.1] blocked, http://www.barracudanetworks.com/reputation/?r=1"),
        ReplyPattern(
            .poorReputation, "reputation", from: PatternSource.outlook,
            as: "550 5.7.1 Rejected for poor reputation of 192.0.2.1"),
        ReplyPattern(
            .blockedByList, "is on our block list", from: PatternSource.outlook,
            as: "550 5.7.1 Your network is on our block list"),
        ReplyPattern(
            .blockedByList, "our blocklist", from: PatternSource.rfc5321, as: "550 192.0.2.1 is in our blocklist"),
        ReplyPattern(
            .blockedByList, "our blacklist", from: PatternSource.rfc5321, as: "550 192.0.2.1 is in our blacklist"),
        ReplyPattern(
            .blockedByList, "ip is blacklisted", from: PatternSource.rfc5321, as: "550 your IP is blacklisted"),
        ReplyPattern(.blockedByList, "ip blacklist", from: PatternSource.rfc5321, as: "550 IP blacklist"),
        ReplyPattern(
            .blockedByList, "host * is blacklisted", from: PatternSource.exim, as: "550 Host 192.0.2.1 is blacklisted"),
        ReplyPattern(.blockedByList, "block list", from: PatternSource.rfc5321, as: "550 You are on a block list"),
        ReplyPattern(.blockedByList, "black list", from: PatternSource.rfc5321, as: "550 found in a black list"),
        ReplyPattern(.blockedByList, "blocked ip", from: PatternSource.rfc5321, as: "550 Blocked IP 192.0.2.1"),
        ReplyPattern(.blockedByList, "ip blocked", from: PatternSource.rfc5321, as: "550 IP blocked"),
        ReplyPattern(
            .blockedByList, "ip address * has been blocked", from: PatternSource.rfc5321,
            as: "550 Your IP address 192.0.2.1 has been blocked"),
        ReplyPattern(
            .blockedByList, "ip address has been blocked", from: PatternSource.rfc5321,
            as: "550 Your IP address has been blocked"),
        ReplyPattern(
            .blockedByList, "ip has been blocked", from: PatternSource.rfc5321, as: "550 Your IP has been blocked"),
        ReplyPattern(
            .blockedByList, "your host * blocked", from: PatternSource.rfc5321,
            as: "550 Your host 192.0.2.1 was blocked"),
        ReplyPattern(
            .blockedByList, "blocked by * for spam", from: PatternSource.rfc5321,
            as: "550 192.0.2.1 blocked by example for spam"),
        ReplyPattern(
            .blockedByList, "smtp server of your isp", from: PatternSource.exim,
            as: "550 5.7.0 Please use the smtp server of your ISP."),
        ReplyPattern(
            .blockedByList, "use your isp", from: PatternSource.exim, as: "550 Dynamic address, use your ISP's relay"),
        ReplyPattern(
            .blockedByList, "dynamic ip", from: PatternSource.postfix, as: "550 5.7.1 Mail from a dynamic IP is refused"
        ),
        ReplyPattern(
            .blockedByList, "client host rejected: may not be mail exchanger", from: PatternSource.postfix,
            as: "554 5.7.1 Client host rejected: may not be mail exchanger"),
        ReplyPattern(
            .blockedByList, "access denied - invalid helo name", from: PatternSource.rfc5321,
            as: "550 5.7.1 Access denied - Invalid HELO name"),
        ReplyPattern(
            .blockedByList, "helo command rejected", from: PatternSource.postfix,
            as: "504 5.5.2 <relay>: Helo command rejected: need fully-qualified hostname"),
        ReplyPattern(
            .blockedByList, "client host rejected: abus", from: PatternSource.postfix,
            as: "554 5.7.1 Client host rejected: Abus detecte GU_EIB_04"),
        ReplyPattern(
            .blockedByList, "client host rejected: access denied", from: PatternSource.postfix,
            as: "554 5.7.1 <unknown[192.0.2.1]>: Client host rejected: Access denied"),
        ReplyPattern(
            .blockedByList, "client host [*] blocked", from: PatternSource.postfix,
            as: "554 5.7.1 Client host [192.0.2.1] blocked"),
        ReplyPattern(
            .blockedByList, "connection refused by", "sendmail", from: PatternSource.sendmail,
            as: "<a@example.org>... Deferred: Connection refused by mx.example.org."),
        ReplyPattern(
            .blockedByList, "connection from your * rejected", from: PatternSource.rfc5321,
            as: "550 Connection from your network rejected"),
        ReplyPattern(
            .blockedByList, "not accepting connections from", from: PatternSource.rfc5321,
            as: "554 5.7.1 not accepting connections from your network"),
        ReplyPattern(
            .blockedByList, "(bl)", from: PatternSource.sendmail,
            as: "554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help) (BL)"),
        ReplyPattern(.blockedByList, "local rbl", from: PatternSource.rfc5321, as: "550 192.0.2.1 in local rbl"),
        ReplyPattern(
            .blockedByList, "server * has been blacklisted", from: PatternSource.rfc5321,
            as: "550 Your server 192.0.2.1 has been blacklisted"),
        ReplyPattern(
            .blockedByList, "temporarily blocked", from: PatternSource.rfc5321,
            as: "450 4.7.1 192.0.2.1 is temporarily blocked"),
        ReplyPattern(
            .senderRefused, "address that has been blacklisted", from: PatternSource.exim,
            as: "\"Sorry, you are sending to/from an address that has been blacklisted\""),
    ]
}
