import Foundation
import GRDB
import SendAPI
import SendClient
import TestSupport
import Testing

/// The whole way with nothing in its place: `sendserver` as a process, HTTP, and a mail server that is not ours.
@Suite(.timeLimit(.minutes(10)))
struct RealMailTests {
    private struct Mail: Decodable {
        let to: [String]
        let content: String
    }

    @Test(.needs(.aiosmtpd)) func eachScenariosCodeComesByMail() async throws {
        let folder = try TemporaryFolder()
        let script = Repository.root.appending(path: "Tests/SendServiceTests/SMTP/smtp_server.py").path
        let smtp = try RunningProgram("/usr/bin/python3", [script, "plain"])
        let smtpPort = try await smtp.waitForLines(1)[0]
        _ = FileManager.default.createFile(atPath: folder.file("server.log"), contents: nil)
        let server = try ChildProcess(
            Repository.program("sendserver").path, ["--port-file", folder.file("port")],
            environment: [
                "ERRATA_HTTP_PORT": "0", "ERRATA_DATA_FOLDER": folder.file("data"), "ERRATA_MAIL_TRANSPORT": "smtp",
                "ERRATA_MAIL_SMTP_HOST": "127.0.0.1", "ERRATA_MAIL_SMTP_PORT": smtpPort,
                "ERRATA_MAIL_SMTP_SECURITY": "none", "ERRATA_LOG_LEVEL": "error",
            ], errors: .file(folder.file("server.log")))
        defer { server.send(SIGKILL) }
        // No event says that the file is there.
        while server.isRunning, FileManager.default.contents(atPath: folder.file("port"))?.isEmpty ?? true {
            try await Task.sleep(for: .milliseconds(25))
        }
        let port = try String(contentsOfFile: folder.file("port"), encoding: .utf8)
        var device = ContractPeer.device
        device.language = "en"
        let client = SendClient(
            base: try #require(URL(string: "http://127.0.0.1:\(port.trimmingCharacters(in: .whitespacesAndNewlines))")),
            device: device, timeout: ContractPeer.patience)
        for scenario in Scenario.allCases {
            let email = EmailAddress("\(scenario)@example.org")!
            let puzzle = try await client.captcha()
            let point = CaptchaPoint(x: try await place(of: puzzle, in: folder.file("data/state.db")))
            let token = try await client.verify(point, of: puzzle, for: email)
            let acceptance = try await client.send(to: email, scenario: scenario, captchaToken: token)
            #expect(acceptance.resend.wait == .seconds(60))
        }
        let mails = try await smtp.waitForLines(1 + Scenario.allCases.count).dropFirst().map {
            try JSONDecoder().decode(Mail.self, from: Data($0.utf8))
        }
        #expect(Set(mails.flatMap(\.to)) == Set(Scenario.allCases.map { "\($0)@example.org" }))
        for mail in mails { #expect(mail.content.contains(/Your code: [0-9]{6}\b/), "\(mail.content)") }
    }

    /// Where the gap is, which nobody but the service knows.
    private func place(of puzzle: CaptchaPuzzle, in database: String) async throws -> Int {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(30)
        let x = try await DatabaseQueue(path: database, configuration: configuration).read {
            try Int.fetchOne(
                $0, sql: "SELECT x FROM captcha_challenge WHERE token = ?", arguments: [puzzle.challenge.token])
        }
        return try #require(x)
    }
}
