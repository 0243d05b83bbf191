import Foundation
import ServiceTestSupport
import TestSupport
import Testing

/// `sendserver --demo`: who gets the page, and what a browser does with it.
@Suite(.timeLimit(.minutes(15)))
struct DemoTests {
    @Test(.needs(.chromium, .playwright)) func thePageWorksInABrowser() async throws {
        let script = Repository.root.appending(path: "Tests/SendDemoTests/Browser/test_demo.py").path
        var environment = ["SENDSERVER": try Repository.program("sendserver").path]
        environment["ERRATA_PICTURES"] = ProcessInfo.processInfo.environment["ERRATA_PICTURES"]
        let run = try await ProgramRun(Prerequisite.python, [script], environment: environment, timeLimit: 840)
        #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
        let count = run.errors.firstMatch(of: #/Ran (\d+) tests/#).flatMap { Int($0.1) } ?? 0
        #expect(count >= 18, "\(run.errors)")
    }

    @Test(arguments: ["0.0.0.0", "::", "192.0.2.1", "mail.example.org"])
    func anAddressThatOthersReachIsRefused(host: String) async throws {
        let folder = try TemporaryFolder()
        let run = try await ProgramRun(
            tool: "sendserver", ["serve", "--demo"],
            environment: [
                "ERRATA_HTTP_HOST": host, "ERRATA_HTTP_PORT": "0", "ERRATA_DATA_FOLDER": folder.file("data"),
                "ERRATA_MAIL_MAILBOX": folder.file("mailbox"),
            ])
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("--demo shows every mail") && run.errors.contains("127.0.0.1"), "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder.file("data")))
    }

    @Test func aMailServerIsRefused() async throws {
        let folder = try TemporaryFolder()
        let run = try await ProgramRun(
            tool: "sendserver", ["serve", "--demo"],
            environment: [
                "ERRATA_HTTP_PORT": "0", "ERRATA_DATA_FOLDER": folder.file("data"), "ERRATA_MAIL_TRANSPORT": "smtp",
                "ERRATA_MAIL_SMTP_HOST": "127.0.0.1",
            ])
        #expect(run.exitCode == 1 && run.errors.contains("--demo sends mail to nobody"), "\(run.errors)")
    }

    @Test(arguments: [
        "/", "/demo.js", "/demo/mails?email=a@b.co", "/demo/settings", "/demo/rows", "/demo/explain?email=a@b.co",
    ])
    func withoutTheDemoThereIsNoPage(path: String) async throws {
        try await RunningService.run { service in
            let answer = try await service.exchange(.inProcess, "GET", path)
            #expect(answer.status == 404 && answer.body.contains("error_code"), "\(answer.status) \(answer.body)")
        }
    }
}
