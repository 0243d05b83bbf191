import SendAPI

/// Mails as mail servers write them that give one back.
enum ReturnedMail {
    /// RFC 3464, as postfix writes it.
    static func notification(
        to recipient: String = "bounces@example.org", of address: String = "a@b.co", messageID: String? = nil,
        action: String = "failed", status: String = "5.1.1", said: String = "550 5.1.1 User unknown"
    ) -> String {
        """
        Return-Path: <>
        From: MAILER-DAEMON@relay.example.org (Mail Delivery System)
        To: \(recipient)
        Subject: Undelivered Mail Returned to Sender
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b"

        --b
        Content-Type: text/plain

        This is the mail system at host relay.example.org.

        <\(address)>: host mx.b.co[192.0.2.1] said: \(said) (in reply to RCPT TO command)

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; relay.example.org
        Arrival-Date: Tue, 14 Nov 2023 22:13:20 +0000

        Final-Recipient: rfc822; \(address)
        Action: \(action)
        Status: \(status)
        Remote-MTA: dns; mx.b.co
        Diagnostic-Code: smtp; \(said)

        --b
        Content-Type: text/rfc822-headers

        \(messageID.map { "Message-ID: <\($0)>" } ?? "X-Nothing: here")
        To: <\(address)>

        --b--

        """
    }

    /// RFC 5965.
    static func complaint(of address: String = "a@b.co", messageID: String, type: String = "abuse") -> String {
        """
        From: feedback@provider.example
        To: abuse@example.org
        Subject: complaint
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=feedback-report; boundary="b"

        --b
        Content-Type: text/plain

        This is an email abuse report.

        --b
        Content-Type: message/feedback-report

        Feedback-Type: \(type)
        User-Agent: Provider/1.0
        Version: 1
        Original-Rcpt-To: \(address)

        --b
        Content-Type: message/rfc822

        From: no-reply@example.org
        To: \(address)
        Message-ID: <\(messageID)>

        code
        --b--

        """
    }

    /// RFC 3834: the person is away.
    static func automaticReply(messageID: String) -> String {
        """
        From: a@b.co
        To: no-reply@example.org
        Subject: Automatic reply: your code
        Auto-Submitted: auto-replied
        In-Reply-To: <\(messageID)>

        I am away.

        """
    }
}
