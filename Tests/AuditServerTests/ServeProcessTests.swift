import AuditServer
import Foundation
import TestSupport
import Testing

/// `sendaudit serve` as somebody starts it.
@Suite(.timeLimit(.minutes(10)))
struct ServeProcessTests {
    @Test(.needs(.curl)) func itPrintsItsLinksLogsWithoutPersonalDataAndEndsWithZero() async throws {
        let site = try await ServedSite(.liveServer)
        #expect(site.links.map(\.role) == [.support, .auditor])
        for link in site.links {
            #expect(link.address.wholeMatch(of: #/http://127\.0\.0\.1:\d+/sign-in\?token=[0-9a-f]{64}/#) != nil)
        }
        let browser = try await site.signIn(.support)
        _ = try await browser.post("/explain", ["email": ServedSite.refused])
        #expect(try await site.end() == 0)
        let lines = site.processLog.split(separator: "\n")
        #expect(lines.count == 3 && lines.allSatisfy { $0.contains("method=") && $0.contains("milliseconds=") })
        #expect(lines.last?.contains("route=/explain") == true && lines.last?.contains("status=200") == true)
        #expect(!site.processLog.contains("bert") && !site.processLog.contains("token"))
    }

    @Test(arguments: [
        (["--host", "0.0.0.0"], 64, "put a proxy with TLS in front"), (["--port", "70000"], 64, "--port"),
        (["--people", "x"], 64, "belong together"),
        (["--user-header", "X User", "--people", "x"], 64, "no name of a header"),
        (["--people", "/nowhere/people", "--user-header", "X-User"], 66, "/nowhere/people: the file cannot be read"),
        (["--database", "/nowhere/audit.db"], 66, "there is no such file"),
        (["--public-host", "https://a/"], 64, "--public-host"), (["--time-limit", "0"], 64, "--time-limit"),
    ])
    func wrongUsageIsRefusedWithTheReason(arguments: [String], code: Int32, reason: String) async throws {
        let site = try await ServedSite()
        let database = arguments.contains("--database") ? [] : ["--database", site.path]
        let run = try await ProgramRun(tool: "sendaudit", ["serve", "--port", "0"] + database + arguments)
        #expect(run.exitCode == code && run.errors.contains(reason), "\(run.exitCode) \(run.errors)")
        #expect(run.output == "")
    }

    @Test func aListThatIsWrongEndsWith66() async throws {
        let site = try await ServedSite()
        let file = site.folder.file("people.txt")
        try "mia support\njo admin\n".write(toFile: file, atomically: true, encoding: .utf8)
        let run = try await ProgramRun(
            tool: "sendaudit", ["serve", "--database", site.path, "--people", file, "--user-header", "X-User"])
        #expect(run.exitCode == 66 && run.errors.contains("people.txt:2: 'admin' is no role"))
    }

    @Test func aPortThatIsTakenEndsWith66() async throws {
        let site = try await ServedSite(.liveServer)
        let port = String(site.authority.split(separator: ":").last ?? "")
        let run = try await ProgramRun(tool: "sendaudit", ["serve", "--database", site.path, "--port", port])
        #expect(run.exitCode == 66 && run.errors.contains("cannot be listened on"), "\(run.errors)")
        #expect(try await site.end() == 0)
    }
}
