import Foundation
import StrictJSON
import TestSupport
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The daemon as a process of its own.
@Suite(.timeLimit(.minutes(10)))
struct ServerProcessTests {
    private final class Server {
        let process: ChildProcess
        let port: String
        let folder: TemporaryFolder

        init(
            folder: TemporaryFolder, log: String = "server.log", environment: [String: String] = [:]
        ) async throws {
            self.folder = folder
            _ = FileManager.default.createFile(atPath: folder.file(log), contents: nil)
            process = try ChildProcess(
                Repository.program("sendserver").path, ["--port-file", folder.file("port")],
                environment: [
                    "ERRATA_HTTP_PORT": "0", "ERRATA_DATA_FOLDER": folder.file("data"),
                    "ERRATA_MAIL_MAILBOX": folder.file("mailbox"),
                ].merging(environment) { $1 }, errors: .file(folder.file(log)))
            // No event says that the file is there; a daemon that ends writes none.
            while process.isRunning, FileManager.default.contents(atPath: folder.file("port"))?.isEmpty ?? true {
                try await Task.sleep(for: .milliseconds(25))
            }
            port = try String(contentsOfFile: folder.file("port"), encoding: .utf8).trimmingCharacters(
                in: .whitespacesAndNewlines)
        }

        /// A test that fails must not leave it behind.
        deinit {
            process.send(SIGKILL)
        }

        /// How a request of a client without a content type is refused.
        func code(of client: String) async throws -> String? {
            var request = URLRequest(url: URL(string: "http://127.0.0.1:\(port)/api/v2/sdk/email/send")!)
            request.httpMethod = "POST"
            request.httpBody = Data("{}".utf8)
            request.setValue("text/plain", forHTTPHeaderField: "Content-Type")
            for name in ["X-operating-sys-version", "X-device-fingerprint", "X-agent"] {
                request.setValue("x", forHTTPHeaderField: name)
            }
            request.setValue(client, forHTTPHeaderField: "X-client-id")
            let (body, _) = try await URLSession.shared.data(for: request)
            return try JSONValue(parsing: body, maximumLength: 10_000).objectValue?["error_code"]?.stringValue
        }

        func end() async throws -> Int32 {
            try await process.end()
        }
    }

    @Test(.needs(.python3)) func SIGTERMFinishesTheRequestInFlight() async throws {
        let server = try await Server(folder: try TemporaryFolder())
        let run = try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/python3"),
            [
                Repository.root.appending(path: "Tests/SendServiceTests/Process/half_request.py").path, "shutdown",
                server.port,
                String(server.process.identifier),
            ])
        #expect(run.output.hasPrefix("HTTP/1.1 400 "), "\(run.output) \(run.errors)")
        #expect(
            run.output.hasSuffix(
                #"{"error_code":"SDK.COMMON.1001","error_msg":"Parameter email cannot be left blank."}"#))
        #expect(try await server.end() == 0)
    }

    @Test(.needs(.python3)) func aClientThatStopsInTheMiddleDoesNotHoldUpTheEnd() async throws {
        let server = try await Server(folder: try TemporaryFolder())
        let client = try RunningProgram(
            "/usr/bin/python3",
            [
                Repository.root.appending(path: "Tests/SendServiceTests/Process/half_request.py").path, "stop",
                server.port,
                String(server.process.identifier),
            ])
        #expect(try await server.end() == 0)
        #expect(client.process.isRunning)
    }

    @Test func SIGHUPReadsTheClientsAnewAndABadFileLeavesThem() async throws {
        let folder = try TemporaryFolder()
        let file = URL(fileURLWithPath: folder.file("clients.json"))
        try Data(#"[{"id":"first"}]"#.utf8).write(to: file)
        let server = try await Server(folder: folder, environment: ["ERRATA_CLIENTS_FILE": file.path])
        #expect(try await server.code(of: "first") == "SDK.COMMON.1002")
        #expect(try await server.code(of: "second") == "SDK.COMMON.1012")
        try Data(#"[{"id":"first"},{"id":"second"}]"#.utf8).write(to: file)
        server.process.send(SIGHUP)
        while try await server.code(of: "second") == "SDK.COMMON.1012" { try await Task.sleep(for: .milliseconds(25)) }
        #expect(try await server.code(of: "second") == "SDK.COMMON.1002")
        try Data(#"[{"id":"third","langauge":"de"}]"#.utf8).write(to: file)
        server.process.send(SIGHUP)
        while !(try String(contentsOfFile: folder.file("server.log"), encoding: .utf8)).contains("'langauge'") {
            try await Task.sleep(for: .milliseconds(25))
        }
        #expect(try await server.code(of: "first") == "SDK.COMMON.1002")
        #expect(try await server.code(of: "third") == "SDK.COMMON.1012")
        server.process.send(SIGTERM)
        #expect(try await server.end() == 0)
    }

    @Test func aFileThatIsNotWhatItShouldBeEndsWith66() async throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.file("data"), withIntermediateDirectories: true)
        try Data("short".utf8).write(to: URL(fileURLWithPath: folder.file("data/code.key")))
        let environment = [
            "ERRATA_HTTP_PORT": "0", "ERRATA_DATA_FOLDER": folder.file("data"),
            "ERRATA_MAIL_MAILBOX": folder.file("mailbox"),
        ]
        let badKey = try await ProgramRun(tool: "sendserver", [], environment: environment)
        #expect(badKey.exitCode == 66)
        #expect(badKey.errors.contains("the code key must have 32 bytes"))
        #expect(try await ProgramRun(tool: "sendserver", ["--config", "/nowhere.json"]).exitCode == 66)
        let noFolder = try await ProgramRun(tool: "sendserver", [], environment: ["ERRATA_DATA_FOLDER": "/proc/x"])
        #expect(noFolder.exitCode == 66)
        #expect(noFolder.errors.hasPrefix("sendserver: data.folder is '/proc/x'"))
    }

    @Test func aSecondDaemonOnOneLedgerEndsWith75() async throws {
        let folder = try TemporaryFolder()
        let server = try await Server(folder: folder)
        let second = try await ProgramRun(
            tool: "sendserver", [],
            environment: [
                "ERRATA_HTTP_PORT": "0", "ERRATA_DATA_FOLDER": folder.file("data"),
                "ERRATA_MAIL_MAILBOX": folder.file("mailbox"),
            ])
        #expect(second.exitCode == 75)
        #expect(second.errors.contains("another process writes this ledger"))
        server.process.send(SIGTERM)
        #expect(try await server.end() == 0)
    }

    @Test func aWrongSettingStopsTheStartWithOneLine() async throws {
        let run = try await ProgramRun(tool: "sendserver", [], environment: ["ERRATA_CAPTCHA_TOLERANCE": "all"])
        #expect(run.exitCode == 1)
        #expect(
            run.errors
                == "sendserver: captcha.tolerance (ERRATA_CAPTCHA_TOLERANCE) is 'all'; allowed is a whole number from 0 to 20 (pixels)\n"
        )
        #expect(run.output == "")
    }

    @Test func aPortThatIsTakenEndsWithAnError() async throws {
        let folder = try TemporaryFolder()
        let server = try await Server(folder: folder)
        let other = try TemporaryFolder()
        let second = try await ProgramRun(
            tool: "sendserver", [],
            environment: [
                "ERRATA_HTTP_PORT": server.port, "ERRATA_DATA_FOLDER": other.file("data"),
                "ERRATA_MAIL_MAILBOX": other.file("mailbox"),
            ])
        #expect(second.exitCode == 1)
        #expect(
            second.errors.contains(
                """
                sendserver: http.port (ERRATA_HTTP_PORT) is \(server.port), on 127.0.0.1: another program listens there; \
                set another one, or make it free

                """))
        server.process.send(SIGTERM)
        #expect(try await server.end() == 0)
    }

    @Test(.needs(.curl)) func noPersonalDataReachesTheLog() async throws {
        let folder = try TemporaryFolder()
        let server = try await Server(folder: folder)
        _ = try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/curl"),
            [
                "-s", "-X", "POST", "http://127.0.0.1:\(server.port)/api/v2/sdk/email/send", "-H",
                "Content-Type: application/json", "-H",
                "X-client-id: nTo1eRIub60vPb54WeE6aojPwYwImtl4", "-H", "X-device-fingerprint: tell-tale-device", "-H",
                "X-operating-sys-version: o", "-H", "X-agent: tell-tale-agent", "-d",
                #"{"email":"tell.tale@example.org","type":"LOGIN_EMS","captcha_token":"tell-tale-token"}"#,
            ])
        server.process.send(SIGTERM)
        #expect(try await server.end() == 0)
        let log = try String(contentsOfFile: folder.file("server.log"), encoding: .utf8)
        #expect(log.contains("SDK.COMMON.1005"))
        #expect(!log.contains("tell"))
    }
}
