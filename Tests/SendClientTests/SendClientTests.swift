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
            let puzzle = try await client.captcha()
            #expect(puzzle.challenge.token.count == 32)
            let failure = await #expect(throws: SendFailure.self) {
                try await client.verify(CaptchaPoint(x: 0), of: puzzle, for: email)
            }
            #expect(failure?.code == "SDK.SEND.1002")
            #expect(failure?.httpStatus == 400)
            #expect(failure?.words(for: .user, in: ["zh"]).language.description == "zh-Hans")
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

    @Test func whatNeverLeftIsAFailure() async throws {
        let (outcome, failure) = try await record(URL(string: "http://127.0.0.1:1")!) { try await $0() }
        #expect(failure?.error == .serverNotReached(.init(request: "other")))
        #expect(failure?.words(for: .user, in: ["en"]).advice == "Please check your internet connection and try again.")
        #expect(failure?.isRecorded == true)
        #expect(outcome.map(\.state) == [.failed])
        #expect(outcome.map(\.code) == [.error("ERRATA.CLIENT.1001")])
    }

    @Test func whatWasCancelledBeforeItBeganIsNotRecorded() async throws {
        let (outcome, failure) = try await record(URL(string: "http://127.0.0.1:1")!) { send in
            let call = Task {
                while !Task.isCancelled { await Task.yield() }
                try await send()
            }
            call.cancel()
            try await call.value
        }
        #expect(failure?.isCancellation == true)
        #expect(outcome.isEmpty)
    }

    @Test(.needs(.python3)) func whatWasCancelledOnItsWayIsRecordedAsUnknown() async throws {
        let server = try await HostileServer()
        let (outcome, failure) = try await record(server.base("silent")) { send in
            let call = Task { try await send() }
            while try await server.count("silent") == 0 { try await Task.sleep(for: .milliseconds(10)) }
            call.cancel()
            try await call.value
        }
        #expect(failure?.isCancellation == true)
        #expect(failure?.isRecorded == true)
        #expect(outcome.map(\.state) == [.unknown])
        #expect(outcome.map(\.code) == [.error("ERRATA.CLIENT.1009")])
    }

    @Test(.needs(.python3)) func whatSomebodyElseAnsweredIsRecordedAsUnknown() async throws {
        let server = try await HostileServer()
        for (misbehaviour, code) in [("portal", "1010"), ("close", "1007"), ("bad-gateway", "1008")] {
            let (outcome, _) = try await record(server.base(misbehaviour)) { try await $0() }
            #expect(outcome.map(\.state) == [.unknown], "\(misbehaviour)")
            #expect(outcome.map(\.code) == [.error("ERRATA.CLIENT.\(code)")])
        }
    }

    /// What a caller's ledger holds of one send.
    private func record(
        _ base: URL, _ call: (_ send: @escaping @Sendable () async throws -> Void) async throws -> Void
    ) async throws -> ([AttemptRow], SendFailure?) {
        let folder = try TemporaryFolder()
        let ledger = try AuditLedger(path: folder.file("caller.db"))
        let client = SendClient(base: base, device: Self.device, timeout: Self.patience, recorder: ledger)
        let email = email
        let failure = await #expect(throws: SendFailure.self) {
            try await call { try await client.send(to: email, scenario: .login, captchaToken: "t") }
        }
        return (try AuditReader(path: folder.file("caller.db")).attempts(TimeWindow(), limit: 10), failure)
    }
}
