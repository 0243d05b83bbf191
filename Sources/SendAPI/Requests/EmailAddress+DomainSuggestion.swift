extension EmailAddress {
    /// The domain of a much-used mail service that was perhaps meant: `gmail.com` for `gmial.com` and `gmail.con`; `nil`
    /// where there is none, as for a domain that is such a service itself.
    ///
    /// It is a hint and no verdict: show it beside the field ("did you mean …?") before a code is asked for, and let the
    /// person keep what they typed. Nothing is refused for it, and nobody is asked over the network.
    public var domainSuggestion: String? {
        let typed = Array(domain.utf8)
        guard !Self.mailDomains.contains(domain), !Self.namesakes.contains(domain) else { return nil }
        // A short name is one slip away from many others: of those, only the ending is looked at.
        return Self.mailDomains.first { meant in
            let meantName = meant.prefix { $0 != "." }
            return Self.isOneSlip(typed, Array(meant.utf8))
                && (meantName.utf8.count >= 5 || domain.hasPrefix(meantName + "."))
        }
    }

    /// Whether one letter is missing, too many, another one, or has changed places with its neighbour.
    private static func isOneSlip(_ typed: [UInt8], _ meant: [UInt8]) -> Bool {
        guard abs(typed.count - meant.count) <= 1 else { return false }
        let start = zip(typed, meant).prefix { $0 == $1 }.count
        let (typedRest, meantRest) = (typed[start...], meant[start...])
        switch typed.count - meant.count {
        case 1: return typedRest.dropFirst() == meantRest
        case -1: return typedRest == meantRest.dropFirst()
        default:
            if typedRest.dropFirst() == meantRest.dropFirst() { return true }
            return typedRest.dropFirst(2) == meantRest.dropFirst(2)
                && Array(typedRest.prefix(2)) == meantRest.prefix(2).reversed()
        }
    }

    /// Mail services that many people use, the most used ones first.
    static let mailDomains = [
        "gmail.com", "qq.com", "163.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com", "126.com",
        "foxmail.com", "sina.com", "sohu.com", "aliyun.com", "139.com", "yeah.net", "live.com", "mail.ru",
        "yandex.ru", "naver.com", "hanmail.net", "daum.net", "googlemail.com", "web.de", "gmx.de", "gmx.net",
        "t-online.de", "freenet.de", "orange.fr", "wanadoo.fr", "laposte.net", "free.fr", "libero.it", "virgilio.it",
        "uol.com.br", "bol.com.br", "terra.com.br", "yahoo.co.jp", "docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp",
        "walla.co.il", "hotmail.fr", "hotmail.de", "hotmail.co.uk", "yahoo.fr", "yahoo.de", "yahoo.co.uk",
        "yahoo.co.in", "rediffmail.com", "protonmail.com", "proton.me", "comcast.net", "verizon.net", "msn.com",
        "aol.com", "ymail.com",
    ]

    /// Services that exist and are one slip away from a much-used one.
    static let namesakes: Set<String> = [
        "mail.com", "email.com", "hotmail.co", "hotmail.be", "yahoo.co", "yahoo.be", "yahoo.dk", "yahoo.ie",
        "yahoo.se", "hotmail.dk", "hotmail.ie", "hotmail.se", "live.co", "web.me", "qq.co", "yandex.eu",
    ]
}
