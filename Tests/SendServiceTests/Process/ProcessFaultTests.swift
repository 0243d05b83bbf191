import Foundation
import TestSupport
import Testing

/// Faults around a service that is a process of its own, each by a script that says what was otherwise than it should.
@Suite(.timeLimit(.minutes(20)), .needs(.python3))
struct ProcessFaultTests {
    private func run(_ script: String, _ arguments: String...) async throws {
        let run = try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/python3"),
            [
                Repository.root.appending(path: "Tests/SendServiceTests/Process/\(script).py").path,
                Repository.program("sendserver").path, Repository.program("sendaudit").path,
            ] + arguments, timeLimit: 1_100)
        print(run.output)
        #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
    }

    @Test func theFirstOfTwoGoesOnAndAPortThatIsTakenCostsNoTry() async throws {
        try await run("instances")
    }

    /// Each file of the data folder, alone.
    @Test(arguments: ["lost", "restored"])
    func aFileThatIsMissingOrOlderIsToldAndNoMailLeavesTwice(how: String) async throws {
        try await run("lost_files", how)
    }

    @Test func aStateThatCannotGrowRefusesSendsUntilItCan() async throws {
        try await run("full_state")
    }

    @Test func slowClientsHoldUpNobodyAndAreClosed() async throws {
        try await run("slow_clients")
    }

    @Test func whatCanBeReadInTwoWaysIsNotRead() async throws {
        try await run("http_forms")
    }

    /// A sample by `ERRATA_SEED`; `tools/soak http` goes on for longer.
    @Test func malformedHTTPLeavesNothingBehind() async throws {
        let environment = ProcessInfo.processInfo.environment
        let seed = environment["ERRATA_SEED"] ?? "1"
        if let seconds = environment["ERRATA_HTTP_SECONDS"] {
            try await run("malformed_http", "--seconds", seconds, "--seed", seed)
        } else {
            try await run("malformed_http", "--seed", seed)
        }
    }

    @Test func secretsAddressesAndCodesAreInNoOutput() async throws {
        try await run("provoked_errors")
    }

    @Test func nothingThatAClientSaysBecomesACommandOrAHeaderOfAMail() async throws {
        try await run("injections")
    }
}
