import SendAPI
import TestSupport
import Testing

@testable import SendAudit

struct RecordedAttemptTests {
    @Test func anAttemptIsFoundByItsIDWithWhatBecameOfIt() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        let ids = (0..<3).map { _ in AttemptID(time: fixture.clock.now) }
        var receipts: [AttemptReceipt] = []
        for (index, id) in ids.enumerated() {
            receipts.append(
                try await ledger.begin(
                    SendAttempt(
                        id: id, callerID: ids[0], time: fixture.clock.now, endpoint: "e",
                        email: "p\(index)@example.org",
                        decision: .accepted)))
        }
        try await ledger.finish(
            receipts[1], with: SendOutcome(time: fixture.clock.now, tryNumber: 2, result: .bounced))
        let found = try #require(try await ledger.recordedAttempt(ids[1]))
        #expect(found.receipt == receipts[1])
        #expect(found.email?.text == "p1@example.org")
        #expect(found.outcomes == [.init(time: fixture.clock.now, tryNumber: 2, result: .bounced)])
        #expect(try await ledger.recordedAttempt(ids[2])?.outcomes == [])
        #expect(try await ledger.recordedAttempt(AttemptID(time: fixture.clock.now)) == nil)
        #expect(!"\(found)".contains("p1@"))
    }

    /// A bounce of one try, recorded before the next one ends, ends none.
    @Test func aReportIsNoTry() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        let receipt = try await ledger.begin(
            SendAttempt(
                id: AttemptID(time: fixture.clock.now), time: fixture.clock.now, endpoint: "e", email: "a@b.co",
                decision: .accepted))
        let next = fixture.clock.now + .seconds(15)
        try await ledger.finish(
            receipt, with: SendOutcome(time: fixture.clock.now, result: .softFail, nextTry: next))
        try await ledger.finish(receipt, with: SendOutcome(time: fixture.clock.now, result: .bounced))
        let known = try #require(try await ledger.outcomes(of: [receipt])[receipt.sequence])
        #expect(known.count == 1)
        #expect(known.reportCount == 1)
        #expect(known.nextTry == next)
    }
}
