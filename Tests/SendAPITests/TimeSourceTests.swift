import Foundation
import SendAPI
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct TimeSourceTests {
    @Test func uptimeIsNotMovedByAMachinesClockThatIsSet() {
        let clock = TestClock()
        let source = clock.source
        let start = source()
        clock.step(by: .seconds(-3_600))
        #expect(source() - start == .seconds(-3_600))
        #expect(source.uptime == .zero)
        clock.advance(by: .seconds(2))
        #expect(source() - start == .seconds(-3_598))
        #expect(source.uptime == .seconds(2))
    }

    @Test func aSleepEndsWhenItsTimeHasPassedAndNotBefore() async throws {
        let clock = TestClock()
        let woken = Watched(0)
        let sleeping = Task { [source = clock.source] in
            try await source.sleep(for: .seconds(5))
            woken.change { $0 += 1 }
            try await source.sleep(for: .seconds(5))
        }
        try await clock.sleepers(1)
        clock.step(by: .seconds(3_600))
        clock.advance(by: .seconds(4))
        try await clock.sleepers(1)
        #expect(woken.value == 0)
        try await clock.run(for: .seconds(1), sleepers: 1)
        #expect(woken.value == 1)
        sleeping.cancel()
        await #expect(throws: CancellationError.self) { try await sleeping.value }
    }

    /// Where a module reads a clock or sleeps by itself, no test can turn its time.
    @Test func noModuleHasAClockOfItsOwn() throws {
        // The verifier's options hold the present moment as a value.
        let exempt = ["TimeSource.swift", "TimeSource+Blocking.swift", "Timestamp.swift", "LedgerVerifier.swift"]
        let words = [
            "Task.sleep", "usleep(", "Thread.sleep", "ContinuousClock", "SuspendingClock", "asyncAfter", "Date()",
            "Timestamp.now()", " .now()",
        ]
        var found: [String] = []
        for module in ["SendAPI", "SendAudit", "SendClient", "SendClientTesting", "SendService", "AuditReports"] {
            let folder = Repository.root.appending(path: "Sources/\(module)")
            let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
            for case let file as URL in files where file.pathExtension == "swift" {
                guard !exempt.contains(file.lastPathComponent) else { continue }
                let text = try String(contentsOf: file, encoding: .utf8)
                found += words.filter { text.contains($0) }.map { "\(file.lastPathComponent): \($0)" }
            }
        }
        #expect(found == [])
    }
}
