import LanguageMatching
import MailTexts

// swift-format-ignore
func mailTextsPage() throws {
    // page: MailTexts
    let reader: LanguagePreferences = ["pt-BR", "en"]
    MailTexts.text(.loginEmsSubject, in: reader, arguments: ["code": "123456"], bidiIsolation: .none)
    // 123456 é seu código para fazer login
    MailTexts.language(for: reader)  // pt-BR
    // end
}
