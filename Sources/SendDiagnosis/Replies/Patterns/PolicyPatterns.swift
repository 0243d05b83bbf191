/// Rules and rights.
enum PolicyPatterns {
    static let all: [ReplyPattern] = [
        ReplyPattern(
            .accessDenied, "unauthenticated senders", from: PatternSource.sendGrid,
            as: "550 Unauthenticated senders are refused"),
        ReplyPattern(
            .authenticationRefused, "authentication required", from: PatternSource.rfc5321,
            as: "530 5.7.0 Authentication required"),
        ReplyPattern(
            .authenticationRefused, "authentication failed", from: PatternSource.postfix,
            as: "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6"),
        ReplyPattern(
            .authenticationRefused, "authentication failure", from: PatternSource.postfix,
            as: "535 5.7.8 authentication failure"),
        ReplyPattern(
            .authenticationRefused, "authentication unsuccessful", from: PatternSource.microsoft,
            as: "535 5.7.3 Authentication unsuccessful"),
        ReplyPattern(
            .authenticationRefused, "authentication credentials invalid", from: PatternSource.rfc5321,
            as: "535 5.7.8 Authentication credentials invalid"),
        ReplyPattern(
            .authenticationRefused, "username and password not accepted", from: PatternSource.google,
            as: "535 5.7.8 Username and Password not accepted."),
        ReplyPattern(
            .authenticationRefused, "invalid credentials", from: PatternSource.rfc5321, as: "535 Invalid credentials"),
        ReplyPattern(.authenticationRefused, "login denied", from: PatternSource.libcurl, as: "Login denied"),
        ReplyPattern(
            .authenticationRefused, "login fail", from: PatternSource.tencent,
            as: "535 Login Fail. Please enter your authorization code to login."),
        ReplyPattern(
            .authenticationRefused, "application-specific password", from: PatternSource.google,
            as: "534 5.7.9 Application-specific password required."),
        ReplyPattern(
            .authenticationRefused, "must be authenticated", from: PatternSource.rfc5321,
            as: "530 You must be authenticated"),
        ReplyPattern(
            .authenticationRefused, "must authenticate", from: PatternSource.rfc5321,
            as: "530 You must authenticate first"),
        ReplyPattern(
            .authenticationRefused, "no sasl mechanism", from: PatternSource.libcurl,
            as: "no SASL mechanisms were offered"),
        ReplyPattern(
            .tlsNotOffered, "starttls command first", from: PatternSource.rfc5321,
            as: "530 5.7.0 Must issue a STARTTLS command first"),
        ReplyPattern(
            .tlsNotOffered, "does not support tls", from: PatternSource.google,
            as: "500 Remote server does not support TLS (state 6)."),
        ReplyPattern(
            .tlsNotOffered, "starttls not supported", from: PatternSource.libcurl, as: "STARTTLS not supported."),
        ReplyPattern(
            .tlsNotOffered, "starttls not available", from: PatternSource.libcurl, as: "STARTTLS not available."),
        ReplyPattern(.tlsNotOffered, "starttls denied", from: PatternSource.libcurl, as: "STARTTLS denied, code 454"),
        ReplyPattern(
            .tlsNotOffered, "tls is required, but was not offered", from: PatternSource.postfix,
            as: "TLS is required, but was not offered by host mx.example.org"),
        ReplyPattern(
            .tlsNotOffered, "requires starttls", from: PatternSource.rfc5321,
            as: "451 5.7.3 mx.example.org requires STARTTLS"),
        ReplyPattern(
            .tlsNotOffered, "session encryption is required", from: PatternSource.rfc5321,
            as: "571 5.7.1 session encryption is required"),
        ReplyPattern(
            .tlsNotOffered, "tls not available", from: PatternSource.postfix,
            as: "454 4.7.0 TLS not available due to local problem"),
        ReplyPattern(
            .certificateExpired, "certificate has expired", from: PatternSource.openSSL,
            as: "SSL certificate problem: certificate has expired"),
        ReplyPattern(
            .certificateExpired, "certificate is not yet valid", from: PatternSource.openSSL,
            as: "SSL certificate problem: certificate is not yet valid"),
        ReplyPattern(
            .certificateExpired, "certificate expired", from: PatternSource.openSSL, as: "certificate expired"),
        ReplyPattern(
            .certificateForOtherName, "no alternative certificate subject name matches", from: PatternSource.libcurl,
            as: "SSL: no alternative certificate subject name matches target host name 'smtp.example.org'"),
        ReplyPattern(
            .certificateForOtherName, "certificate subject name * does not match", from: PatternSource.libcurl,
            as: "SSL: certificate subject name 'a.example.org' does not match target host name 'b.example.org'"),
        ReplyPattern(
            .certificateForOtherName, "hostname mismatch", from: PatternSource.openSSL, as: "hostname mismatch"),
        ReplyPattern(
            .certificateForOtherName, "does not match target host", from: PatternSource.libcurl,
            as: "name does not match target host name"),
        ReplyPattern(
            .certificateNotTrusted, "self-signed certificate", from: PatternSource.openSSL,
            as: "SSL certificate problem: self-signed certificate"),
        ReplyPattern(
            .certificateNotTrusted, "self signed certificate", from: PatternSource.openSSL,
            as: "SSL certificate problem: self signed certificate in certificate chain"),
        ReplyPattern(
            .certificateNotTrusted, "unable to get local issuer certificate", from: PatternSource.openSSL,
            as: "SSL certificate problem: unable to get local issuer certificate"),
        ReplyPattern(
            .certificateNotTrusted, "unable to verify the first certificate", from: PatternSource.openSSL,
            as: "unable to verify the first certificate"),
        ReplyPattern(
            .certificateNotTrusted, "server certificate not trusted", from: PatternSource.postfix,
            as: "Server certificate not trusted"),
        ReplyPattern(
            .certificateNotTrusted, "server certificate not verified", from: PatternSource.postfix,
            as: "Server certificate not verified"),
        ReplyPattern(
            .certificateNotTrusted, "peer certificate cannot be authenticated", from: PatternSource.libcurl,
            as: "Peer certificate cannot be authenticated with given CA certificates"),
        ReplyPattern(
            .tlsFailed, "tls handshake", from: PatternSource.postfix, as: "Cannot start TLS: TLS handshake failure"),
        ReplyPattern(
            .tlsFailed, "cannot start tls", from: PatternSource.postfix, as: "Cannot start TLS: handshake failure"),
        ReplyPattern(.tlsFailed, "ssl connect error", from: PatternSource.libcurl, as: "SSL connect error"),
        ReplyPattern(
            .tlsFailed, "ssl routines", from: PatternSource.openSSL,
            as: "error:0A000102:SSL routines::unsupported protocol"),
        ReplyPattern(
            .tlsFailed, "tls connect error", from: PatternSource.libcurl, as: "TLS connect error: error:0A000410"),
        ReplyPattern(
            .tlsFailed, "ssl_connect", from: PatternSource.libcurl,
            as: "OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to smtp.example.org:587"),
        ReplyPattern(.accessDenied, "access denied", from: PatternSource.sendmail, as: "550 5.7.1 Access denied"),
        ReplyPattern(.accessDenied, "not authorized", from: PatternSource.rfc3463, as: "550 5.7.1 not authorized"),
        ReplyPattern(
            .accessDenied, "delivery not authorized", from: PatternSource.rfc3463,
            as: "550 5.7.1 Delivery not authorized, message refused"),
        ReplyPattern(
            .accessDenied, "insufficient permission", from: PatternSource.sysexits,
            as: "550 5.3.0 Insufficient permission"),
        ReplyPattern(.policyRefused, "denied by policy", from: PatternSource.postfix, as: "550 Denied by policy"),
        ReplyPattern(
            .policyRefused, "policy reasons", from: PatternSource.yahoo,
            as: "554 5.7.9 Message not accepted for policy reasons."),
        ReplyPattern(
            .policyRefused, "for policy reason", from: PatternSource.yahoo, as: "554 refused for policy reason"),
        ReplyPattern(.policyRefused, "policy violation", from: PatternSource.rfc5321, as: "550 policy violation"),
        ReplyPattern(
            .policyRefused, "violates * policy", from: PatternSource.rfc5321, as: "550 message violates our policy"),
        ReplyPattern(
            .policyRefused, "local policy", from: PatternSource.rfc5321, as: "554 5.7.1 rejected due to local policy"),
        ReplyPattern(
            .policyRefused, "due to * policy", from: PatternSource.rfc5321, as: "550 refused due to security policy"),
        ReplyPattern(.policyRefused, "rejected by policy", from: PatternSource.rfc5321, as: "550 rejected by policy"),
        ReplyPattern(
            .policyRefused, "administrative prohibition", from: PatternSource.exim, as: "550 Administrative prohibition"
        ),
        ReplyPattern(
            .policyRefused, "administratively denied", from: PatternSource.exim, as: "550 administratively denied"),
        ReplyPattern(.policyRefused, "protocol violation", from: PatternSource.postfix, as: "550 Protocol violation"),
        ReplyPattern(
            .policyRefused, "we do not accept", from: PatternSource.rfc5321,
            as: "550 We do not accept mail of this kind"),
        ReplyPattern(
            .policyRefused, "client host rejected", from: PatternSource.postfix,
            as: "554 5.7.1 <relay.example.org>: Client host rejected: no"),
        ReplyPattern(
            .refusedForRecipient, "recipient preferences", from: PatternSource.facebook,
            as: "550 Refused due to recipient preferences"),
        ReplyPattern(
            .refusedForRecipient, "refused by recipient", from: PatternSource.rfc5321, as: "550 refused by recipient"),
        ReplyPattern(
            .refusedForRecipient, "rejected by recipient", from: PatternSource.rfc5321, as: "550 rejected by recipient"),
        ReplyPattern(
            .refusedForRecipient, "because the recipient * not accept", from: PatternSource.rfc5321,
            as: "550 because the recipient does not accept it"),
        ReplyPattern(
            .refusedForRecipient, "recipient * not accepting mail", from: PatternSource.rfc5321,
            as: "550 because the recipient is not accepting mail"),
        ReplyPattern(
            .notCompliant, "rfc 5322", from: PatternSource.google, as: "550 5.7.1 not compliant with RFC 5322"),
        ReplyPattern(.notCompliant, "rfc 2822", from: PatternSource.rfc5321, as: "550 Not RFC 2822 compliant"),
        ReplyPattern(.notCompliant, "rfc 822", from: PatternSource.rfc5321, as: "550 Not RFC 822 compliant"),
        ReplyPattern(
            .notCompliant, "duplicate header", from: PatternSource.ses, as: "554 Duplicate header 'DKIM-Signature'"),
        ReplyPattern(.notCompliant, "missing * header", from: PatternSource.rfc5321, as: "550 missing a header"),
        ReplyPattern(
            .notCompliant, "bare lf", from: PatternSource.qmail,
            as: "451 See http://pobox.com/~djb/docs/smtplf.html: bare LF"),
        ReplyPattern(.notCompliant, "header is missing", from: PatternSource.rfc5321, as: "550 From header is missing"),
        ReplyPattern(
            .refusedForRecipient, "refuse to receive", from: PatternSource.rfc5321,
            as: "550 the recipient does refuse to receive mail"),
        ReplyPattern(
            .refusedForRecipient, "user reject", from: PatternSource.rfc5321, as: "550 user rejects this mail"),
        ReplyPattern(
            .refusedForRecipient, "only accepting mail", from: PatternSource.rfc5321,
            as: "550 the recipient is only accepting mail from specific addresses"),
        ReplyPattern(
            .policyRefused, "security policies", from: PatternSource.rfc5321, as: "550 refused by security policies"),
        ReplyPattern(.policyRefused, "policies", from: PatternSource.rfc5321, as: "550 against our policies"),
        ReplyPattern(.policyRefused, "message refused", from: PatternSource.rfc5321, as: "550 message refused"),
    ]
}
