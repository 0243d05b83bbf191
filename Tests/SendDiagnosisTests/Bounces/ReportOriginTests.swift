import SendDiagnosis
import Testing

struct ReportOriginTests {
    @Test func theSurestPlaceComesFirst() {
        let mail = BounceMail(
            """
            Delivered-To: one@example.org
            To: two@example.org
            In-Reply-To: <three@example.org>
            References: <four@example.org>
            Content-Type: multipart/report; boundary=b

            --b
            Content-Type: message/rfc822

            Return-Path: <five@example.org>
            Message-ID: <six@example.org>

            Hello
            --b--
            """.utf8)
        #expect(mail.hasHeader)
        #expect(mail.returnAddresses == ["one@example.org", "two@example.org", "<five@example.org>"])
        #expect(mail.originalMessageIDs == ["<six@example.org>", "<three@example.org>", "<four@example.org>"])
    }

    /// A complaint whose mail was made unreadable; and a report in another server's report.
    @Test func theFieldsOfAComplaintAndOfAnInnerReportCount() {
        let complaint = BounceMail(
            """
            From: f@example.net
            Content-Type: multipart/report; report-type=feedback-report; boundary=b

            --b
            Content-Type: message/feedback-report

            Feedback-Type: abuse
            Original-Mail-From: <one@example.org>

            --b--
            """.utf8)
        #expect(complaint.returnAddresses == ["<one@example.org>"])
        let passedOn = BounceMail(
            """
            From: MAILER-DAEMON@example.net
            Content-Type: multipart/mixed; boundary=a

            --a
            Content-Type: message/rfc822

            From: MAILER-DAEMON@example.com
            Content-Type: multipart/report; boundary=b

            --b
            Content-Type: text/rfc822-headers

            Message-ID: <two@example.org>
            --b--
            --a--
            """.utf8)
        #expect(passedOn.originalMessageIDs.first == "<two@example.org>")
    }

    @Test(arguments: ["", "words", "\n\n", "<html>"]) func whatHasNoFieldsIsNoMail(text: String) {
        let mail = BounceMail(text.utf8)
        #expect(!mail.hasHeader)
        #expect(mail.returnAddresses.isEmpty)
        #expect(mail.originalMessageIDs.isEmpty)
    }
}
