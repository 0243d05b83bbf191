import SendDiagnosis
import Testing

struct ServerReplyTests {
    struct Case: Sendable {
        let phase: SMTPPhase?
        let text: String
        let host: String?
        let reason: DeliveryReason
        let permanence: Permanence

        init(
            _ phase: SMTPPhase?, _ text: String, _ reason: DeliveryReason, _ permanence: Permanence, host: String? = nil
        ) {
            self.phase = phase
            self.text = text
            self.host = host
            self.reason = reason
            self.permanence = permanence
        }
    }

    @Test(arguments: [
        Case(
            .rcpt,
            "450 4.2.0 <a@example.org>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.org.html",
            .greylisted, .temporary),
        Case(.rcpt, "451 4.7.1 Greylisting in action, please come back later", .greylisted, .temporary),
        Case(
            .rcpt,
            "550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the recipient's email address for typos or\n550 5.1.1 unnecessary spaces. https://support.google.com/mail/?p=NoSuchUser x.1 - gsmtp",
            .noSuchMailbox, .permanent),
        Case(
            .rcpt,
            "452-4.2.2 The recipient's inbox is out of storage space. Please direct the\n452 4.2.2 recipient to https://support.google.com/mail/?p=OverQuotaTemp",
            .mailboxFull, .temporary),
        Case(
            .data,
            "421-4.7.28 Gmail has detected an unusual rate of mail originating from your IP address. To protect our users, mail has been temporarily rate limited.",
            .tooManyMessages, .temporary),
        Case(
            .data, "550-5.7.26 Your email has been blocked because the sender is unauthenticated.",
            .mailAuthenticationFailed, .permanent),
        Case(
            .rcpt, "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup",
            .noSuchMailbox, .permanent),
        Case(
            .rcpt,
            "550 5.4.1 Recipient address rejected: Access denied. [AM6EUR05FT047.eop-eur05.prod.protection.outlook.com]",
            .noSuchMailbox, .permanent),
        Case(.mail, "550 5.7.606 Access denied, banned sending IP [192.0.2.1]", .blockedByList, .permanent),
        Case(
            .rcpt, "451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (S77719)", .tooManyMessages,
            .temporary),
        Case(
            .data, "550 5.7.509 Access denied, sending domain example.org does not pass DMARC verification",
            .mailAuthenticationFailed, .permanent),
        Case(.rcpt, "552 5.2.2 Mailbox full", .mailboxFull, .permanent),
        Case(
            .data,
            "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1",
            .poorReputation, .temporary),
        Case(.rcpt, "554 5.7.1 [HM08] Message rejected due to local policy", .poorReputation, .permanent),
        Case(
            .rcpt, "550 Mailbox unavailable or access denied [x IP: 192.0.2.1]. https://open.work.weixin.qq.com",
            .noSuchMailbox, .permanent),
        Case(
            .data, "550 MI:SPB 163 mx14,please see http://mail.163.com/help/help_spam_16.htm", .spamDetected, .permanent
        ),
        Case(.rcpt, "550 User not found: nobody@163.com", .noSuchMailbox, .permanent),
        Case(
            .rcpt,
            "550 Message was not accepted -- invalid mailbox. Local mailbox nobody@mail.ru is unavailable: user not found",
            .noSuchMailbox, .permanent),
        Case(.rcpt, "550 5.7.1 No such user!", .noSuchMailbox, .permanent),
        Case(.rcpt, "550 Requested action not taken: mailbox unavailable", .noSuchMailbox, .permanent),
        Case(
            .greeting,
            "554-gmx.net (mxgmx016) Nemesis ESMTP Service not available\n554-No SMTP service\n554 IP address is black listed.",
            .blockedByList, .permanent),
        Case(
            .rcpt,
            "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1",
            .blockedByList, .permanent),
        Case(.rcpt, "554 5.7.1 <a@example.org>: Relay access denied", .relayingDenied, .permanent),
        Case(.mail, "552 5.3.4 Message size exceeds fixed limit", .mailTooLarge, .permanent),
        Case(
            .greeting, "421 4.7.0 relay.example.org Error: too many connections from 192.0.2.1", .tooManyConnections,
            .temporary),
        Case(.auth, "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6", .authenticationRefused, .permanent),
        Case(.dns, "Could not resolve host: smtp.example.org", .nameNotResolved, .unknown),
        Case(
            .connect, "Failed to connect to smtp.example.org port 587 after 2 ms: Couldn't connect to server",
            .connectionRefused, .unknown),
        Case(.connect, "Connection timed out after 10001 milliseconds", .timedOut, .unknown),
        Case(.tls, "SSL certificate problem: certificate has expired", .certificateExpired, .unknown),
        Case(
            .tls, "SSL: no alternative certificate subject name matches target hostname 'smtp.example.org'",
            .certificateForOtherName, .unknown),
        Case(.tls, "SSL certificate problem: unable to get local issuer certificate", .certificateNotTrusted, .unknown),
        Case(.tls, "SSL certificate problem: self-signed certificate", .certificateNotTrusted, .unknown),
        Case(.tls, "STARTTLS not supported.", .tlsNotOffered, .unknown),
        Case(.rcpt, "556 5.1.10 Recipient address has null MX", .takesNoMail, .permanent),
        Case(.rcpt, "550 5.1.2 Bad destination system address", .noSuchDomain, .permanent),
        Case(nil, "550 User unknown", .refusedForRecipient, .permanent),
        Case(.data, "550 User unknown", .refusedForRecipient, .permanent),
        Case(.rcpt, "", .unclassified, .unknown),
        Case(.rcpt, "250 2.1.5 Ok", .delivered, .unknown),
    ])
    func aReplyIsDiagnosed(_ one: Case) {
        var reply = ServerReply(phase: one.phase, text: one.text, host: one.host)
        if one.text.hasPrefix("250") { reply.replyCode = 250 }
        let diagnosis = reply.diagnosis
        #expect(diagnosis.reason == one.reason, "\(one.text): \(diagnosis.evidence)")
        #expect(diagnosis.permanence == one.permanence, "\(one.text)")
    }

    @Test func onlyADeadAddressIsHard() {
        for reason in DeliveryReason.allCases {
            let dead: Set<DeliveryReason> = [.noSuchMailbox, .noSuchDomain, .takesNoMail, .mailboxMoved]
            #expect(reason.concernsAddress == dead.contains(reason))
        }
        #expect(ServerReply(phase: .rcpt, text: "550 5.1.1 User unknown").diagnosis.isHard)
        #expect(!ServerReply(phase: .rcpt, text: "450 4.1.1 User unknown").diagnosis.isHard)
    }

    @Test func codesAreReadFromTheText() {
        let reply = ServerReply(text: "host mx[192.0.2.55] said: 550-5.7.26 not accepted")
        #expect(reply.replyCode == 550)
        #expect(reply.enhancedCode == "5.7.26")
        #expect(ServerReply(text: "from 5.1.1.7 to 4.255.300.1 by v5.1.1x").enhancedCode == nil)
    }

    @Test func anEndlessReplyIsReadInTime() {
        let long = String(repeating: "mailbox * mailbox is user ", count: 200_000)
        #expect(ServerReply(phase: .rcpt, text: long).diagnosis.reason == .unclassified)
    }
}
