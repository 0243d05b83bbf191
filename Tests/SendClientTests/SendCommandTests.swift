import Foundation
import SendAPI
import SendAudit
import SendService
import ServiceTestSupport
import TestSupport
import Testing

/// `errata send`, as somebody types it.
@Suite(.timeLimit(.minutes(10)))
struct SendCommandTests {
    private func arguments(_ service: RunningService, _ more: String...) -> [String] {
        [
            "send", "--domain", service.base.absoluteString, "--email", "mia@example.org", "--no-open", "--fingerprint",
            "f", "--timeout", "600",
        ] + more
    }

    /// Types the number once the captcha is there.
    private func run(
        _ service: RunningService, _ more: [String] = [], offset: Int = 0
    ) async throws -> (program: RunningProgram, code: Int32) {
        let program = try RunningProgram(
            Repository.program("errata").path, arguments(service) + more, environment: ["LANG": "de_DE.UTF-8"])
        // No event says that it is there.
        while try await service.onlyCaptchaPlace() == nil { try await Task.sleep(for: .milliseconds(25)) }
        program.write("\(try #require(await service.onlyCaptchaPlace()) + offset)\n")
        return (program, try await program.process.end())
    }

    @Test func aCodeIsSent() async throws {
        try await RunningService.run { service in
            let folder = try TemporaryFolder()
            let (program, code) = try await run(
                service, ["--captcha-folder", folder.path, "--scenario", "REGISTER_EMS", "--json"])
            #expect(code == 0, "\(program.errors)")
            let line = try #require(program.lines.first)
            #expect(line.contains(#""result":"accepted""#))
            #expect(line.contains(#""resendAfter":60"#))
            try await service.settle()
            #expect(service.mail.mails.map(\.to.text) == ["mia@example.org"])
            let attempts = try service.ledger().attempts(TimeWindow(), limit: 2)
            #expect(attempts.compactMap(\.callerID).map { line.contains($0.description) } == [true])
            for picture in ["background.png", "piece.png"] {
                let data = try Data(contentsOf: URL(filePath: folder.file(picture)))
                #expect(data.starts(with: [0x89, 0x50, 0x4E, 0x47]))
            }
            let page = try String(contentsOfFile: folder.file("captcha.html"), encoding: .utf8)
            #expect(page.contains(#"max="263""#))
        }
    }

    @Test func aRefusalIsSaidToDevelopersAndUsers() async throws {
        try await RunningService.run { service in
            let (program, code) = try await run(service, offset: -20)
            #expect(code == 1)
            #expect(
                program.lines.first
                    == "SDK.SEND.1002 (HTTP 400): The position in point_json is not where the piece belongs. The challenge is used up; get a new captcha."
            )
            #expect(program.lines.last?.hasPrefix("A user reads: Das Puzzleteil") == true, "\(program.lines)")
            #expect(service.mail.mails.isEmpty)
        }
    }

    @Test(arguments: [
        (["--domain", "a b", "--email", "a@b.example"], "--domain 'a b'"),
        (["--domain", "ftp://x.example", "--email", "a@b.example"], "--domain 'ftp://x.example'"),
        (["--domain", "x.example", "--email", "a@b"], "--email 'a@b'"),
        (["--domain", "x.example", "--email", "a@b.example", "--scenario", "LOGIN"], "--scenario is one of LOGIN_EMS"),
        (["--domain", "x.example", "--email", "a@b.example", "--timeout", "0"], "--timeout is from 1 to 600"),
    ])
    func wrongUsageIsSaid(_ arguments: [String], _ message: String) async throws {
        let run = try await ProgramRun(tool: "errata", ["send"] + arguments)
        #expect(run.exitCode == 64)
        #expect(run.errors.contains(message), "\(run.errors)")
    }

    @Test func whereNobodyListensTryingAgainMayHelp() async throws {
        let run = try await ProgramRun(
            tool: "errata",
            [
                "send", "--domain", "http://127.0.0.1:1", "--email", "a@b.example", "--language", "en",
                "--fingerprint", "f",
            ])
        #expect(run.exitCode == 75)
        #expect(run.output.hasPrefix("ERRATA.CLIENT.1001: "))
        #expect(run.output.contains("A user reads: The app could not connect to our service."))
    }
}
