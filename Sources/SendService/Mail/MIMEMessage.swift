import FoundationEssentials
import LanguageMatching
import SendAPI

/// A mail as it goes over the wire: RFC 5322 headers and a `multipart/alternative` body, CRLF line ends, ASCII throughout.
///
/// It is rendered here and not by libcurl, so that the mailbox folder holds the very bytes that a mail server would get.
struct MIMEMessage: Sendable {
    let bytes: [UInt8]

    init(_ mail: OutgoingMail) {
        let boundary = "=_errata_" + mail.messageID.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(48)
        var lines: [String] = []
        lines.append("Date: \(Self.date(mail.date))")
        let name =
            mail.fromName.isEmpty
            ? "" : EncodedWord.header(mail.fromName, prefixLength: "From: ".count, phrase: true) + "\r\n "
        lines.append("From: \(name)<\(mail.from.text)>")
        lines.append("To: <\(mail.to.text)>")
        lines.append("Subject: " + EncodedWord.header(mail.subject, prefixLength: "Subject: ".count))
        lines.append("Message-ID: <\(mail.messageID)>")
        lines.append("Content-Language: \(mail.language)")
        // Keeps vacation replies away; source: RFC 3834 §5.
        lines.append("Auto-Submitted: auto-generated")
        lines.append("MIME-Version: 1.0")
        // Folded: with the boundary it is longer than the 78 characters of RFC 5322 §2.1.1.
        lines.append("Content-Type: multipart/alternative;\r\n boundary=\"\(boundary)\"")
        lines.append("")
        for (type, content) in [("text/plain", mail.text), ("text/html", mail.html)] {
            lines.append("--\(boundary)")
            lines.append("Content-Type: \(type); charset=utf-8")
            lines.append("Content-Transfer-Encoding: quoted-printable")
            lines.append("")
            lines.append(contentsOf: QuotedPrintable.lines(content))
        }
        lines.append("--\(boundary)--")
        bytes = Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
    }

    /// RFC 5322 §3.3's date-time in UTC.
    static func date(_ date: Date) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second, .weekday], from: date)
        let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let two = { (number: Int?) in (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        let weekday = weekdays[((parts.weekday ?? 1) - 1) % 7]
        let month = months[((parts.month ?? 1) - 1) % 12]
        return
            "\(weekday), \(two(parts.day)) \(month) \(parts.year ?? 1970) "
            + "\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second)) +0000"
    }
}
