import LanguageMatching
import ScreenTexts

// swift-format-ignore
func screenTextsPage() {
    // page: ScreenTexts
    let reader: LanguagePreferences = ["pt-BR", "en"]
    ScreenTexts.text(.addressSend, in: reader)  // Enviar código
    ScreenTexts.text(.sentSeconds, in: reader, arguments: ["seconds": 42])
    // end
}
