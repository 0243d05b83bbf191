import GRDB
import SendAPI
import ServiceTestSupport
import Testing

@testable import SendService

@Suite(.timeLimit(.minutes(10)))
struct MaintenanceTests {
    @Test func whatHasExpiredIsGoneWithinHalfAMinute() async throws {
        try await RunningService.run { service in
            func challenges() async throws -> Int? {
                try await service.server.state.queue.read {
                    try Int.fetchOne($0, sql: "SELECT count(*) FROM captcha_challenge")
                }
            }
            // Not at a moment at which the loop comes round.
            try await service.run(for: .seconds(1))
            _ = try await service.exchange(.inProcess, "GET", "/api/v2/sdk/captcha")
            try await service.run(for: .seconds(120))
            #expect(try await challenges() == 1)
            try await service.run(for: .seconds(29))
            #expect(try await challenges() == 0)
        }
    }
}
