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
    private static let sweep = Duration.seconds(120)

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

    /// Hit before the step, and asked again after it.
    @Test(arguments: steps, [(limit: "COOLDOWN", value: "60", window: 60), ("PER_ADDRESS_HOURLY", "1", 3_600)])
    func noWaitIsLongerThanItsWindow(
        step duration: Duration, limit: (limit: String, value: String, window: Int)
    ) async throws {
        let settings = ["ERRATA_LIMITS_COOLDOWN": "1"].merging(["ERRATA_LIMITS_\(limit.limit)": limit.value]) { $1 }
        let scenario = limit.limit == "COOLDOWN" ? "LOGIN_EMS" : "REGISTER_EMS"
        try await RunningService.run(settings: settings) { service in
            func wait(_ answer: Exchange) -> Int? { answer.headers["retry-after"].flatMap { Int($0) } }
            #expect(try await service.send(to: "a@b.co").status == 200)
            #expect(try #require(wait(try await service.send(to: "a@b.co", scenario))) <= limit.window)
            try await service.settle()
            step(service, by: duration)
            let answer = try await service.send(to: "a@b.co", scenario)
            if duration < .zero {
                #expect(try #require(wait(answer)) <= limit.window)
                try await service.run(for: .seconds(limit.window + 60))
                #expect(try await service.send(to: "a@b.co", scenario).status == 200)
            } else {
                #expect(answer.status == 200)
            }
        }
    }
}
