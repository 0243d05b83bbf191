import SendAPI
import SendAudit

extension AuditLedger {
    /// Appends attempts from so many callers at once, each of which waits for one before its next.
    func append(_ attempts: [SendAttempt], callers: Int) async throws {
        try await withThrowingTaskGroup { group in
            for caller in 0..<callers {
                group.addTask {
                    for index in stride(from: caller, to: attempts.count, by: callers) {
                        try await self.append(attempts[index])
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
