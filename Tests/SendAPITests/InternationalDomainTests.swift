import Testing

@testable import SendAPI

/// Addresses whose domain is not in ASCII. The expected forms are those of Python's `idna` 3.13 (UTS 46, nontransitional).
struct InternationalDomainTests {
    @Test(arguments: [
        ("bücher.example", "xn--bcher-kva.example"), ("Bücher.Example", "xn--bcher-kva.example"),
        ("BÜCHER.example", "xn--bcher-kva.example"), ("faß.example", "xn--fa-hia.example"),
        ("FAẞ.example", "xn--fa-hia.example"), ("münchen.example", "xn--mnchen-3ya.example"),
        ("façade.fr", "xn--faade-zra.fr"), ("straße.de", "xn--strae-oqa.de"),
        ("ñandú.es", "xn--and-6ma2c.es"), ("例え.テスト", "xn--r8jz45g.xn--zckzah"),
        ("例子。测试", "xn--fsqu00a.xn--0zwm56d"), ("例子．测试", "xn--fsqu00a.xn--0zwm56d"),
        ("пример.испытание", "xn--e1afmkfd.xn--80akhbyknj4f"), ("ПРИМЕР.РФ", "xn--e1afmkfd.xn--p1ai"),
        ("президент.рф", "xn--d1abbgf6aiiy.xn--p1ai"), ("ελληνικά.gr", "xn--hxargifdar.gr"),
        ("σίγμας.gr", "xn--kxaef0b5ab.gr"), ("ΣΊΓΜΑ.gr", "xn--kxaef0b6a.gr"),
        ("مثال.إختبار", "xn--mgbh0fb.xn--kgbechtv"), ("דוגמה.il", "xn--6dbbec0c.il"),
        ("한국.kr", "xn--3e0b707e.kr"), ("대한민국.한국", "xn--3e0bs9hfvinn1a.xn--3e0b707e"),
        ("उदाहरण.भारत", "xn--p1b6ci4b4b3a.xn--h2brj9c"), ("தமிழ்.lk", "xn--rlcus7b3d.lk"),
        ("ไทย.th", "xn--o3cw4h.th"), ("ქართული.ge", "xn--lododh2atk.ge"),
        ("հայերեն.am", "xn--y9aia5b0ai2e.am"), ("bu\u{308}cher.example", "xn--bcher-kva.example"),
        ("café.example", "xn--caf-dma.example"), ("cafe\u{301}.example", "xn--caf-dma.example"),
        ("xn--bcher-kva.example", "xn--bcher-kva.example"), ("a-ü.example", "xn--a--yka.example"),
        ("ü-1.example", "xn---1-wka.example"), ("がき.jp", "xn--v8jc.jp"), ("か\u{3099}き.jp", "xn--v8jc.jp"),
        ("ábç.éfg.example", "xn--b-tfat.xn--fg-9ia.example"), ("中文1.cn", "xn--1-kq6a406e.cn"),
        ("æøå.dk", "xn--5cab8c.dk"), ("ðþ.is", "xn--hda2a.is"), ("żółć.pl", "xn--kda4b0koi.pl"),
        ("ŁÓDŹ.pl", "xn--d-uga0v4h.pl"), ("čeština.cz", "xn--etina-gya30d.cz"), ("đ.rs", "xn--fea.rs"),
        ("ệ.vn", "xn--qlg.vn"), ("e\u{302}\u{323}.vn", "xn--qlg.vn"),
    ])
    func aDomainHasTheFormThatMailServersTake(domain: String, ascii: String) {
        #expect(EmailAddress("anna@" + domain)?.text == "anna@" + ascii)
    }

    @Test(arguments: [
        "☃.example", "a☃b.example", "ü-.example", "-ü.example", "ab--ü.example", "①.example", "ａbc.example",
        "\u{301}a.example", "ü\u{200D}b.example", "l·l.cat", "·.example", "٠۰.example", "ـ.example",
        "\u{1100}\u{1161}.kr", "x\u{AD}.example", "ﬁ.example", "ü", "ü..example", ".ü.example", "ü .example",
        "ü\u{0}.example", "ü.1", "ü@.example",
    ])
    func whatNoLabelMayHaveIsRefused(domain: String) {
        #expect(EmailAddress("anna@" + domain) == nil)
    }

    @Test func theLengthIsThatOfTheFormThatIsSent() {
        // 63 bytes a label in ASCII, and 254 in all.
        #expect(EmailAddress("a@" + String(repeating: "ü", count: 40) + ".example") != nil)
        #expect(EmailAddress("a@" + String(repeating: "ü", count: 70) + ".example") == nil)
        let long = Array(repeating: String(repeating: "щ", count: 20), count: 10).joined(separator: ".")
        #expect(EmailAddress("a@" + long + ".example") == nil)
    }

    @Test func aLocalPartBeyondASCIIIsRefused() {
        #expect(EmailAddress("ännä@bücher.example") == nil)
    }

    /// Source: RFC 3492 §7.1, (A) Arabic, (B) Chinese, (G) Korean without spaces, (L) Japanese with digits.
    @Test(arguments: [
        ("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"), ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
        ("세계의모든사람들이한국어를이해한다면얼마나좋을까", "989aomsvi5e83db1d2a355cv1e0vak1dwrv93d5xbh15a0dt30a5jpsd879ccm6fea98c"),
        ("3年B組金八先生", "3B-ww4c5e180e575a65lsy2b"), ("-> $1.00 <-", "-> $1.00 <--"), ("", ""),
    ])
    func labelsAreEncodedAsTheStandardsSamples(text: String, encoded: String) {
        #expect(String(decoding: Punycode.encoded(text.unicodeScalars), as: UTF8.self) == encoded)
    }
}
