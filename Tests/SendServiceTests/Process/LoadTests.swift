import Foundation
import TestSupport
import Testing

/// The service under everything at once: each answer is the contract's, and has its row. Here for seconds; `tools/soak load` goes
/// on for minutes, with 1,000 connections too, and looks at the memory.
@Suite(.timeLimit(.minutes(60)), .needs(.python3))
struct LoadTests {
    private func load(_ arguments: [String]) async throws {
        let environment = ProcessInfo.processInfo.environment
        let run = try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/python3"),
            [
                Repository.root.appending(path: "Tests/SendServiceTests/Process/load.py").path,
                Repository.program("sendserver").path, "--seed", environment["ERRATA_SEED"] ?? "1",
            ] + arguments, timeLimit: 3_500)
        print(run.output)
        #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
    }

    @Test func everyAnswerHasItsRow() async throws {
        guard let minutes = ProcessInfo.processInfo.environment["ERRATA_LOAD_MINUTES"].flatMap(Int.init) else {
            return try await load(["--seconds", "3"])
        }
        try await load(["--seconds", "\(minutes * 60)", "--memory"])
        try await load(["--seconds", "60", "--connections", "1000"])
    }
}
