import Foundation
import GRDB
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

/// The write-ahead log beside a reader that stands in a transaction.
@Suite(.timeLimit(.minutes(10)))
struct WALLimitTests {
    private static let maximum = 256 << 10
    private let fixture: LedgerFixture

    init() throws {
        fixture = try LedgerFixture()
    }

    private var logSize: Int {
        (try? FileManager.default.attributesOfItem(atPath: fixture.path + "-wal")[.size] as? Int) ?? -1
    }

    private func open(_ mode: LedgerOptions.WALLimitMode) throws -> AuditLedger {
        try fixture.open {
            $0.maximumWALSize = Self.maximum
            $0.walLimitMode = mode
        }
    }

    /// A reader that stands until it is let go.
    private func statusReader() async throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        configuration.readonly = true
        let reader = try DatabaseQueue(path: fixture.path, configuration: configuration)
        try await reader.unsafeRead { database in
            try database.execute(sql: "BEGIN")
            _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM entry")
        }
        return reader
    }

    private func end(_ reader: DatabaseQueue) async throws {
        try await reader.unsafeRead { try $0.execute(sql: "COMMIT") }
    }

    /// Appends until it is refused, 2,000 times at most.
    private func appendUntilRefused(_ ledger: AuditLedger, _ count: Int = 2_000) async throws -> LedgerError? {
        for _ in 0..<count {
            do {
                _ = try await ledger.begin(fixture.attempt())
            } catch {
                return error as? LedgerError
            }
        }
        return nil
    }

    @Test func withAWarningRecordsGoOnAndTheLogShrinksWhenTheReaderHasGone() async throws {
        let ledger = try open(.warn)
        let reader = try await statusReader()
        #expect(try await appendUntilRefused(ledger, 500) == nil)
        #expect(logSize > Self.maximum)
        #expect(ledger.walWarning?.message.contains("\(Self.maximum)") == true)
        #expect(ledger.isWritable)
        await ledger.tick()
        #expect(logSize > Self.maximum)
        try await end(reader)
        // Nobody writes: the maintenance loop alone does it.
        try await fixture.maintain()
        #expect(logSize <= Self.maximum)
        await ledger.tick()
        #expect(ledger.walWarning == nil)
        try await ledger.close()
        #expect(try await fixture.verify().findings == [])
    }

    @Test func withRefusalTheLogStaysBoundedAndTheLedgerHealsWhenTheReaderHasGone() async throws {
        let ledger = try open(.refuse)
        let reader = try await statusReader()
        let error = try await appendUntilRefused(ledger)
        #expect(error?.code == .notWritten)
        #expect(!ledger.isWritable)
        let bound = logSize
        for _ in 0..<50 { await #expect(throws: LedgerError.self) { try await ledger.begin(fixture.attempt()) } }
        // The bound, and no more than the commit that went beyond it and the checkpoint over that.
        #expect(logSize <= bound + 8 * (1_024 + 24))
        #expect(bound < Self.maximum * 3 / 2)
        try await end(reader)
        try await fixture.maintain()
        #expect(logSize <= Self.maximum)
        #expect(ledger.isWritable)
        _ = try await ledger.begin(fixture.attempt())
        try await ledger.close()
        #expect(try await fixture.verify().findings == [])
    }

    @Test func withWaitingACommitWaitsForTheReaderAndIsRefusedAfterALongTime() async throws {
        let ledger = try open(.wait)
        let reader = try await statusReader()
        while ledger.walSize <= Self.maximum { _ = try await ledger.begin(fixture.attempt()) }
        // Whoever waits for the reader lets time pass; nothing else does.
        let turning = Task { [clock = fixture.clock] in
            while true {
                try await clock.sleepers(1, for: WALLimit.interval)
                clock.advance(by: WALLimit.interval)
            }
        }
        defer { turning.cancel() }
        let waiting = Task { try await ledger.begin(fixture.attempt()) }
        try await end(reader)
        #expect(try await waiting.value.isRecorded)
        #expect(logSize <= Self.maximum)

        let another = try await statusReader()
        let start = fixture.clock.now
        let error = try await appendUntilRefused(ledger)
        #expect(error?.code == .notWritten)
        #expect(fixture.clock.now - start >= WALLimit.patience)
        #expect(logSize < Self.maximum * 3 / 2)
        try await end(another)
        _ = try await ledger.begin(fixture.attempt())
        try await ledger.close()
        #expect(try await fixture.verify().findings == [])
    }
}
