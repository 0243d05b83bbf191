import Foundation
import GRDB
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

/// The ledger notices what is wrong with its files, and mends by itself what can be mended.
@Suite(.timeLimit(.minutes(10)))
struct HealthTests {
    private let fixture: LedgerFixture

    init() throws {
        fixture = try LedgerFixture()
    }

    @Test func afterALockHasGoneTheLedgerIsWritableWithoutANewSend() async throws {
        let ledger = try fixture.open { $0.lockTimeout = .milliseconds(20) }
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let blocker = try DatabaseQueue(path: fixture.path, configuration: configuration)
        try await blocker.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        let error = await #expect(throws: LedgerError.self) { try await ledger.begin(fixture.attempt()) }
        #expect(error?.code == .notWritten)
        #expect(ledger.failure == error)
        try await blocker.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        #expect(!ledger.isWritable)
        try await fixture.maintain()
        #expect(ledger.isWritable)
        let kinds = try await ledger.inspect { try Int.fetchAll($0, sql: "SELECT kind FROM entry WHERE seq > 2") }
        // One entry says that it goes on, and each try that failed left none.
        #expect(kinds == [Int(EntryKind.heartbeat.rawValue)])
        try await ledger.close()
        #expect(try await fixture.verify().findings == [])
    }

    @Test func afterAFullDiskHasGoneTheLedgerIsWritableWithoutANewSend() async throws {
        let ledger = try fixture.open()
        // SQLite's own bound answers as a full disk does.
        func bound(_ pages: Int?) async throws {
            try await ledger.writer.perform { _, database in
                let count = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
                try database.execute(sql: "PRAGMA max_page_count = \(pages ?? count)")
            }
        }
        try await bound(nil)
        let long = String(repeating: "x", count: 200)
        var failure: LedgerError?
        for _ in 0..<200 where failure == nil {
            do {
                _ = try await ledger.begin(fixture.attempt("\(long)@example.org", device: long))
            } catch {
                failure = error as? LedgerError
            }
        }
        #expect(failure?.code == .diskFull)
        try await bound(1_000_000)
        #expect(!ledger.isWritable)
        try await fixture.maintain()
        #expect(ledger.isWritable)
        _ = try await ledger.begin(fixture.attempt())
        try await ledger.close()
        #expect(try await fixture.verify().findings == [])
    }

    @Test(arguments: [0, 1, 2])
    func aLogThatWasCutIsNoticed(halves: Int) async throws {
        let ledger = try fixture.open()
        for _ in 0..<20 { _ = try await ledger.begin(fixture.attempt()) }
        let log = fixture.path + "-wal"
        let size = try #require(try FileManager.default.attributesOfItem(atPath: log)[.size] as? Int)
        let handle = try #require(FileHandle(forWritingAtPath: log))
        try handle.truncate(atOffset: UInt64(halves == 2 ? 0 : size * halves / 2))
        if halves == 2 {
            // Before the maintenance loop comes, too: nothing is acknowledged that stands behind a hole.
            let error = await #expect(throws: LedgerError.self) { try await ledger.begin(fixture.attempt()) }
            #expect(error?.code == .moved)
        }
        try await fixture.maintain()
        #expect(!ledger.isWritable)
        #expect(ledger.failure?.code == .moved)
        #expect(ledger.failure?.message.contains("was cut from \(size) bytes") == true)
        await #expect(throws: LedgerError.self) { try await ledger.begin(fixture.attempt()) }
    }

    /// Somebody with SQLite at hand empties the log as SQLite does: nothing is lost.
    @Test func aLogThatAnotherProcessEmptiedTheRightWayIsNoAlarm() async throws {
        let ledger = try fixture.open()
        for _ in 0..<20 { _ = try await ledger.begin(fixture.attempt()) }
        let size = ledger.walSize
        let other = try DatabaseQueue(path: fixture.path, configuration: .waiting)
        let busy = try await other.writeWithoutTransaction {
            try Row.fetchOne($0, sql: "PRAGMA wal_checkpoint(TRUNCATE)")?[0] as Int?
        }
        #expect(busy == 0)
        // A checkpoint may be in it again.
        let left = try FileManager.default.attributesOfItem(atPath: fixture.path + "-wal")[.size] as? Int
        #expect(try #require(left) < size)
        await ledger.tick()
        #expect(ledger.failure == nil)
        _ = try await ledger.begin(fixture.attempt())
        try await ledger.close()
        #expect(try await fixture.verify().findings == [])
    }

    @Test(arguments: [true, false])
    func aKeyFileThatIsGoneOrEmptyIsNoticedAndHealsWhenItIsBack(isEmptied: Bool) async throws {
        let ledger = try fixture.open()
        let path = fixture.path + ".signing-key"
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        if isEmptied {
            try Data().write(to: URL(fileURLWithPath: path))
        } else {
            try FileManager.default.removeItem(atPath: path)
        }
        try await fixture.maintain()
        #expect(!ledger.isWritable)
        #expect(ledger.failure?.code == .wrongKeys)
        #expect(ledger.failure?.message.contains(path) == true)
        // The keys are in memory: a record that can be made is made.
        _ = try await ledger.begin(fixture.attempt())
        try bytes.write(to: URL(fileURLWithPath: path))
        #expect(!ledger.isWritable)
        try await fixture.maintain()
        #expect(ledger.isWritable)
    }
}
