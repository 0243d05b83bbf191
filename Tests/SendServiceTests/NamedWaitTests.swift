import FoundationEssentials
import SendAPI
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService

@Suite(.timeLimit(.minutes(10)))
struct NamedWaitTests {
    @Test(arguments: [
        ("450 4.7.1 Greylisted, please try again in 5 minutes", 300),
        (
            "450 4.2.0 <a@b.co>: Recipient address rejected: Greylisted for 60 seconds (see http://postgrey/help/b.co.html)",
            60
        ),
        ("451 4.7.1 Please try again later: retry in 00:04:59", 299),
        ("451 Graylisting in action; come back in 3m", 180),
        ("421 Too many connections, wait 30s before you try again", 30), ("450 try again after 1 hour", 3600),
        ("450 4.7.0 deferred, Try again in 90 secs.", 90),
    ])
    func aWaitIsRead(reply: String, seconds: Int) {
        #expect(NamedWait.read(reply) == .seconds(seconds))
    }

    @Test(arguments: [
        "450 4.2.0 mailbox busy", "451 try again later", "450 more than 100 messages in 10 minutes",
        "450 try again in 0 seconds",
        "450 try again in 99999 hours", "450 wait", "", "450 try again 4.7.1",
        "450 try again; our postmaster has more about this at the page with the number 12 minutes of reading",
    ])
    func whatIsNoWaitIsNone(reply: String) {
        #expect(NamedWait.read(reply) == nil)
    }

    /// The second try comes when the server has said, not before; and in the last moment where that is too late.
    @Test(arguments: [(120, 121.0), (10, 15.0), (3_600, 295.0)])
    func theWaitIsHonoured(asked: Int, least: Double) async throws {
        try await RunningService.run { service in
            service.mail.answer(
                DeliveryReport(result: .softFail, phase: .rcpt, replyCode: 450, retryAfter: .seconds(asked)))
            _ = try await service.send(to: "a@b.co")
            try await service.settle()
            try await service.run(for: .seconds(299))
            let times = service.mail.mails.map(\.date)
            #expect(times.count == 2)
            let waited = try #require(times.last).timeIntervalSince(times[0])
            #expect((least...least + 4).contains(waited))
        }
    }
}
