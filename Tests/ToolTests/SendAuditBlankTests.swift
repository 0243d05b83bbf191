import Foundation
import TestSupport
import Testing

/// Values that say nothing, and options that would do nothing: what `sendaudit` makes of a variable that was not set.
@Suite(.timeLimit(.minutes(10)))
struct SendAuditBlankTests {
    private let ledger: ToolLedger

    init() async throws {
        ledger = try await ToolLedger()
    }

    private func entries() async throws -> Int? {
        try ToolLedger.object(try await ledger.output("verify", "--json"))["size"] as? Int
    }

    private static let blanks = ["", "   ", "\u{200B}\t\u{2003}"]

    private static let reasons: [[String]] = [
        ["failures", "--reveal"], ["export", "--format", "csv", "--reveal"],
        ["access", "--email", "anna@example.org"], ["hold", "--email", "anna@example.org"], ["hold", "--release", "1"],
        ["prove", "3", "--show", "email", "--output", "-"], ["purge", "--older-than", "1d"],
        ["erase", "--email", "anna@example.org"], ["keys", "--rotate", "search"], ["restore"],
        ["explain", "--email", "anna@example.org", "--reveal"],
    ]

    @Test(arguments: reasons.indices)
    func aReasonSaysSomething(place: Int) async throws {
        let (command, blank) = (Self.reasons[place], Self.blanks[place % Self.blanks.count])
        let run = try await ProgramRun(
            tool: "sendaudit", command + ["--database", ledger.path, "--reason", blank])
        #expect(run.exitCode == 64 && run.output.isEmpty, "\(command): \(run.exitCode)")
        #expect(run.errors.contains("--reason") && run.errors.contains("it is blank; it is recorded"), "\(run.errors)")
    }

    @Test(arguments: [
        ["attempts", "--email"], ["attempts", "--device"], ["attempts", "--client"], ["attempts", "--scenario"],
        ["attempts", "--code"], ["explain", "--email"], ["explain", "--device"], ["access", "--email"],
        ["hold", "--reason", "court", "--email"], ["erase", "--reason", "asked", "--email"],
    ])
    func aBlankValueIsNoAnswer(command: [String]) async throws {
        let blank = Self.blanks[command.count % Self.blanks.count]
        let run = try await ProgramRun(tool: "sendaudit", command + [blank, "--database", ledger.path])
        #expect(run.exitCode == 64 && run.errors.contains("blank"), "\(command): \(run.errors)")
        #expect(try await entries() == 9)
    }

    /// An option that would do nothing was meant for something.
    @Test(arguments: [
        ["hold"], ["keys"], ["attempts"], ["export", "--format", "csv"], ["prove", "3", "--output", "-"],
    ])
    func aReasonIsForSomething(command: [String]) async throws {
        let run = try await ProgramRun(
            tool: "sendaudit", command + ["--reason", "case 7", "--database", ledger.path])
        #expect(run.exitCode == 64 && run.output.isEmpty && run.errors.contains("--reason is for"), "\(run.errors)")
    }
}
