import Foundation
import TestSupport
import Testing

@testable import SendAudit

/// `kill -9` under load, again and again on the same ledger.
struct CrashTests {
    @Test(.timeLimit(.minutes(50))) func everyAcknowledgedEntrySurvivesKill() async throws {
        let folder = try TemporaryFolder()
        var path = folder.file("audit.db")
        let rounds = ProcessInfo.processInfo.environment["ERRATA_KILL_ROUNDS"].flatMap { Int($0) } ?? 3
        let callers = [1, 32, 1_024]
        var random = SeededRandom(seed: 9)
        var (total, caught) = (0, 0)
        for round in 0..<rounds {
            // A ledger of its own after some rounds: the whole of it is read each time.
            if round % 9 == 0 { path = folder.file("audit-\(round).db") }
            let output = folder.file("output-\(round)")
            try Data().write(to: URL(fileURLWithPath: output))
            let process = try ChildProcess(
                Repository.program("ledger-generator").path,
                [
                    path, "--acknowledge", "--rows", "200000", "--callers", "\(callers[round % callers.count])",
                    "--seed", "\(round)",
                ], output: .file(output))
            // Killed at a random moment after the first acknowledgements, or it would only prove an empty ledger.
            while process.isRunning, try Data(contentsOf: URL(fileURLWithPath: output)).count < 20_000 {
                try await Task.sleep(for: .milliseconds(20))
            }
            try await Task.sleep(for: .milliseconds(Int.random(in: 0..<150, using: &random)))
            process.send(SIGKILL)
            try await process.end()
            let work = AcknowledgedWork(try String(contentsOf: URL(fileURLWithPath: output), encoding: .utf8))
            #expect(!work.acknowledged.isEmpty)
            // It was hit while entries were on their way.
            if work.acknowledged.count < work.submitted { caught += 1 }
            total += work.acknowledged.count
            try await work.check(path)
            try FileManager.default.removeItem(atPath: output)
        }
        // A lone caller may be between two entries at that moment; many never are.
        #expect(caught >= rounds / 3 * 2)
        print(
            "killed \(rounds) times, \(caught) of them with entries on their way; \(total) acknowledged entries are there"
        )
    }
}
