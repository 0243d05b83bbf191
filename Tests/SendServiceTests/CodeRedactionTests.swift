import Foundation
import TestSupport
import Testing

@testable import SendService

struct CodeRedactionTests {
    private let code = "408215"

    @Test(arguments: [
        "554 spam: your code is 408215", "554 4 0 8 2 1 5", "554 408 215", "554 408-215", "4\u{A0}0\u{A0}8\u{200B}215",
        "554 =34=30=38=32=31=35", "554 =?utf-8?Q?code_=34=308215?=", "554 &#52;&#48;8215 &#x34;0821&#53;",
        "554 4082=\r\n15",
    ])
    func aSpelledCodeIsTakenOut(text: String) {
        let redacted = CodeRedaction(code).redacted(text)
        #expect(redacted.contains("******"), "\(redacted)")
        #expect(!String(redacted.filter(\.isNumber)).contains("08215"), "\(redacted)")
    }

    /// Any piece of a mail in base64, also one that begins within three bytes, and of an encoded word.
    @Test func aCodeInBase64IsTakenOutWhereverTheQuotationBegins() {
        var random = SeededRandom(seed: 11)
        for _ in 0..<300 {
            let before = String(repeating: "验证码 ", count: Int.random(in: 0...6, using: &random))
            let after = String(repeating: " is yours", count: Int.random(in: 0...4, using: &random))
            let encoded = Data((before + code + after).utf8).base64EncodedString()
            let cut = Int.random(in: 0...min(3, encoded.count / 8), using: &random)
            for quoted in [encoded, String(encoded.dropFirst(before.isEmpty ? 0 : cut))] {
                let redacted = CodeRedaction(code).redacted("554 5.7.1 Subject: =?utf-8?B?\(quoted)?= refused")
                #expect(!redacted.contains(quoted), "\(redacted)")
                #expect(redacted.hasPrefix("554 5.7.1 Subject: =?utf-8?B?"))
                #expect(redacted.hasSuffix("?= refused"))
            }
        }
    }

    @Test(arguments: [
        "550 5.1.1 <anna@example.org>: no such mailbox", "450 4.2.0 greylisted, come back in 300 seconds",
        "421 4.7.0 see https://support.example.com/answer/40821 and mail-id 0408-215x",
        "250 2.0.0 queued as 4XyZ0b8821c5",
    ])
    func whatIsNoCodeStays(text: String) {
        #expect(CodeRedaction("736194").redacted(text) == text)
    }
}
