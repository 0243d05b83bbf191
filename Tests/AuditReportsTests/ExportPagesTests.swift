import AuditReports
import EIAMErrors
import Foundation
import MerkleLog
import SendAPI
import SendAudit
import TestSupport
import Testing

/// Exports, page by page.
struct ExportPagesTests {
    private let folder: TemporaryFolder
    private let reader: AuditReader
    private static let start = Timestamp(microseconds: 1_700_000_000_000_000)

    /// Forty attempts a minute apart; each third is tried twice, the second time long after the next ones.
    init() async throws {
        folder = try TemporaryFolder()
        let ledger = try AuditLedger(path: folder.file("audit.db"))
        var receipts: [AttemptReceipt] = []
        for index in 0..<40 {
            let time = Self.start + .seconds(Int64(index) * 60)
            let attempt = SendAttempt(
                id: AttemptID(bytes: Array(repeating: UInt8(index + 1), count: 16))!, time: time, endpoint: "/send",
                scenario: "LOGIN_EMS", deviceFingerprint: "156aysdna213sc50", peerAddress: "2001:db8:7:1::9",
                email: "person\(index)@example.org",
                decision: index % 10 == 9 ? .refused(.parameterInvalid(.init(parameter: "type"))) : .accepted)
            let receipt = try await ledger.begin(attempt)
            if index % 10 != 9 {
                try await ledger.finish(
                    receipt,
                    with: SendOutcome(
                        time: time + .seconds(1), result: .softFail, phase: .rcpt, replyCode: 450, nextTry: time))
            }
            if index % 3 == 0, index % 10 != 9 { receipts.append(receipt) }
        }
        for receipt in receipts {
            try await ledger.finish(receipt, with: SendOutcome(time: Self.start + .seconds(9_000), result: .sent))
        }
        try await ledger.close()
        reader = try AuditReader(path: folder.file("audit.db"))
    }

    private func text(_ order: RowExport, _ format: ExportFormat, pages most: Int = .max) throws -> (String, Int64) {
        var order = order
        order.shape = ExportRenderer.shape(of: format)
        var pages = try ExportPages(order, of: reader)
        let renderer = ExportRenderer(format, scope: pages.scope)
        var (text, through, count) = (order.after == nil ? renderer.header : "", order.after ?? -1, 0)
        while count < most, let page = try pages.nextPage() {
            for row in page.rows { text += renderer.text(row) }
            (through, count) = (page.through, count + 1)
        }
        return (text, through)
    }

    @Test(arguments: ExportFormat.allCases, [1, 2, 7, 1_000])
    func piecesAreTogetherWhatTheWholeIs(format: ExportFormat, pageSize: Int) throws {
        let whole = try text(RowExport(), format).0
        var pieces = ""
        var after: Int64?
        while true {
            let (piece, through) = try text(RowExport(after: after, pageSize: pageSize), format, pages: 3)
            pieces += piece
            if through == after ?? -1 { break }
            after = through
        }
        #expect(pieces == whole)
        #expect(whole.contains("p***0@example.org") || whole.contains("p***1@example.org"))
    }

    @Test func anAttemptHasItsOutcomesAndTheirNewestState() throws {
        var pages = try ExportPages(RowExport(isRevealed: true), of: reader)
        var attempts: [ExportedAttempt] = []
        while let page = try pages.nextPage() {
            for case .attempt(let attempt) in page.rows.map(\.content) { attempts.append(attempt) }
        }
        #expect(attempts.count == 40)
        let listed = try reader.attempts(TimeWindow(), limit: 100).reversed()
        #expect(attempts.map(\.state) == listed.map(\.state) && attempts.map(\.code) == listed.map(\.code))
        #expect(attempts.map(\.outcomes.count) == listed.map(\.deliveryAttempts))
        #expect(attempts[0].outcomes.map(\.result) == ["softFail", "sent"] && attempts[0].state == .sent)
        #expect(attempts[0].person.peerAddress == "2001:db8:7:1::9")
    }

    @Test func aNetworkStandsInThePlaceOfAnAddress() throws {
        var pages = try ExportPages(RowExport(), of: reader)
        let page = try #require(try pages.nextPage())
        guard case .attempt(let attempt)? = page.rows.first?.content else { throw CancellationError() }
        #expect(attempt.person.peerAddress == "2001:db8:7::/48" && attempt.person.device == "156a***")
    }

    @Test func aWindowHasTheAttemptsOfItsTime() throws {
        let window = TimeWindow(start: Self.start + .seconds(600), end: Self.start + .seconds(900))
        let (rows, _) = try text(RowExport(window: window), .ndjson)
        #expect(rows.split(separator: "\n").count == 5)
        // Of the events, outcomes of the window too, also of an attempt before it.
        let (events, _) = try text(RowExport(window: window), .ocsf)
        #expect(events.split(separator: "\n").count == 10)
    }

    @Test func whatIsRecordedMeanwhileIsForTheNextOne() async throws {
        var pages = try ExportPages(RowExport(pageSize: 10), of: reader)
        _ = try pages.nextPage()
        let ledger = try AuditLedger(path: folder.file("audit.db"))
        let late = SendAttempt(
            id: AttemptID(time: .now()), time: .now(), endpoint: "/send", email: "late@example.org", decision: .accepted
        )
        let receipt = try #require(try await ledger.append(late))
        var through: Int64 = -1
        while let page = try pages.nextPage() { through = page.through }
        #expect(through == pages.scope.size - 1)
        var next = try ExportPages(RowExport(after: through), of: reader)
        let rows = try #require(try next.nextPage()).rows
        #expect(rows.map(\.entry.sequence) == [receipt.sequence] && rows.map(\.entry.leaf) == [receipt.leaf])
        try await ledger.close()
    }
}
