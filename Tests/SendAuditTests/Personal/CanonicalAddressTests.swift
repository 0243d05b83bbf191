import Foundation
import TestSupport
import Testing

@testable import SendAudit

/// The form in which addresses are compared, step by step as the page on the leaf's format says.
struct CanonicalAddressTests {
    @Test(arguments: [
        (" a@x.org\t", "a@x.org"), ("A@X.Org", "a@x.org"), ("Anna <a@x.org>", "a@x.org"),
        ("\"An <b@y.org>\" <a@x.org>", "a@x.org"), ("<a@x.org> <home>", "a@x.org"), ("Anna < a@x.org. >", "a@x.org"),
        ("Anna <a@x.org", "a@x.org"), ("a@x.org.", "a@x.org"), ("a@x.org. .", "a@x.org"),
        ("\u{3000}\u{FEFF}a@x.org\u{A0}\u{200B}\r\n\u{7F}", "a@x.org"), ("a@x.org>", "a@x.org>"), ("a b", "a b"),
        ("Anna <home>", "anna <home>"), (" .", ""), ("", ""), ("\u{202E}a@x.org\u{2069}", "a@x.org"),
        ("Ü@x.org", "Ü@x.org"), ("A@bücher.Example", "a@xn--bcher-kva.example"),
        ("Anna <a@x.bücher.例え.>", "a@x.xn--bcher-kva.xn--r8jz45g"), ("a@BÜcher.x", "a@xn--bcher-2pa.x"),
        ("ü@x@y.ü", "ü@x@y.xn--tda"), ("bücher.example", "bücher.example"),
    ])
    func aSpellingHasItsForm(spelling: String, form: String) {
        #expect(Array(CanonicalAddress(spelling).bytes) == Array(form.utf8))
    }

    @Test func bytesThatAreNoTextStayAsTheyAre() {
        #expect(
            CanonicalAddress([0x20, 0xC3, 0x41, 0xFF, 0x40, 0x58, 0xC2]).bytes == [0xC3, 0x61, 0xFF, 0x40, 0x78, 0xC2])
    }

    @Test func theFormOfAFormIsTheFormAndTheQuickLookIsRight() {
        var random = SeededRandom(seed: 1)
        // What the steps look at, and pieces of it.
        let alphabet: [[UInt8]] =
            [
                "a", "Z", "@", ".", "<", ">", " ", "\"", "\u{A0}", "\u{3000}", "\u{FEFF}", "\u{200B}", "é", "\u{7F}",
                "\u{1680}",
            ]
            .map { Array($0.utf8) } + [[0xC2], [0xE2, 0x80], [0x80], [0xFF]]
        for _ in 0..<20_000 {
            let value = (0..<Int.random(in: 0...9, using: &random)).flatMap { _ in
                alphabet.randomElement(using: &random) ?? []
            }
            let form = CanonicalAddress(value).bytes
            #expect(CanonicalAddress(form).bytes == form, "\(value)")
            let isForm = unsafe value.withUnsafeBytes { unsafe CanonicalAddress.isForm($0) }
            if isForm { #expect(form == value) }
        }
    }

    @Test func everySpellingOfAnAddressHasOneFormAndOneHash() {
        var random = SeededRandom(seed: 2)
        let key = SearchKey(number: 1, key: HashKey())
        for _ in 0..<2_000 {
            let address = Spelling.address(&random)
            let spelling = Spelling.random(of: address, &random)
            #expect(CanonicalAddress(spelling).bytes == Array(address.utf8), "\(spelling)")
            let hash = unsafe Array(spelling.utf8).withUnsafeBytes { unsafe key.hash(.email, value: $0) }
            #expect(hash == key.hash(.email, Array(address.utf8)))
        }
    }
}

/// Addresses, and how clients spell them.
enum Spelling {
    static func address(_ random: inout SeededRandom) -> String {
        func word(_ count: ClosedRange<Int>, _ letters: String) -> String {
            String(
                (0..<Int.random(in: count, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" })
        }
        let letters = "abcxyz0189"
        return word(1...8, letters + "_+-'") + word(1...3, letters) + "@" + word(1...6, letters) + "."
            + word(2...4, "abcxyz")
    }

    static func random(of address: String, _ random: inout SeededRandom) -> String {
        var spelling = address.map { Bool.random(using: &random) ? $0.uppercased() : String($0) }.joined()
        if Bool.random(using: &random) { spelling += "." }
        if Bool.random(using: &random) { spelling = blanks(&random) + spelling + blanks(&random) }
        if Bool.random(using: &random) {
            spelling =
                (["", "Anna ", "\"A <b> c\" ", "x@y.org "].randomElement(using: &random) ?? "") + "<\(spelling)>"
        }
        return blanks(&random) + spelling + blanks(&random)
    }

    private static func blanks(_ random: inout SeededRandom) -> String {
        (0..<Int.random(in: 0...2, using: &random)).map { _ in
            [" ", "\t", "\r\n", "\u{A0}", "\u{3000}", "\u{200B}", "\u{FEFF}"].randomElement(using: &random) ?? " "
        }.joined()
    }
}
