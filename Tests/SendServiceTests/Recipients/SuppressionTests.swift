import Foundation
import GRDB
import SendAPI
import SendAudit
import SendDiagnosis
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService

@Suite(.timeLimit(.minutes(10)))
struct SuppressionTests {
    private static let dead = DeliveryReport(
        result: .hardFail, phase: .rcpt, replyCode: 550, enhancedCode: "5.1.1", serverText: "550 5.1.1 User unknown")
    private static let day = Duration.seconds(86_400)

    private func newest(_ service: RunningService) throws -> AttemptRow {
        try #require(try service.ledger().attempts(TimeWindow(), limit: 1).first)
    }

    private func send(_ service: RunningService, to email: String = "a@b.co") async throws -> AttemptRow {
        try await service.run(for: .seconds(61))
        let answer = try await service.send(to: email)
        #expect(answer.status == 200)
        #expect(answer.body == "")
        try await service.settle()
        return try newest(service)
    }

    private func report(_ text: String, _ service: RunningService) async throws {
        try BounceFolder(path: service.folder.file("data/bounces")).add(text.utf8, clock: service.clock.source)
        try await service.run(for: BounceIntake.interval)
    }

    @Test func afterARefusalForGoodNothingIsSentForThirtyDays() async throws {
        try await RunningService.run { service in
            service.mail.answer(Self.dead)
            #expect(try await send(service).state == .failed)
            let row = try await send(service, to: "A@B.co")
            #expect(row.state == .suppressed)
            #expect(row.result == .known(.suppressed))
            #expect(service.mail.mails.count == 1)
            let history = try service.ledger().history(of: .attempt(row.id), keys: nil, now: service.clock.now)
            #expect(history.history.attempts.last?.outcomes.map(\.code) == ["suppressed.bounce"])
            // Another one is none of it.
            #expect(try await send(service, to: "c@b.co").state == .sent)
            service.clock.step(by: Self.day * 30)
            #expect(try await send(service).state == .sent)
        }
    }

    @Test(arguments: [
        DeliveryReport(result: .hardFail, phase: .rcpt, replyCode: 550, serverText: "550 User unknown"),
        DeliveryReport(
            result: .hardFail, phase: .rcpt, replyCode: 550, enhancedCode: "5.7.1", serverText: "550 5.7.1 User unknown"
        ),
        DeliveryReport(
            result: .hardFail, phase: .rcpt, replyCode: 550, enhancedCode: "5.1.1",
            serverText: "550 5.1.1 blocked using zen.spamhaus.org"),
        DeliveryReport(
            result: .hardFail, phase: .data, replyCode: 550, enhancedCode: "5.1.1", serverText: "550 5.1.1 User unknown"
        ),
        DeliveryReport(result: .hardFail, phase: .rcpt, replyCode: 552, enhancedCode: "5.2.2"),
        DeliveryReport(result: .softFail, phase: .rcpt, replyCode: 450, enhancedCode: "4.1.1"),
    ])
    func whatDoesNotSayThatTheAddressIsDeadChangesNothing(answer: DeliveryReport) async throws {
        try await RunningService.run(settings: ["ERRATA_MAIL_ATTEMPTS": "1"]) { service in
            service.mail.answer(answer)
            let states = [try await send(service).state, try await send(service).state]
            #expect(states == [.failed, .sent])
        }
    }

    @Test(arguments: ["5.1.1", "5.2.1"]) func aBounceForGoodSuppressesWithItsCodes(status: String) async throws {
        try await RunningService.run { service in
            #expect(try await send(service).state == .sent)
            let mail = try #require(service.mail.mails.last)
            let said = status == "5.1.1" ? "550 5.1.1 User unknown" : "550 5.2.1 account is disabled"
            try await report(
                ReturnedMail.notification(messageID: mail.messageID, status: status, said: said), service)
            #expect(try newest(service).result == .known(.bounced))
            #expect(try await send(service).state == .suppressed)
            let attempt = try #require(BounceToken.tokens(in: mail.messageID).first).attempt
            let row = try await service.server.state.queue.read { database in
                try String.fetchOne(
                    database,
                    sql: """
                        SELECT address || ' ' || result || ' ' || reply_code || ' ' || enhanced_code || ' ' || lower(hex(attempt_id))
                        FROM suppression
                        """)
            }
            let id = attempt.description.filter { $0 != "-" }
            #expect(row == "a@b.co bounced 550 \(status) \(id)")
        }
    }

    @Test func aComplaintSuppressesAndABounceForNowDoesNot() async throws {
        try await RunningService.run { service in
            #expect(try await send(service).state == .sent)
            let first = try #require(service.mail.mails.last)
            try await report(
                ReturnedMail.notification(
                    messageID: first.messageID, status: "4.2.2", said: "452 4.2.2 mailbox full"), service)
            try await report(
                ReturnedMail.notification(of: "other@d.co", messageID: first.messageID), service)
            #expect(try await send(service).state == .sent)
            try await report(ReturnedMail.complaint(messageID: first.messageID), service)
            #expect(try await send(service).state == .suppressed)
        }
    }

    /// A report that is read again counts from when it came first.
    @Test func theSameReportDoesNotSuppressForLonger() async throws {
        try await RunningService.run(settings: ["ERRATA_SUPPRESSION_DAYS": "1"]) { service in
            #expect(try await send(service).state == .sent)
            let text = ReturnedMail.notification(messageID: try #require(service.mail.mails.last).messageID)
            try await report(text, service)
            #expect(try await send(service).state == .suppressed)
            service.clock.step(by: Self.day - .seconds(600))
            try await report(text, service)
            #expect(try await send(service).state == .suppressed)
            service.clock.step(by: .seconds(600))
            #expect(try await send(service).state == .sent)
        }
    }

    @Test func zeroDaysTurnItOff() async throws {
        let folder = try TemporaryFolder()
        try await RunningService.run(folder: folder) { service in
            service.mail.answer(Self.dead)
            let row = try await send(service)
            #expect(row.state == .failed)
        }
        try await RunningService.run(settings: ["ERRATA_SUPPRESSION_DAYS": "0"], folder: folder) { service in
            // Also what was put on the list before. The clock begins anew, and the limits remember.
            service.clock.step(by: .seconds(3_600))
            service.mail.answer(Self.dead)
            let states = [try await send(service).state, try await send(service).state]
            #expect(states == [.failed, .sent])
        }
    }

    @Test func whoIsErasedIsOnNoList() async throws {
        try await RunningService.run { service in
            service.mail.answer(Self.dead)
            #expect(try await send(service).state == .failed)
            let ledger = service.server.routes.desk.ledger
            func isGiven() async -> Bool {
                await ledger.exportBeside(email: " A@B.co").flatMap(\.records).contains { record in
                    record.fields.contains { $0.value == "suppression" }
                        && record.fields.contains { $0.value == "a@b.co" }
                }
            }
            #expect(await isGiven())
            let report = try await ledger.erase(email: "A@B.co", reason: "asked", actor: OperationActor("tests"))
            #expect(report.isComplete)
            #expect(await !isGiven())
            #expect(await ledger.exportBeside(email: "a@b.co").allSatisfy(\.records.isEmpty))
            #expect(try await send(service).state == .sent)
        }
    }

    @Test func anEntryThatIsOverCountsNoMoreAlsoBeforeItIsSwept() async throws {
        let folder = try TemporaryFolder()
        let clock = TestClock()
        let list = SuppressionList(
            state: try StateDatabase(path: folder.file("state.db")), lifetime: .seconds(60), clock: clock.source)
        let address = EmailAddress("a@b.co")!
        let cause = SuppressionList.Cause(
            attempt: AttemptID(time: clock.now), result: .bounced, replyCode: 550, enhancedCode: "5.1.1")
        try await list.add(address, because: cause, at: clock.now)
        #expect(try await list.decision(for: address, scenario: .login) == .suppress(.bounce))
        clock.advance(by: .seconds(60))
        #expect(try await list.decision(for: address, scenario: .login) == .send)
    }

    @Test func whatHasExpiredIsSweptAway() async throws {
        try await RunningService.run { service in
            service.mail.answer(Self.dead)
            #expect(try await send(service).state == .failed)
            func count() async throws -> Int? {
                try await service.server.state.queue.read {
                    try Int.fetchOne($0, sql: "SELECT count(*) FROM suppression")
                }
            }
            #expect(try await count() == 1)
            service.clock.step(by: Self.day * 30)
            try await service.run(for: .seconds(31))
            #expect(try await count() == 0)
        }
    }
}
