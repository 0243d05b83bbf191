import LanguageMatching
import SendAPI
import SendService
import StrictJSON

/// A mail that has left, as the page shows it.
struct DemoMail: Sendable {
    /// A number, counted from 1.
    let id: Int
    let mail: OutgoingMail

    var json: JSONValue {
        [
            "id": .string(String(id)), "subject": .string(mail.subject),
            "language": .string(mail.language.description), "text": .string(mail.text),
            "time": .string(Timestamp(mail.date).description),
        ]
    }

    /// The mail's HTML, whose links open in a tab of their own: the frame in which it is shown runs nothing.
    var html: String { mail.html.replacing("<head>", with: "<head>\n<base target=\"_blank\">", maxReplacements: 1) }
}
