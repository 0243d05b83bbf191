import Foundation
import GRDB
import GRDBSQLite
import SendAPI
import Synchronization
import TestSupport
import Testing

@testable import SendAudit

/// Commits that SQLite reports as failed, and that have happened all the same.
struct UncertainCommitTests {
    private let fixture: LedgerFixture
    init() throws { fixture = try LedgerFixture() }

    /// SQLite calls it once a commit is in the write-ahead log; what it answers is what COMMIT answers.
    private static func report(_ code: Int32, _ connection: OpaquePointer?) {
        if code == SQLITE_OK {
            _ = unsafe sqlite3_wal_hook(connection, { _, _, _, _ in SQLITE_OK }, nil)
        } else {
            _ = unsafe sqlite3_wal_hook(connection, { _, _, _, _ in SQLITE_IOERR }, nil)
        }
    }

    private func failing(_ ledger: AuditLedger, _ body: () async throws -> Void) async throws {
        let connection = try await ledger.inspect { unsafe UInt(bitPattern: $0.sqliteConnection) }
        unsafe Self.report(SQLITE_IOERR, OpaquePointer(bitPattern: connection))
        await #expect(throws: LedgerError.self) { try await body() }
        unsafe Self.report(SQLITE_OK, OpaquePointer(bitPattern: connection))
    }

    private func expectSound(_ ledger: AuditLedger) async throws {
        _ = try await ledger.begin(fixture.attempt("after@example.org"))
        #expect(ledger.isWritable)
        try await ledger.close()
        #expect(try await fixture.verify().findings == [])
        try await fixture.open().close()
        #expect(try await fixture.verify().findings == [])
    }

    @Test(arguments: [false, true], [false, true])
    func aRotationIsTakenUpAndTheNextOneGoesOnFromIt(isSearch: Bool, writesBetween: Bool) async throws {
        let ledger = try AuditLedger(path: fixture.path, options: fixture.optionsWithoutControl)
        for index in 0..<5 { _ = try await ledger.begin(fixture.attempt("p\(index)@example.org")) }
        func rotate() async throws {
            if isSearch {
                _ = try await ledger.rotateSearchKey(reason: "r", actor: "a")
            } else {
                _ = try await ledger.rotateSigningKey(reason: "r", actor: "a")
            }
        }
        try await failing(ledger, rotate)
        if writesBetween { _ = try await ledger.begin(fixture.attempt("between@example.org")) }
        try await rotate()
        try await expectSound(ledger)
        if isSearch { #expect(try fixture.indexKeys().keys.map(\.number) == [1, 2, 3]) }
    }

    @Test func aHoldIsKeptByThePurgeThatComesNext() async throws {
        let ledger = try await fixture.openWithOldAttempts(600, fixture.optionsWithoutControl)
        let email = try await fixture.email(at: 20, ledger)
        try await failing(ledger) {
            _ = try await ledger.placeHold(.person(email: email), reason: "court", actor: "me")
        }
        let report = try await ledger.purge(
            before: fixture.clock.now - .seconds(86_400), reason: "age", actor: "me")
        #expect(report.count == 0)
        #expect(report.hold != nil)
        try await expectSound(ledger)
    }

    @Test func aBatchOfAPurgeIsNotRemovedTwice() async throws {
        let ledger = try await fixture.openWithOldAttempts(2_000, fixture.optionsWithoutControl)
        let cutoff = fixture.clock.now - .seconds(86_400)
        let connection = try await ledger.inspect { unsafe UInt(bitPattern: $0.sqliteConnection) }
        let isFirst = Mutex(true)
        await #expect(throws: LedgerError.self) {
            _ = try await ledger.purge(before: cutoff, reason: "age", actor: "me") { progress in
                guard progress.phase == .removing,
                    isFirst.withLock({ first in
                        defer { first = false }; return first
                    })
                else { return }
                unsafe Self.report(SQLITE_IOERR, OpaquePointer(bitPattern: connection))
            }
        }
        unsafe Self.report(SQLITE_OK, OpaquePointer(bitPattern: connection))
        _ = try await ledger.purge(before: cutoff, reason: "age", actor: "me")
        try await expectSound(ledger)
    }
}
