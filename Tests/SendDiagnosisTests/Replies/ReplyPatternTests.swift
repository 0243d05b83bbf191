import Testing

@testable import SendDiagnosis

struct ReplyPatternTests {
    @Test func everyPatternFitsItsExample() {
        for pattern in ReplyPattern.all {
            #expect(pattern.matches(ReplyText(pattern.example)), "\(pattern.pattern): \(pattern.example)")
        }
    }

    /// An example that an earlier pattern takes for another reason would be a pattern that never decides.
    @Test func everyExampleIsDiagnosedAsItsReason() {
        for pattern in ReplyPattern.all {
            // Docomo's filters answer after DATA with the words of an unknown user.
            let phase: SMTPPhase = pattern.provider == "docomo" && pattern.reason == .senderRefused ? .data : .rcpt
            let reply = ServerReply(phase: phase, text: pattern.example, host: host(of: pattern))
            let found = reply.diagnosis
            #expect(found.reason == pattern.reason, "\(pattern.pattern) as \(pattern.example): \(found)")
        }
    }

    /// Before a server was asked anything its words mean something else than at RCPT.
    @Test func everyExampleOfAConnectionIsDiagnosedAsItsReason() {
        let ofConnect: Set<DeliveryReason> = [.timedOut, .connectionRefused]
        for pattern in ConnectionPatterns.all {
            let reply = ServerReply(phase: ofConnect.contains(pattern.reason) ? .connect : .tls, text: pattern.example)
            #expect(reply.diagnosis.reason == pattern.reason, "\(pattern.pattern) as \(pattern.example)")
        }
        #expect(Set(ConnectionPatterns.all.map(\.pattern)).count == ConnectionPatterns.all.count)
    }

    @Test func patternsAreWrittenAsTheyAreMatched() {
        for pattern in ReplyPattern.all {
            #expect(pattern.pattern == pattern.pattern.lowercased())
            #expect(!pattern.pattern.contains("  "))
            #expect(pattern.pattern.count >= 4 || pattern.pattern == "(bl)", "\(pattern.pattern)")
            #expect(!pattern.source.isEmpty)
        }
    }

    @Test func noPatternStandsTwice() {
        var seen: Set<String> = []
        for pattern in ReplyPattern.all {
            #expect(seen.insert(pattern.pattern + "|" + (pattern.provider ?? "")).inserted, "\(pattern.pattern)")
        }
    }

    @Test func aGapIsBounded() {
        let text = "mailbox " + String(repeating: "x", count: 200) + " is full"
        #expect(!ReplyPattern.all.contains { $0.reason == .mailboxFull && $0.matches(ReplyText(text)) })
    }

    private func host(of pattern: ReplyPattern) -> String? {
        switch pattern.provider {
        case "docomo": "mfsmax.docomo.ne.jp"
        case "au": "lsean.ezweb.ne.jp"
        case "messagelabs": "server-1.messagelabs.com"
        case "tencent": "mx3.qq.com"
        default: nil
        }
    }
}
