import Foundation
import GRDB
import SendAPI
import SendAudit
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService

/// Whether the service lives, and whether it should get requests, asked as a load balancer asks.
@Suite(.timeLimit(.minutes(10)))
struct HealthTests {
    private struct Report: Decodable {
        struct Check: Decodable {
            let name: String
            let status: String
            let reason: String?
            let depth: Int?
            let oldestDueSeconds: Int?
            let failures: Int?
        }
        let status: String
        let reasons: [String]
        let checks: [Check]

        func check(_ name: String) -> Check? { checks.first { $0.name == name } }
    }

    private func ask(_ service: RunningService, _ path: String) async throws -> (status: Int, report: Report) {
        let answer = try await service.exchange(.liveServer, "GET", path, headers: [:])
        return (answer.status, try JSONDecoder().decode(Report.self, from: Data(answer.body.utf8)))
    }

    /// Another process's connection, which may leave a transaction open.
    private func blocker(of path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        configuration.busyMode = .timeout(5)
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    @Test func everyCheckHasItsName() async throws {
        try await RunningService.run { service in
            for path in ["/health", "/ready"] {
                let (status, report) = try await ask(service, path)
                #expect(status == 200)
                #expect(report.checks.map(\.name) == ["ledger", "disk", "state", "outbox", "relay"])
                #expect(report.checks.allSatisfy { $0.status == "ok" })
            }
        }
    }

    /// The fault of the version before, in both directions.
    @Test func aFullDiskEndsReadinessAndOneThatIsFreeAgainBringsItBack() async throws {
        let free = Watched<UInt64>(10 << 30)
        try await RunningService.run(freeSpace: { free.value }) { service in
            free.change { $0 = 300 << 20 }
            try await service.lookAtTheLedger()
            let merged = try await ask(service, "/ready")
            #expect(merged.status == 200)
            #expect(merged.report.status == "degraded")
            #expect(merged.report.check("disk")?.status == "warning")

            free.change { $0 = 100 << 20 }
            try await service.lookAtTheLedger()
            let full = try await ask(service, "/ready")
            #expect(full.status == 503)
            #expect(full.report.status == "failing")
            #expect(full.report.reasons == ["disk: less is free than ledger.stopBelow says"])
            // A restart would not help.
            let alive = try await ask(service, "/health")
            #expect(alive.status == 200)
            #expect(alive.report.status == "degraded")
            // Somebody comes all the same, and is refused.
            #expect(try await service.send(to: "one@b.co").status == 500)

            free.change { $0 = 10 << 30 }
            try await service.lookAtTheLedger()
            let again = try await ask(service, "/ready")
            #expect(again.status == 200)
            #expect(again.report.status == "ok")
            #expect(try await service.send(to: "one@b.co").status == 200)
        }
    }

    @Test func whereSendsGoOnWithoutARecordAFullDiskIsAWarning() async throws {
        let free = Watched<UInt64>(1)
        try await RunningService.run(
            settings: ["ERRATA_LEDGER_WHEN_UNWRITABLE": "open-with-gap-record"], freeSpace: { free.value }
        ) { service in
            let (status, report) = try await ask(service, "/ready")
            #expect(status == 200)
            #expect(report.status == "degraded")
            #expect(try await service.send(to: "one@b.co").status == 200)
        }
    }

    @Test func aStateThatCannotBeWrittenEndsReadinessUntilItCan() async throws {
        try await RunningService.run { service in
            // The first probe is over: one that was under way would be good, and young.
            try await service.settle()
            let blocker = try blocker(of: service.folder.file("data/state.db"))
            try await blocker.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
            service.clock.advance(by: HealthMonitor.freshness)
            let locked = try await ask(service, "/ready")
            #expect(locked.status == 503)
            #expect(locked.report.reasons == ["state: the state database cannot be written"])
            #expect(try await ask(service, "/health").status == 200)
            try await blocker.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
            // What was found a moment ago is not looked for again, and then it is.
            #expect(try await ask(service, "/ready").status == 503)
            service.clock.advance(by: HealthMonitor.freshness)
            #expect(try await ask(service, "/ready").status == 200)
        }
    }

    /// A disk that hangs must not hang who asks about it.
    @Test func aProbeThatDoesNotEndIsAnsweredAsAFailure() async throws {
        try await RunningService.run { service in
            try await service.settle()
            let monitor = service.server.health
            let (held, isHeld) = AsyncStream.makeStream(of: Void.self)
            let release = Watched(false)
            let holder = Task {
                try await service.server.state.queue.write { _ in
                    isHeld.yield()
                    while !release.value { usleep(1_000) }
                }
            }
            for await _ in held { break }
            service.clock.advance(by: .seconds(5))
            let question = Task { await monitor.report() }
            // Nobody else sleeps for so long.
            try await service.clock.sleepers(1, for: HealthMonitor.patience)
            service.clock.advance(by: HealthMonitor.patience)
            // What was found before is not old yet.
            #expect(await question.value.isReady)
            let later = Task { await monitor.report() }
            try await service.clock.sleepers(1, for: HealthMonitor.patience)
            service.clock.advance(by: HealthMonitor.maximumAge)
            let report = await later.value
            #expect(!report.isReady)
            #expect(!report.needsRestart)
            #expect(
                report.checks.compactMap { $0.reason } == ["the state database has not answered in time"])
            release.change { $0 = true }
            try await holder.value
        }
    }

    @Test func theServiceLooksWithoutBeingAsked() async throws {
        try await RunningService.run { service in
            try await service.settle()
            let first = try #require(service.server.health.lastProbe)
            try await service.run(for: .seconds(10))
            let second = try #require(service.server.health.lastProbe)
            #expect(second.ended - first.ended == .seconds(10))
        }
    }

    @Test func aLedgerThatWasMovedTakesARestart() async throws {
        try await RunningService.run { service in
            let path = service.folder.file("data/audit.db")
            try FileManager.default.moveItem(atPath: path, toPath: path + ".moved")
            try await service.lookAtTheLedger()
            let (status, report) = try await ask(service, "/health")
            #expect(status == 503)
            #expect(report.status == "failing")
            #expect(report.reasons == ["ledger: it cannot be written (moved)"])
            #expect(try await ask(service, "/ready").status == 503)
            try FileManager.default.moveItem(atPath: path + ".moved", toPath: path)
        }
    }

    @Test func mailsThatWaitAreCountedAndTheOldestThatIsDueIsDated() async throws {
        try await RunningService.run(settings: ["ERRATA_MAIL_RETRY_DELAY": "100"]) { service in
            service.mail.answer(DeliveryReport(result: .softFail, phase: .rcpt, replyCode: 451))
            #expect(try await service.send(to: "one@b.co").status == 200)
            try await service.settle()
            service.clock.advance(by: HealthMonitor.freshness)
            let waiting = try await ask(service, "/ready").report
            #expect(waiting.check("outbox")?.depth == 1)
            #expect(waiting.check("outbox")?.oldestDueSeconds == 0)
            let now = service.clock.now
            try await service.server.state.queue.write {
                try $0.execute(
                    sql: "UPDATE outbox SET due = ?, try_begun = 1", arguments: [(now - .seconds(70)).microseconds])
            }
            service.clock.advance(by: HealthMonitor.freshness)
            let (status, stuck) = try await ask(service, "/ready")
            #expect(status == 200)
            #expect(stuck.check("outbox")?.status == "warning")
            #expect(stuck.check("outbox")?.oldestDueSeconds == 75)
        }
    }

    @Test func aRelayThatFailsFiveTimesInARowIsAWarningUntilAMailLeaves() {
        let record = RelayRecord()
        #expect(record.check.status == .ok)
        record.record(.sent)
        for _ in 0..<4 { record.record(.timeout) }
        #expect(record.check.status == .ok)
        // The recipient's fault, and no news of the way.
        record.record(.expired)
        record.record(.softFail)
        #expect(record.check.status == .warning)
        #expect(record.check.figures.map(\.value) == [6, 5])
        record.record(.hardFail)
        #expect(record.check.status == .ok)
    }

    @Test func thePathsOfThisMachineAreNotTold() async throws {
        try await RunningService.run { service in
            let blocker = try blocker(of: service.folder.file("data/audit.db"))
            try await blocker.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
            _ = try await service.exchange(.liveServer, "POST", RunningService.sendPath, body: Data("{}".utf8))
            let answer = try await service.exchange(.liveServer, "GET", "/ready", headers: [:])
            #expect(answer.status == 503)
            #expect(answer.body.contains("it cannot be written (notWritten)"))
            #expect(!answer.body.contains(service.folder.path))
            try await blocker.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        }
    }
}
