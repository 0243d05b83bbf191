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
        if mail.fromName.isEmpty {
            lines.append(Self.field("From", "<\(mail.from.text)>"))
        } else {
            let name = EncodedWord.header(mail.fromName, prefixLength: "From: ".count, phrase: true)
            lines.append("From: \(name)\r\n <\(mail.from.text)>")
        }
        lines.append(Self.field("To", "<\(mail.to.text)>"))
        lines.append("Subject: " + EncodedWord.header(mail.subject, prefixLength: "Subject: ".count))
        lines.append(Self.field("Message-ID", "<\(mail.messageID)>"))
        lines.append("Content-Language: \(mail.language)")
        // Keeps vacation replies away; source: RFC 3834 §5.
        lines.append("Auto-Submitted: auto-generated")
        lines.append("MIME-Version: 1.0")
        // With the boundary it is longer than a line.
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

    /// A header field, folded where it is longer than a line should be: 78 characters. Source: RFC 5322 §2.1.1.
    private static func field(_ name: String, _ value: String) -> String {
        let line = "\(name): \(value)"
        return line.utf8.count <= maximumLine ? line : "\(name):\r\n \(value)"
    }

    /// How long a line should be at most, without its end.
    static let maximumLine = 78

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
