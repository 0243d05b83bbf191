import FoundationEssentials
import LanguageMatching
import MailTexts
import MessageFormat
import SendAPI

/// Writes the mail of a code in a person's language, as text and as HTML.
struct MailComposer: Sendable {
    let settings: ServiceConfiguration.Mail
    let codeLifetime: Duration

    func compose(
        code: String, scenario: Scenario, to address: EmailAddress, language: LanguageTag, messageID: String, date: Date
    ) -> OutgoingMail {
        let preferences = LanguagePreferences([language])
        let tag = MailTexts.language(for: preferences)
        let minutes = max(1, Int64((codeLifetime / .seconds(60)).rounded(.down)))
        let text = { (key: MailText, arguments: [String: MessageValue]) in
            // Without isolates: a person copies the code, and an invisible character before it makes it wrong.
            MailTexts.text(key, in: preferences, arguments: arguments, bidiIsolation: .none)
        }
        let texts = ScenarioTexts(scenario)
        let subject = { (key: MailText.Subject) in text(key.text, ["code": .string(code)]) }
        let paragraphs = [
            text(.frameGreeting, [:]),
            text(texts.purpose.text, [:]),
            text(.frameCode, ["code": .string(code)]),
            text(.frameExpiry, ["minutes": .integer(minutes)]),
            text(.frameSecrecy, [:]),
            text(texts.unexpected.text, [:]),
        ]
        return OutgoingMail(
            from: settings.from, fromName: settings.fromName, to: address,
            subject: subject(texts.subject),
            text: paragraphs.joined(separator: "\n\n") + "\n",
            html: Self.html(paragraphs, code: code, language: tag), language: tag, messageID: messageID, date: date)
    }

    private static func html(_ paragraphs: [String], code: String, language: LanguageTag) -> String {
        let body = paragraphs.map { paragraph in
            let escaped = escape(paragraph)
            return paragraph.hasSuffix(code)
                ? "<p style=\"font-size:1.25em\">"
                    + escaped.dropLast(code.count)
                    + "<strong dir=\"ltr\" style=\"font-family:monospace;font-size:1.5em;letter-spacing:.15em\">\(code)</strong></p>"
                : "<p>\(escaped)</p>"
        }.joined(separator: "\n")
        return """
            <!doctype html>
            <html lang="\(language)" dir="\(language.direction.rawValue)">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
            <body style="font-family:sans-serif;line-height:1.5;max-width:36em;margin:1em auto;padding:0 1em">
            \(body)
            </body>
            </html>
            """
    }

    private static func escape(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.append(character)
            }
        }
    }
}
