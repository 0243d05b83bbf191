import Foundation
import SendAPI
import TestSupport
import Testing

@testable import SendService

@Suite(.timeLimit(.minutes(10)), .needs(.python3))
struct HTTPUserDirectoryTests {
    private struct Question: Decodable {
        let body: String
        let type: String?
        let user: String?
    }

    private let program: RunningProgram
    private let address = EmailAddress("Anna+'x@example.org")!

    init() throws {
        program = try RunningProgram(
            "/usr/bin/python3",
            [Repository.root.appending(path: "Tests/SendServiceTests/Recipients/directory_server.py").path])
    }

    private func directory(
        _ word: String, user: String = "", timeout: Duration = .seconds(30)
    ) async throws -> HTTPUserDirectory {
        let port = try await program.waitForLines(1)[0]
        return HTTPUserDirectory(url: "http://\(user)127.0.0.1:\(port)/\(word)", timeout: timeout)
    }

    /// So many questions at least.
    private func questions(_ count: Int = 0) async throws -> [Question] {
        // The first line is the port.
        _ = try await program.waitForLines(1 + count)
        return try program.lines.dropFirst().map { try JSONDecoder().decode(Question.self, from: Data($0.utf8)) }
    }

    @Test func whoIsKnownGetsMailAndWhoIsNotDoesNot() async throws {
        #expect(try await directory("200", user: "me:secret@").decision(for: address, scenario: .login) == .send)
        #expect(
            try await directory("404").decision(for: address, scenario: .forgottenPassword) == .suppress(.userUnknown))
        let asked = try await questions(2)
        #expect(
            asked.map(\.body) == [
                #"{"email":"anna+'x@example.org","type":"LOGIN_EMS"}"#,
                #"{"email":"anna+'x@example.org","type":"FORGET_PWD_EMS"}"#,
            ])
        #expect(asked.map(\.type) == ["application/json", "application/json"])
        #expect(asked.map(\.user) == ["Basic bWU6c2VjcmV0", nil])
        let secret = try await directory("200", user: "me:secret@")
        #expect("\(secret)" == "HTTPUserDirectory")
    }

    /// Somebody new is in no directory yet.
    @Test(arguments: [Scenario.register, .emailBinding, .emailUpdate])
    func nobodyIsAskedAboutANewAddress(scenario: Scenario) async throws {
        #expect(try await directory("404").decision(for: address, scenario: scenario) == .send)
        #expect(try await questions().isEmpty)
    }

    @Test(arguments: ["204", "302", "401", "403", "410", "429", "500", "503"])
    func anyOtherAnswerIsNone(status: String) async throws {
        let directory = try await directory(status)
        let error = await #expect(throws: HTTPUserDirectory.Failure.self) {
            try await directory.decision(for: address, scenario: .login)
        }
        #expect(error?.description == "the user directory answered with the status \(status)")
    }

    @Test func aQuestionIsBoundedInTimeAndItsAnswerInLength() async throws {
        for (word, timeout) in [("silent", Duration.milliseconds(300)), ("endless", .seconds(30))] {
            let directory = try await directory(word, timeout: timeout)
            let error = await #expect(throws: HTTPUserDirectory.Failure.self) {
                try await directory.decision(for: address, scenario: .login)
            }
            #expect(error?.description.hasPrefix("the user directory has not answered: ") == true)
            #expect(error?.description.contains("anna") == false)
        }
        let nobody = HTTPUserDirectory(url: "http://127.0.0.1:1/")
        await #expect(throws: HTTPUserDirectory.Failure.self) {
            try await nobody.decision(for: address, scenario: .login)
        }
        // What curl knows beside HTTP is not asked.
        await #expect(throws: HTTPUserDirectory.Failure.self) {
            try await HTTPUserDirectory(url: "file:///etc/passwd").decision(for: address, scenario: .login)
        }
    }

    @Test(arguments: ["example.org", "ftp://example.org", "https://", "http://a b", "file:///x"])
    func anAddressThatIsNoneIsNotShown(url: String) async throws {
        let settings = try await SettingsReader(environment: ["ERRATA_RECIPIENTS_URL": url], file: nil)
        let error = #expect(throws: SettingsError.self) { try ServiceConfiguration(settings) }
        #expect(
            error?.description
                == "recipients.url (ERRATA_RECIPIENTS_URL) is (hidden); allowed is an http or https address, or nothing"
        )
    }
}
