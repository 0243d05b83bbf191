import EIAMErrors
import ErrorCatalog

/// Two codes of the catalogue as a programmer would write their words by hand: code, language, audience, parameters.
enum HandWrittenErrors {
    enum Language: Int, CaseIterable { case en, de, ru, es }

    @inline(never)
    static func text(for audience: Audience, _ error: EIAMError, in language: Language) -> String {
        switch (error, audience) {
        case (.parameterBlank(let error), .developer): blank(error.parameter, language)
        default: error.code
        }
    }

    @inline(never)
    static func advice(_ error: EIAMError, in language: Language) -> String? {
        switch error {
        case .credentialsIncorrect(let error): attempts(error.attemptsLeft, language)
        default: nil
        }
    }

    private static func blank(_ field: String?, _ language: Language) -> String {
        switch (language, field) {
        case (.en, let field?):
            "The header or field \u{2068}\(field)\u{2069} is missing or blank. Send it with a value."
        case (.en, nil): "A required header or field is missing or blank. Send it with a value."
        case (.de, let field?):
            "Der Header oder das Feld \u{2068}\(field)\u{2069} fehlt oder ist leer. Senden Sie einen Wert mit."
        case (.de, nil):
            "Ein erforderlicher Header oder ein erforderliches Feld fehlt oder ist leer. Senden Sie einen Wert mit."
        case (.ru, let field?):
            "Заголовок или поле \u{2068}\(field)\u{2069} отсутствует или не содержит значения. Передайте его со значением."
        case (.ru, nil):
            "Обязательный заголовок или обязательное поле отсутствует или не содержит значения. Передайте его со значением."
        case (.es, let field?):
            "El encabezado o campo \u{2068}\(field)\u{2069} falta o está en blanco. Envíelo con un valor."
        case (.es, nil): "Un encabezado o campo obligatorio falta o está en blanco. Envíelo con un valor."
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
            if count == 0 {
                return
                    "Sie haben keinen Versuch mehr. Bitte setzen Sie Ihr Passwort zurück oder wenden Sie sich an den Support."
            }
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
                return
                    "Проверьте введённые данные и попробуйте ещё раз. У вас осталось \(grouped(count, "\u{A0}")) попытки."
            }
            return
                "Проверьте введённые данные и попробуйте ещё раз. У вас осталось \(grouped(count, "\u{A0}")) попыток."
        case .es:
            guard let count else { return "Revise los datos que escribió y vuelva a intentarlo." }
            if count == 0 {
                return
                    "No le quedan más intentos. Restablezca su contraseña o póngase en contacto con el equipo de soporte."
            }
            return count == 1
                ? "Revise los datos que escribió y vuelva a intentarlo. Le queda \(count) intento."
                : "Revise los datos que escribió y vuelva a intentarlo. Le quedan \(count) intentos."
        }
    }

    private static func grouped(_ count: Int, _ separator: String) -> String {
        guard count >= 1000 else { return String(count) }
        let rest = count % 1000
        return "\(count / 1000)\(separator)\(rest < 10 ? "00" : rest < 100 ? "0" : "")\(rest)"
    }

    /// Both say the same in every language, or the comparison says nothing.
    static func verify(_ errors: [EIAMError], _ languages: [MessageTable.Language]) throws {
        for error in errors {
            for (own, language) in zip(Language.allCases, languages) {
                let (ours, theirs) =
                    if case .parameterBlank = error {
                        (error.text(for: .developer, in: language), text(for: .developer, error, in: own))
                    } else {
                        (error.advice(in: language) ?? "", advice(error, in: own) ?? "")
                    }
                guard ours == theirs else { throw RenderCatalogue.Mismatch(ours: ours, theirs: theirs) }
            }
        }
    }
}
