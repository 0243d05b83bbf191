import Foundation
import SendAPI
import SendAudit
import TestSupport
import Testing

/// `sendaudit explain` and `sendaudit bounce`.
@Suite(.timeLimit(.minutes(10)))
struct ExplainToolTests {
    private func explain(_ ledger: ToolLedger, _ arguments: String...) async throws -> ProgramRun {
        try await ProgramRun(tool: "sendaudit", ["explain", "--database", ledger.path] + arguments)
    }

    @Test func oneParagraphSaysWhyAndTheTimelineFollows() async throws {
        let ledger = try await ToolLedger()
        let run = try await explain(ledger, "--email", "BERT@example.org", "--language", "en")
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(run.output.hasPrefix("Why no code arrived: B***T@example.org\n"))
        #expect(run.output.contains("Try failed, for good"))
        #expect(!run.output.contains("bert@") && !run.output.contains("550 <"))
    }

    @Test func theJSONNamesTheCause() async throws {
        let ledger = try await ToolLedger()
        let run = try await explain(ledger, "--email", "anna@example.org", "--json")
        let object = try ToolLedger.object(run.output)
        #expect((object["finding"] as? [String: Any])?["cause"] as? String == "acceptedRecently")
        #expect(object["version"] as? Int == 1)
        #expect(object["valuesRead"] as? Int == 0)
    }

    @Test(.needsPythonChecks) func theJSONIsAsItsSchemaSays() async throws {
        let ledger = try await ToolLedger()
        var lines = ""
        for email in ["anna@example.org", "bert@example.org", "ana@example.org"] {
            lines += try await explain(ledger, "--email", email, "--json").output
        }
        lines += try await explain(ledger, "--device", "156aysdna213sc50", "--json").output
        #expect(lines.split(separator: "\n").count == 4)
        #expect(try await PythonChecks.findings(lines, schema: "explain") == "")
        let changed = lines.replacing(#""stage":"absent""#, with: #""stage":"elsewhere""#)
        #expect(try await PythonChecks.findings(changed, schema: "explain") != "")
    }

    @Test func nobodyIsSaidToBeNobodyAndNearAddressesAreShown() async throws {
        let ledger = try await ToolLedger()
        let run = try await explain(ledger, "--email", "ana@example.org", "--language", "en")
        #expect(run.exitCode == 0)
        #expect(run.output.contains("nobody asked us for a code"))
        #expect(run.output.contains("similar address, a***a@example.org"))
    }

    @Test func theServersWordsAreShownOnlyOnTheRecord() async throws {
        let ledger = try await ToolLedger()
        let refused = try await explain(ledger, "--email", "bert@example.org", "--for-provider")
        #expect(refused.exitCode == 64)
        let run = try await explain(
            ledger, "--email", "bert@example.org", "--for-provider", "--reveal", "--reason", "ticket 12")
        // No server was asked by name in that ledger.
        #expect(run.exitCode == 1)
        let shown = try await explain(
            ledger, "--email", "bert@example.org", "--reveal", "--reason", "ticket 12", "--language", "en")
        #expect(shown.output.contains("bert@example.org"))
        let accesses = try await ledger.count("SELECT count(*) FROM entry WHERE kind = 7")
        #expect(accesses == 2)
    }

    @Test(arguments: [
        ["explain"], ["explain", "--email", "a@b.c", "--device", "x"], ["explain", "--attempt", "nonsense"],
        ["explain", "--email", "a@b.c", "--scenario", "LOGIN"],
        ["explain", "--attempt", "01938b3e-5a7c-7e1a-9f00-2b0d7c1f4a55"], ["explain", "--email", " "],
    ])
    func wrongUsageEndsWith64(arguments: [String]) async throws {
        let ledger = try await ToolLedger()
        let run = try await ProgramRun(tool: "sendaudit", arguments + ["--database", ledger.path])
        #expect(run.exitCode == 64, "\(run.errors)")
        #expect(run.output == "")
    }

    @Test func aMailThatCameBackIsRead() async throws {
        let mail = """
            From: MAILER-DAEMON@mx.example.net
            To: sender@example.org
            Subject: Undelivered Mail Returned to Sender
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            This is the mail system at host mx.example.net.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.net

            Final-Recipient: rfc822; mia@example.com
            Action: failed
            Status: 5.1.1
            Remote-MTA: dns; mx.example.com
            Diagnostic-Code: smtp; 550 5.1.1 <mia@example.com>: Recipient address rejected: User unknown
            --b--
            """
        let run = try await ProgramRun(
            tool: "sendaudit", ["bounce", "--json", "-"], input: Data(mail.replacing("\n", with: "\r\n").utf8))
        #expect(run.exitCode == 0, "\(run.errors)")
        let bounces = try #require(try ToolLedger.object(run.output)["bounces"] as? [[String: Any]])
        #expect(bounces.count == 1)
        #expect(bounces.first?["reason"] as? String == "noSuchMailbox")
        #expect(bounces.first?["hard"] as? Bool == true)
        #expect(!run.output.contains("mia@example.com"))
        let none = try await ProgramRun(
            tool: "sendaudit", ["bounce", "-"], input: Data("Subject: hello\n\nhello\n".utf8))
        #expect(none.exitCode == 1)
        #expect(try await ProgramRun(tool: "sendaudit", ["bounce", "/nowhere/x.eml"]).exitCode == 66)
    }
}
