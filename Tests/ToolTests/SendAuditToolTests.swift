import EIAMErrors
import Foundation
import SendAPI
import SendAudit
import TestSupport
import Testing

struct SendAuditToolTests {
    private let folder: TemporaryFolder
    private let path: String

    init() async throws {
        folder = try TemporaryFolder()
        path = folder.file("audit.db")
        let ledger = try AuditLedger(path: path)
        for (index, error) in [nil, EIAMError.systemBusy(.init()), .clientUnknown(.init())].enumerated() {
            let time = index == 0 ? Timestamp.now() - .seconds(90_000) : .now()
            _ = try await ledger.begin(
                SendAttempt(
                    id: AttemptID(time: time), time: time, endpoint: "e", scenario: "LOGIN_EMS",
                    email: "xczczx@bamboocloud.cn",
                    decision: error.map { .refused($0) } ?? .accepted))
        }
    }

    private func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> ProgramRun {
        try await ProgramRun(tool: "sendaudit", arguments, environment: environment)
    }

    @Test func summaryIsJSONForProgramsAndItsTotalsAddUp() async throws {
        let run = try await run("summary", "--database", path, "--json")
        #expect(run.exitCode == 0)
        #expect(run.errors == "")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let totals = try #require(object["totals"] as? [String: Int])
        #expect(totals["attempts"] == 3)
        #expect(totals.filter { $0.key != "attempts" }.values.reduce(0, +) == 3)
        #expect(run.output.contains(#""meaning":"The server cannot handle"#))
    }

    @Test func sinceNarrowsTheWindow() async throws {
        #expect(
            try await run("summary", "--database", path, "--json", "--since", "24h").output.contains(#""attempts":2"#))
        #expect(
            try await run("summary", "--database", path, "--json", "--since", "48h").output.contains(#""attempts":3"#))
    }

    @Test(arguments: [("zh", "邮"), ("ar", "ملخص"), ("he", "אימייל"), ("sv", "Verification e-mails: summary")])
    func wordsAreInTheLanguageOfTheOption(language: String, word: String) async throws {
        #expect(try await run("summary", "--database", path, "--language", language).output.contains(word))
    }

    @Test func wordsAreInTheEnvironmentsLanguageOtherwise() async throws {
        let run = try await run(
            "summary", "--database", path, environment: ["LC_ALL": "zh_CN.UTF-8", "LANG": "en_US.UTF-8"])
        #expect(run.output.contains("SDK.COMMON.1008"))
        #expect(!run.output.contains("Attempts"))
    }

    @Test func attemptsAreMasked() async throws {
        let text = try await run("attempts", "--database", path)
        #expect(text.output.contains("x***x@bamboocloud.cn"))
        #expect(!text.output.contains("xczczx"))
        let json = try await run("attempts", "--database", path, "--json", "--limit", "2")
        #expect(json.output.split(separator: "\n").count == 2)
        #expect(!json.output.contains("xczczx"))
    }

    @Test func pipesGetNoColours() async throws {
        #expect(!(try await run("summary", "--database", path).output.contains("\u{1B}")))
    }

    @Test func usageErrorsEndWith64AndSayWhatToDo() async throws {
        for arguments in [
            ["summary", "--since", "tomorrow"], ["attempts", "--limit", "0"], ["summary", "--language", "!"],
            ["sumary"],
        ] {
            let run = try await ProgramRun(
                tool: "sendaudit", arguments + (arguments == ["sumary"] ? [] : ["--database", path]))
            #expect(run.exitCode == 64, "\(arguments)")
            #expect(run.errors.contains("Error:"))
        }
    }

    @Test func aLedgerThatCannotBeReadEndsWith66() async throws {
        let missing = try await run("summary", "--database", folder.file("none.db"))
        #expect(missing.exitCode == 66)
        #expect(missing.errors.hasPrefix("sendaudit: \(folder.file("none.db")): there is no such file"))
        try Data().write(to: URL(fileURLWithPath: folder.file("empty.db")))
        let empty = try await run("summary", "--database", folder.file("empty.db"))
        #expect(empty.exitCode == 66)
        #expect(!empty.errors.contains("SELECT"))
        try Data(repeating: 0x41, count: 8192).write(to: URL(fileURLWithPath: folder.file("other.db")))
        #expect(try await run("summary", "--database", folder.file("other.db")).exitCode == 66)
    }

    @Test(arguments: ["sendaudit", "sendserver", "errata", "catalog-compiler"])
    func everyToolHasHelpWithItsExitCodes(tool: String) async throws {
        let run = try await ProgramRun(tool: tool, ["--help"])
        #expect(run.exitCode == 0)
        #expect(run.output.contains("OVERVIEW:"))
        #expect(run.output.contains("Exit codes:"))
    }
}
