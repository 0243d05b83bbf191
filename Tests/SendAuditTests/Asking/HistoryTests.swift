import EIAMErrors
import Foundation
import GRDB
import SendAPI
import SendDiagnosis
import TestSupport
import Testing

@testable import SendAudit

/// What a ledger gives for a question about one person.
@Suite(.timeLimit(.minutes(10)))
struct HistoryTests {
    @Test func anAddressIsFoundInAnySpellingAndByNoOther() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        let receipt = try await ledger.begin(fixture.attempt("Mia.Berg@Example.org"))
        _ = try await ledger.begin(fixture.attempt("mia.berger@example.org"))
        try await ledger.finish(receipt, with: SendOutcome(time: fixture.clock.source(), result: .sent))
        let loaded = try fixture.history(.address("mia.berg@EXAMPLE.org"))
        #expect(loaded.history.attempts.map(\.sequence) == [receipt.sequence])
        #expect(loaded.history.attempts.first?.outcomes.map(\.result) == [.sent])
        #expect(loaded.valuesRead == 0)
        try await ledger.close()
    }

    @Test func withoutTheKeysEveryValueIsRead() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        for index in 0..<5 { _ = try await ledger.begin(fixture.attempt("p\(index)@example.org")) }
        let reader = try AuditReader(path: fixture.path)
        let loaded = try reader.history(of: .address("P3@example.org"), keys: nil, now: fixture.clock.source())
        #expect(loaded.history.attempts.count == 1)
        #expect(loaded.valuesRead == 5)
        try await ledger.close()
    }

    @Test func anAttemptIsFoundByItsIdByTheCallersAndByItsNumber() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        var attempt = fixture.attempt("mia@example.org")
        attempt.callerID = AttemptID(bytes: Array(repeating: 0xA5, count: 16))
        let receipt = try await ledger.begin(attempt)
        for question in [
            HistoryQuestion.attempt(receipt.id), .attempt(try #require(attempt.callerID)), .entry(receipt.sequence),
        ] {
            let loaded = try fixture.history(question)
            #expect(loaded.history.focus == receipt.sequence, "\(question)")
        }
        let other = AttemptID(time: fixture.clock.source())
        #expect(throws: LedgerError.self) { try fixture.history(.attempt(other)) }
        #expect(throws: LedgerError.self) { try fixture.history(.entry(receipt.sequence + 1_000)) }
        try await ledger.close()
    }

    @Test func anAddressThatNobodyHasGivesTheOnesThatAreSpelledNearlyAlike() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        for address in ["mai@example.org", "mia@exmaple.org", "somebody@example.org", "mia@example.de"] {
            _ = try await ledger.begin(fixture.attempt(address))
        }
        let loaded = try fixture.history(.address("mia@example.org"))
        #expect(loaded.history.attempts.isEmpty)
        #expect(Set(loaded.near.map(\.maskedAddress)) == ["m***i@example.org", "m***a@exmaple.org"])
        #expect(loaded.near.allSatisfy { $0.kind == .similarAddress })
        try await ledger.close()
    }

    @Test func theOtherAddressesOfADeviceAreShownWhereOnlyACaptchaWasTried() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        _ = try await ledger.begin(fixture.attempt("carla@example.org"))
        var captcha = fixture.attempt("mia@example.org")
        captcha.decision = .refused(.captchaFailed(.init()))
        try await ledger.recordCaptchaFailure(captcha)
        let loaded = try fixture.history(.address("mia@example.org"))
        #expect(loaded.near.map(\.kind) == [.sameDevice])
        #expect(loaded.near.map(\.maskedAddress) == ["c***a@example.org"])
        try await ledger.close()
    }

    @Test func ofAConstantThatEveryDeviceSendsTheNewestAreLookedAt() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        let count = HistoryLoader.maximumAttempts + 20
        var last: Int64 = 0
        for index in 0..<count { last = try await ledger.begin(fixture.attempt("p\(index)@example.org")).sequence }
        let device = try #require(fixture.attempt("x@example.org").deviceFingerprint)
        let loaded = try fixture.history(.device(device))
        #expect(loaded.isCut)
        #expect(loaded.history.attempts.count == HistoryLoader.maximumAttempts)
        #expect(loaded.history.attempts.last?.sequence == last)
        try await ledger.close()
    }

    @Test func keysOfAnotherLedgerAreRefused() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        _ = try await ledger.begin(fixture.attempt("mia@example.org"))
        let reader = try AuditReader(path: fixture.path)
        #expect(throws: LedgerError.self) {
            try reader.history(of: .address("mia@example.org"), keys: IndexKeys(), now: fixture.clock.source())
        }
        try await ledger.close()
    }

    @Test func anErasedPersonIsNotFoundAndTheErasureIsCounted() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        _ = try await ledger.begin(fixture.attempt("mia@example.org"))
        _ = try await ledger.erase(email: "mia@example.org", reason: "asked", actor: "test")
        let loaded = try fixture.history(.address("mia@example.org"))
        #expect(loaded.history.attempts.isEmpty)
        #expect(loaded.erasures == 1)
        #expect(Explanation(of: loaded.history).finding.cause == .noAttempt)
        try await ledger.close()
    }

    @Test func othersAtTheDomainAreCountedWithoutThePerson() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        for index in 0..<6 {
            let receipt = try await ledger.begin(fixture.attempt("p\(index)@example.org"))
            let result: SendOutcome.Result = index < 4 ? .sent : .softFail
            try await ledger.finish(
                receipt, with: SendOutcome(time: fixture.clock.source(), result: result, host: index == 0 ? "a" : "b"))
        }
        let own = try await ledger.begin(fixture.attempt("mia@example.org"))
        try await ledger.finish(own, with: SendOutcome(time: fixture.clock.source(), result: .hardFail))
        _ = try await ledger.begin(fixture.attempt("mia@elsewhere.org"))
        let others = try #require(try fixture.history(.address("mia@example.org")).others)
        #expect(others == OthersOutcome(domain: "example.org", total: 6, sent: 4, failed: 2, host: "b"))
        try await ledger.close()
    }

    @Test func othersAtTheServerThatFailedAreCounted() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        for index in 0..<5 {
            let receipt = try await ledger.begin(fixture.attempt("p\(index)@example.net"))
            try await ledger.finish(
                receipt,
                with: SendOutcome(
                    time: fixture.clock.source(), result: index < 1 ? .sent : .softFail, host: index < 4 ? "a" : "b"))
        }
        let own = try await ledger.begin(fixture.attempt("mia@example.org"))
        try await ledger.finish(own, with: SendOutcome(time: fixture.clock.source(), result: .softFail, host: "a"))
        let loaded = try fixture.history(.address("mia@example.org"))
        #expect(loaded.othersAtServer == ServerOutcome(host: "a", total: 4, sent: 1))
        #expect(loaded.others == nil)
        try await ledger.close()
    }

    @Test func onlyWhatWasAskedForInTheWindowAnswers() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        var times: [Timestamp] = []
        for _ in 0..<3 {
            times.append(fixture.clock.source())
            _ = try await ledger.begin(fixture.attempt("mia@example.org"))
            fixture.clock.advance(by: .seconds(3_600))
        }
        func found(_ window: TimeWindow) throws -> [Timestamp] {
            let history = try fixture.history(.address("mia@example.org"), window).history
            return Explanation(of: history).findings.compactMap(\.attempt?.time)
        }
        #expect(try found(TimeWindow(start: times[1], end: times[2])) == [times[1]])
        #expect(try found(TimeWindow(end: times[1])) == [times[0]])
        #expect(try found(TimeWindow(start: times[2] + .seconds(1))).isEmpty)
        try await ledger.close()
    }

    @Test func theAddressesOfADeviceAreCounted() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        for email in ["mia@example.org", "MIA@example.org", "bo@example.org"] {
            _ = try await ledger.begin(fixture.attempt(email))
        }
        let device = try #require(fixture.attempt("mia@example.org").deviceFingerprint)
        #expect(try fixture.history(.device(device)).deviceAddresses == 2)
        #expect(try fixture.history(.address("mia@example.org")).deviceAddresses == nil)
        try await ledger.close()
    }

    @Test(arguments: [
        ("mia", "mia", false), ("mia", "mai", true), ("mia", "mi", true), ("mia", "mixa", true), ("mia", "mib", true),
        ("mia", "amx", false), ("ab", "ba", true), ("", "a", true), ("mia", "mixxa", false),
    ])
    func oneEditIsALetterMoreLessOtherOrTwoSwapped(left: String, right: String, isOne: Bool) {
        #expect(EditDistance.isOne(Array(left.utf8), Array(right.utf8)) == isOne)
        #expect(EditDistance.isOne(Array(right.utf8), Array(left.utf8)) == isOne)
    }
}

extension LedgerFixture {
    fileprivate func history(
        _ question: HistoryQuestion, _ window: TimeWindow = TimeWindow()
    ) throws -> LoadedHistory {
        try AuditReader(path: path).history(
            of: question, keys: try indexKeys(), window: window, now: clock.source())
    }
}
