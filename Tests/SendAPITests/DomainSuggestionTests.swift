import Testing

@testable import SendAPI

struct DomainSuggestionTests {
    @Test(arguments: [
        ("gmial.com", "gmail.com"), ("gmal.com", "gmail.com"), ("gmaill.com", "gmail.com"), ("gmail.con", "gmail.com"),
        ("gmail.co", "gmail.com"), ("gmail.cm", "gmail.com"), ("GMAIL.CON", "gmail.com"),
        ("hotnail.com", "hotmail.com"),
        ("hotmial.com", "hotmail.com"), ("outlok.com", "outlook.com"), ("yaho.com", "yahoo.com"), ("qq.con", "qq.com"),
        ("163.con", "163.com"), ("foxmal.com", "foxmail.com"), ("iclould.com", "icloud.com"), ("web.dee", "web.de"),
        ("t-onlin.de", "t-online.de"), ("yahoo.co.jpp", "yahoo.co.jp"), ("walla.co.ill", "walla.co.il"),
    ])
    func aSlipIsSeen(domain: String, meant: String) {
        #expect(EmailAddress("anna@" + domain)?.domainSuggestion == meant)
    }

    @Test(arguments: [
        "example.com", "aq.com", "162.com", "mail.com", "email.com", "ymail.com", "gmx.at", "wen.de", "hotmail.be",
        "gmail.example.com", "gmail", "xn--bcher-kva.example", "bamboocloud.cn", "yahoo.ca", "sina.cn", "gmai.co",
    ])
    func anotherDomainIsLeftAlone(domain: String) {
        #expect(EmailAddress("anna@" + domain)?.domainSuggestion == nil)
    }

    @Test(arguments: EmailAddress.namesakes.sorted())
    func aServiceOfALikeNameIsNoSlip(domain: String) {
        #expect(EmailAddress("anna@" + domain)?.domainSuggestion == nil)
    }

    @Test(arguments: EmailAddress.mailDomains)
    func aMailServiceIsNoSlip(domain: String) {
        #expect(EmailAddress("anna@" + domain)?.domainSuggestion == nil)
    }

    /// Each slip of one letter in a long name is seen, whatever letter and place it is.
    @Test func everySlipInALongNameLeadsBack() throws {
        for letter in "abcdefghijklmnopqrstuvwxyz" {
            for place in 0..<7 {
                var domain = Array("outlook.com")
                domain.insert(letter, at: place)
                let address = try #require(EmailAddress("anna@" + String(domain)))
                #expect(address.domainSuggestion == "outlook.com")
            }
        }
    }
}
