import Foundation
import MerkleLog
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

/// What an audit report reads, against the summary, which has tests of its own, and on ledgers with everything in them.
struct ReportDataTests {
    private let fixture: LedgerFixture

    init() throws {
        fixture = try LedgerFixture()
    }

    private func data(_ window: TimeWindow = TimeWindow(), crossingLimit: Int = 200_000) throws -> ReportData {
        var options = AuditReader.ReportOptions(now: .now())
        options.now = fixture.clock.now
        options.crossingLimit = crossingLimit
        options.externalCheckpointPath = fixture.path + ".checkpoints"
        return try fixture.reader().reportData(window, options: options)
    }

    /// By rows and by roll-ups, over windows that cut quarters of an hour, before and after a purge and an erasure.
    @Test func aReportsStatesAreTheSummarysInEveryWindow() async throws {
        try await fixture.fillAndClose()
        var random = SeededRandom(seed: 11)
        let (first, last) = (Int64(1_700_000_000_000_000), fixture.clock.now.microseconds)
        var windows = [TimeWindow()]
        for _ in 0..<40 {
            // Near the ends, where the attempts are.
            let start = Bool.random(using: &random) ? first : last - 2_000_000_000
            let bounds = [0, 0].map { _ in start + Int64.random(in: -1_000_000_000...2_000_000_000, using: &random) }
                .sorted()
            windows.append(
                TimeWindow(start: Timestamp(microseconds: bounds[0]), end: Timestamp(microseconds: bounds[1])))
        }
        for window in windows {
            let summary = try fixture.reader().summary(window)
            let (crossed, apart) = (try data(window), try data(window, crossingLimit: -1))
            #expect(crossed.states == summary.states && apart.states == summary.states, "\(window)")
            #expect(crossed.appCounts == nil && apart.appCounts != nil)
            #expect(crossed.removedCount == summary.removed.counted)
            #expect(crossed.uncertain.map(\.count) == summary.removed.uncertain.map(\.count))
            // The clients' counts add up to the same attempts, also those that name no client.
            #expect(Self.byClient(crossed.counts) == Self.byClient(apart.appCounts ?? []), "\(window)")
            #expect(Self.withoutClient(crossed.counts) == Self.withoutClient(apart.counts), "\(window)")
        }
    }

    private static func byClient(_ counts: [ReportCount]) -> [[String]: Int] {
        counts.reduce(into: [:]) { $0[["\($1.interval)", $1.state.rawValue, $1.client ?? ""], default: 0] += $1.count }
    }

    private static func withoutClient(_ counts: [ReportCount]) -> [[String]: Int] {
        counts.reduce(into: [:]) {
            $0[["\($1.interval)", $1.state.rawValue, $1.code?.name ?? "", $1.scenario ?? ""], default: 0] += $1.count
        }
    }

    @Test func aReportSaysWhatWasDoneWithTheLedger() async throws {
        try await fixture.fillAndClose()
        let data = try data()
        let operations = data.operations
        // A purge may add an erasure of its own, and has an entry for each batch.
        #expect(operations.erasures.total >= 2 && operations.erasures.newest.allSatisfy(\.isFinished))
        #expect(operations.purges.total >= 1 && operations.purges.newest.first?.youngestDays == 499)
        #expect(operations.accesses.total == 1 && operations.accesses.newest.first?.actor == "tester")
        #expect(operations.holds.count == 1 && operations.holds.first?.window == nil)
        #expect(operations.keys.total >= 2 && operations.starts.total == 0 && operations.gaps.total == 0)
        #expect(data.integrity.removedEntries == 254 && data.integrity.basis.signedSize == data.integrity.size)
        #expect(data.integrity.externalSize == data.integrity.size && !data.integrity.isReadableByAll)
        #expect(data.deliveries.tries == data.deliveries.accepted + 5)
        #expect(
            data.deliveries.servers.map(\.hardFailures) == [4] && data.deliveries.servers.map(\.softFailures) == [1])
        // No address is in it, masked or not, but in the reasons of who wrote them there.
        #expect(!"\(data)".contains("@example.org"))
    }

    @Test func theClockThatWentBackIsCounted() async throws {
        let ledger = try fixture.open()
        _ = try await ledger.begin(fixture.attempt())
        fixture.clock.step(by: .seconds(-50))
        _ = try await ledger.begin(fixture.attempt())
        #expect(try data().clock.stepCount == 0)
        fixture.clock.step(by: .seconds(-3_600))
        _ = try await ledger.begin(fixture.attempt())
        _ = try await ledger.begin(fixture.attempt())
        let clock = try data().clock
        #expect(clock.stepCount == 1 && clock.steps.first?.seconds == 3_650)
        try await ledger.close()
    }

    @Test(
        arguments: [
            ("for anna.b@example.org, please", "for a***b@example.org, please"), ("ticket 7", "ticket 7"), ("", ""),
        ])
    func anAddressInAReasonIsMasked(reason: String, shown: String) {
        #expect(OperationsSearch.masked(reason) == shown)
    }

    @Test func theSampleIsWhatTheRootDraws() async throws {
        try await fixture.fillAndClose()
        let reader = try fixture.reader()
        let sample = try reader.proofSample(16)
        let key = try #require(try reader.publicKeys().last)
        #expect(!sample.proofs.isEmpty && sample.proofs.count + sample.removed.count <= 16)
        for (sequence, proof) in sample.proofs {
            _ = try proof.verify(key: key)
            #expect(proof.bundle.index == UInt64(sequence))
        }
        #expect(try reader.proofSample(16).proofs.map(\.sequence) == sample.proofs.map(\.sequence))
    }

    @Test(arguments: [0, 1, 399, 400, 1_599, 40_000, 1_000_000, 1 << 41] as [Int64])
    func intervalsCoverTheirRangeAndAreFew(length: Int64) {
        let range = Int64(1_960_001)..<(1_960_001 + length)
        let intervals = ReportIntervals(range)
        #expect(intervals.count <= 401 && (length == 0) == (intervals.count == 0))
        guard length > 0 else { return }
        #expect(intervals.firstQuarter <= range.lowerBound)
        #expect(intervals.firstQuarter + Int64(intervals.count) * intervals.quarters >= range.upperBound)
        #expect(intervals.place(ofQuarter: range.lowerBound) == 0)
        #expect(intervals.place(ofQuarter: range.upperBound - 1) == intervals.count - 1)
    }
}
