import EIAMErrors
import Foundation
import GRDB
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

/// What a summary says of windows from which a retention has removed entries.
struct SummaryAfterRetentionTests {
    private let fixture: LedgerFixture

    init() throws {
        fixture = try LedgerFixture()
    }

    /// An attempt every 23 seconds; the times of all, in their order.
    private func fill(_ ledger: AuditLedger, _ count: Int) async throws -> [Timestamp] {
        var times: [Timestamp] = []
        for index in 0..<count {
            let error: EIAMError? = index % 5 == 0 ? .systemBusy(.init()) : nil
            _ = try await ledger.begin(fixture.attempt("p\(index)@example.org", refused: error))
            times.append(fixture.clock.now)
            fixture.clock.step(by: .seconds(23))
        }
        return times
    }

    private func check(_ times: [Timestamp], windows: Int, sourceLocation: SourceLocation = #_sourceLocation) throws {
        var random = SeededRandom(seed: 7)
        let reader = try fixture.reader()
        let (first, last) = (try #require(times.first).microseconds, try #require(times.last).microseconds)
        for _ in 0..<windows {
            let bounds = [0, 0].map { _ in
                Int64.random(in: (first - 1_000_000_000)...(last + 1_000_000_000), using: &random)
            }
            .sorted()
            let window = TimeWindow(
                start: Timestamp(microseconds: bounds[0]), end: Timestamp(microseconds: bounds[1]))
            let truth = times.count { bounds[0] <= $0.microseconds && $0.microseconds < bounds[1] }
            let summary = try reader.summary(window)
            let lacking = summary.removed.uncertain.map(\.count).reduce(0, +)
            #expect(
                summary.total <= truth && truth <= summary.total + lacking, "\(window)", sourceLocation: sourceLocation)
            #expect(summary.removed.uncertain.count <= 2, sourceLocation: sourceLocation)
            for part in summary.removed.uncertain {
                let (start, end) = part.window.bounds
                #expect(bounds[0] <= start && start < end && end <= bounds[1], sourceLocation: sourceLocation)
            }
        }
    }

    @Test func everyWindowsNumbersAreRightOrSayWhatTheyLack() async throws {
        let ledger = try fixture.open { $0.refusalsPerMinute = nil }
        let times = try await fill(ledger, 900)
        try check(times, windows: 300)
        #expect(try fixture.reader().summary(TimeWindow()).removed.isNone)
        let whole = try fixture.reader().summary(TimeWindow()).states
        // The middle of it is where the retention ends: in the middle of a quarter of an hour.
        let report = try await ledger.purge(before: times[600], reason: "age", actor: "me")
        #expect(report.count == 510)
        try check(times, windows: 300)

        let all = try fixture.reader().summary(TimeWindow())
        #expect(all.states == whole)
        // All but the entry that says that the ledger was opened, and those that name a checkpoint each hour.
        let marks = Int(times[600].microseconds / 3_600_000_000 - times[0].microseconds / 3_600_000_000)
        #expect((509 - marks...509).contains(all.removed.counted))
        #expect(all.removed.uncertain.isEmpty)
        // A second into a quarter that is gone: what is lacking has a name and a place.
        let quarter = (AttemptStatus.quarter(of: times[100].microseconds) + 1) * AttemptStatus.quarterLength
        let window = TimeWindow(
            start: Timestamp(microseconds: quarter + 1_000_000),
            end: Timestamp(microseconds: quarter + 2 * AttemptStatus.quarterLength))
        let cut = try fixture.reader().summary(window)
        let inQuarter = times.count {
            AttemptStatus.quarter(of: $0.microseconds) == quarter / AttemptStatus.quarterLength
        }
        #expect(
            cut.removed.uncertain == [
                .init(
                    window: TimeWindow(
                        start: window.start, end: Timestamp(microseconds: quarter + AttemptStatus.quarterLength)),
                    count: inQuarter)
            ])
        // What begins after the last removed attempt lacks nothing.
        let newer = TimeWindow(start: times[560], end: times[700])
        let summary = try fixture.reader().summary(newer)
        #expect(summary.total == 140)
        #expect(summary.removed.isNone)
    }

    /// The entry is there and a hold keeps the rows: the numbers are those of the end.
    @Test func theNumbersDoNotHangOnHowFarARetentionHasCome() async throws {
        let ledger = try fixture.open { $0.refusalsPerMinute = nil }
        let times = try await fill(ledger, 600)
        let window = TimeWindow(start: times[100], end: times[560])
        // As a crash leaves it, right after the retention's entry.
        let removed = try await ledger.inspect { database in
            var removed = RemovedRollup()
            for sequence in Int64(0)..<512 {
                if let status = try OpenAttempts.read(sequence, in: database) { removed.add(status) }
            }
            return removed
        }
        _ = try await ledger.writer.perform { core, database in
            var entry = LedgerEntry(kind: .retention, time: fixture.clock.now)
            entry.set(.rowsFrom, 0)
            entry.set(.rowsTo, 512)
            entry.set(.rollupDigest, bytes: removed.digest)
            let lasting = try Int64.fetchAll(
                database, sql: "SELECT seq FROM entry WHERE seq < 512 AND kind IN (\(EntryKind.lastingList))")
            entry.set(.keptDigest, bytes: RowNumbers.digest(lasting))
            try core.commit([PreparedEntry(entry, searchKey: core.searchKey)], database) { sequence in
                try removed.write(retention: sequence, database)
                try database.execute(sql: "INSERT INTO purged VALUES (512, ?)", arguments: [sequence])
            }
        }
        let during = try fixture.reader().summary(window)
        try check(times, windows: 200)
        _ = try await ledger.continueRetention()
        #expect(try fixture.reader().summary(window) == during)
        #expect(during.removed.uncertain.count == 1)
        try check(times, windows: 200)
        #expect(try await fixture.verify().findings == [])
    }
}
