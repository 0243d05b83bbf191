import Foundation
import GRDB
import SendAPI
import SendAudit
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService

/// What `state.db` has of a person, when they are erased and when they ask.
@Suite(.timeLimit(.minutes(10)))
struct PersonInStateTests {
    private static let address = "Anna.Meier+shop@example.org"
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// How often an address stands in the files of the state, in any case.
    private func mentions() throws -> Int {
        var count = 0
        for name in ["state.db", "state.db-wal"] {
            guard let data = FileManager.default.contents(atPath: folder.file("data/\(name)")) else { continue }
            let text = String(decoding: data, as: UTF8.self).lowercased()
            count += text.components(separatedBy: "anna.meier").count - 1
        }
        return count
    }

    @Test func erasingAPersonEndsTheirPendingMailAndLeavesNoCopy() async throws {
        try await RunningService.run(folder: folder) { service in
            service.mail.answer(DeliveryReport(result: .softFail, phase: .rcpt, replyCode: 450))
            _ = try await service.send(to: Self.address)
            _ = try await service.captchaToken(for: Self.address)
            _ = try await service.send(to: "b@example.org")
            try await service.settle()
            #expect(try mentions() > 3)
            let report = try await service.server.ledger.erase(
                email: "anna.meier+shop@EXAMPLE.org", reason: "asked", actor: OperationActor("test"))
            #expect(report.isComplete)
            let holder = try #require(report.holders.first { $0.name == "state.db" })
            // The mail, its code, two captcha tokens, the cool-down, the hour, and what the guard counts.
            #expect(holder.count == 7)
            #expect(try mentions() == 0)
            try await service.run(for: .seconds(400))
            #expect(service.mail.mails.filter { $0.to.domain == "example.org" }.count == 2)
            let rows = try service.ledger().attempts(TimeWindow(), limit: 10)
            let erased = try #require(rows.last { $0.email == nil && !$0.isCaptchaFailure })
            #expect(erased.state == .suppressed)
            #expect(try await service.server.outbox.items().isEmpty)
            #expect(try mentions() == 0)
        }
    }

    /// As `sendaudit erase` does while the service is stopped.
    @Test func whoWasErasedWhileNoServiceRanIsErasedAtItsStart() async throws {
        try await RunningService.run(folder: folder) { service in
            service.mail.answer(DeliveryReport(result: .softFail, phase: .rcpt, replyCode: 450))
            _ = try await service.send(to: Self.address)
            try await service.settle()
        }
        #expect(try mentions() > 2)
        let ledger = try await AuditLedger.open(path: folder.file("data/audit.db"))
        let report = try await ledger.erase(email: Self.address, reason: "asked", actor: OperationActor("test"))
        #expect(report.isComplete && report.holders.isEmpty)
        try await ledger.close()
        #expect(try mentions() > 3)
        try await RunningService.run(folder: folder) { service in
            #expect(try mentions() == 0)
            try await service.run(for: .seconds(400))
            #expect(service.mail.mails.isEmpty)
            let rows = try service.ledger().attempts(TimeWindow(), limit: 10)
            #expect(rows.contains { $0.email == nil && $0.state == .suppressed })
        }
    }

    @Test func aPersonIsToldWhatIsHeld() async throws {
        try await RunningService.run(folder: folder) { service in
            service.mail.answer(DeliveryReport(result: .softFail, phase: .rcpt, replyCode: 450))
            _ = try await service.send(to: Self.address)
            _ = try await service.send(to: "b@example.org")
            try await service.settle()
            let export = try #require(await service.server.ledger.exportBeside(email: Self.address.uppercased()).first)
            #expect(export.name == "state.db" && export.failure == nil)
            let kinds = export.records.compactMap { $0.fields.first { $0.name == "record" }?.value }
            #expect(kinds == ["mail", "code", "captchaToken", "count", "count"])
            let texts = export.records.flatMap(\.fields).map(\.value)
            #expect(texts.contains(Self.address))
            #expect(texts.contains { $0.hasPrefix("20") && $0.hasSuffix("Z") })
            #expect(!texts.contains { $0.contains("b@example.org") })
        }
    }

    /// An outcome that comes after the erasure brings nothing back, though the server quotes the address.
    @Test func anOutcomeAfterTheErasureCarriesNoServerText() async throws {
        try await RunningService.run(folder: folder) { service in
            let held = service.mail.hold()
            _ = try await service.send(to: Self.address)
            await held.isReached()
            _ = try await service.server.ledger.erase(
                email: Self.address, reason: "asked", actor: OperationActor("test"))
            held.release(
                DeliveryReport(
                    result: .hardFail, phase: .rcpt, replyCode: 550, enhancedCode: "5.1.1",
                    serverText: "550 <\(Self.address)> unknown"))
            try await service.settle()
            #expect(try service.personalValues("server_text").isEmpty)
            // Nor does the list of dead addresses take it.
            #expect(try mentions() == 0)
            let rows = try service.ledger().attempts(TimeWindow(), limit: 10)
            #expect(rows.first?.state == .failed)
        }
    }
}
