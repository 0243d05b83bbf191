import SendDiagnosis
import Testing

struct BounceMailTests {
    private let notification = """
        From: MAILER-DAEMON@relay.example.org
        Subject: Undelivered Mail Returned to Sender
        Content-Type: multipart/report; report-type=delivery-status; boundary="b"

        --b
        Content-Type: text/plain

        <a@example.org>: host mx.example.org said: 550 5.1.1 User unknown (in reply to RCPT TO command)

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; relay.example.org
        Arrival-Date: Fri, 27 Nov 2026 10:00:00 +0000

        Final-Recipient: rfc822; a@example.org
        Action: failed
        Status: 5.1.1
        Remote-MTA: dns; mx.example.org
        Diagnostic-Code: smtp; 550 5.1.1 User unknown

        --b
        Content-Type: message/rfc822

        Message-ID: <1@relay.example.org>
        To: a@example.org

        Hello
        --b--
        """

    @Test func aNotificationIsReadFieldByField() throws {
        let bounce = try #require(BounceMail(notification.utf8).bounces.first)
        #expect(bounce.recipient?.revealed == "a@example.org")
        #expect(bounce.kind == .failed)
        #expect(bounce.reason == .noSuchMailbox)
        #expect(bounce.isHard)
        #expect(bounce.permanence == .permanent)
        #expect(bounce.replyCode == 550)
        #expect(bounce.status == "5.1.1")
        #expect(bounce.phase == .rcpt)
        #expect(bounce.reportingMTA == "relay.example.org")
        #expect(bounce.remoteMTA == "mx.example.org")
        #expect(bounce.originalMessageID == "1@relay.example.org")
        #expect(bounce.arrivalDate == "Fri, 27 Nov 2026 10:00:00 +0000")
    }

    @Test func aDescriptionHoldsNoAddress() throws {
        let bounce = try #require(
            BounceMail(notification.replacing("a@example", with: "alice@example").utf8).bounces.first)
        #expect(bounce.description == "a***@example.org failed noSuchMailbox permanent hard 550 5.1.1")
        let address = try #require(bounce.recipient)
        #expect(!"\(address)".contains("alice"))
        #expect(!String(reflecting: address).contains("alice"))
    }

    @Test func carriageReturnsChangeNothing() {
        let mail = notification.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        #expect(BounceMail(mail.utf8).bounces == BounceMail(notification.utf8).bounces)
    }

    @Test(arguments: [
        "", "\n", "From", "=?", "Content-Type: multipart/mixed; boundary=\"\"\n\n--\n--", "\u{1B}$", ": \n \n",
    ])
    func oddMailsAreNoBounces(mail: String) {
        #expect(BounceMail(mail.utf8).bounces.isEmpty)
    }

    @Test func aPersonWritingAboutABounceSentNone() {
        let mail =
            "From: Alice <alice@example.org>\nSubject: Undelivered mail\n\nMy mail could not be delivered to: b@example.org\n550 5.1.1 User unknown\n"
        #expect(BounceMail(mail.utf8).bounces.isEmpty)
    }

    @Test func nestedPartsEnd() {
        var mail = "From: MAILER-DAEMON@example.org\n"
        for level in 0..<200 { mail += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n" }
        #expect(BounceMail(mail.utf8).bounces.isEmpty)
    }

    @Test func aMebibyteOfHeadersIsReadInTime() {
        let mail = [UInt8](repeating: UInt8(ascii: ":"), count: 3 << 20)
        #expect(BounceMail(mail).bounces.isEmpty)
    }
}
