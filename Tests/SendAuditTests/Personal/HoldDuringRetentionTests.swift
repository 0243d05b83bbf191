import Dispatch
import Foundation
import GRDB
import SendAPI
import Synchronization
import TestSupport
import Testing

@testable import SendAudit

/// Holds that come while a retention runs, and what becomes of it.
@Suite(.timeLimit(.minutes(10)))
struct HoldDuringRetentionTests {
    private let fixture: LedgerFixture

    init() throws {
        fixture = try LedgerFixture()
    }

    /// Where a person's attempt stands.
    private func sequence(of email: String, _ ledger: AuditLedger) async throws -> Int64 {
        let found = try await ledger.inspect { database in
            try Int64.fetchOne(
                database, sql: "SELECT seq FROM personal WHERE email = CAST(? AS BLOB)", arguments: [email])
        }
        return try #require(found)
    }

    /// What is asked once while a retention waits for the answer.
    private final class Question: Sendable {
        private let control: LedgerControl
        private let request: ControlRequest
        private let threads: ThreadsExecutor
        private let state = Mutex((hasAsked: false, answer: ControlAnswer?.none))

        init(_ control: LedgerControl, _ request: ControlRequest, _ threads: ThreadsExecutor) {
            self.control = control
            self.request = request
            self.threads = threads
        }

        var answer: ControlAnswer? { state.withLock { $0.answer } }

        /// Blocks until the answer is there: served beside the retention, or never.
        func askOnce() {
            let isFirst = state.withLock { state in
                defer { state.hasAsked = true }
                return !state.hasAsked
            }
            guard isFirst else { return }
            let answered = DispatchSemaphore(value: 0)
            Task(executorPreference: threads) { [self] in
                let sent = try? await control.send(request)
                state.withLock { $0.answer = sent }
                answered.signal()
            }
            _ = answered.wait(timeout: .now() + 30)
        }
    }

    /// Retains, and does something through the control socket after the first batch, while the retention waits.
    private func purge(
        _ ledger: AuditLedger, meanwhile request: ControlRequest, in phase: RemovalProgress.Phase = .removing
    ) async throws -> (report: RemovalReport, answer: ControlAnswer?) {
        let threads = ThreadsExecutor()
        let question = Question(LedgerControl(path: fixture.path, options: fixture.options), request, threads)
        let cutoff = fixture.clock.now - .seconds(86_400)
        let report = try await Task(executorPreference: threads) {
            try await ledger.purge(before: cutoff, reason: "age", actor: "me") {
                if $0.phase == phase { question.askOnce() }
            }
        }.value
        return (report, question.answer)
    }

    @Test func aHoldIsPlacedWhileARetentionRunsAndStopsItBeforeTheBatchThatItIsOn() async throws {
        let ledger = try await fixture.openWithOldAttempts(1_500)
        let email = try await fixture.email(at: 1_200, ledger)
        let (report, answer) = try await purge(
            ledger, meanwhile: .hold(.person(email: email), reason: "court", actor: "me"))
        guard case .done(let hold?, 1, _) = answer else {
            Issue.record("the hold was not placed while the retention ran: \(answer as Any)")
            return
        }
        // Two batches of 512 went, without the two entries of keys; the third is the one that the hold is on.
        #expect(report.count == 1_022)
        #expect(report.hold == Hold.Notice(sequence: hold, reason: "court"))
        #expect(try await sequence(of: email, ledger) == 1_200)
        #expect(try await fixture.verify().findings == [])

        // While it stands nothing goes.
        let cutoff = fixture.clock.now - .seconds(86_400)
        let again = try await ledger.purge(before: cutoff, reason: "age", actor: "me")
        #expect(again.count == 0 && again.sequence == nil && again.hold?.sequence == hold)

        // Released, the removal that was recorded goes on to its end.
        try await ledger.releaseHold(hold, reason: "over", actor: "you")
        let rest = try await ledger.purge(before: cutoff, reason: "age", actor: "me")
        #expect(rest.count == 1_280 - 1_024)
        #expect(rest.sequence == report.sequence)
        #expect(rest.hold == nil)
        try await ledger.close()
        let verified = try await fixture.verify()
        #expect(verified.findings == [])
        #expect(verified.removedCount == 1_278)
    }

    /// What was searched is searched again, with the hold in sight.
    @Test func aHoldThatComesWhileItSearchesIsNotPassedOver() async throws {
        let ledger = try await fixture.openWithOldAttempts(1_500)
        let email = try await fixture.email(at: 1_200, ledger)
        let (report, answer) = try await purge(
            ledger, meanwhile: .hold(.person(email: email), reason: "court", actor: "me"), in: .verifying)
        guard case .done(let hold?, 1, _) = answer else {
            Issue.record("the hold was not placed while the retention searched: \(answer as Any)")
            return
        }
        // Whole blocks of 256 before the held one, without the two entries of keys.
        #expect(report.count == 1_022 && report.hold?.sequence == hold)
        #expect(ledger.isWritable)
        // What the server said of the held attempt stays with it, though it names nobody.
        let row = try await ledger.inspect {
            try Data.fetchOne($0, sql: "SELECT attempt_id FROM entry WHERE seq = 1200") ?? Data()
        }
        let receipt = AttemptReceipt(id: try #require(AttemptID(bytes: Array(row))), sequence: 1_200)
        try await ledger.finish(receipt, with: fixture.outcome(.hardFail, text: "550 mailbox full"))
        _ = try await ledger.purge(before: fixture.clock.now - .seconds(86_400), reason: "age", actor: "me")
        let texts = try await ledger.inspect {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM personal WHERE server_text IS NOT NULL")
        }
        #expect(texts == 1)
        try await ledger.close()
        #expect(try await fixture.verify().findings == [])
    }

    @Test func aRemovalThatAHoldStoppedGoesOnWithTheNextStartAfterItsRelease() async throws {
        let ledger = try await fixture.openWithOldAttempts(1_500)
        let (report, _) = try await purge(
            ledger, meanwhile: .hold(.period(TimeWindow(end: fixture.clock.now)), reason: "audit", actor: "me"))
        let hold = try #require(report.hold)
        #expect(report.count == 510)
        try await ledger.close()
        #expect(try await fixture.verify().findings == [])
        // A start while it stands removes nothing.
        let held = try fixture.open()
        let stopped = try await held.removals.withLock { try await held.continueRetention() }
        #expect(stopped.count == 0 && stopped.hold?.sequence == hold.sequence)
        try await held.releaseHold(hold.sequence, reason: "over", actor: "you")
        try await held.close()
        let next = try fixture.open()
        try await fixture.settle()
        let left = try await next.inspect {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM entry WHERE seq < 1280")
        }
        #expect(left == 2)
        try await next.close()
        #expect(try await fixture.verify().removedCount == 1_278)
        #expect(try await fixture.verify().findings == [])
    }

    @Test func aHoldThatForbidsEverythingIsNamedAndOneThatChangesNothingIsNot() async throws {
        let ledger = try await fixture.openWithOldAttempts(600)
        let first = try await fixture.email(at: 10, ledger)
        let hold = try await ledger.placeHold(.person(email: first), reason: "court", actor: "me")
        let cutoff = fixture.clock.now - .seconds(86_400)
        let none = try await ledger.purge(before: cutoff, reason: "age", actor: "me")
        #expect(
            none
                == RemovalReport(
                    sequence: nil, count: 0, isLogEmptied: true, hold: .init(sequence: hold, reason: "court")))
        let old = try await ledger.purge(
            before: fixture.clock.now - .seconds(86_400 * 900), reason: "age", actor: "me")
        #expect(old.hold == nil)
        try await ledger.releaseHold(hold, reason: "over", actor: "me")
        // Of the last block that is not whole nothing would go anyway.
        _ = try await ledger.placeHold(
            .person(email: try await fixture.email(at: 590, ledger)), reason: "x", actor: "me")
        let all = try await ledger.purge(before: cutoff, reason: "age", actor: "me")
        #expect(all.count == 510)
        #expect(all.hold == nil)
    }

    /// The entry of a hold that is older than the limit is all that says that it stands.
    @Test func aStandingHoldIsNotRemovedItself() async throws {
        let ledger = try fixture.open()
        let later = TimeWindow(start: fixture.clock.now + .seconds(86_400 * 2_000))
        let hold = try await ledger.placeHold(.period(later), reason: "court", actor: "me")
        for index in 0..<600 { _ = try await ledger.begin(fixture.attempt("p\(index)@example.org")) }
        fixture.clock.step(by: .seconds(86_400 * 500))
        let report = try await ledger.purge(
            before: fixture.clock.now - .seconds(86_400), reason: "age", actor: "me")
        #expect(report.hold?.sequence == hold)
        #expect(try fixture.reader().holds().map(\.sequence) == [hold])
    }

    @Test func aReleasedHoldStaysVisible() async throws {
        let ledger = try fixture.open()
        let hold = try await ledger.placeHold(.person(email: "a@b.co"), reason: "court", actor: "me")
        fixture.clock.step(by: .seconds(60))
        try await ledger.releaseHold(hold, reason: "the case is closed", actor: "you")
        #expect(try fixture.reader().holds().isEmpty)
        let released = try #require(try fixture.reader().holdsWithReleased().first)
        #expect(released.sequence == hold)
        #expect(
            released.release
                == Hold.Release(
                    sequence: hold + 1, time: fixture.clock.now, reason: "the case is closed", actor: "you"))
    }
}
