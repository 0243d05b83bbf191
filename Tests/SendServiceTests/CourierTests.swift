import Foundation
import GRDB
import LanguageMatching
import SendAPI
import SendAudit
import ServiceTestSupport
import Synchronization
import TestSupport
import Testing

@testable import SendService
@testable import walkthrough

@Suite(.timeLimit(.minutes(10)))
struct CourierTests {
    /// To the end of the code's lifetime, and of every wait between two tries.
    private static let codeLifetime = Duration.seconds(300)

    private func newest(_ service: RunningService) throws -> AttemptRow {
        try #require(try service.ledger().attempts(TimeWindow(), limit: 1).first)
    }

    private func code(in mail: OutgoingMail?) throws -> String {
        String(try #require(mail?.text.split { !$0.isNumber }.first { $0.count == 6 }))
    }

    private func check(_ code: String, _ service: RunningService) async throws -> VerificationCodes.Verdict {
        try await service.server.verificationCodes.consume(
            code, email: EmailAddress("a@b.co")!, scenario: .login)
    }

    @Test func theCodeIsInNoFileAlsoWhenTheMailServerQuotesIt() async throws {
        let folder = try TemporaryFolder()
        let codes = try await RunningService.run(folder: folder) { service in
            _ = try await service.send(to: "a@b.co")
            try await service.settle()
            #expect(try newest(service).state == .sent)
            service.mail.refuseQuoting()
            _ = try await service.send(to: "c@d.co", "REGISTER_EMS")
            try await service.settle()
            #expect(try newest(service).state == .failed)
            return try service.mail.mails.map { try code(in: $0) }
        }
        #expect(codes.count == 2)
        let data = folder.file("data")
        var bytes = Data()
        for name in try FileManager.default.contentsOfDirectory(atPath: data) {
            bytes += try Data(contentsOf: URL(fileURLWithPath: "\(data)/\(name)"))
        }
        // The quotation is there, and so are the files of both databases.
        #expect(bytes.range(of: Data("554 spam".utf8)) != nil)
        #expect(bytes.range(of: Data("******".utf8)) != nil)
        for code in codes { #expect(bytes.range(of: Data(code.utf8)) == nil) }
    }

    @Test func aSoftFailureIsTriedAgainAndEveryTryIsRecorded() async throws {
        try await RunningService.run { service in
            service.mail.answer(
                DeliveryReport(result: .softFail, phase: .rcpt, replyCode: 450),
                DeliveryReport(result: .timeout, phase: .connect))
            _ = try await service.send(to: "a@b.co")
            try await service.settle()
            #expect(try newest(service).state == .inFlight)
            // A fifth more at most, so that mails that failed together do not come back together.
            try await service.run(for: .seconds(54))
            let times = service.mail.mails.map(\.date)
            #expect(times.count == 3)
            for (index, wait) in [15.0, 30].enumerated() {
                #expect((wait...wait * 1.2).contains(times[index + 1].timeIntervalSince(times[index])))
            }
            let row = try newest(service)
            #expect(row.state == .sent)
            #expect(row.deliveryAttempts == 3)
            #expect(Set(service.mail.mails.map(\.messageID)).count == 3)
            #expect(Set(try service.mail.mails.map { try code(in: $0) }).count >= 2)
            #expect(try await check(try code(in: service.mail.mails.last), service) == .right)
        }
    }

    /// A relay that is down for minutes: the last try comes in the last minute of the code's life, and none after it.
    @Test func aMailIsTriedAsLongAsItsCodeWouldLive() async throws {
        try await RunningService.run { service in
            service.mail.answer(
                DeliveryReport(result: .softFail, phase: .connect),
                DeliveryReport(result: .hardFail, phase: .auth, replyCode: 535),
                DeliveryReport(result: .softFail, phase: .connect), DeliveryReport(result: .timeout, phase: .greeting),
                DeliveryReport(result: .softFail, phase: .rcpt, replyCode: 450))
            _ = try await service.send(to: "a@b.co")
            try await service.settle()
            let begun = service.clock.now
            while try newest(service).state == .inFlight { try await service.run(for: .seconds(1)) }
            #expect(try newest(service).state == .sent)
            #expect(service.mail.mails.count == 6)
            #expect(service.clock.now - begun < Self.codeLifetime)
        }
        try await RunningService.run { service in
            service.mail.answer(
                DeliveryReport(result: .softFail, phase: .connect), DeliveryReport(result: .softFail, phase: .connect),
                DeliveryReport(result: .softFail, phase: .connect), DeliveryReport(result: .softFail, phase: .connect),
                DeliveryReport(result: .softFail, phase: .connect), DeliveryReport(result: .softFail, phase: .connect),
                DeliveryReport(result: .softFail, phase: .connect), DeliveryReport(result: .softFail, phase: .connect))
            _ = try await service.send(to: "a@b.co")
            try await service.settle()
            let begun = service.clock.now
            while try newest(service).state == .inFlight { try await service.run(for: .seconds(1)) }
            #expect(try newest(service).state == .failed)
            #expect(service.clock.now - begun > Self.codeLifetime - .seconds(80))
            let count = service.mail.mails.count
            try await service.run(for: .seconds(600))
            #expect(service.mail.mails.count == count)
        }
    }

    @Test func aHardFailureIsNotTriedAgain() async throws {
        try await RunningService.run { service in
            service.mail.answer(DeliveryReport(result: .hardFail, phase: .rcpt, replyCode: 550, enhancedCode: "5.1.1"))
            _ = try await service.send(to: "a@b.co")
            try await service.settle()
            #expect(try newest(service).state == .failed)
            #expect(try newest(service).code == .reply(550))
            try await service.run(for: Self.codeLifetime)
            #expect(service.mail.mails.count == 1)
            #expect(try newest(service).deliveryAttempts == 1)
        }
    }

    /// What a server refuses before it has heard of the mail, such as our address at its greeting, is no fault of the mail.
    @Test(arguments: [SendOutcome.Phase.greeting, .tls, .auth])
    func aRefusalBeforeTheMailDoesNotEndIt(phase: SendOutcome.Phase) async throws {
        try await RunningService.run { service in
            service.mail.answer(DeliveryReport(result: .hardFail, phase: phase, replyCode: 554, enhancedCode: "5.7.1"))
            _ = try await service.send(to: "a@b.co")
            try await service.settle()
            #expect(try newest(service).state == .inFlight)
            try await service.run(for: .seconds(18))
            #expect(try newest(service).state == .sent)
            #expect(service.mail.mails.count == 2)
        }
    }

    /// The mail server has spoken while the ledger was locked: its answer is kept until it can be written, and mails behind
    /// it leave.
    @Test func anOutcomeThatCannotBeWrittenIsKeptUntilItCan() async throws {
        try await RunningService.run(settings: ["ERRATA_LIMITS_COOLDOWN": "1"]) { service in
            let blocked = Mutex<LedgerBlocker?>(nil)
            service.mail.whenDelivering {
                blocked.withLock { $0 = try? LedgerBlocker(path: service.folder.file("data/audit.db")) }
            }
            _ = try await service.send(to: "a@b.co")
            // Asleep after a first try to write it, and after more.
            try await service.settle()
            try await service.run(for: .seconds(60))
            #expect(service.mail.mails.count == 1)
            #expect(try newest(service).state == .inFlight)
            try blocked.withLock { try $0?.release() }
            service.mail.whenDelivering {}
            // The longest wait between two such tries.
            try await service.run(for: .seconds(5))
            #expect(try newest(service).state == .sent)
            _ = try await service.send(to: "a@b.co")
            try await service.settle()
            #expect(service.mail.mails.count == 2)
        }
    }

    /// Somebody's hand in the database, or a scenario of a later version.
    @Test(arguments: ["address = 'nobody'", "scenario = 'NONE_EMS'", "language = ''"])
    func aRowOfTheOutboxThatCannotBeReadEndsAsAFailureAndHoldsUpNobody(change: String) async throws {
        try await RunningService.run { service in
            service.mail.answer(DeliveryReport(result: .softFail))
            _ = try await service.send(to: "a@b.co")
            try await service.settle()
            try await service.server.state.queue.write { try $0.execute(sql: "UPDATE outbox SET \(change)") }
            try await service.run(for: .seconds(18))
            #expect(try newest(service).state == .failed)
            #expect(service.mail.mails.count == 1)
            _ = try await service.send(to: "c@d.co")
            try await service.settle()
            #expect(service.mail.mails.last?.to.text == "c@d.co")
            #expect(try newest(service).state == .sent)
        }
    }

    @Test func triesEndAfterTheSettingsNumber() async throws {
        try await RunningService.run(settings: ["ERRATA_MAIL_ATTEMPTS": "2"]) { service in
            service.mail.answer(
                DeliveryReport(result: .softFail), DeliveryReport(result: .softFail), DeliveryReport(result: .sent))
            _ = try await service.send(to: "a@b.co")
            try await service.run(for: Self.codeLifetime)
            #expect(service.mail.mails.count == 2)
            #expect(try newest(service).deliveryAttempts == 2)
        }
    }

    @Test func anUnknownEndIsNeverSentAgain() async throws {
        try await RunningService.run { service in
            service.mail.answer(DeliveryReport(result: .unknown, phase: .data))
            _ = try await service.send(to: "a@b.co")
            try await service.settle()
            #expect(try newest(service).state == .unknown)
            // Until the code that may have arrived is good for nothing any more.
            try await service.run(for: Self.codeLifetime)
            #expect(service.mail.mails.count == 1)
            #expect(try newest(service).deliveryAttempts == 1)
            #expect(try await check(try code(in: service.mail.mails.first), service) == .expired)
        }
    }

    /// What a service that ended at once leaves, and the rows that its next start makes of it.
    private func restarted(
        from now: Timestamp = Timestamp(microseconds: 1_700_000_000_000_000),
        _ leave: (AuditLedger, Outbox, Timestamp) async throws -> Void,
        then restore: (String) throws -> Void = { _ in },
        serving body: (RunningService) async throws -> Void
    ) async throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.file("data"), withIntermediateDirectories: true)
        do {
            let ledger = try AuditLedger(path: folder.file("data/audit.db"))
            let outbox = Outbox(state: try StateDatabase(path: folder.file("data/state.db")))
            try await leave(ledger, outbox, now)
            try await ledger.close()
        }
        try restore(folder.file("data"))
        try await RunningService.run(folder: folder) { service in
            try await service.run(for: Self.codeLifetime)
            try await body(service)
        }
    }

    private func accept(_ email: String, _ ledger: AuditLedger, _ now: Timestamp) async throws -> AttemptReceipt {
        try await ledger.begin(
            SendAttempt(
                id: AttemptID(time: now), time: now, endpoint: "e", scenario: "LOGIN_EMS", email: email,
                decision: .accepted))
    }

    private func queue(_ receipt: AttemptReceipt, _ email: String, _ outbox: Outbox, _ now: Timestamp) async throws {
        let request = SendRequest(email: EmailAddress(email)!, scenario: .login, captchaToken: "")
        try await outbox.add(receipt, request: request, language: .init("en")!, now: now)
    }

    /// What a crash can leave: begun, with the whole mail sent but for its last byte, or with that byte on its way; with the
    /// result recorded; accepted and never queued; queued.
    @Test func aStartClosesWhatACrashLeftOpen() async throws {
        try await restarted { ledger, outbox, now in
            for name in ["begun", "leaving", "recorded"] {
                let receipt = try await accept("\(name)@b.co", ledger, now)
                try await queue(receipt, "\(name)@b.co", outbox, now)
                let item = try #require(try await outbox.claim(now: now))
                #expect(item.receipt == receipt)
                if name != "begun" { try outbox.markLastByte(item, now: now) }
                if name == "recorded" { try await ledger.finish(receipt, with: SendOutcome(time: now, result: .sent)) }
            }
            _ = try await accept("never@b.co", ledger, now)
            try await queue(try await accept("queued@b.co", ledger, now), "queued@b.co", outbox, now)
        } serving: { service in
            #expect(Set(service.mail.mails.map(\.to.text)) == ["begun@b.co", "queued@b.co"])
            #expect(service.mail.mails.count == 2)
            let rows = try service.ledger().attempts(TimeWindow(), limit: 10)
            #expect(rows.reversed().map(\.state) == [.sent, .unknown, .sent, .failed, .sent])
            // What never reached the outbox was never tried, and a try that was interrupted is none.
            #expect(rows.reversed().map(\.deliveryAttempts) == [1, 1, 1, 0, 1])
            #expect(rows.reversed().map(\.code) == [nil, .result(.unknown), nil, .result(.notQueued), nil])
        }
    }

    /// The service was away for longer than a code lives.
    @Test func aMailThatIsTooOldIsNotSentAndHasARowThatSaysSo() async throws {
        let longAgo = Timestamp(microseconds: 1_600_000_000_000_000)
        try await restarted(from: longAgo) { ledger, outbox, now in
            try await queue(try await accept("a@b.co", ledger, now), "a@b.co", outbox, now)
        } serving: { service in
            #expect(service.mail.mails.isEmpty)
            let row = try newest(service)
            #expect(row.state == .failed)
            #expect(row.code == .result(.expired))
            let left = try await service.server.courier.outbox.items()
            #expect(left.isEmpty)
        }
    }

    /// An older copy of the ledger was restored, or none is there any more: no mail leaves without a row.
    @Test(arguments: [false, true])
    func whatTheLedgerDoesNotHoldIsNotSentAndGetsARow(isLost: Bool) async throws {
        var copy: [(name: String, content: Data)] = []
        try await restarted { ledger, outbox, now in
            _ = try await accept("before@b.co", ledger, now)
            try await ledger.close()
            let folder = URL(fileURLWithPath: outbox.state.queue.path).deletingLastPathComponent().path
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasPrefix("audit.db") {
                copy.append((name, try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))))
            }
            let later = try AuditLedger(path: "\(folder)/audit.db")
            try await queue(try await accept("queued@b.co", later, now), "queued@b.co", outbox, now)
            let leaving = try await accept("leaving@b.co", later, now)
            try await queue(leaving, "leaving@b.co", outbox, now - .seconds(1))
            let item = try #require(try await outbox.claim(now: now - .seconds(1)))
            try outbox.markLastByte(item, now: now)
            try await later.close()
        } then: { folder in
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasPrefix("audit.db") {
                try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
            }
            guard !isLost else { return }
            for file in copy {
                let isMade = FileManager.default.createFile(
                    atPath: "\(folder)/\(file.name)", contents: file.content, attributes: [.posixPermissions: 0o600])
                #expect(isMade)
            }
        } serving: { service in
            #expect(service.mail.mails.isEmpty)
            let rows = try service.ledger().attempts(TimeWindow(), limit: 10, isRevealed: true)
            let codes = Dictionary(uniqueKeysWithValues: rows.map { ($0.email ?? "", $0.code) })
            #expect(codes["queued@b.co"] == .result(.notQueued))
            #expect(codes["leaving@b.co"] == .result(.unknown))
            #expect(codes.count == (isLost ? 2 : 3))
            #expect(try await service.server.courier.outbox.items().isEmpty)
            // And the service goes on.
            _ = try await service.send(to: "next@b.co")
            try await service.settle()
            #expect(service.mail.mails.map(\.to.text) == ["next@b.co"])
        }
    }

    /// A mail whose last outcome announces a further try, and `state.db` is gone: nobody would make that try.
    @Test func withoutTheStateNothingStaysInProgressForEver() async throws {
        try await restarted { ledger, outbox, now in
            for name in ["waiting", "tried"] {
                let receipt = try await accept("\(name)@b.co", ledger, now)
                if name == "tried" {
                    try await ledger.finish(
                        receipt,
                        with: SendOutcome(
                            time: now, result: .softFail, phase: .rcpt, replyCode: 450, nextTry: now + .seconds(15)))
                }
            }
        } serving: { service in
            #expect(service.mail.mails.isEmpty)
            let rows = try service.ledger().attempts(TimeWindow(), limit: 10)
            #expect(rows.reversed().map(\.state) == [.failed, .failed])
            #expect(rows.reversed().map(\.code) == [.result(.notQueued), .result(.expired)])
        }
    }

    /// An older copy of `state.db` was restored, in which a mail still waits that has left since: it does not leave twice.
    @Test func whatTheLedgerSaysHasLeftIsNotSentAgain() async throws {
        let reported = Watched<[String]>([])
        try await restarted { ledger, outbox, now in
            for name in ["sent", "refused", "later"] {
                let receipt = try await accept("\(name)@b.co", ledger, now)
                try await queue(receipt, "\(name)@b.co", outbox, now)
                let result: SendOutcome.Result = name == "sent" ? .sent : name == "later" ? .softFail : .hardFail
                try await ledger.finish(
                    receipt,
                    with: SendOutcome(
                        time: now, result: result, phase: .rcpt, nextTry: name == "later" ? now + .seconds(15) : nil))
            }
            try await queue(try await accept("waits@b.co", ledger, now), "waits@b.co", outbox, now)
        } serving: { service in
            reported.change { $0 = service.mail.mails.map(\.to.text) }
            let rows = try service.ledger().attempts(TimeWindow(), limit: 10)
            #expect(rows.reversed().map(\.state) == [.sent, .failed, .sent, .sent])
        }
        #expect(reported.value == ["waits@b.co", "later@b.co"])
    }

    /// `ledger.whenUnwritable` lets attempts through that have no entry.
    @Test func aMailThatWasLetThroughWithoutARecordIsSentAfterARestart() async throws {
        try await restarted { _, outbox, now in
            try await queue(.unrecorded(AttemptID(time: now)), "a@b.co", outbox, now)
        } serving: { service in
            #expect(service.mail.mails.map(\.to.text) == ["a@b.co"])
            let rows = try service.ledger().attempts(TimeWindow(), limit: 1)
            #expect(rows.isEmpty)
        }
    }

    /// Whether its mail had left was not written down: it is not sent again.
    @Test func aTryThatAnEarlierVersionBeganMayHaveLeft() async throws {
        let folder = try TemporaryFolder()
        let now = Timestamp(microseconds: 1_700_000_000_000_000)
        do {
            let outbox = Outbox(state: try StateDatabase(path: folder.file("state.db")))
            for number in 0..<2 {
                let receipt = AttemptReceipt(id: AttemptID(time: now), sequence: Int64(number))
                try await queue(receipt, "a\(number)@b.co", outbox, now)
            }
            _ = try await outbox.claim(now: now)
            try await outbox.state.queue.write { database in
                try database.execute(
                    sql: """
                        ALTER TABLE outbox DROP COLUMN accepted; ALTER TABLE outbox DROP COLUMN last_byte;
                        DELETE FROM grdb_migrations WHERE identifier = '2'
                        """)
            }
        }
        let items = try await Outbox(state: try StateDatabase(path: folder.file("state.db"))).items()
        #expect(items.map(\.mayHaveLeft) == [true, false])
        #expect(items.map(\.hasBegun) == [true, false])
        #expect(items.map(\.accepted) == [now, now])
    }

    @Test func twoMailsOfOneAddressAndScenarioLeaveInTheirOrder() async throws {
        let folder = try TemporaryFolder()
        let outbox = Outbox(state: try StateDatabase(path: folder.file("state.db")))
        let now = Timestamp(microseconds: 1_700_000_000_000_000)
        for sequence in 0..<2 {
            try await outbox.add(
                AttemptReceipt(id: AttemptID(time: now), sequence: Int64(sequence)),
                request: SendRequest(email: EmailAddress("a@b.co")!, scenario: .login, captchaToken: ""),
                language: .init("en")!, now: now)
        }
        let first = try #require(try await outbox.claim(now: now))
        #expect(first.receipt.sequence == 0)
        #expect(try await outbox.claim(now: now) == nil)
        try await outbox.remove(first)
        #expect(try await outbox.claim(now: now)?.receipt.sequence == 1)
    }

    @Test func aNotificationBetweenTheLookAndTheWaitIsNotMissed() async throws {
        let clock = TestClock()
        let wakeUp = WakeUpSignal(clock: clock.source)
        let seen = wakeUp.count
        wakeUp.notify()
        // The clock stands: a wait that missed it would never end.
        await wakeUp.wait(since: seen, atMost: .seconds(3600))
    }

    @Test func aNotificationEndsEveryWait() async throws {
        let clock = TestClock()
        let wakeUp = WakeUpSignal(clock: clock.source)
        let seen = wakeUp.count
        try await withThrowingTaskGroup { group in
            for _ in 0..<3 { group.addTask { await wakeUp.wait(since: seen, atMost: .seconds(3600)) } }
            try await clock.sleepers(3)
            wakeUp.notify()
            try await group.waitForAll()
        }
        #expect(wakeUp.count == seen + 1)
    }

    @Test func aWaitEndsWithItsTimeOrItsTask() async throws {
        let clock = TestClock()
        let wakeUp = WakeUpSignal(clock: clock.source)
        let waiting = Task { await wakeUp.wait(since: wakeUp.count, atMost: .seconds(3600)) }
        try await clock.sleepers(1)
        clock.advance(by: .seconds(3600))
        await waiting.value
        let cancelled = Task { await wakeUp.wait(since: wakeUp.count, atMost: .seconds(3600)) }
        try await clock.sleepers(1)
        cancelled.cancel()
        await cancelled.value
    }
}
