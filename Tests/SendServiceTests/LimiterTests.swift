import EIAMErrors
import SendAPI
import TestSupport
import Testing

@testable import SendService

struct LimiterTests {
    private let folder: TemporaryFolder
    private let limiter: Limiter
    private let now = Timestamp(microseconds: 1_700_000_000_000_000)

    init() throws {
        folder = try TemporaryFolder()
        limiter = Limiter(state: try StateDatabase(path: folder.file("state.db")))
    }

    private func spend(_ cooldown: Int, _ hourly: Int, after: Duration) async throws {
        try await limiter.spend(
            [
                .init(subject: "cooldown", count: cooldown, window: .seconds(60)),
                .init(subject: "hour", count: hourly, window: .seconds(3600)),
            ], now: now + after)
    }

    @Test func aBlockedBurstDoesNotEatTheHour() async throws {
        try await spend(1, 2, after: .zero)
        for second in 1..<60 {
            await #expect(throws: EIAMError.self) { try await spend(1, 2, after: .seconds(second)) }
        }
        try await spend(1, 2, after: .seconds(60))
        await #expect(throws: EIAMError.tooManyRequests(.init(retryAfter: .seconds(3480)))) {
            try await spend(1, 2, after: .seconds(120))
        }
        try await spend(1, 2, after: .seconds(3600))
    }

    @Test func theLongestWaitIsTold() async throws {
        try await spend(1, 1, after: .zero)
        await #expect(throws: EIAMError.tooManyRequests(.init(retryAfter: .seconds(3590)))) {
            try await spend(1, 1, after: .seconds(10))
        }
    }

    @Test func ofManyAtOnceNoMoreThanAllowedPass() async throws {
        let passed = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    (try? await limiter.spend([.init(subject: "s", count: 7, window: .seconds(60))], now: now)) != nil
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(passed == 7)
    }

    @Test(arguments: [
        ("192.0.2.1", "192.0.2.1"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::9", "2001:db8:1:2::/64"),
        ("2001:DB8:0001:0002:ffff::", "2001:db8:1:2::/64"), ("::1", "0:0:0:0::/64"),
        ("fe80::1%eth0", "fe80:0:0:0::/64"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
    ])
    func oneNetworkIsOneSubject(peer: String, network: String) {
        #expect(Limiter.network(of: peer) == network)
    }
}
