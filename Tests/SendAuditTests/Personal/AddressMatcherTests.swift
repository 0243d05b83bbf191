import Foundation
import TestSupport
import Testing

@testable import SendAudit

/// What counts as the address within a text, what only resembles it, and what is neither.
struct AddressMatcherTests {
    private static func look(_ address: String, _ text: String) -> AddressMatcher.Finding {
        let matcher = AddressMatcher(CanonicalAddress(address))
        return unsafe Array(text.utf8).withUnsafeBytes { unsafe matcher.look(at: $0, isAddress: false) }
    }

    @Test(arguments: [
        "550 <Anna@Example.org>: unknown", "to=anna@example.org.", "anna@example.org", "rcpt='anna@example.org' x",
        "\"anna\"@example.org", "http://x/?to=anna%40example.org&y", "rfc822;anna+40example.org",
        "anna&#64;example.org",
        "用户anna@example.org不存在", "(anna@example.org)", "mailto:ANNA@EXAMPLE.ORG", "prvs=01ab=anna@example.org",
        "Sorry anna@example.org.", "a@b.c anna@example.org", "{\"email\":\"anna@example.org\"}",
        "anna\u{FF20}example.org",
    ])
    func theAddressIsFoundInATextInAnySpelling(text: String) {
        #expect(Self.look("anna@example.org", text) == .exact)
    }

    @Test(arguments: [
        ("anna@example.com", NearMatch.Kind.otherDomain), ("<Anna@mail.example.org>", .otherDomain),
        ("anna@example.org.uk", .otherDomain), ("an.na@example.org", .otherLocalPart),
        ("anna+shop@example.org", .otherLocalPart), ("o'anna@example.org", .otherLocalPart),
    ])
    func whatResemblesTheAddressIsNear(text: String, kind: NearMatch.Kind) throws {
        guard case .near(let found) = Self.look("anna@example.org", text) else {
            Issue.record("it counts as the address")
            return
        }
        #expect(found.map(\.kind) == [kind])
    }

    @Test(arguments: [
        "joanna@example.org", "bert@example.org", "anna", "@example.org", "anna@", "example.org", "an@na@example.net",
        "",
        "x.anna@example.org", "%40", "annaexample.org",
    ])
    func whatIsSomebodyElsesIsNeither(text: String) {
        #expect(Self.look("anna@example.org", text) == .near([]))
    }

    @Test func beyondASCIIEveryCaseAndNormalFormIsTheSame() {
        #expect(Self.look("ju\u{308}rgen@example.org", "550 <JÜRGEN@example.org>") == .exact)
        #expect(Self.look("jürgen@example.org", "550 <jurgen@example.org>") == .near([]))
    }

    @Test func whatIsNoAddressIsOnlyComparedAsAWhole() {
        let matcher = AddressMatcher(CanonicalAddress("unknown"))
        #expect(!matcher.isQuoted(in: "550 user unknown"))
        let isWhole = unsafe Array(" Unknown".utf8).withUnsafeBytes { unsafe matcher.look(at: $0, isAddress: true) }
        #expect(isWhole == .exact)
    }

    @Test func aGeneratedAddressIsFoundWhereItIsQuotedAndNoOther() {
        var random = SeededRandom(seed: 3)
        for _ in 0..<2_000 {
            let address = Spelling.address(&random)
            let shown = Bool.random(using: &random) ? address.uppercased() : address
            let text =
                ["550 <\(shown)>", "to=\(shown), x", "\(shown)", "x \(shown). y"].randomElement(using: &random) ?? ""
            #expect(Self.look(address, text) == .exact, "\(address) in \(text)")
            #expect(Self.look("q" + address, text) != .exact)
            #expect(Self.look(address + "q", text) != .exact)
        }
    }

    @Test func aHostileTextTakesNoLongTime() {
        let text = String(repeating: "%40", count: 341)
        let clock = ContinuousClock()
        let duration = clock.measure { for _ in 0..<20 { _ = Self.look("anna@example.org", text) } }
        #expect(duration < .seconds(20))
    }
}
