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

/// The guard in the service: what it counts, what it refuses, and what is recorded of that.
@Suite(.timeLimit(.minutes(10)))
struct GuardTests {
    private static let on = ["ERRATA_GUARD_MODE": "on"]
    private static let victim = "anna@example.org"

    /// The parameters of the newest row.
    private func recorded(_ service: RunningService) throws -> JSONObject {
        let text = try #require(try service.personalValues("parameters").last)
        return try #require(try JSONValue(parsing: Array(text.utf8), maximumLength: 4096).objectValue)
    }

    /// Asks again and again, a minute apart, and uses nothing.
    private func ask(_ count: Int, _ service: RunningService, headers: [String: String] = [:]) async throws -> [Int] {
        var statuses: [Int] = []
        for _ in 0..<count {
            statuses.append(try await service.send(to: Self.victim, headers: headers).status)
            try await service.settle()
            service.clock.advance(by: .seconds(61))
        }
        return statuses
    }

    private func use(_ service: RunningService) async throws -> VerificationCodes.Verdict {
        let text = try #require(service.mail.mails.last?.text)
        let code = try #require(text.firstMatch(of: #/[0-9]{6}/#).map { String($0.output) })
        return try await service.server.verificationCodes.consume(
            code, email: EmailAddress(Self.victim)!, scenario: .login)
    }

    @Test func whoUsesNoCodeWaitsLongerAndIsToldUntilWhen() async throws {
        try await RunningService.run(settings: Self.on) { service in
            #expect(try await ask(5, service) == [200, 200, 200, 200, 200])
            let answer = try await service.send(to: Self.victim)
            #expect(answer.status == 429)
            let wait = try #require(answer.headers["retry-after"].flatMap { Int($0) })
            #expect((1...3600).contains(wait))
            let row = try recorded(service)
            #expect(row["reason"] == "guard" && row["subject"] == "address")
            #expect(row["count"] == 5 && row["maximum"] == 0)
            #expect(service.mail.mails.count == 5)
            let attempt = try #require(try service.ledger().attempts(TimeWindow(), limit: 1).first)
            let history = try service.ledger().history(of: .attempt(attempt.id), keys: nil, now: service.clock.now)
            let finding = Explanation(of: history.history).finding
            #expect(finding.cause == .abuseGuard)
            #expect(finding.until == attempt.time + .seconds(wait))
            // It ends by itself.
            service.clock.advance(by: .seconds(wait))
            #expect(try await service.send(to: Self.victim).status == 200)
        }
    }

    @Test func whoUsesACodeGoesOn() async throws {
        try await RunningService.run(settings: Self.on) { service in
            for _ in 0..<9 {
                #expect(try await service.send(to: Self.victim).status == 200)
                try await service.settle()
                #expect(try await use(service) == .right)
                service.clock.advance(by: .seconds(400))
            }
        }
    }

    /// A person who is bombed by strangers still gets her codes on the device on which she has used one.
    @Test func aKnownDeviceGoesOnWhileStrangersBombTheAddress() async throws {
        try await RunningService.run(settings: Self.on) { service in
            let own = ["X-device-fingerprint": "annas-own"]
            #expect(try await service.send(to: Self.victim, headers: own).status == 200)
            try await service.settle()
            #expect(try await use(service) == .right)
            service.clock.advance(by: .seconds(61))
            let bombing = try await ask(6, service, headers: ["X-device-fingerprint": "strange"])
            #expect(bombing.contains(429))
            #expect(try await service.send(to: Self.victim, headers: own).status == 200)
        }
    }

    @Test func inShadowModeItIsRecordedAndNotRefused() async throws {
        try await RunningService.run { service in
            let statuses = try await ask(6, service)
            #expect(statuses == Array(repeating: 200, count: 6))
            #expect(service.mail.mails.count == 6)
            let row = try recorded(service)
            #expect(row["reason"] == "guard" && row["subject"] == "address")
            let attempt = try #require(try service.ledger().attempts(TimeWindow(), limit: 1).first)
            #expect(attempt.state == .sent)
            let history = try service.ledger().history(of: .attempt(attempt.id), keys: nil, now: service.clock.now)
            #expect(Explanation(of: history.history).finding.cause != .abuseGuard)
        }
    }

    @Test func turnedOffItKeepsNothing() async throws {
        try await RunningService.run(settings: ["ERRATA_GUARD_MODE": "off"]) { service in
            _ = try await ask(6, service)
            let rows = try await service.server.state.read { database in
                try Int.fetchOne(
                    database, sql: "SELECT (SELECT count(*) FROM guard_streak) + (SELECT count(*) FROM guard_tally)")
            }
            #expect(rows == 0)
        }
    }

    @Test func anAllowedNetworkIsLeftAlone() async throws {
        let settings = Self.on.merging(["ERRATA_GUARD_ALLOWED_NETWORKS": "127.0.0.0/8"]) { $1 }
        try await RunningService.run(settings: settings) { service in
            let answers = try await ask(8, service)
            #expect(answers == Array(repeating: 200, count: 8))
        }
    }

    /// A mail server that is down is nobody's fault.
    @Test func whatNeverLeftCountsAgainstNobody() async throws {
        try await RunningService.run(settings: Self.on) { service in
            for _ in 0..<6 {
                service.mail.answer(
                    DeliveryReport(result: .hardFail, phase: .greeting, replyCode: 554), repeating: 40)
                #expect(try await service.send(to: Self.victim).status == 200)
                try await service.run(for: .seconds(400))
            }
        }
    }

    /// Waits must not tell an address to which nothing is sent from another.
    @Test func whoIsSuppressedWaitsLikeEverybody() async throws {
        var waits: [[Int]] = []
        for isSuppressed in [false, true] {
            waits.append(
                try await RunningService.run(settings: Self.on) { service in
                    if isSuppressed {
                        let list = SuppressionList(
                            state: service.server.state, lifetime: .seconds(86_400), clock: service.clock.source)
                        _ = try await list.addByOperator(EmailAddress(Self.victim)!)
                    }
                    return try await ask(8, service)
                })
        }
        #expect(waits[0] == waits[1])
        #expect(waits[0].contains(429))
    }

    @Test func erasingAPersonErasesWhatTheGuardKeeps() async throws {
        try await RunningService.run(settings: Self.on) { service in
            #expect(try await service.send(to: Self.victim).status == 200)
            try await service.settle()
            #expect(try await use(service) == .right)
            let count = { () async throws -> Int in
                try await service.server.state.read { database in
                    try Int.fetchOne(
                        database, sql: "SELECT count(*) FROM guard_streak WHERE subject LIKE '%anna@%'") ?? -1
                }
            }
            #expect(try await count() == 2)
            _ = try await service.server.ledger.erase(
                email: Self.victim, reason: "asked", actor: OperationActor("test"))
            #expect(try await count() == 0)
        }
    }
}
