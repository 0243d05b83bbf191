import EIAMErrors
import ErrorCatalog
import Foundation
import LanguageMatching
import SendAPI
import SendAudit
import SendClient
import ServiceTestSupport
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct SendClientTests {
    private static let device = Device(
        clientID: "nTo1eRIub60vPb54WeE6aojPwYwImtl4", operatingSystemVersion: "windows10.1.1",
        fingerprint: "156aysdna213sc50",
        agent: "Mozilla/5.0", address: "192.168.1.2", language: "zh")
    private let email = EmailAddress("xczczx@bamboocloud.cn")!
    /// Beside hundreds of tests the service may come to its turn late.
    private static let patience = Duration.seconds(300)

    /// A recorder that fails at one of its two calls.
    private struct BrokenRecorder: AttemptRecorder {
        struct Full: Error {}
        let failsToBegin: Bool

        func begin(_ attempt: SendAttempt) async throws -> AttemptReceipt {
            if failsToBegin { throw Full() }
            return AttemptReceipt(id: attempt.id, sequence: 0)
        }

        func finish(_ receipt: AttemptReceipt, with outcome: SendOutcome) async throws { throw Full() }
    }

    @Test func aSendIsRecordedOnBothSidesUnderOneId() async throws {
        try await RunningService.run { service in
            let folder = try TemporaryFolder()
            let ledger = try AuditLedger(path: folder.file("caller.db"))
            let client = SendClient(
                base: service.base, device: Self.device, timeout: Self.patience, recorder: ledger)
            let token = try await service.captchaToken(for: email.text)
            let acceptance = try await client.send(to: email, scenario: .register, captchaToken: token)
            #expect(acceptance.isRecorded)
            await #expect(throws: SendFailure.self) {
                try await client.send(to: email, scenario: .register, captchaToken: token)
            }
            let asked = try AuditReader(path: folder.file("caller.db")).attempts(TimeWindow(), limit: 10)
            let served = try service.ledger().attempts(TimeWindow(), limit: 10)
            #expect(asked.map(\.id) == served.map(\.callerID))
            #expect(asked.map(\.code) == [.error("SDK.COMMON.1005"), nil])
            #expect(served.map(\.code) == [.error("SDK.COMMON.1005"), nil])
            #expect(asked.map(\.state) == [.refused, .sent])
            #expect(asked.last?.id == acceptance.attemptID)
        }
    }

    @Test func theWholeExchangeWorksWithTypedErrors() async throws {
        try await RunningService.run { service in
            let client = SendClient(base: service.base, device: Self.device, timeout: Self.patience)
            let challenge = try await client.captcha()
            #expect(challenge.token.count == 32)
            let failure = await #expect(throws: SendFailure.self) {
                try await client.verify(CaptchaPoint(x: 0, y: 5), of: challenge, for: email)
            }
            #expect(failure?.code == "SDK.SEND.1002")
            #expect(failure?.httpStatus == 400)
            #expect(failure?.words(for: .user, in: ["zh"]).language.description == "zh-Hans")
        }
    }

    @Test func aLimitIsTyped() async throws {
        try await RunningService.run { service in
            let client = SendClient(base: service.base, device: Self.device, timeout: Self.patience)
            try await client.send(to: email, scenario: .login, captchaToken: service.captchaToken(for: email.text))
            do {
                let token = try await service.captchaToken(for: email.text)
                try await client.send(to: email, scenario: .login, captchaToken: token)
                Issue.record("the cool-down did not hold")
            } catch let failure as SendFailure {
                guard case .tooManyRequests(let limit) = failure.error else {
                    Issue.record("\(failure)")
                    return
                }
                #expect(limit.retryAfter == .seconds(60))
                #expect(failure.httpStatus == 429)
                #expect(failure.retry == .later)
            }
        }
    }

    @Test func withoutARecordNothingIsSent() async throws {
        try await RunningService.run { service in
            let client = SendClient(
                base: service.base, device: Self.device, timeout: Self.patience,
                recorder: BrokenRecorder(failsToBegin: true))
            do {
                let token = try await service.captchaToken(for: email.text)
                try await client.send(to: email, scenario: .login, captchaToken: token)
                Issue.record("it was sent")
            } catch let failure as SendFailure {
                #expect(failure.code == "ERRATA.CLIENT.1004")
                #expect(failure.cause is BrokenRecorder.Full)
            }
            #expect(try service.ledger().summary(TimeWindow()).total == 0)
        }
    }

    @Test func aSendWhoseOutcomeCannotBeRecordedIsStillASend() async throws {
        try await RunningService.run { service in
            let client = SendClient(
                base: service.base, device: Self.device, timeout: Self.patience,
                recorder: BrokenRecorder(failsToBegin: false))
            let acceptance = try await client.send(
                to: email, scenario: .login, captchaToken: service.captchaToken(for: email.text))
            #expect(!acceptance.isRecorded)
        }
    }

    @Test func aServerThatIsNotThereDoesNotLookLikeAWrongCode() async throws {
        let folder = try TemporaryFolder()
        let ledger = try AuditLedger(path: folder.file("caller.db"))
        let client = SendClient(base: URL(string: "http://127.0.0.1:1")!, device: Self.device, recorder: ledger)
        do {
            try await client.send(to: email, scenario: .login, captchaToken: "t")
            Issue.record("somebody answered")
        } catch {
            #expect(error.error == .serverNotReached(.init(request: "other")))
            #expect(
                error.words(for: .user, in: ["en"]).advice == "Please check your internet connection and try again.")
            #expect(error.httpStatus == nil)
            #expect(error.isRecorded)
        }
        let rows = try AuditReader(path: folder.file("caller.db")).attempts(TimeWindow(), limit: 1)
        #expect(rows.first?.state == .unknown)
        #expect(rows.first?.code == .error("ERRATA.CLIENT.1001"))
    }

    /// A web server that is not the service: Python's, which answers in HTML.
    @Test(.needs(.python3)) func anAnswerOfSomebodyElseIsNotUnderstood() async throws {
        let folder = try TemporaryFolder()
        let other = try RunningProgram(
            "/usr/bin/python3", ["-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", folder.path])
        let line = try await other.waitForLines(1)[0]
        let port = try #require(line.split(separator: " ").compactMap { Int($0) }.first)
        let client = SendClient(base: URL(string: "http://127.0.0.1:\(port)")!, device: Self.device)
        let failure = await #expect(throws: SendFailure.self) { try await client.captcha() }
        #expect(failure?.error == .replyNotUnderstood(.init(httpStatus: 404)))
        #expect(failure?.words(for: .user, in: ["en"]).text == "The app could not connect to our service.")
    }
}
