import EIAMErrors
import ErrorCatalog

/// Two codes of the catalogue as a programmer would write their words by hand: code, language, audience, parameters.
enum HandWrittenErrors {
    enum Language: Int, CaseIterable { case en, de, ru, es }

    @inline(never)
    static func text(_ error: EIAMError, _ language: Language, _ audience: Audience) -> String {
        switch (error, audience) {
        case (.parameterBlank(let error), .developer): blank(error.parameter, language)
        case (.credentialsIncorrect(let error), .user): attempts(error.attemptsLeft, language)
        default: error.code
        }
    }

    private static func blank(_ field: String?, _ language: Language) -> String {
        switch (language, field) {
        case (.en, let field?):
            "The header or field \u{2068}\(field)\u{2069} is missing or blank. Send it with a value."
        case (.en, nil): "A required header or field is missing or blank. Send it with a value."
        case (.de, let field?):
            "Der Header oder das Feld \u{2068}\(field)\u{2069} fehlt oder ist leer. Senden Sie einen Wert mit."
        case (.de, nil): "Ein erforderlicher Header oder ein erforderliches Feld fehlt oder ist leer."
        case (.ru, let field?): "Заголовок или поле \u{2068}\(field)\u{2069} отсутствует или не содержит значения."
        case (.ru, nil): "Обязательный заголовок или поле отсутствует или не содержит значения."
        case (.es, let field?):
            "Falta el encabezado o campo \u{2068}\(field)\u{2069}, o está vacío. Envíelo con un valor."
        case (.es, nil): "Falta un encabezado o campo obligatorio, o está vacío. Envíelo con un valor."
        }
    }

    private static func attempts(_ count: Int?, _ language: Language) -> String {
        switch language {
        case .en:
            guard let count else { return "Please check what you entered and try again." }
            if count == 0 { return "You have no attempts left. Please reset your password or contact support." }
            return count == 1
                ? "Please check what you entered and try again. You have \(count) attempt left."
                : "Please check what you entered and try again. You have \(grouped(count, ",")) attempts left."
        case .de:
            guard let count else { return "Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut." }
            if count == 0 { return "Sie haben keinen Versuch mehr. Bitte setzen Sie Ihr Passwort zurück." }
            return count == 1
                ? "Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut. Sie haben noch \(count) Versuch."
                : "Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut. Sie haben noch \(grouped(count, ".")) Versuche."
        case .ru:
            guard let count else { return "Проверьте введённые данные и попробуйте ещё раз." }
            if count == 0 { return "Попыток не осталось. Сбросьте пароль или обратитесь в поддержку." }
            if count % 10 == 1, count % 100 != 11 {
                return "Проверьте введённые данные и попробуйте ещё раз. У вас осталась \(count) попытка."
            }
            if (2...4).contains(count % 10), !(12...14).contains(count % 100) {
                return "Проверьте введённые данные и попробуйте ещё раз. У вас осталось \(grouped(count, " ")) попытки."
            }
            return "Проверьте введённые данные и попробуйте ещё раз. У вас осталось \(grouped(count, " ")) попыток."
        case .es:
            guard let count else { return "Revise los datos introducidos e inténtelo de nuevo." }
            if count == 0 { return "No le quedan intentos. Restablezca su contraseña." }
            return count == 1
                ? "Revise los datos introducidos e inténtelo de nuevo. Le queda \(count) intento."
                : "Revise los datos introducidos e inténtelo de nuevo. Le quedan \(count) intentos."
        }
    }

    private static func grouped(_ count: Int, _ separator: String) -> String {
        guard count >= 1000 else { return String(count) }
        let rest = count % 1000
        return "\(count / 1000)\(separator)\(rest < 10 ? "00" : rest < 100 ? "0" : "")\(rest)"
    }

    /// In English both say the same, or the comparison says nothing. The other languages are of the same length and form.
    static func verify(
        _ simple: [EIAMError], _ plural: [EIAMError], _ english: MessageTable.Language
    ) throws {
        for error in simple where error.text(for: .developer, in: english) != text(error, .en, .developer) {
            throw RenderCatalogue.Mismatch(
                ours: error.text(for: .developer, in: english), theirs: text(error, .en, .developer))
        }
        for error in plural where error.advice(in: english) != text(error, .en, .user) {
            throw RenderCatalogue.Mismatch(ours: error.advice(in: english) ?? "", theirs: text(error, .en, .user))
        }
    }
}
