import Foundation
import SendAPI
import SendAudit
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService

/// Whoever asks for codes must not learn which addresses are known, suppressed or stopped: not by an answer, a header, a wait,
/// nor by how much work an answer makes.
@Suite(.timeLimit(.minutes(10)))
struct EnumerationTests {
    enum Recipient: CaseIterable, CustomTestStringConvertible {
        case known
        case unknown
        case bounced
        case suppressedByOperator
        case stopped

        var testDescription: String { "\(self)" }
    }

    /// What somebody sees of a request, and how many entries the ledger has more once all is done that follows from it.
    private struct Seen: Equatable {
        let status: Int
        let headers: [String: String]
        let body: String
        let entries: Int
    }

    private static let address = "anna@example.org"

    private func prepare(_ recipient: Recipient, _ service: RunningService) async throws {
        let (state, clock) = (service.server.state, service.clock.source)
        let list = SuppressionList(state: state, lifetime: .seconds(86_400), clock: clock)
        let address = try #require(EmailAddress(Self.address))
        let id = AttemptID(time: clock())
        switch recipient {
        case .known, .unknown: break
        case .bounced:
            let cause = SuppressionList.Cause(attempt: id, result: .bounced, replyCode: 550, enhancedCode: "5.1.1")
            try await list.add(address, because: cause, at: clock())
        case .suppressedByOperator: _ = try await list.addByOperator(address)
        case .stopped: _ = try await list.stop(address, for: CodeStop.length, because: id)
        }
    }

    private func entries(_ service: RunningService) throws -> Int {
        Int(try service.ledger().basis().signedSize ?? 0)
    }

    /// Sends, sends again too early, in time, again and again until the guard refuses, and enters wrong codes meanwhile.
    private func transcript(of recipient: Recipient) async throws -> [Seen] {
        let policy = recipient == .unknown ? EverybodyIsUnknown() : nil
        let settings = ["ERRATA_GUARD_MODE": "on", "ERRATA_CODE_CONSUMER_SECRET": "0123456789abcdef"]
        return try await RunningService.run(settings: settings, recipients: policy) { service in
            try await prepare(recipient, service)
            var seen: [Seen] = []
            let entry = Data(#"{"email":"\#(Self.address)","type":"LOGIN_EMS","code":"none"}"#.utf8)
            let secret = RunningService.headers.merging(["Authorization": "Bearer 0123456789abcdef"]) { $1 }
            let look = { (make: () async throws -> Exchange) async throws in
                let before = try entries(service)
                let answer = try await make()
                try await service.settle()
                var headers = answer.headers
                headers["date"] = nil
                seen.append(
                    Seen(
                        status: answer.status, headers: headers, body: answer.body,
                        entries: try entries(service) - before))
            }
            for _ in 0..<7 {
                for _ in 0..<2 { try await look { try await service.send(to: Self.address) } }
                for _ in 0..<2 {
                    try await look {
                        try await service.exchange(
                            .liveServer, "POST", ConsumeRoute.path, headers: secret, body: entry)
                    }
                }
                service.clock.advance(by: .seconds(61))
                try await service.settle()
            }
            return seen
        }
    }

    @Test(arguments: Recipient.allCases.filter { $0 != .known })
    func nothingTellsWhoIsKnown(recipient: Recipient) async throws {
        let (known, other) = (try await transcript(of: .known), try await transcript(of: recipient))
        #expect(known.count == 28)
        #expect(Set(known.map(\.status)) == [200, 400, 429])
        for (index, pair) in zip(known, other).enumerated() {
            #expect(pair.0.status == pair.1.status && pair.0.body == pair.1.body, "request \(index)")
            #expect(pair.0.headers == pair.1.headers, "request \(index)")
            #expect(pair.0.entries == pair.1.entries, "request \(index)")
        }
    }
}

private struct EverybodyIsUnknown: RecipientPolicy {
    func decision(for address: EmailAddress, scenario: Scenario) async throws -> RecipientDecision {
        .suppress(.userUnknown)
    }
}
