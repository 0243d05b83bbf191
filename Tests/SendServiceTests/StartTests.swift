import Foundation
import LanguageMatching
import Logging
import SendAPI
import SendAudit
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService

struct StartTests {
    /// Closed before the error arrives: what was counted is recorded, and the ledger's lock is free.
    @Test func aServiceThatCannotStartHasClosedItsLedger() async throws {
        let folder = try TemporaryFolder()
        for file in ["code.key", "state.db"] {
            let data = folder.file("data-\(file)")
            try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
            try Data("broken, and long enough for SQLite to look at".utf8).write(
                to: URL(fileURLWithPath: "\(data)/\(file)"))
            await #expect(throws: (any Error).self) {
                try await RunningService.run(settings: ["ERRATA_DATA_FOLDER": data]) { _ in }
            }
            #expect(throws: Never.self) { try AuditLedger(path: "\(data)/audit.db").close() }
        }
    }

    /// A supervisor starts such a service again and again: each start would spend a try of the mails that wait.
    @Test func aServiceWhosePortIsTakenPassesNoMailAndNamesTheSetting() async throws {
        let taken = try SilentServer()
        let folder = try TemporaryFolder()
        let data = folder.file("data")
        let mail = MailDouble()
        let settings = try await SettingsReader(
            environment: ["ERRATA_HTTP_PORT": "\(taken.port)", "ERRATA_DATA_FOLDER": data], file: nil)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        for start in 0..<4 {
            let server = try await SendServer(
                configuration: try ServiceConfiguration(settings), transport: mail, logger: logger)
            if start == 0 {
                let handler = server.routes.desk
                let receipt = try await handler.ledger.begin(
                    SendAttempt(
                        id: AttemptID(time: .now()), time: .now(), endpoint: "e", email: "a@b.co", decision: .accepted))
                let request = SendRequest(email: EmailAddress("a@b.co")!, scenario: .login, captchaToken: "")
                try await handler.outbox.add(receipt, request: request, language: .init("en")!, now: .now())
            }
            let error = await #expect(throws: SettingsError.self) { try await server.run() }
            #expect("\(error!)".contains("http.port"))
            #expect("\(error!)".contains("\(taken.port)"))
        }
        #expect(mail.mails.isEmpty)
        let outbox = Outbox(state: try StateDatabase(path: "\(data)/state.db"))
        let items = try await outbox.items()
        #expect(items.map(\.attempts) == [0])
        #expect(items.map(\.hasBegun) == [false])
    }
}
