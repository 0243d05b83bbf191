import Foundation
import SendAPI
import SendAudit
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService

struct StartTests {
    /// Closed before the error arrives: what was counted is recorded, and the ledger's lock is free.
    @Test func aServiceThatCannotStartHasClosedItsLedger() async throws {
        let folder = try TemporaryFolder()
        for file in ["code.key", "state.db"] {
            let data = folder.file("data-\(file)")
            try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
            try Data("broken, and long enough for SQLite to look at".utf8).write(
                to: URL(fileURLWithPath: "\(data)/\(file)"))
            await #expect(throws: (any Error).self) {
                try await RunningService.run(settings: ["ERRATA_DATA_FOLDER": data]) { _ in }
            }
            #expect(throws: Never.self) { try AuditLedger(path: "\(data)/audit.db").close() }
        }
    }
}
