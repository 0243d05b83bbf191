import Foundation
import SendAPI
import SendAudit
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService
@testable import walkthrough

/// Codes as other services have them checked.
@Suite(.timeLimit(.minutes(10)))
struct ConsumeTests {
    private static let secret = "a secret of other services"
    private static let settings = ["ERRATA_CODE_CONSUMER_SECRET": secret]

    private func consume(
        _ service: RunningService, _ code: String, _ type: String = "LOGIN_EMS", secret: String? = secret,
        way: Way = .liveServer
    ) async throws -> Exchange {
        try await service.exchange(
            way, "POST", ConsumeRoute.path,
            headers: ["Content-Type": "application/json", "Authorization": secret.map { "Bearer \($0)" } ?? ""],
            body: Data(#"{"email":"A@b.co","type":"\#(type)","code":"\#(code)"}"#.utf8))
    }

    private func sent(_ service: RunningService) async throws -> String {
        _ = try await service.send(to: "a@b.co")
        try await service.settle()
        return String(try #require(service.mail.mails.last?.subject.prefix(6)))
    }

    private func results(_ service: RunningService) throws -> [String?] {
        try service.ledger().attempts(TimeWindow(), limit: 1).map { $0.result?.name }
    }

    @Test(arguments: Way.allCases)
    func aCodeIsTakenOnceAndRecorded(way: Way) async throws {
        try await RunningService.run(settings: Self.settings) { service in
            let code = try await sent(service)
            let wrong = try await consume(service, code == "000000" ? "000001" : "000000", way: way)
            #expect(wrong.status == 400 && wrong.body.contains("SDK.SMS.1006"))
            #expect(try results(service) == ["codeWrong"])
            let other = try await consume(service, code, "REGISTER_EMS", way: way)
            #expect(other.body.contains("SDK.SMS.1006"))
            #expect(try results(service) == ["codeForOtherPurpose"])
            let right = try await consume(service, code, way: way)
            #expect(right.status == 200 && right.body == "")
            #expect(try results(service) == ["consumed"])
            #expect(try await consume(service, code, way: way).body.contains("SDK.SMS.1006"))
            #expect(try results(service) == ["consumed"])
        }
    }

    @Test func aLateCodeHasExpired() async throws {
        try await RunningService.run(settings: Self.settings) { service in
            let code = try await sent(service)
            service.clock.advance(by: .seconds(300))
            let late = try await consume(service, code)
            #expect(late.status == 400)
            #expect(late.body == #"{"error_code":"SDK.COMMON.1005","error_msg":"code has expired."}"#)
            #expect(try results(service) == ["codeExpired"])
        }
    }

    @Test func whoDoesNotKnowTheSecretLearnsNothing() async throws {
        try await RunningService.run(settings: Self.settings) { service in
            let code = try await sent(service)
            for secret in [nil, "", "x", Self.secret + "x", String(Self.secret.dropLast())] {
                let answer = try await consume(service, code, secret: secret)
                #expect(answer.status == 401 && answer.body == "")
                #expect(answer.headers["www-authenticate"] == "Bearer")
            }
            #expect(try await consume(service, code).status == 200)
        }
    }

    @Test func withoutASecretThereIsNoSuchEndpoint() async throws {
        try await RunningService.run { service in
            let answer = try await consume(service, "000000")
            #expect(answer.status == 404 && answer.body.contains("SDK.SEND.1003"))
        }
    }

    @Test func aShortSecretIsRefusedAndNotShown() async throws {
        let reader = try await SettingsReader(environment: ["ERRATA_CODE_CONSUMER_SECRET": "hunter2"], file: nil)
        do {
            _ = try ServiceConfiguration(reader)
            Issue.record("taken")
        } catch {
            #expect(error.message.contains("code.consumerSecret") && !error.message.contains("hunter2"))
        }
    }

    @Test(arguments: [
        (#"{"type":"LOGIN_EMS","code":"1"}"#, "SDK.COMMON.1001"),
        (#"{"email":"a@b.co","type":"X","code":"1"}"#, "SDK.COMMON.1006"),
        (#"{"email":"a","type":"LOGIN_EMS","code":"1"}"#, "SDK.COMMON.1002"), ("[]", "SDK.COMMON.1002"),
        (#"{"email":"a@b.co","type":"LOGIN_EMS","code":1}"#, "SDK.COMMON.1007"),
    ])
    func whatIsNoRequestGetsTheContractsError(body: String, code: String) async throws {
        try await RunningService.run(settings: Self.settings) { service in
            let answer = try await service.exchange(
                .liveServer, "POST", ConsumeRoute.path,
                headers: ["Content-Type": "application/json", "Authorization": "Bearer \(Self.secret)"],
                body: Data(body.utf8))
            #expect(answer.status == 400 && answer.body.contains(code))
        }
    }

    /// No record, no entry: a code is not used up where the ledger cannot be written.
    @Test func anEntryThatCannotBeRecordedHasNotHappened() async throws {
        try await RunningService.run(settings: Self.settings) { service in
            let code = try await sent(service)
            let blocker = try LedgerBlocker(path: service.folder.file("data/audit.db"))
            let answer = try await consume(service, code)
            try blocker.release()
            #expect(answer.status == 500 && answer.body.contains("SDK.COMMON.1008"))
            #expect(try await consume(service, code).status == 200)
        }
    }
}
