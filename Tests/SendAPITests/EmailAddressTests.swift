import SendAPI
import Testing

struct EmailAddressTests {
    @Test(arguments: [
        "xczczx@bamboocloud.cn", "a@b.co", "first.last+tag@sub.example.org", "x_y-z@ex-ample.com", "o'neil@example.ie",
        String(repeating: "a", count: 64) + "@example.org",
    ])
    func addressesAreTaken(text: String) {
        #expect(EmailAddress(text)?.text == text)
    }

    @Test(arguments: [
        "", "@", "a@", "@b.co", "a@b", "a b@c.de", "a@b..de", ".a@b.de", "a.@b.de", "a..b@c.de", "a@-b.de", "a@b-.de",
        "a@b.de\r\nBcc: x@y.z", "a@b.de\n", "\r\na@b.de", "a@b.de ", "<a@b.de>", "a@[127.0.0.1]", "a@1.2.3.4",
        "\"a\"@b.de",
        "a@b.de,c@d.ef", "ä@b.de", "a\0@b.de", String(repeating: "a", count: 65) + "@b.de",
        String(repeating: "a", count: 10_000) + "@b.de", "a@" + String(repeating: "b", count: 64) + ".de",
        "a@" + String(repeating: "b.", count: 130) + "de",
    ])
    func whatCannotBeDeliveredIsRefused(text: String) {
        #expect(EmailAddress(text) == nil)
    }

    @Test func addressesAreComparedInLowerCase() throws {
        let address = try #require(EmailAddress("Foo.Bar@Example.ORG"))
        #expect(address.canonical == "foo.bar@example.org")
        #expect(address.domain == "example.org")
    }

    @Test(arguments: [
        ("xczczx@bamboocloud.cn", "x***x@bamboocloud.cn"), ("ab@c.de", "***@c.de"), ("a@c.de", "***@c.de"),
        ("junk", "***"), ("", ""),
        ("abc", "***"),
    ])
    func maskedAddressesHideTheLocalPart(text: String, masked: String) {
        #expect(EmailAddress.masked(text) == masked)
    }

    @Test func anAddressInALogLineIsMasked() throws {
        #expect("\(try #require(EmailAddress("xczczx@bamboocloud.cn")))" == "x***x@bamboocloud.cn")
    }
}
