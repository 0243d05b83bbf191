import Foundation
import SendAPI
import SendAudit
import TestSupport
import Testing

/// Languages, zones and widths of what `sendaudit` shows.
@Suite(.timeLimit(.minutes(10)))
struct SendAuditWordTests {
    private let ledger: ToolLedger

    init() async throws {
        ledger = try await ToolLedger()
    }

    @Test func timesAreThoseOfTheZone() async throws {
        let writer = try ledger.open()
        _ = try await writer.recordAccess(email: nil, reason: "case 7", actor: "auditor")
        try await writer.close()
        for command in [["attempts"], ["failures"], ["operations"]] {
            let run = try await ProgramRun(
                tool: "sendaudit",
                command + ["--database", ledger.path, "--time-zone", "Asia/Kolkata", "--language", "en"])
            #expect(run.output.contains("Time (Asia/Kolkata)") && run.output.contains("+05:30"), "\(run.output)")
            #expect(!run.output.contains("Time (UTC)"))
            let json = try await ProgramRun(
                tool: "sendaudit", command + ["--database", ledger.path, "--time-zone", "Asia/Kolkata", "--json"])
            #expect(!json.output.contains("+05:30"))
            let plain = try await ProgramRun(
                tool: "sendaudit", command + ["--database", ledger.path, "--language", "en"])
            #expect(plain.output.contains("Time (UTC)"))
        }
    }

    @Test func theCatalogueKeepsItsMarks() async throws {
        for command in [["operations"], ["stats"], ["verify"], ["summary"], ["attempts"], ["hold"]] {
            let run = try await ProgramRun(
                tool: "sendaudit", command + ["--database", ledger.path, "--language", "ar"])
            #expect(run.exitCode == 0 && !run.output.contains("\u{FFFD}"), "\(command): \(run.output)")
        }
    }

    @Test func aHoldIsListedInTheReadersLanguage() async throws {
        _ = try await ledger.output("hold", "--since", "2026-01-01", "--until", "2030-01-01", "--reason", "audit")
        let german = try await ledger.output("hold", "--language", "de")
        #expect(!german.contains(" to 2030") && german.contains("2030-01-01T00:00:00.000Z"), "\(german)")
        let placed = try await ledger.output(
            "hold", "--email", "anna@example.org", "--reason", "court", "--language", "en")
        #expect(placed.hasSuffix("a legal hold was placed"), "\(placed)")
    }

    @Test func aLanguageWithoutTextsIsSaid() async throws {
        let run = try await ledger.run("summary", "--language", "xx")
        #expect(run.exitCode == 0 && run.output.contains("Verification e-mails: summary"))
        #expect(run.errors == "sendaudit: there are no words for --language 'xx'; they are in 'en'\n")
        for language in ["de-CH", "zh", "en-NZ", "xx, ar"] {
            #expect(try await ledger.run("summary", "--language", language).errors.isEmpty, "\(language)")
        }
        #expect(try await ledger.run("summary", environment: ["LC_ALL": "xx_XX"]).errors.isEmpty)
    }

    @Test(arguments: [
        ["summary"], ["summary", "--by", "code,client"], ["attempts"], ["operations"], ["summary", "--since", "1h"],
    ])
    func aNarrowTerminalGetsNarrowLines(command: [String]) async throws {
        for language in ["en", "zh"] {
            let run = try await ProgramRun(
                tool: "sendaudit", command + ["--database", ledger.path, "--language", language],
                environment: ["COLUMNS": "40"])
            let lines = run.output.split(separator: "\n")
            // Commands stay whole, and so do words such as paths and keys.
            let wide = lines.filter { line in
                let words = line.split(separator: " ")
                return line.count > 40 && words.count > 1 && words.first != "sendaudit"
            }
            #expect(run.exitCode == 0 && wide.isEmpty, "\(wide)")
        }
        let piped = try await ProgramRun(tool: "sendaudit", command + ["--database", ledger.path, "--language", "en"])
        #expect(piped.exitCode == 0)
    }
}
