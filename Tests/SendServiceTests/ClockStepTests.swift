import Foundation
import SendAPI
import SendAudit
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService

/// Somebody sets the machine's clock while the service runs. Nobody who sleeps wakes up by it.
@Suite(.timeLimit(.minutes(10)))
struct ClockStepTests {
    static let steps: [Duration] = [.seconds(400 * 86_400), .seconds(-400 * 86_400), .seconds(-3_600)]

    private func step(_ service: RunningService, by duration: Duration) {
        service.clock.step(by: duration)
        service.ledgerClock.step(by: duration)
    }

    /// Long enough for what a clock that was set back has left in the future to be found: it is swept every 30 seconds.
    private static let sweep = Duration.seconds(90)

    /// Set forward, the code would have died long ago; set back, the mail leaves as if nothing had been.
    @Test(arguments: steps)
    func aMailThatWaitsLeavesOrEndsWithARow(step duration: Duration) async throws {
        try await RunningService.run { service in
            service.mail.answer(DeliveryReport(result: .softFail, phase: .connect))
            _ = try await service.send(to: "a@b.co")
            try await service.settle()
            step(service, by: duration)
            try await service.run(for: Self.sweep)
            let row = try #require(try service.ledger().attempts(TimeWindow(), limit: 1).first)
            if duration > .zero {
                #expect(row.state == .failed)
                #expect(row.code == .result(.expired))
                #expect(service.mail.mails.count == 1)
            } else {
                #expect(row.state == .sent)
                #expect(service.mail.mails.count == 2)
            }
            #expect(try await service.server.outbox.items().isEmpty)
        }
    }

    /// The courier sleeps for up to a minute, and on no moment of the clock.
    @Test(arguments: steps)
    func aMailThatComesAfterwardsLeavesAtOnce(step duration: Duration) async throws {
        try await RunningService.run { service in
            step(service, by: duration)
            #expect(try await service.send(to: "a@b.co").status == 200)
            try await service.settle()
            #expect(service.mail.mails.map(\.to.text) == ["a@b.co"])
            let code = try #require(service.mail.mails.first?.text.split { !$0.isNumber }.first { $0.count == 6 })
            let verdict = try await service.server.verificationCodes.consume(
                String(code), email: EmailAddress("a@b.co")!, scenario: .login)
            #expect(verdict == .right)
        }
    }

    /// To and fro, with a mail that is on its way in between.
    @Test func aMailOnItsWayDuringAStepEndsWithItsRow() async throws {
        try await RunningService.run { service in
            let held = service.mail.hold()
            _ = try await service.send(to: "a@b.co")
            await held.isReached()
            step(service, by: Self.steps[0])
            step(service, by: Self.steps[1])
            step(service, by: Self.steps[2])
            held.release(DeliveryReport(result: .softFail, phase: .rcpt, replyCode: 450))
            try await service.settle()
            try await service.run(for: Self.sweep)
            #expect(service.mail.mails.count == 2)
            #expect(try service.ledger().attempts(TimeWindow(), limit: 1).first?.state == .sent)
        }
    }

    /// Each limit whose wait a client is told, hit before the step and asked again after it.
    @Test(arguments: steps)
    func noWaitIsLongerThanItsWindow(step duration: Duration) async throws {
        let settings = [
            "ERRATA_LIMITS_COOLDOWN": "60", "ERRATA_LIMITS_PER_ADDRESS_HOURLY": "1",
            "ERRATA_CAPTCHA_FAILURES_PER_MINUTE": "1", "ERRATA_CAPTCHA_LOCKOUT": "300",
        ]
        try await RunningService.run(settings: settings) { service in
            func wait(_ answer: Exchange) -> Int? { answer.headers["retry-after"].flatMap(Int.init) }
            #expect(try await service.send(to: "a@b.co").status == 200)
            let coolDown = try await service.send(to: "a@b.co")
            #expect(try #require(wait(coolDown)) <= 60)
            let hourly = try await service.send(to: "a@b.co", "REGISTER_EMS")
            #expect(try #require(wait(hourly)) <= 3_600)
            step(service, by: duration)
            let coolDownThen = try await service.send(to: "a@b.co")
            let hourlyThen = try await service.send(to: "a@b.co", "REGISTER_EMS")
            if duration > .zero {
                #expect(coolDownThen.status == 200)
            } else {
                // What lies in the future counts as now: the wait begins anew, and is no longer.
                #expect(try #require(wait(coolDownThen)) <= 3_600)
                #expect(try #require(wait(hourlyThen)) <= 3_600)
                try await service.run(for: .seconds(3_660))
                #expect(try await service.send(to: "a@b.co").status == 200)
            }
        }
    }
}
