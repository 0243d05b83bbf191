import Foundation
import SendAPI
import SendAudit
import SendDiagnosis
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService

@Suite(.timeLimit(.minutes(10)))
struct RecipientPolicyTests {
    private func newest(_ service: RunningService) throws -> AttemptRow {
        try #require(try service.ledger().attempts(TimeWindow(), limit: 1).first)
    }

    @Test(arguments: SuppressionReason.allCases)
    func whoIsSuppressedGetsNoMailAndTheSameAnswer(reason: SuppressionReason) async throws {
        let policy = PolicyDouble()
        policy.decide(.suppress(reason))
        try await RunningService.run(recipients: policy) { service in
            let suppressed = try await service.send(to: "A@b.co")
            try await service.settle()
            let row = try newest(service)
            #expect(row.state == .suppressed)
            let history = try service.ledger().history(of: .attempt(row.id), keys: nil, now: service.clock.now)
            #expect(history.history.attempts.last?.outcomes.map(\.code) == ["suppressed.\(reason.rawValue)"])
            #expect(service.mail.mails.isEmpty)
            let sent = try await service.send(to: "c@d.co")
            try await service.settle()
            #expect(try newest(service).state == .sent)
            #expect(suppressed.status == 200)
            #expect(sent.status == 200)
            #expect(suppressed.body == sent.body)
            #expect(Set(suppressed.headers.keys) == Set(sent.headers.keys))
            #expect(policy.asked == ["A@b.co LOGIN_EMS", "c@d.co LOGIN_EMS"])
            // Nor does a wrong code tell.
            for email in ["a@b.co", "c@d.co"] {
                let verdict = try await service.server.verificationCodes.consume(
                    "none", email: EmailAddress(email)!, scenario: .login)
                #expect(verdict == .wrong(attemptsLeft: 4))
            }
        }
    }

    @Test func whatCannotBeDecidedIsTriedAgain() async throws {
        let policy = PolicyDouble()
        policy.decide(nil, nil)
        try await RunningService.run(recipients: policy) { service in
            _ = try await service.send(to: "a@b.co")
            try await service.settle()
            #expect(try newest(service).state == .inFlight)
            #expect(service.mail.mails.isEmpty)
            try await service.run(for: .seconds(60))
            #expect(try newest(service).state == .sent)
            #expect(policy.asked.count == 3)
            #expect(service.mail.mails.count == 1)
        }
    }

    /// An answer that waits for the decision, or differs by it, tells who has an account.
    @Test func nothingOnTheWayOfARequestKnowsOfThePolicy() throws {
        let words = ["RecipientPolic", "RecipientDecision", "Suppression", "suppress", "UserDirectory", "recipients"]
        func mentions(_ folder: String) throws -> [String] {
            let folder = Repository.root.appending(path: "Sources/SendService/\(folder)")
            let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
            return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.flatMap { file in
                let text = try String(contentsOf: file, encoding: .utf8)
                return words.filter { text.contains($0) }.map { "\(file.lastPathComponent): \($0)" }
            }
        }
        #expect(try mentions("Sending") == [])
        #expect(try mentions("HTTP") == [])
        // The words are those of the code.
        let found = try mentions("Recipients")
        for word in words.dropLast() { #expect(found.contains { $0.hasSuffix(": \(word)") }, "\(word)") }
        let asking = try mentions("Delivery")
        #expect(asking.contains("Courier.swift: recipients"))
    }
}
