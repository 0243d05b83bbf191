import Foundation
import SendService
import TestSupport
import Testing

/// What systemd is told, and what it is told to do.
@Suite(.timeLimit(.minutes(10)))
struct ServiceManagerTests {
    private static let unit = Repository.root.appending(path: "tools/systemd/sendserver.service")

    @Test(.needs(.python3), arguments: ["path", "abstract"])
    func theManagerHearsWhenTheServiceIsReadyAndWhenItEnds(kind: String) async throws {
        let folder = try TemporaryFolder()
        let run = try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/python3"),
            [
                Repository.root.appending(path: "Tests/SendServiceTests/Process/service_manager.py").path, kind,
                folder.path, try Repository.program("sendserver").path, "--port-file", folder.file("port"),
            ],
            environment: [
                "ERRATA_HTTP_PORT": "0", "ERRATA_DATA_FOLDER": folder.file("data"),
                "ERRATA_MAIL_MAILBOX": folder.file("mailbox"),
            ], timeLimit: 120)
        #expect(run.output == "READY=1\n200\nSTOPPING=1\n0\n", "\(run.errors)")
    }

    @Test func withoutAManagerNobodyIsTold() async {
        #expect(ServiceManager(environment: [:]) == nil)
        for address in ["", "@", "relative", "/" + String(repeating: "x", count: 200)] {
            #expect(ServiceManager(environment: ["NOTIFY_SOCKET": address]) == nil)
        }
        let nobody = ServiceManager(environment: ["NOTIFY_SOCKET": "/nowhere/notify"])
        #expect(await nobody?.sayReady() == false)
    }

    /// systemd-analyze wants the program where the unit says that it is.
    @Test(.needs(.systemd)) func systemdTakesTheUnitAndFindsItHardened() async throws {
        let folder = try TemporaryFolder()
        let text = try String(contentsOf: Self.unit, encoding: .utf8)
            .replacingOccurrences(of: "/usr/local/bin/sendserver", with: try Repository.program("sendserver").path)
        let unit = folder.file("sendserver.service")
        try Data(text.utf8).write(to: URL(fileURLWithPath: unit))
        let analyze = URL(fileURLWithPath: "/usr/bin/systemd-analyze")
        let run = try await ProgramRun(analyze, ["verify", "--man=no", unit])
        let findings = (run.output + run.errors).split(separator: "\n").filter { $0.contains("sendserver.service") }
        #expect(findings == [])
        let broken = folder.file("broken.service")
        try Data(text.replacingOccurrences(of: "Type=notify", with: "Type=notfiy").utf8).write(
            to: URL(fileURLWithPath: broken))
        let refused = try await ProgramRun(analyze, ["verify", "--man=no", broken])
        #expect((refused.output + refused.errors).contains("notfiy"))
        let security = try await ProgramRun(
            analyze, ["security", "--offline=true", "--threshold=20", "--no-pager", unit])
        #expect(security.exitCode == 0, "\(security.output)\(security.errors)")
    }

    /// Every variable that the unit sets is a setting.
    @Test func theUnitSetsNothingThatIsNotThere() throws {
        let text = try String(contentsOf: Self.unit, encoding: .utf8)
        let set = text.split(separator: "\n").filter { $0.hasPrefix("Environment=ERRATA_") }
            .compactMap { $0.split(separator: "=").dropFirst().first.map(String.init) }
        #expect(!set.isEmpty)
        #expect(Set(set).subtracting(Setting.all.map(\.environmentVariable)) == [])
    }
}
