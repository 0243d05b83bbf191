/// The domain of the address.
enum DomainPatterns {
    static let all: [ReplyPattern] = [
        ReplyPattern(
            .nameNotResolved, "host not found, try again", "postfix", from: PatternSource.postfix,
            as: "Name service error for name=example.org type=MX: Host not found, try again"),
        ReplyPattern(
            .takesNoMail, "no mx record", from: PatternSource.yahoo, as: "No mx record found for domain=example.org"),
        ReplyPattern(
            .takesNoMail, "host/domain does not accept", from: PatternSource.messagingServer,
            as: "5.1.10 (host/domain does not accept mail)"),
        ReplyPattern(
            .takesNoMail, "null mx", from: PatternSource.rfc7505, as: "556 5.1.10 Recipient address has null MX"),
        ReplyPattern(.takesNoMail, "nullmx", from: PatternSource.rfc7505, as: "550 domain has nullMX"),
        ReplyPattern(
            .takesNoMail, "no smtp service", from: PatternSource.rfc7505,
            as: "an MX or SRV record indicated no SMTP service"),
        ReplyPattern(
            .takesNoMail, "does not accept mail", from: PatternSource.rfc7505,
            as: "556 5.1.10 Domain example.org does not accept mail (nullMX)"),
        ReplyPattern(
            .takesNoMail, "doesn't receive email", from: PatternSource.google,
            as: "The domain example.org doesn't receive email according to the administrator"),
        ReplyPattern(
            .takesNoMail, "not accepting network messages", from: PatternSource.rfc3463,
            as: "521 5.3.2 System not accepting network messages"),
        ReplyPattern(.takesNoMail, "no mx found", from: PatternSource.openSMTPD, as: "No MX found for domain"),
        ReplyPattern(
            .takesNoMail, "couldn't find a mail exchanger", from: PatternSource.qmail,
            as: "Sorry, I couldn't find a mail exchanger or IP address. (#5.4.4)"),
        ReplyPattern(
            .takesNoMail, "host does not receive mail", from: PatternSource.rfc5321,
            as: "521 Host does not receive mail"),
        ReplyPattern(
            .takesNoMail, "host does not accept mail", from: PatternSource.rfc5321, as: "521 host does not accept mail"),
        ReplyPattern(
            .takesNoMail, "no mail accepted here", from: PatternSource.rfc5321, as: "521 no mail accepted here"),
        ReplyPattern(
            .nameNotResolved, "temporary lookup failure", from: PatternSource.postfix,
            as: "451 4.3.0 Temporary lookup failure"),
        ReplyPattern(
            .nameNotResolved, "host name lookup failure", from: PatternSource.sendmail,
            as: "4.0.0 (cat.example.net: host name lookup failure)"),
        ReplyPattern(
            .nameNotResolved, "name server: * host name lookup", from: PatternSource.sendmail,
            as: "Deferred: Name server: example.org.: host name lookup failure"),
        ReplyPattern(
            .nameNotResolved, "host not found, try again", from: PatternSource.postfix, as: "Host not found, try again"),
        ReplyPattern(
            .nameNotResolved, "name resolution", from: PatternSource.postfix, as: "Temporary failure in name resolution"
        ),
        ReplyPattern(
            .nameNotResolved, "could not resolve host", from: PatternSource.libcurl,
            as: "Could not resolve host: smtp.example.org"),
        ReplyPattern(
            .nameNotResolved, "couldn't resolve host", from: PatternSource.libcurl, as: "Couldn't resolve host name"),
        ReplyPattern(
            .nameNotResolved, "name or service not known", from: PatternSource.postfix, as: "Name or service not known"),
        ReplyPattern(
            .nameNotResolved, "nodename nor servname", from: PatternSource.libcurl,
            as: "nodename nor servname provided, or not known"),
        ReplyPattern(
            .nameNotResolved, "resolving timed out", from: PatternSource.libcurl,
            as: "Resolving timed out after 5000 milliseconds"),
        ReplyPattern(
            .nameNotResolved, "had no relevant answers", from: PatternSource.google,
            as: "DNS type 'mx' lookup of example.org had no relevant answers."),
        ReplyPattern(
            .nameNotResolved, "dns server returned * failure", from: PatternSource.microsoft,
            as: "554 5.4.4 SMTPSEND.DNS.ServerFailure; DNS server returned temporary failure"),
        ReplyPattern(
            .noSuchDomain, "domain name not found", from: PatternSource.google, as: "Domain name not found: example.org"
        ),
        ReplyPattern(
            .noSuchDomain, "host or domain name not found", from: PatternSource.postfix,
            as: "Host or domain name not found."),
        ReplyPattern(.noSuchDomain, "host unknown", from: PatternSource.sendmail, as: "550 Host unknown"),
        ReplyPattern(.noSuchDomain, "unknown host", from: PatternSource.sendmail, as: "550 unknown host example.org"),
        ReplyPattern(.noSuchDomain, "no such domain", from: PatternSource.courier, as: "No such domain."),
        ReplyPattern(
            .noSuchDomain, "domain does not exist", from: PatternSource.openSMTPD, as: "Domain does not exist"),
        ReplyPattern(
            .noSuchDomain, "domain doesn't exist", from: PatternSource.exim, as: "550 that domain doesn't exist"),
        ReplyPattern(
            .noSuchDomain, "unrouteable mail domain", from: PatternSource.exim,
            as: "unrouteable mail domain \"example.org\""),
        ReplyPattern(.noSuchDomain, "unroutable domain", from: PatternSource.exim, as: "550 Unroutable domain"),
        ReplyPattern(
            .noSuchDomain, "couldn't find any host", from: PatternSource.qmail,
            as: "Sorry, I couldn't find any host named example.org. (#5.1.2)"),
        ReplyPattern(
            .noSuchDomain, "domain is not reachable", from: PatternSource.outlook,
            as: "554 The mail could not be delivered to the recipient because the domain is not reachable."),
        ReplyPattern(
            .noSuchDomain, "domain not found", from: PatternSource.postfix,
            as: "550 Recipient address rejected: Domain not found"),
        ReplyPattern(.noSuchDomain, "nxdomain", from: PatternSource.rfc5321, as: "550 5.1.2 NXDOMAIN"),
        ReplyPattern(
            .noSuchDomain, "illegal host", from: PatternSource.messagingServer,
            as: "5.4.4 (Illegal host/domain name found)"),
        ReplyPattern(
            .noSuchDomain, "bad destination system", from: PatternSource.rfc3463,
            as: "550 5.1.2 Bad destination system address"),
        ReplyPattern(
            .noSuchDomain, "5.4.310 dns domain", from: PatternSource.microsoft,
            as: "550 5.4.310 DNS domain does not exist"),
        ReplyPattern(
            .noSuchDomain, "dns domain * does not exist", from: PatternSource.microsoft,
            as: "550 5.4.310 DNS domain example.org does not exist"),
        ReplyPattern(
            .noSuchDomain, "recipient domain * not", from: PatternSource.rfc5321,
            as: "550 recipient domain is not known"),
        ReplyPattern(
            .noSuchDomain, "domain must resolve", from: PatternSource.rfc5321, as: "553 recipient domain must resolve"),
        ReplyPattern(.noSuchDomain, "host not found", from: PatternSource.postfix, as: "Host not found"),
        ReplyPattern(
            .nameNotResolved, "name service error", from: PatternSource.postfix,
            as: "Name service error for name=example.org type=MX: Malformed or unexpected name server reply"),
        ReplyPattern(.noSuchDomain, "unrouteable address", "exim", from: PatternSource.exim, as: "Unrouteable address"),
        ReplyPattern(
            .noSuchDomain, "unroutable address", "exim", from: PatternSource.exim, as: "550 unroutable address"),
        ReplyPattern(.noSuchDomain, "no such host", from: PatternSource.sendmail, as: "550 no such host example.org"),
        ReplyPattern(
            .noSuchDomain, "invalid domain name", from: PatternSource.rfc5321,
            as: "550 invalid domain name of recipient"),
        ReplyPattern(.noSuchDomain, "unknown domain", from: PatternSource.rfc5321, as: "550 unknown domain"),
        ReplyPattern(
            .noSuchDomain, "no matches to nameserver query", from: PatternSource.messagingServer,
            as: "no matches to nameserver query"),
        ReplyPattern(
            .noSuchDomain, "domain of recipient", from: PatternSource.rfc5321,
            as: "550 the domain of recipient is not there"),
    ]
}
