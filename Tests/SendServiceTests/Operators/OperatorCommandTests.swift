import Foundation
import GRDB
import SendAPI
import SendAudit
import SendDiagnosis
import ServiceTestSupport
import StrictJSON
import TestSupport
import Testing

@testable import SendService

/// What operators ask of the service over the control socket.
@Suite(.timeLimit(.minutes(10)))
struct OperatorCommandTests {
    private static let later = DeliveryReport(result: .softFail, phase: .rcpt, replyCode: 450)

    private func perform(
        _ service: RunningService, _ name: String, _ arguments: [String: String] = [:], reason: String? = "a test"
    ) async throws -> JSONObject {
        let control = LedgerControl(path: service.folder.file("data/audit.db"), options: LedgerOptions())
        let command = ServiceCommand(name, arguments, reason: reason, actor: "anna")
        guard case .service(let answer)? = try await control.sendToWriter(.service(command)) else {
            Issue.record("no service answered")
            return JSONObject([])
        }
        return try #require(try JSONValue(parsing: Data(answer.utf8), maximumLength: 1 << 20).objectValue)
    }

    private func code(_ body: () async throws -> JSONObject) async -> LedgerError.Code? {
        do {
            _ = try await body()
            return nil
        } catch {
            return (error as? LedgerError)?.code
        }
    }

    private func operations(_ service: RunningService) throws -> [LedgerOperation] {
        try service.ledger().operations(OperationQuery(kinds: [.intervention])).operations
    }

    @Test func theMailsThatWaitAreListedWithoutTheirAddresses() async throws {
        try await RunningService.run { service in
            #expect(try await perform(service, "outbox list")["mails"]?.arrayValue == [])
            service.mail.answer(Self.later)
            _ = try await service.send(to: "anna.meier@example.org")
            try await service.settle()
            let mails = try #require(try await perform(service, "outbox list")["mails"]?.arrayValue)
            let mail = try #require(mails.first?.objectValue)
            #expect(mail["state"] == "waiting")
            #expect(mail["tries"] == 1)
            #expect(mail["scenario"] == "LOGIN_EMS")
            #expect(mail["to"]?.stringValue == EmailAddress.masked("anna.meier@example.org"))
            #expect(mail["to"]?.stringValue?.contains("meier") == false)
            #expect(try operations(service).isEmpty)
        }
    }

    @Test func aMailThatWaitsIsTriedAtOnceAndTheEntrySaysWhoWantedIt() async throws {
        try await RunningService.run { service in
            service.mail.answer(Self.later, Self.later)
            _ = try await service.send(to: "a@b.co")
            _ = try await service.send(to: "c@b.co")
            try await service.settle()
            let row = try #require(try service.ledger().attempts(TimeWindow(), limit: 2).last)
            let answer = try await perform(
                service, "outbox retry", ["attempt": row.id.description], reason: "the relay is back")
            #expect(answer["count"] == 1)
            try await service.settle()
            #expect(service.mail.mails.count == 3)
            #expect(try await perform(service, "outbox retry", ["all": "yes"])["count"] == 1)
            try await service.settle()
            #expect(service.mail.mails.count == 4)
            #expect(try service.ledger().attempts(TimeWindow(), limit: 2).map(\.state) == [.sent, .sent])
            let recorded = try operations(service)
            #expect(recorded.map(\.command) == ["outbox retry", "outbox retry"])
            #expect(recorded.map(\.actor) == ["anna", "anna"])
            #expect(recorded.first?.reason == "the relay is back")
            #expect(recorded.first?.process?.contains("process \(getpid())") == true)
        }
    }

    @Test func aMailThatIsDroppedIsNotSentAndItsReasonIsKnown() async throws {
        try await RunningService.run { service in
            service.mail.answer(Self.later)
            _ = try await service.send(to: "a@b.co")
            try await service.settle()
            let row = try #require(try service.ledger().attempts(TimeWindow(), limit: 1).first)
            #expect(try await perform(service, "outbox drop", ["attempt": row.id.description])["count"] == 1)
            try await service.run(for: .seconds(400))
            #expect(service.mail.mails.count == 1)
            #expect(try await service.server.outbox.items().isEmpty)
            let dropped = try #require(try service.ledger().attempts(TimeWindow(), limit: 1).first)
            #expect(dropped.state == .suppressed)
            let history = try service.ledger().history(of: .attempt(row.id), keys: nil, now: service.clock.now)
            #expect(Explanation(of: history.history).finding.cause == .withdrawnByOperator)
            #expect(try operations(service).map(\.command) == ["outbox drop"])
            // What is gone cannot be dropped again, and leaves no entry.
            #expect(
                await code { try await perform(service, "outbox drop", ["attempt": row.id.description]) } == .notFound)
            #expect(try operations(service).count == 1)
        }
    }

    @Test func aMailThatIsBeingSentIsNotDropped() async throws {
        try await RunningService.run { service in
            let held = service.mail.hold()
            _ = try await service.send(to: "a@b.co")
            await held.isReached()
            let row = try #require(try service.ledger().attempts(TimeWindow(), limit: 1).first)
            #expect(await code { try await perform(service, "outbox drop", ["attempt": row.id.description]) } == .held)
            held.release(DeliveryReport(result: .sent, phase: .data, replyCode: 250))
            try await service.settle()
            #expect(try service.ledger().attempts(TimeWindow(), limit: 1).first?.state == .sent)
            #expect(try operations(service).isEmpty)
        }
    }

    @Test func aLimitThatIsReleasedLetsTheNextOneThrough() async throws {
        try await RunningService.run(settings: ["ERRATA_LIMITS_COOLDOWN": "3600"]) { service in
            #expect(try await service.send(to: "Anna+x@b.co").status == 200)
            #expect(try await service.send(to: "anna@b.co").status == 429)
            let shown = try #require(
                try await perform(service, "limits show", ["email": "ANNA@b.co"], reason: nil)["limits"]?.arrayValue)
            let coolDown = try #require(
                shown.compactMap(\.objectValue).first { $0["name"] == "coolDown" && $0["count"] == 1 })
            #expect(coolDown["free"]?.stringValue == (service.clock.now + .seconds(3600)).description)
            #expect(shown.compactMap(\.objectValue).first?["name"] == "address")
            #expect(try await perform(service, "limits release", ["email": "anna@b.co"])["count"] == 2)
            #expect(try await service.send(to: "anna@b.co").status == 200)
            let operation = try #require(try operations(service).first)
            #expect(operation.command == "limits release")
            #expect(operation.person == EmailAddress.masked("anna@b.co"))
        }
    }

    @Test func theCaptchaLocksOfANetworkAndADeviceAreReleased() async throws {
        let settings = ["ERRATA_CAPTCHA_FAILURES_PER_MINUTE": "1", "ERRATA_CAPTCHA_LOCKOUT": "86400"]
        try await RunningService.run(settings: settings) { service in
            for _ in 0..<2 {
                let challenge = try await service.exchange(.liveServer, "GET", "/api/v2/sdk/captcha")
                let token = try #require(CaptchaChallenge(body: Array(challenge.body.utf8))?.token)
                let wrong = CaptchaVerification(
                    point: CaptchaPoint(x: 1, y: 5), token: token, sender: try #require(EmailAddress("a@b.co")))
                _ = try await service.exchange(
                    .liveServer, "POST", "/api/v2/sdk/captcha/verify", body: Data(wrong.json.utf8))
            }
            #expect(try await service.exchange(.liveServer, "GET", "/api/v2/sdk/captcha").status == 429)
            let names = try await perform(service, "limits show", ["network": "127.0.0.1"], reason: nil)["limits"]
            let locked = names?.arrayValue?.compactMap(\.objectValue).filter { $0["free"] != .null }
            #expect(locked?.map { $0["name"] } == ["captchaLock"])
            _ = try await perform(service, "limits release", ["network": "127.0.0.1"])
            let device = try #require(RunningService.headers["X-device-fingerprint"])
            #expect(try await service.exchange(.liveServer, "GET", "/api/v2/sdk/captcha").status == 429)
            _ = try await perform(service, "limits release", ["device": device])
            #expect(try await service.exchange(.liveServer, "GET", "/api/v2/sdk/captcha").status == 200)
            #expect(try service.personalValues("peer_address").contains("127.0.0.1"))
        }
    }

    @Test func anAddressIsPutOnTheListAndTakenOff() async throws {
        try await RunningService.run { service in
            #expect(
                await code { try await perform(service, "suppression remove", ["email": "a@b.co"]) } == .notFound)
            _ = try await perform(service, "suppression add", ["email": "a@b.co"])
            _ = try await service.send(to: "A@b.co")
            try await service.settle()
            #expect(service.mail.mails.isEmpty)
            let row = try #require(try service.ledger().attempts(TimeWindow(), limit: 1).first)
            let history = try service.ledger().history(of: .attempt(row.id), keys: nil, now: service.clock.now)
            #expect(Explanation(of: history.history).finding.cause == .suppressedByOperator)
            let listed = try await perform(service, "suppression list", reason: nil)["addresses"]?.arrayValue
            #expect(listed?.first?.objectValue?["because"] == "operator")
            #expect(try await perform(service, "suppression remove", ["email": "a@B.co"])["count"] == 1)
            try await service.run(for: .seconds(61))
            _ = try await service.send(to: "a@b.co")
            try await service.settle()
            #expect(service.mail.mails.count == 1)
            #expect(try operations(service).map(\.command) == ["suppression add", "suppression remove"])
        }
    }

    @Test(
        arguments: [
            ("outbox drop", ["attempt": "x"], "why"), ("outbox drop", [:], "why"), ("outbox retry", [:], "why"),
            ("limits show", [:], nil), ("limits show", ["email": "a@b.co", "client": "x"], nil),
            ("limits show", ["network": "not one"], nil),
            ("limits show", ["client": "nTo1eRIub60vPb54WeE6aojPwYwImtl4"], nil),
            ("limits release", ["device": "d"], nil), ("suppression add", ["email": " "], "why"),
            ("suppression add", ["email": "nobody"], "why"), ("outbox empty", [:], "why"),
        ] as [(String, [String: String], String?)])
    func whatMakesNoSenseIsRefusedAndNotRecorded(name: String, arguments: [String: String], reason: String?)
        async throws
    {
        try await RunningService.run { service in
            #expect(await code { try await perform(service, name, arguments, reason: reason) } == .invalid)
            let recorded = try operations(service)
            #expect(recorded.isEmpty)
        }
    }

    @Test func aClientThatIsNotRegisteredIsSaid() async throws {
        try await RunningService.run { service in
            #expect(await code { try await perform(service, "limits show", ["client": "x"], reason: nil) } == .notFound)
        }
    }

    /// The mail stays where it is when the change cannot be recorded.
    @Test func whatCannotBeRecordedIsNotDone() async throws {
        try await RunningService.run { service in
            service.mail.answer(Self.later)
            _ = try await service.send(to: "a@b.co")
            try await service.settle()
            let row = try #require(try service.ledger().attempts(TimeWindow(), limit: 1).first)
            var configuration = Configuration()
            configuration.allowsUnsafeTransactions = true
            configuration.busyMode = .timeout(5)
            let blocker = try DatabaseQueue(
                path: service.folder.file("data/audit.db"), configuration: configuration)
            try await blocker.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
            #expect(
                await code { try await perform(service, "outbox drop", ["attempt": row.id.description]) } == .notWritten
            )
            #expect(try await service.server.outbox.items().map(\.hasBegun) == [false])
            let due = try await service.server.outbox.nextDue()
            for (name, arguments) in [
                ("outbox retry", ["attempt": row.id.description]), ("suppression add", ["email": "c@b.co"]),
                ("limits release", ["email": "a@b.co"]),
            ] {
                let failure = await code { try await perform(service, name, arguments) }
                #expect(failure == .notWritten)
            }
            #expect(try await service.server.outbox.nextDue() == due)
            let listed = try await perform(service, "suppression list", reason: nil)["addresses"]?.arrayValue
            #expect(listed?.isEmpty == true)
            try await blocker.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
            #expect(try await service.send(to: "a@b.co").status == 429)
        }
    }
}
