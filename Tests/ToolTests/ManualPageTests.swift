import Foundation
import TestSupport
import Testing

/// The manual pages, and the help that they are made of.
@Suite(.needs(.python3), .timeLimit(.minutes(10)))
struct ManualPageTests {
    private static let requests: Set<String> = [".TH", ".SH", ".PP", ".TP", ".nf", ".fi"]

    @Test func eachCommandHasAPageThatTroffReads() async throws {
        let programs = try Repository.program("sendaudit").deletingLastPathComponent().path
        let folder = try TemporaryFolder()
        let run = try await ProgramRun(
            Repository.root.appending(path: "tools/man"), [folder.file("man")],
            environment: ["ERRATA_PROGRAMS": programs])
        try #require(run.exitCode == 0, "\(run.errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("man"))
        for name in [
            "sendaudit.1", "sendaudit-export.1", "sendaudit-check-proof.1", "errata-lint.1", "sendserver-serve.1",
        ] {
            #expect(names.contains(name), "\(name)")
        }
        for name in names {
            let page = try String(contentsOfFile: folder.file("man") + "/" + name, encoding: .utf8)
            #expect(page.hasPrefix(".TH \"") && page.contains("\n.SH NAME\n") && page.contains("\n.SH SYNOPSIS\n"))
            #expect(page.utf8.allSatisfy { $0 < 0x80 }, "\(name)")
            // Text that begins with a period would be obeyed.
            for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
                #expect(Self.requests.contains(String(line.prefix { $0 != " " })), "\(name): \(line)")
            }
        }
    }

    @Test func everyCommandSaysHowItEnds() async throws {
        let dump = try await ProgramRun(tool: "sendaudit", ["--experimental-dump-help"])
        let command = try #require(try ToolLedger.object(dump.output)["command"] as? [String: Any])
        let commands = try #require(command["subcommands"] as? [[String: Any]])
        #expect(commands.count > 15)
        for command in commands + [command] where command["commandName"] as? String != "help" {
            let discussion = command["discussion"] as? String ?? ""
            #expect(discussion.contains("Exit codes: 0 "), "\(command["commandName"] ?? "")")
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func aShellCompletesCommands(shell: String) async throws {
        let script = try await ProgramRun(tool: "sendaudit", ["--generate-completion-script", shell])
        #expect(script.exitCode == 0 && script.output.contains("export") && script.output.contains("operations"))
    }
}
