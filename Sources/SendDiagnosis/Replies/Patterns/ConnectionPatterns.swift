/// Why a server was not reached, or no protected connection made: what libraries say where no server has answered yet.
/// Asked only at those steps, since "refused" and "not found" mean other things in a server's mouth.
enum ConnectionPatterns {
    static let all: [ReplyPattern] = [
        ReplyPattern(
            .timedOut, "timed out", from: PatternSource.libcurl, as: "Connection timed out after 10001 milliseconds"),
        ReplyPattern(.timedOut, "timeout", from: PatternSource.libcurl, as: "dial tcp 192.0.2.1:25: i/o timeout"),
        ReplyPattern(.timedOut, "etimedout", from: "Node.js, errno", as: "connect ETIMEDOUT 192.0.2.1:465"),
        ReplyPattern(
            .connectionRefused, "refused", from: PatternSource.libcurl,
            as: "connect to 192.0.2.1 port 25: Connection refused"),
        ReplyPattern(.connectionRefused, "econnrefused", from: "Node.js, errno", as: "ECONNREFUSED 192.0.2.1:465"),
        ReplyPattern(.connectionRefused, "reset by peer", from: "errno(3)", as: "Connection reset by peer"),
        ReplyPattern(.connectionRefused, "econnreset", from: "Node.js, errno", as: "read ECONNRESET"),
        ReplyPattern(.connectionRefused, "no route to host", from: "errno(3)", as: "connect: No route to host"),
        ReplyPattern(.connectionRefused, "unreachable", from: "errno(3)", as: "Network is unreachable"),
        ReplyPattern(
            .connectionRefused, "couldn't connect", from: PatternSource.libcurl, as: "Couldn't connect to server"),
        ReplyPattern(
            .connectionRefused, "failed to connect", from: PatternSource.libcurl,
            as: "Failed to connect to 192.0.2.1 port 25"),
        ReplyPattern(
            .certificateExpired, "certificate * expired", from: PatternSource.openSSL,
            as: "SSL certificate problem: certificate has expired"),
        ReplyPattern(
            .certificateExpired, "expired certificate", from: "Go, crypto/tls",
            as: "remote error: tls: expired certificate"),
        ReplyPattern(
            .certificateExpired, "not yet valid", from: PatternSource.openSSL,
            as: "SSL certificate problem: certificate is not yet valid"),
        ReplyPattern(
            .certificateExpired, "certexpired", from: "rustls", as: "invalid peer certificate: CertExpired"),
        ReplyPattern(
            .certificateForOtherName, "no alternative certificate subject name", from: PatternSource.libcurl,
            as: "SSL: no alternative certificate subject name matches target host name 'relay.example.org'"),
        ReplyPattern(
            .certificateForOtherName, "does not match target host", from: PatternSource.libcurl,
            as: "SSL: certificate subject name 'a.example.org' does not match target host name 'relay.example.org'"),
        ReplyPattern(
            .certificateForOtherName, "hostname mismatch", from: PatternSource.openSSL,
            as: "certificate verify failed: Hostname mismatch, certificate is not valid for 'relay.example.org'"),
        ReplyPattern(
            .certificateForOtherName, "certificate is valid for", from: "Go, crypto/x509",
            as: "x509: certificate is valid for a.example.org, not relay.example.org"),
        ReplyPattern(
            .certificateForOtherName, "no subject alternative", from: "Java, sun.security.util.HostnameChecker",
            as:
                "java.security.cert.CertificateException: No subject alternative DNS name matching relay.example.org found."
        ),
        ReplyPattern(
            .certificateForOtherName, "host name verification failed", from: "RFC 9525",
            as: "Host name verification failed: presented identifiers do not match relay.example.org"),
        ReplyPattern(
            .certificateForOtherName, "host name * mismatch", from: PatternSource.openSSL,
            as: "host name or IP mismatch"),
        ReplyPattern(
            .certificateForOtherName, "notvalidforname", from: "rustls",
            as: "invalid peer certificate: NotValidForName"),
        ReplyPattern(
            .certificateNotTrusted, "self-signed", from: PatternSource.openSSL,
            as: "SSL certificate problem: self-signed certificate in certificate chain"),
        ReplyPattern(
            .certificateNotTrusted, "self signed", from: PatternSource.openSSL,
            as: "SSL certificate problem: self signed certificate"),
        ReplyPattern(
            .certificateNotTrusted, "local issuer certificate", from: PatternSource.openSSL,
            as: "SSL certificate problem: unable to get local issuer certificate"),
        ReplyPattern(
            .certificateNotTrusted, "unknown authority", from: "Go, crypto/x509",
            as: "x509: certificate signed by unknown authority"),
        ReplyPattern(
            .certificateNotTrusted, "unable to find valid certification path", from: "Java, PKIX",
            as: "PKIX path building failed: unable to find valid certification path to requested target"),
        ReplyPattern(.certificateNotTrusted, "unknown ca", from: "RFC 8446 §6.2", as: "tlsv1 alert unknown ca"),
        ReplyPattern(
            .certificateNotTrusted, "unknownissuer", from: "rustls", as: "invalid peer certificate: UnknownIssuer"),
        ReplyPattern(
            .certificateNotTrusted, "revoked", from: PatternSource.openSSL,
            as: "SSL certificate problem: certificate revoked"),
        ReplyPattern(
            .certificateNotTrusted, "certificate verify failed", from: PatternSource.openSSL,
            as: "error:0A000086:SSL routines::certificate verify failed"),
        ReplyPattern(
            .certificateNotTrusted, "peer certificate or ssh remote key was not ok", from: PatternSource.libcurl,
            as: "SSL peer certificate or SSH remote key was not OK"),
        ReplyPattern(
            .certificateNotTrusted, "not trusted", from: "GnuTLS",
            as: "Certificate verification: Not trusted"),
        ReplyPattern(
            .tlsNotOffered, "requested ssl level failed", from: PatternSource.libcurl, as: "Requested SSL level failed"),
        ReplyPattern(
            .tlsNotOffered, "starttls not supported", from: PatternSource.libcurl, as: "STARTTLS not supported."),
        ReplyPattern(
            .tlsNotOffered, "not support starttls", from: "RFC 3207", as: "server does not support STARTTLS"),
        ReplyPattern(
            .tlsNotOffered, "starttls * not implemented", from: "RFC 3207",
            as: "502 5.5.1 STARTTLS command not implemented"),
        ReplyPattern(
            .tlsNotOffered, "tls is required, but was not offered", from: PatternSource.postfix,
            as: "TLS is required, but was not offered by host relay.example.org[192.0.2.1]"),
        ReplyPattern(.tlsNotOffered, "starttls denied", from: PatternSource.libcurl, as: "STARTTLS denied, code 502"),
    ]
}
