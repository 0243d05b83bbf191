import Foundation
import GRDB
import MerkleLog
import SendAPI
import Synchronization
import TestSupport
import Testing

@testable import SendAudit

/// Erased means erased: whoever wrote the address, in whatever spelling, and whenever it arrives.
@Suite(.timeLimit(.minutes(10)))
struct ErasureTests {
    private let fixture: LedgerFixture

    init() throws {
        fixture = try LedgerFixture()
    }

    /// Whether any of the ledger's files holds a text, in any case.
    private func holds(_ text: String) throws -> Bool {
        var bytes = try Data(contentsOf: URL(fileURLWithPath: fixture.path))
        for suffix in ["-wal", "-shm"] {
            bytes += (try? Data(contentsOf: URL(fileURLWithPath: fixture.path + suffix))) ?? Data()
        }
        let lowered = Data(bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
        return lowered.range(of: Data(text.utf8)) != nil
    }

    private func erase(_ email: String, in ledger: AuditLedger) async throws -> ErasureReport {
        try await ledger.erase(email: email, reason: "asked", actor: "me")
    }

    private func rows(_ ledger: AuditLedger, _ sql: String) async throws -> [Int64] {
        try await ledger.inspect { try Int64.fetchAll($0, sql: sql) }
    }

    @Test func everySpellingThatAClientSentIsErased() async throws {
        let ledger = try fixture.open()
        let spellings = [
            "anna@example.org", " Anna@example.org", "Anna <ANNA@example.org>", "anna@Example.org.",
            "anna@example.org\t",
            "mailto:anna@example.org", "anna@example.org;bert@example.org",
        ]
        for spelling in spellings { _ = try await ledger.begin(fixture.attempt(spelling)) }
        _ = try await ledger.begin(fixture.attempt("joanna@example.org"))
        let report = try await erase("Anna <anna@example.org.> ", in: ledger)
        #expect(report.count == 7)
        #expect(report.spellingCount == 7)
        // Eight attempts, each with personal values.
        #expect(report.rowsRead == 8)
        #expect(report.maskedAddress == "a***a@example.org")
        #expect(try !holds(" anna@example.org"))
        #expect(try !holds("<anna@") && !holds(":anna@") && holds("joanna@example.org"))
        #expect(try await fixture.verify().findings == [])
    }

    @Test func anOutcomeThatArrivesForAnErasedAttemptCarriesNoPersonalValue() async throws {
        let ledger = try fixture.open()
        let receipt = try await ledger.begin(fixture.attempt("anna@example.org"))
        let other = try await ledger.begin(fixture.attempt("bert@example.org"))
        #expect(try await erase("anna@example.org", in: ledger).count == 1)
        let long = "550 <anna@example.org> " + String(repeating: "x", count: 2_000)
        try await ledger.finish(receipt, with: fixture.outcome(.hardFail, text: long))
        try await ledger.finish(other, with: fixture.outcome(.hardFail, text: "550 <bert@example.org>"))
        #expect(try !holds("anna@example.org"))
        #expect(try holds("550 <bert@example.org>"))
        // What is known without the text still counts.
        let failed = try fixture.reader().attempts(TimeWindow(), limit: 9).filter { $0.state == .failed }
        #expect(failed.map(\.code) == [.reply(550), .reply(550)])
        let again = try await erase("anna@example.org", in: ledger)
        #expect(again.sequence == nil && again.count == 0 && again.rowsRead == 2)
        #expect(try await rows(ledger, "SELECT truncated FROM entry WHERE kind = 2 AND truncated IS NOT NULL") == [])
        try await ledger.close()
        #expect(try await fixture.verify().findings == [])
        // Also where the writer has forgotten everything.
        let reopened = try fixture.open()
        try await reopened.finish(receipt, with: fixture.outcome(.bounced, text: "gone: anna@example.org"))
        #expect(try !holds("anna@example.org"))
        try await reopened.close()
        #expect(try await fixture.verify().findings == [])
    }

    @Test func whatOthersWroteAboutAPersonIsErasedTogether() async throws {
        let ledger = try fixture.open()
        let bert = try await ledger.begin(fixture.attempt("bert@example.org"))
        try await ledger.finish(
            bert, with: fixture.outcome(.hardFail, text: "550 forwarded to Anna@Example.ORG: unknown"))
        let report = try await erase("anna@example.org", in: ledger)
        #expect(report.entries == [bert.sequence + 1])
        #expect(report.spellingCount == 0)
        #expect(try !holds("anna@example.org"))
        #expect(try holds("bert@example.org"))
        #expect(try await fixture.verify().findings == [])
    }

    @Test func nearMatchesAreListedAndNotTouched() async throws {
        let ledger = try fixture.open()
        for name in [
            "anna@example.com", "an.na@example.org", "anna+x@example.org", "bert@example.org", "anna@example.org",
        ] {
            _ = try await ledger.begin(fixture.attempt(name))
        }
        let report = try await erase("anna@example.org", in: ledger)
        #expect(report.count == 1)
        #expect(report.nearMatchCount == 3)
        #expect(report.nearMatches.map(\.kind) == [.otherDomain, .otherLocalPart, .otherLocalPart])
        #expect(report.nearMatches.first?.address == "a***a@example.com")
        #expect(try holds("anna@example.com") && holds("an.na@example.org") && holds("anna+x@example.org"))
    }

    @Test func aLostOrPoisonedBlindIndexHidesNobody() async throws {
        let ledger = try fixture.open()
        for _ in 0..<3 { _ = try await ledger.begin(fixture.attempt("anna@example.org")) }
        try await ledger.close()
        try LedgerFixture.tamper(fixture.path) {
            try $0.execute(sql: "DELETE FROM blind_index WHERE seq = (SELECT max(seq) FROM blind_index)")
            try $0.execute(
                sql: "UPDATE blind_index SET hash = randomblob(16) WHERE seq = (SELECT max(seq) FROM blind_index)")
        }
        let again = try fixture.open()
        #expect(try await erase("anna@example.org", in: again).count == 3)
        #expect(try !holds("anna@example.org"))
        // What stood there instead goes too.
        #expect(try await rows(again, "SELECT seq FROM blind_index") == [])
        #expect(try fixture.reader().personalData(of: "anna@example.org").entries.isEmpty)
    }

    @Test func whatComesAfterTheScanReadIsErasedToo() async throws {
        let ledger = try fixture.open()
        let count = PersonalScan.batch + 10
        try await withThrowingTaskGroup { group in
            for index in 0..<count {
                group.addTask { _ = try await ledger.begin(fixture.attempt("p\(index)@example.org")) }
            }
            try await group.waitForAll()
        }
        let steps = Mutex<[Int]>([])
        let scan = try await ledger.scan(CanonicalAddress("anna@example.org")) { progress in
            steps.withLock { $0.append(progress.done) }
        }
        #expect(steps.withLock { $0.count } == 2)
        #expect(scan.rowsRead == count)
        _ = try await ledger.begin(fixture.attempt("anna@example.org"))
        let report = try await ledger.erase(scan, reason: "asked", actor: "me") { _ in }
        #expect(report.count == 1)
        #expect(report.rowsRead == count + 1)
        #expect(try !holds("anna@example.org"))
    }

    @Test func outcomesOfRemovedAttemptsCarryNoPersonalValue() async throws {
        let ledger = try fixture.open()
        var receipts: [AttemptReceipt] = []
        for index in 0..<300 { receipts.append(try await ledger.begin(fixture.attempt("old\(index)@example.org"))) }
        fixture.clock.step(by: .seconds(86_400 * 500))
        for index in 0..<12 {
            try await ledger.finish(
                receipts[index], with: fixture.outcome(.bounced, text: "550 <old\(index)@example.org>"))
        }
        let young = try await ledger.begin(fixture.attempt("young@example.org"))
        try await ledger.finish(young, with: fixture.outcome(.bounced, text: "550 <young@example.org>"))
        let cutoff = fixture.clock.now - .seconds(86_400)
        #expect(try await ledger.purge(before: cutoff, reason: "age", actor: "me").count == 254)
        #expect(try !holds("old3@example.org"))
        #expect(try holds("550 <young@example.org>"))
        // One that comes afterwards.
        try await ledger.finish(receipts[5], with: fixture.outcome(.bounced, text: "551 <old5@example.org>"))
        #expect(try !holds("old5@example.org"))
        #expect(try await erase("old3@example.org", in: ledger).sequence == nil)
        try await ledger.close()
        let verified = try await fixture.verify()
        #expect(verified.findings == [])
        #expect(verified.erasedCount == 12)
    }

    @Test func aHoldKeepsTheOutcomesOfRemovedAttempts() async throws {
        let ledger = try fixture.open()
        var receipts: [AttemptReceipt] = []
        for index in 0..<300 { receipts.append(try await ledger.begin(fixture.attempt("old\(index)@example.org"))) }
        fixture.clock.step(by: .seconds(86_400 * 500))
        let start = fixture.clock.now
        for index in 0..<2 {
            try await ledger.finish(
                receipts[index], with: fixture.outcome(.bounced, text: "550 <old\(index)@example.org>"))
            fixture.clock.step(by: .seconds(60))
        }
        let period = try await ledger.placeHold(
            .period(TimeWindow(start: start, end: start + .seconds(1))), reason: "court", actor: "me")
        let cutoff = start - .seconds(86_400)
        #expect(try await ledger.purge(before: cutoff, reason: "age", actor: "me").count == 254)
        #expect(try holds("old0@example.org") && !holds("old1@example.org"))
        try await ledger.releaseHold(period, reason: "over", actor: "me")
        _ = try await ledger.purge(before: cutoff, reason: "age", actor: "me")
        #expect(try !holds("old0@example.org"))
        #expect(try await fixture.verify().findings == [])
    }

    @Test func whatAPurgeCouldNotFinishIsDoneWhenTheLedgerIsOpenedAgain() async throws {
        let ledger = try fixture.open()
        var receipts: [AttemptReceipt] = []
        for index in 0..<300 { receipts.append(try await ledger.begin(fixture.attempt("old\(index)@example.org"))) }
        fixture.clock.step(by: .seconds(86_400 * 500))
        try await ledger.finish(receipts[0], with: fixture.outcome(.bounced, text: "550 <old0@example.org>"))
        // As a crash leaves it that comes right after the rows went: the hold kept the outcome, and is gone.
        let hold = try await ledger.placeHold(
            .period(TimeWindow(start: fixture.clock.now)), reason: "court", actor: "me")
        let cutoff = fixture.clock.now - .seconds(86_400)
        #expect(try await ledger.purge(before: cutoff, reason: "age", actor: "me").count == 254)
        try await ledger.releaseHold(hold, reason: "over", actor: "me")
        try await ledger.close()
        #expect(try holds("old0@example.org"))
        let again = try fixture.open()
        try await fixture.settle()
        #expect(try !holds("old0@example.org"))
        try await again.close()
        #expect(try await fixture.verify().findings == [])
    }

    @Test func aHoldOnSomebodyWhomAnEntryNamesTooForbidsItsErasure() async throws {
        let ledger = try fixture.open()
        let bert = try await ledger.begin(fixture.attempt("bert@example.org"))
        try await ledger.finish(bert, with: fixture.outcome(.hardFail, text: "550 bert@example.org, anna@example.org"))
        _ = try await ledger.placeHold(.person(email: "Bert <bert@example.org>"), reason: "court", actor: "me")
        let error = await #expect(throws: LedgerError.self) { try await erase("anna@example.org", in: ledger) }
        #expect(error?.code == .held)
        #expect(try holds("anna@example.org"))
    }

    @Test func aReasonThatNamesTheAddressIsRefusedAndOneThatDidIsReported() async throws {
        let ledger = try fixture.open()
        _ = try await ledger.begin(fixture.attempt("anna@example.org"))
        let access = try await ledger.recordAccess(email: nil, reason: "letter of Anna@example.org", actor: "me")
        let refused = await #expect(throws: LedgerError.self) {
            try await ledger.erase(email: "anna@example.org", reason: "anna@example.org asked", actor: "me")
        }
        #expect(refused?.code == .invalid)
        #expect(try await erase("anna@example.org", in: ledger).lastingMentions == [access])
        for blank in ["", " ", "\u{3000}."] {
            #expect(await #expect(throws: LedgerError.self) { try await erase(blank, in: ledger) }?.code == .invalid)
        }
    }

    @Test func whatIsHeldBesideTheLedgerTakesPart() async throws {
        let ledger = try fixture.open()
        let outbox = HolderDouble([" Anna@example.org", "bert@example.org"])
        ledger.register(outbox)
        let given = await ledger.perform(.access(email: "anna@example.org", reason: "letter", actor: "me"))
        guard case .exported(_, let beside) = given else {
            Issue.record("\(given)")
            return
        }
        #expect(beside.map(\.name) == ["outbox"])
        #expect(beside[0].records.map { $0.fields.map(\.value) } == [[" Anna@example.org", "waiting"]])
        // The access's own entry names the person.
        let report = try await erase("anna@example.org", in: ledger)
        #expect(report.holders == [HolderErasure(name: "outbox", count: 1, failure: nil)])
        #expect(report.isComplete)
        #expect(outbox.held == ["bert@example.org"])
    }

    @Test func aHolderThatFailsIsReportedAndTheLedgersPartIsDone() async throws {
        let ledger = try fixture.open()
        ledger.register(HolderDouble([], fails: true))
        _ = try await ledger.begin(fixture.attempt("anna@example.org"))
        let report = try await erase("anna@example.org", in: ledger)
        #expect(report.count == 1 && !report.isComplete)
        // The error names the address, which the report does not.
        #expect(report.holders.first?.failure == "Failure")
        #expect(await ledger.exportBeside(email: "anna@example.org").first?.failure != nil)
    }

    @Test func theReportsCheckpointCoversTheErasureAndItsHashIsTheIndexs() async throws {
        let ledger = try fixture.open()
        _ = try await ledger.begin(fixture.attempt("anna@example.org"))
        let key = ledger.keys.withLock { $0.currentSearchKey }
        let report = try await erase(" ANNA@example.org", in: ledger)
        let sequence = try #require(report.sequence)
        let note = try SignedNote(bytes: Array(try #require(report.checkpoint).utf8))
        let checkpoint = try Checkpoint(verifying: note, origin: report.origin, keys: [ledger.publicKey])
        #expect(checkpoint.size > UInt64(sequence))
        #expect(report.key.number == key.number)
        let bytes = key.hash(.email, Array("anna@example.org".utf8)).bytes
        #expect(report.key.hash == bytes.map { String(format: "%02x", $0) }.joined())
        #expect(ErasureReport(report.json) == report)
    }

    @Test func ofSomebodyElsesEntryAPersonGetsOnlyWhatQuotesThem() async throws {
        let ledger = try fixture.open()
        let bert = try await ledger.begin(fixture.attempt("bert@example.org"))
        try await ledger.finish(bert, with: fixture.outcome(.hardFail, text: "550 forwarded to anna@example.org"))
        var attempt = fixture.attempt("carla@example.org")
        attempt.agent = "app of anna@example.org"
        _ = try await ledger.begin(attempt)
        _ = try await ledger.begin(fixture.attempt("Anna <anna@example.org>"))
        let data = try fixture.reader().personalData(of: "anna@example.org")
        #expect(data.entries.map(\.kind) == ["outcome", "attempt", "attempt"])
        #expect(data.rowsRead == 4)
        #expect(data.entries[0].fields.contains { $0.name == "serverText" })
        #expect(data.entries[1].fields.contains { $0.name == "agent" })
        #expect(!data.entries[1].fields.contains { $0.value.contains("carla") })
        #expect(data.entries[2].fields.contains { $0.name == "email" && $0.value == "Anna <anna@example.org>" })
    }
}
