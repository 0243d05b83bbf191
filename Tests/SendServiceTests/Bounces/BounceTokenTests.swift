import Foundation
import SendAPI
import TestSupport
import Testing

@testable import SendService

struct BounceTokenTests {
    private let folder: TemporaryFolder
    private let key: BounceKey
    private let attempt = AttemptID("018bcfe5-6800-7abc-8def-0123456789ab")!

    init() throws {
        folder = try TemporaryFolder()
        key = try BounceKey(path: folder.file("bounce.key"))
    }

    @Test func bothSpellingsAreReadAsOneToken() throws {
        let token = key.token(attempt: attempt, tryNumber: 12)
        let messageID = token.messageID(domain: "example.org")
        #expect(messageID.hasPrefix("018bcfe5-6800-7abc-8def-0123456789ab.12."))
        #expect(messageID.hasSuffix("@example.org"))
        let returnPath = try #require(token.returnPath(EmailAddress("bounces@example.org")!))
        #expect(returnPath.text.hasPrefix("bounces+"))
        for text in [
            "<\(messageID)>", returnPath.text, "Bounces <\(returnPath.text.uppercased())>, x@y.z",
            messageID.uppercased(),
        ] {
            #expect(BounceToken.tokens(in: text) == [token], "\(text)")
            #expect(BounceToken.tokens(in: text).allSatisfy(key.isValid))
        }
    }

    /// A line of a mail should have 78 characters at most.
    @Test(arguments: ["b.co", "mail.example.org", "localhost.localdomain", "verification.example.org"])
    func aLongDomainShortensTheID(domain: String) throws {
        for tryNumber in [1, 10, 999] {
            let token = key.token(attempt: attempt, tryNumber: tryNumber)
            let messageID = token.messageID(domain: domain)
            #expect(" <\(messageID)>".utf8.count <= 78)
            #expect(messageID.hasSuffix("@\(domain)"))
            #expect(BounceToken.tokens(in: "<\(messageID)>") == [token])
        }
    }

    /// The key stays in its file, so that a restart believes what was signed before.
    @Test func theKeyOutlivesTheProcess() throws {
        let token = key.token(attempt: attempt, tryNumber: 1)
        let same = try BounceKey(path: folder.file("bounce.key"))
        #expect(same.isValid(token))
        let other = try BounceKey(path: folder.file("other.key"))
        #expect(!other.isValid(token))
        try Data("short".utf8).write(to: URL(fileURLWithPath: folder.file("short.key")))
        #expect(throws: SettingsError.self) { try BounceKey(path: folder.file("short.key")) }
    }

    @Test func nothingOfATokenCanBeChanged() {
        let token = key.token(attempt: attempt, tryNumber: 1)
        #expect(key.isValid(token))
        for bit in 0..<80 {
            var signature = token.signature
            signature[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(!key.isValid(BounceToken(attempt: attempt, tryNumber: 1, signature: signature)))
        }
        for bit in 0..<128 {
            var bytes = attempt.bytes
            bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(!key.isValid(.init(attempt: .init(bytes: bytes)!, tryNumber: 1, signature: token.signature)))
        }
        #expect(!key.isValid(.init(attempt: attempt, tryNumber: 2, signature: token.signature)))
        #expect(!key.isValid(.init(attempt: attempt, tryNumber: 1, signature: [])))
        #expect(!key.isValid(.init(attempt: attempt, tryNumber: 1, signature: Array(token.signature.prefix(9)))))
    }

    /// The longest that the settings allow, with the last try that they allow.
    @Test func theEnvelopesSenderIsAnAddressWithin64Bytes() async throws {
        let longest = String(repeating: "b", count: 16) + "@example.org"
        let settings = try await SettingsReader(environment: ["ERRATA_MAIL_BOUNCE_ADDRESS": longest], file: nil)
        let address = try #require(try ServiceConfiguration(settings).mail.bounceAddress)
        let token = key.token(attempt: attempt, tryNumber: 999)
        let returnPath = try #require(token.returnPath(address))
        #expect(returnPath.text.prefix { $0 != "@" }.count == 64)
        #expect(BounceToken.tokens(in: returnPath.text) == [token])
        for wrong in ["b" + longest, "nobody", "a b@c.de"] {
            let settings = try await SettingsReader(environment: ["ERRATA_MAIL_BOUNCE_ADDRESS": wrong], file: nil)
            #expect(throws: SettingsError.self) { try ServiceConfiguration(settings) }
        }
    }

    @Test(arguments: [
        "", "..", "a.1.b", "018bcfe5-6800-7abc-8def-0123456789ab.1",
        "018bcfe5-6800-7abc-8def-0123456789ab.0.aaaaaaaaaaaaaaaa",
        "018bcfe5-6800-7abc-8def-0123456789ab.01.aaaaaaaaaaaaaaaa",
        "018bcfe5-6800-7abc-8def-0123456789ab.1.aaaaaaaaaaaaaaa",
        "018bcfe5-6800-7abc-8def-0123456789ab.1.aaaaaaaaaaaaaaaaa",
        "018bcfe5-6800-7abc-8def-0123456789ab.1.aaaaaaaaaaaaaaa1",
        "018bcfe5-6800-7abc-8def-0123456789ab.+1.aaaaaaaaaaaaaaaa",
        "018bcfe5-6800-7abc-8def-0123456789ab.1000.aaaaaaaaaaaaaaaa",
        "aaaaaaaaaaaaaaaaaaaaaaaaab.1.aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaa.1.aaaaaaaaaaaaaaaa",
    ])
    func whatIsNoTokenIsNone(text: String) {
        #expect(BounceToken(text) == nil)
    }

    @Test func base32IsThatOfRFC4648() {
        for (bytes, text) in [
            ("", ""), ("f", "my"), ("fo", "mzxq"), ("foo", "mzxw6"), ("foob", "mzxw6yq"), ("fooba", "mzxw6ytb"),
            ("foobar", "mzxw6ytboi"),
        ] {
            #expect(Base32.text(bytes.utf8) == text)
            #expect(Base32.bytes(text) == Array(bytes.utf8))
        }
    }
}
