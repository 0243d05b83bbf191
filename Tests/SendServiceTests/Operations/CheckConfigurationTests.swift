import Foundation
import TestSupport
import Testing

@testable import SendService

/// `sendserver check-config`, `config` and `settings`, as processes.
@Suite(.timeLimit(.minutes(10)))
struct CheckConfigurationTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func check(_ arguments: [String] = [], _ environment: [String: String] = [:]) async throws -> ProgramRun {
        let environment = [
            "ERRATA_DATA_FOLDER": folder.file("a/b/data"), "ERRATA_MAIL_MAILBOX": folder.file("mailbox"),
        ].merging(environment) { $1 }
        return try await ProgramRun(tool: "sendserver", ["check-config"] + arguments, environment: environment)
    }

    @Test func goodSettingsAreGoodAndNothingIsLeftBehind() async throws {
        let run = try await check()
        #expect(run.exitCode == 0)
        #expect(run.output == "The settings are good.\n")
        #expect(run.errors == "")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }

    @Test func everythingThatIsWrongIsALine() async throws {
        let file = folder.file("config.json")
        try Data(#"{"http":{"prot":1},"code":{"lifetime":"x"},"clients":["a b"]}"#.utf8).write(
            to: URL(fileURLWithPath: file))
        let run = try await check(
            ["--config", file],
            ["ERRATA_HTTP_PORT": "70000", "ERRATA_NO_SUCH": "1", "ERRATA_MAIL_FROM": "nobody", "ERRATA_LANGUAGE": "sv"])
        #expect(run.exitCode == 1)
        let lines = run.output.split(separator: "\n").map(String.init)
        #expect(lines.allSatisfy { $0.hasPrefix("wrong: ") })
        for words in [
            "there is no setting for the variable ERRATA_NO_SUCH", "there is no setting 'http.prot'",
            "code.lifetime (ERRATA_CODE_LIFETIME) is 'x'", "http.port (ERRATA_HTTP_PORT) is '70000'",
            "mail.from (ERRATA_MAIL_FROM) is 'nobody'", "language (ERRATA_LANGUAGE) is 'sv'",
        ] {
            #expect(lines.count { $0.contains(words) } == 1, "\(words): \(run.output)")
        }
        #expect(lines.count == 6)
    }

    @Test func whatServeRefusesIsRefusedWithTheSameWords() async throws {
        let file = folder.file("c.json")
        try Data(#"{"language":"sv"}"#.utf8).write(to: URL(fileURLWithPath: file))
        let serve = try await ProgramRun(tool: "sendserver", ["--config", file])
        #expect(serve.exitCode == 1)
        let check = try await check(["--config", file])
        #expect(check.exitCode == 1)
        #expect(check.output == serve.errors.replacingOccurrences(of: "sendserver: ", with: "wrong: "))
    }

    @Test func whatIsWrongWithFilesEndsWith66() async throws {
        #expect(try await check(["--config", "/nowhere.json"]).exitCode == 66)
        let noFolder = try await check([], ["ERRATA_DATA_FOLDER": "/proc/x/y"])
        #expect(noFolder.exitCode == 66)
        #expect(noFolder.output.contains("data.folder is '/proc/x/y', where no folder can be made"))
        try Data().write(to: URL(fileURLWithPath: folder.file("plain")))
        let noMailbox = try await check([], ["ERRATA_MAIL_MAILBOX": folder.file("plain")])
        #expect(noMailbox.exitCode == 66)
        #expect(noMailbox.output.contains("mail.mailbox is '\(folder.file("plain"))', which is a file"))
        try FileManager.default.createDirectory(atPath: folder.file("d"), withIntermediateDirectories: true)
        try Data("short".utf8).write(to: URL(fileURLWithPath: folder.file("d/code.key")))
        let badKey = try await check([], ["ERRATA_DATA_FOLDER": folder.file("d")])
        #expect(badKey.exitCode == 66)
        #expect(badKey.output.contains("the code key must have 32 bytes"))
        #expect(try await check([], ["ERRATA_DATA_FOLDER": "/proc", "ERRATA_HTTP_PORT": "x"]).exitCode == 1)
    }

    @Test func aPortIsTakenOnlyWhereAskedFor() async throws {
        let taken = try SilentServer()
        let environment = ["ERRATA_HTTP_PORT": "\(taken.port)"]
        #expect(try await check([], environment).exitCode == 0)
        let bound = try await check(["--bind"], environment)
        #expect(bound.exitCode == 1)
        #expect(
            bound.output
                == "wrong: http.port (ERRATA_HTTP_PORT) is \(taken.port), on 127.0.0.1: another program listens there; set another one, or make it free\n"
        )
        #expect(try await check(["--bind"], ["ERRATA_HTTP_PORT": "0"]).exitCode == 0)
        let noAddress = try await check(["--bind"], ["ERRATA_HTTP_HOST": "203.0.113.7", "ERRATA_HTTP_PORT": "0"])
        #expect(noAddress.output.contains("this machine does not have the address"))
    }

    @Test func aNameIsLookedUpOnlyWhereAskedFor() async throws {
        // RFC 2606 §2: nobody will ever have it.
        let environment = ["ERRATA_MAIL_TRANSPORT": "smtp", "ERRATA_MAIL_SMTP_HOST": "mail.invalid"]
        #expect(try await check([], environment).exitCode == 0)
        let asked = try await check(["--online"], environment)
        #expect(asked.exitCode == 1)
        #expect(asked.output.contains("is 'mail.invalid', which no name"))
        #expect(
            try await check(["--online"], environment.merging(["ERRATA_MAIL_SMTP_HOST": "127.0.0.1"]) { $1 }).exitCode
                == 0)
    }

    @Test func warningsAreNoFailureAndJSONSaysTheSame() async throws {
        let secret = folder.file("secret")
        _ = FileManager.default.createFile(
            atPath: secret, contents: Data("hunter2".utf8), attributes: [.posixPermissions: 0o644])
        let run = try await check(["--json"], ["ERRATA_MAIL_SMTP_PASSWORD_FILE": secret])
        #expect(run.exitCode == 0)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(object["status"] as? String == "ok")
        #expect((object["warnings"] as? [String])?.count == 1)
        let wrong = try await check(["--json"], ["ERRATA_HTTP_PORT": "x"])
        #expect(wrong.exitCode == 1)
        #expect(
            wrong.output
                == #"{"status":"wrong","problems":[{"code":"invalidValue","message":"http.port (ERRATA_HTTP_PORT) is 'x'; allowed is a whole number from 0 to 65535"}],"warnings":[]}"#
                + "\n")
        #expect(!(run.output + wrong.output).contains("hunter2"))
    }

    @Test func theExampleFileIsTheDefaults() async throws {
        let run = try await ProgramRun(tool: "sendserver", ["config", "--example"])
        #expect(run.exitCode == 0)
        let file = folder.file("example.json")
        try Data(run.output.utf8).write(to: URL(fileURLWithPath: file))
        #expect(try await check(["--config", file]).exitCode == 0)
        let (given, defaults) = (
            try await SettingsReader(environment: [:], file: file),
            try await SettingsReader(environment: [:], file: nil)
        )
        for setting in Setting.all {
            switch setting.kind {
            case .text, .choice: #expect(try given.text(setting.key) == setting.defaultValue)
            case .integer: #expect(try given.integer(setting.key) == defaults.integer(setting.key))
            case .list: #expect(try given.list(setting.key) == defaults.list(setting.key))
            }
        }
        var (one, other) = ("", "")
        dump(try ServiceConfiguration(given).mail, to: &one)
        dump(try ServiceConfiguration(defaults).mail, to: &other)
        #expect(one == other)
        // Every setting is in it, and not only those that are read.
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        func leaves(_ value: Any, _ key: String) -> [String] {
            guard let object = value as? [String: Any] else { return [key] }
            return object.flatMap { leaves($0.value, key.isEmpty ? $0.key : "\(key).\($0.key)") }
        }
        #expect(Set(leaves(object, "")) == Set(Setting.all.map(\.key)))
    }

    @Test func settingsAreListedAsJSONToo() async throws {
        let run = try await ProgramRun(tool: "sendserver", ["settings", "--json"])
        let list = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        #expect(list.compactMap { $0["key"] as? String } == Setting.all.map(\.key))
        #expect(list.compactMap { $0["variable"] as? String } == Setting.all.map(\.environmentVariable))
        let port = try #require(list.first { $0["key"] as? String == "http.port" })
        #expect(port["default"] as? Int == 8080)
        #expect(port["maximum"] as? Int == 65535)
        #expect(list.first { $0["key"] as? String == "mail.smtp.password" }?["isSecret"] as? Bool == true)
    }
}
