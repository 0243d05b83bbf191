import FoundationEssentials
import LanguageMatching
import MailTexts
import MessageFormat
import SendAPI

/// Writes the mail of a code in a person's language, as text and as HTML.
struct MailComposer: Sendable {
    let settings: ServiceConfiguration.Mail
    let codeLifetime: Duration

    /// - Parameter stopLink: where a person says that it was not they who asked; `nil` where there is no such page.
    func compose(
        code: String, scenario: Scenario, to address: EmailAddress, language: LanguageTag, messageID: String,
        date: Date,
        stopLink: String? = nil
    ) -> OutgoingMail {
        let preferences = LanguagePreferences([language])
        let tag = MailTexts.language(for: preferences)
        let minutes = max(1, Int64((codeLifetime / .seconds(60)).rounded(.down)))
        let say = { (key: MailText, arguments: [String: MessageValue]) in
            // Without isolates: a person copies the code, and an invisible character before it makes it wrong.
            MailTexts.text(key, in: preferences, arguments: arguments, bidiIsolation: .none)
        }
        let texts = ScenarioTexts(scenario)
        let subject = say(texts.subject.text, ["code": .string(code)])
        let before = [say(.frameGreeting, [:]), say(texts.purpose.text, [:])]
        let codeLine = say(.frameCode, ["code": .string(code)])
        let after = [
            say(.frameExpiry, ["minutes": .integer(minutes)]), say(.frameSecrecy, [:]), say(texts.unexpected.text, [:]),
        ]
        var paragraphs = before + [codeLine] + after
        var html = MailHTML(language: tag, title: subject)
        html.add(before)
        html.add(codeLine, code: code)
        html.add(after)
        if let stopLink {
            paragraphs.append(say(.frameNotMe, [:]) + "\n" + stopLink)
            html.add(say(.frameNotMe, [:]), button: say(.frameNotMeButton, [:]), link: stopLink)
        }
        return OutgoingMail(
            from: settings.from, fromName: settings.fromName, to: address, subject: subject,
            text: paragraphs.joined(separator: "\n\n") + "\n", html: html.text, language: tag, messageID: messageID,
            date: date)
    }
}
