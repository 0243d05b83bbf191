import Foundation
import GRDB
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

/// What a verification says beside good and bad.
struct VerificationListTests {
    private let fixture: LedgerFixture

    init() throws {
        fixture = try LedgerFixture()
    }

    @Test func whatWasDoneWithTheLedgerIsListedInItsOrder() async throws {
        try await fixture.fillAndClose()
        let report = try await fixture.verify()
        let kinds = report.operations.map(\.kind)
        // The start was removed by the retention; what it leaves is there for good.
        #expect(
            kinds == [
                .keyRotation, .keyRotation, .erasure, .retention, .erasure, .hold, .keyRotation, .keyRotation,
            ])
        #expect(report.operations.map(\.sequence) == report.operations.map(\.sequence).sorted())
        let retention = try #require(report.operations.first { $0.kind == .retention })
        #expect(retention.fields.contains { $0.name == "rowsTo" && $0.value == "256" })
        #expect(retention.fields.contains { $0.name == "reason" && $0.value == "age" })
        #expect(report.oldestTime == Timestamp(microseconds: 1_700_000_000_000_000))
        #expect(report.keys.map(\.sequence) == [0, report.operations.last?.sequence])
        #expect(report.keys.allSatisfy { $0.time != nil })
    }

    @Test func theCheckpointsThatWereComparedAreListedWithTheirDates() async throws {
        let ledger = try fixture.open()
        _ = try await ledger.begin(fixture.attempt())
        fixture.clock.step(by: .seconds(3_600))
        _ = try await ledger.begin(fixture.attempt())
        let given = try #require(try fixture.reader().newestCheckpoint())
        _ = try await ledger.begin(fixture.attempt())
        try await ledger.close()
        let report = try await fixture.verify { $0.checkpoint = given }
        #expect(report.findings == [])
        #expect(Set(report.compared.map(\.source)) == [.file, .head, .external, .given])
        #expect(report.compared.allSatisfy { $0.time != nil })
        let kept = try #require(report.compared.first { $0.source == .file })
        #expect(kept.size == 4)
        #expect(kept.time == fixture.clock.now - .seconds(3_600))
    }

    @Test(arguments: [-90, -30, 90])
    func aClockThatWentBackIsListedWithHowFar(seconds: Int) async throws {
        let ledger = try fixture.open()
        _ = try await ledger.begin(fixture.attempt())
        fixture.clock.step(by: .seconds(seconds))
        let receipt = try await ledger.begin(fixture.attempt())
        _ = try await ledger.begin(fixture.attempt())
        try await ledger.close()
        let steps = try await fixture.verify().operations.filter { $0.clockStep != nil }
        // A minute is what neighbours may be out of order by.
        #expect(steps.map(\.clockStep) == (seconds == -90 ? [.seconds(90)] : []))
        #expect(steps.allSatisfy { $0.sequence == receipt.sequence })
    }

    @Test func whatWasNotCheckedIsSaid() async throws {
        try await fixture.fillAndClose()
        #expect(try await fixture.verify().remarks == [])
        let report = try await fixture.verify {
            $0.checksStructure = false
            $0.keys = nil
            $0.externalCheckpointPath = nil
        }
        #expect(Set(report.remarks) == [.structureNotChecked, .noKeys, .noCheckpointFromElsewhere])
    }

    /// The two are not the ledger's to be believed in: they are in the header, where anybody can write.
    @Test(arguments: ["application_id = 0", "user_version = 2", "user_version = 0"])
    func aHeaderOfAnotherOwnerIsAFindingAndNotAnotherFile(pragma: String) async throws {
        try await fixture.open().close()
        let copy = try fixture.copy("owner.db")
        let queue = try DatabaseQueue(path: copy, configuration: .waiting)
        try await queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA \(pragma)") }
        try queue.close()
        #expect(try await LedgerFixture.verify(copy).findings.map(\.place) == ["file"])
    }
}
