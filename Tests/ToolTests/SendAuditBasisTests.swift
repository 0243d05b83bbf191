import Foundation
import SendAudit
import TestSupport
import Testing

/// What stands below every answer, and what `--verified` does.
@Suite(.needs(.python3))
struct SendAuditBasisTests {
    private let ledger: ToolLedger

    init() async throws {
        ledger = try await ToolLedger()
    }

    private func size() async throws -> UInt64 {
        try await LedgerVerifier(path: ledger.path, options: .init(externalCheckpointPath: nil)).verify().size
    }

    @Test(arguments: [["summary"], ["attempts"], ["hold"]])
    func everyAnswerSaysUpToWhereItIsSignedAndThatItIsNotVerified(question: [String]) async throws {
        let last = try await size() - 1
        let run = try await ProgramRun(
            tool: "sendaudit", question + ["--database", ledger.path, "--language", "en"])
        #expect(run.exitCode == 0)
        #expect(run.output.hasSuffix("Signed up to entry \(last); not verified.\n"))
        let verified = try await ProgramRun(
            tool: "sendaudit", question + ["--database", ledger.path, "--language", "en", "--verified"])
        #expect(verified.exitCode == 0, "\(verified.errors)")
        #expect(verified.output.hasSuffix("Signed up to entry \(last); verified.\n"))
    }

    @Test func programsReadItAsFields() async throws {
        let last = Int(try await size()) - 1
        let summary = try ToolLedger.object(try await ledger.output("summary", "--json"))
        #expect(summary["signedTo"] as? Int == last)
        #expect(summary["verified"] as? Bool == false)
        #expect(summary["schemaChanged"] as? Bool == false)
        let lines = try await ledger.output("attempts", "--json", "--verified").split(separator: "\n")
        #expect(lines.count == 3)
        for line in lines { #expect(try ToolLedger.object(String(line))["verified"] as? Bool == true) }
        let access = try ToolLedger.object(try await ledger.output("access", "--email", "anna@example.org"))
        #expect(access["signedTo"] as? Int == last + 2)
    }

    /// Roll-ups and indices are not under the tree: an answer may be false, and then it is not given.
    @Test(arguments: [
        "UPDATE rollup_day SET count = count + 182 WHERE state = 'sent'",
        "UPDATE entry SET result = 'delivered' WHERE kind = 2",
        "CREATE VIEW extra AS SELECT 1",
    ])
    func whatWasChangedIsNotAnsweredFrom(change: String) async throws {
        try await ledger.tamper(change)
        let run = try await ledger.run("summary", "--verified")
        #expect(run.exitCode == 1)
        #expect(run.output == "")
        #expect(run.errors.contains("not answered"))
        let unverified = try await ledger.output("summary", "--language", "en")
        #expect(unverified.contains("not verified"))
        #expect(unverified.contains("WARNING: the tables") == change.hasPrefix("CREATE"))
    }

    @Test func entriesThatNobodySignedForAreSaidToBe() async throws {
        try await ledger.tamper("UPDATE tree SET note = x''")
        #expect(
            try await ledger.output("summary", "--language", "en").contains("WARNING: these entries are not signed"))
        let object = try ToolLedger.object(try await ledger.output("summary", "--json"))
        #expect(object["signedTo"] is NSNull)
    }

    @Test func aHeaderOfAnotherOwnerIsAFindingOfVerify() async throws {
        try await ledger.tamper("PRAGMA application_id = 7")
        let run = try await ledger.run("verify")
        #expect(run.exitCode == 1)
        #expect(run.output.contains("application_id is 7"))
    }

    /// Counts that no group can have come from somebody who changed the file: answers may be false, and the tool lives.
    @Test(arguments: [
        "\(1 << 62)", "9223372036854775807", "-9223372036854775808", "-7", "0",
    ])
    func countsThatCannotBeEndNoTool(count: String) async throws {
        try await ledger.tamper(
            ["rollup", "rollup_day", "rollup_client", "rollup_client_day"].map { "UPDATE \($0) SET count = \(count)" }
                .joined(separator: ";"))
        for question in [["summary"], ["summary", "--json"], ["summary", "--since", "1d"], ["attempts"]] {
            let run = try await ProgramRun(
                tool: "sendaudit", question + ["--database", ledger.path, "--language", "en"])
            #expect(run.exitCode == 0, "\(question): \(run.errors)")
        }
        let run = try await ledger.run("verify")
        #expect(run.exitCode == 1)
        // Also where it writes: nothing traps, and nothing that comes is refused.
        let access = try await ledger.run("access", "--email", "anna@example.org", "--reason", "asked")
        #expect(access.exitCode == 0, "\(access.errors)")
    }
}
