/// The words of `RenderCatalogue`, as a `switch` with interpolation.
enum HandWritten {
    @inline(never)
    static func simple(_ language: RenderCatalogue.Language, _ name: String) -> String {
        switch language {
        case .en: "Parameter \(name) cannot be left blank."
        case .de: "Der Parameter \(name) darf nicht leer sein."
        case .pl: "Parametr \(name) nie może być pusty."
        case .ar: "لا يمكن ترك المعلمة \(name) فارغة."
        }
    }

    @inline(never)
    static func plural(_ language: RenderCatalogue.Language, _ n: Int64) -> String {
        switch language {
        case .en:
            return n == 1
                ? "\(n) attempt is left before the account is locked."
                : "\(grouped(n, ",")) attempts are left before the account is locked."
        case .de:
            return n == 1
                ? "Noch \(n) Versuch, bevor das Konto gesperrt wird."
                : "Noch \(grouped(n, ".")) Versuche, bevor das Konto gesperrt wird."
        case .pl:
            if n == 1 { return "Pozostała \(n) próba do zablokowania konta." }
            if (2...4).contains(n % 10), !(12...14).contains(n % 100) {
                return "Pozostały \(grouped(n, "", minimum: 5)) próby do zablokowania konta."
            }
            return "Pozostało \(grouped(n, "", minimum: 5)) prób do zablokowania konta."
        case .ar:
            switch n {
            case 0: return "لم تبق أي محاولة."
            case 1: return "بقيت محاولة واحدة."
            case 2: return "بقيت محاولتان."
            default:
                if (3...10).contains(n % 100) { return "بقيت \(grouped(n, ",")) محاولات." }
                return "بقيت \(grouped(n, ",")) محاولة."
            }
        }
    }

    /// Thousands. A programmer by hand would often leave this out, and be wrong.
    private static func grouped(_ n: Int64, _ separator: String, minimum: Int = 4) -> String {
        guard n >= 1000, minimum == 4 else { return String(n) }
        let rest = n % 1000
        let padding = rest < 10 ? "00" : rest < 100 ? "0" : ""
        return "\(n / 1000)\(separator)\(padding)\(rest)"
    }
}
