import Foundation
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
    private func state(_ service: RunningService, becomes state: AttemptState) async throws -> AttemptRow? {
        for _ in 0..<400 {
            if let row = try service.ledger().attempts(TimeWindow(), limit: 1).first, row.state == state { return row }
            // The clock stands still unless it is moved, and retries wait for it.
            service.clock.advance(by: .milliseconds(500))
            try await Task.sleep(for: .milliseconds(25))
        }
        return nil
    }

    @Test func theCodeIsInNoFileAlsoWhenTheMailServerQuotesIt() async throws {
        let folder = try TemporaryFolder()
        let codes = try await RunningService.run(folder: folder) { service in
            _ = try await service.send(to: "a@b.co")
            _ = try #require(try await state(service, becomes: .sent))
            service.mail.refuseQuoting()
            _ = try await service.send(to: "c@d.co", "REGISTER_EMS")
            _ = try #require(try await state(service, becomes: .failed))
            return service.mail.mails.compactMap {
                $0.text.split { !$0.isNumber }.first { $0.count == 6 }.map { String($0) }
            }
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
            let row = try #require(try await state(service, becomes: .sent))
            #expect(row.deliveryAttempts == 3)
            let codes = Set(service.mail.mails.compactMap { $0.text.split { !$0.isNumber }.first { $0.count == 6 } })
            #expect(service.mail.mails.count == 3)
            #expect(Set(service.mail.mails.map(\.messageID)).count == 3)
            #expect(codes.count >= 2)
            #expect(
                try await service.server.codes.check(
                    String(
                        try #require(service.mail.mails.last).text.split { !$0.isNumber }.first { $0.count == 6 } ?? ""),
                    email: EmailAddress("a@b.co")!, scenario: .login, now: service.clock.now) == .right)
        }
    }

    @Test func aHardFailureIsNotTriedAgain() async throws {
        try await RunningService.run { service in
            service.mail.answer(DeliveryReport(result: .hardFail, phase: .rcpt, replyCode: 550, enhancedCode: "5.1.1"))
            _ = try await service.send(to: "a@b.co")
            let row = try #require(try await state(service, becomes: .failed))
            #expect(row.code == "SMTP 550")
            for _ in 0..<20 { service.clock.advance(by: .seconds(5)); try await Task.sleep(for: .milliseconds(20)) }
            #expect(service.mail.mails.count == 1)
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
            try await service.mail.waitForMails(1)
            // Longer than the ledger waits for a lock.
            try await Task.sleep(for: .milliseconds(2600))
            #expect(try service.ledger().attempts(TimeWindow(), limit: 1).first?.state == .inFlight)
            try blocked.withLock { try $0?.release() }
            #expect(try await state(service, becomes: .sent) != nil)
            service.mail.whenDelivering {}
            service.clock.advance(by: .seconds(5))
            _ = try await service.send(to: "a@b.co")
            try await service.mail.waitForMails(2)
            #expect(service.mail.mails.count == 2)
        }
    }

    @Test func triesEndAfterTheSettingsNumber() async throws {
        try await RunningService.run(settings: ["ERRATA_MAIL_ATTEMPTS": "2"]) { service in
            service.mail.answer(
                DeliveryReport(result: .softFail), DeliveryReport(result: .softFail), DeliveryReport(result: .sent))
            _ = try await service.send(to: "a@b.co")
            try await service.mail.waitForMails(1)
            for _ in 0..<60 { service.clock.advance(by: .seconds(5)); try await Task.sleep(for: .milliseconds(20)) }
            #expect(service.mail.mails.count == 2)
            #expect(try service.ledger().attempts(TimeWindow(), limit: 1).first?.deliveryAttempts == 2)
        }
    }

    @Test func anUnknownEndIsNeverSentAgain() async throws {
        try await RunningService.run { service in
            service.mail.answer(DeliveryReport(result: .unknown, phase: .data))
            _ = try await service.send(to: "a@b.co")
            #expect(try await state(service, becomes: .unknown) != nil)
            for _ in 0..<20 { service.clock.advance(by: .seconds(5)); try await Task.sleep(for: .milliseconds(20)) }
            #expect(service.mail.mails.count == 1)
        }
    }

    /// What a crash can leave: queued; begun without a result; begun with the result recorded; accepted and never queued.
    @Test func aStartClosesWhatACrashLeftOpen() async throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.file("data"), withIntermediateDirectories: true)
        let now = Timestamp(microseconds: 1_700_000_000_000_000)
        do {
            let ledger = try AuditLedger(path: folder.file("data/audit.db"))
            let outbox = Outbox(state: try StateDatabase(path: folder.file("data/state.db")))
            func accept(_ email: String) async throws -> AttemptReceipt {
                try await ledger.begin(
                    SendAttempt(
                        id: AttemptID(time: now), time: now, endpoint: "e", scenario: "LOGIN_EMS", email: email,
                        decision: .accepted))
            }
            func queue(_ receipt: AttemptReceipt, _ email: String) async throws {
                let request = SendRequest(email: EmailAddress(email)!, scenario: .login, captchaToken: "")
                try await outbox.add(receipt, request: request, language: .init("en")!, now: now)
            }
            let begun = try await accept("begun@b.co")
            try await queue(begun, "begun@b.co")
            #expect(try await outbox.claim(now: now)?.receipt == begun)
            let recorded = try await accept("recorded@b.co")
            try await queue(recorded, "recorded@b.co")
            #expect(try await outbox.claim(now: now)?.receipt == recorded)
            try await ledger.finish(recorded, with: SendOutcome(time: now, result: .sent))
            _ = try await accept("never@b.co")
            try await queue(try await accept("queued@b.co"), "queued@b.co")
            try await ledger.close()
        }
        try await RunningService.run(folder: folder) { service in
            try await service.mail.waitForMails(1)
            try await Task.sleep(for: .milliseconds(300))
            #expect(service.mail.mails.map(\.to.text) == ["queued@b.co"])
            let rows = try service.ledger().attempts(TimeWindow(), limit: 10)
            #expect(rows.reversed().map(\.state) == [.unknown, .sent, .failed, .sent])
            #expect(rows.reversed().map(\.deliveryAttempts) == [1, 1, 1, 1])
            #expect(rows.reversed().map(\.code) == ["unknown", nil, "notQueued", nil])
        }
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

    @Test func aRingBetweenTheLookAndTheWaitIsNotMissed() async throws {
        let wakeUp = WakeUpSignal()
        let seen = wakeUp.count
        wakeUp.notify()
        await wakeUp.wait(since: seen, atMost: .seconds(3600))
        // A busy machine may begin the wait at any time, so the wakeUp rings until it has ended.
        let ringing = Task {
            while !Task.isCancelled { wakeUp.notify(); try? await Task.sleep(for: .milliseconds(5)) }
        }
        await wakeUp.wait(since: wakeUp.count, atMost: .seconds(3600))
        ringing.cancel()
    }
}
