import EIAMErrors
import Foundation
import GRDB
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

/// A ledger in a folder of its own, with a clock that the test turns.
final class LedgerFixture: Sendable {
    let folder: TemporaryFolder
    let path: String
    let clock: TestClock

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("audit.db")
        clock = TestClock()
    }

    var options: LedgerOptions {
        var options = LedgerOptions()
        options.clock = clock.source
        options.pageSize = 1024
        return options
    }

    /// Without the socket for tools, which two ledgers of one path would contend for.
    var optionsWithoutControl: LedgerOptions {
        var options = options
        options.acceptsControl = false
        return options
    }

    /// Attempts of as many people, who were here long ago.
    func openWithOldAttempts(_ count: Int, _ options: LedgerOptions? = nil) async throws -> AuditLedger {
        let ledger = try AuditLedger(path: path, options: options ?? self.options)
        try await withThrowingTaskGroup { group in
            for index in 0..<count {
                group.addTask { _ = try await ledger.begin(self.attempt("p\(index)@example.org")) }
            }
            try await group.waitForAll()
        }
        clock.step(by: .seconds(86_400 * 500))
        return ledger
    }

    /// Whose attempt stands at a place.
    func email(at sequence: Int64, _ ledger: AuditLedger) async throws -> String {
        let found = try await ledger.inspect { database in
            try String.fetchOne(
                database, sql: "SELECT CAST(email AS TEXT) FROM personal WHERE seq = ?", arguments: [sequence])
        }
        return try #require(found)
    }

    func open(_ change: (inout LedgerOptions) -> Void = { _ in }) throws -> AuditLedger {
        var options = options
        change(&options)
        return try AuditLedger(path: path, options: options)
    }

    /// Waits until an open ledger has done what its last end left, and its maintenance loop sleeps.
    func settle() async throws {
        try await clock.sleepers(1, for: .seconds(1))
    }

    /// Lets the maintenance loop of an open ledger come round once.
    func maintain() async throws {
        try await settle()
        clock.advance(by: .seconds(1))
        try await settle()
    }

    func keys() throws -> LedgerKeys {
        LedgerKeys(signing: try signingKeys(), index: try indexKeys())
    }

    func signingKeys() throws -> SigningKeys {
        let keys = try SigningKeys(file: path + ".signing-key")
        return try #require(keys)
    }

    func indexKeys() throws -> IndexKeys {
        let keys = try IndexKeys(file: path + ".index-keys")
        return try #require(keys)
    }

    func reader() throws -> AuditReader { try AuditReader(path: path) }

    func attempt(
        _ email: String = "xczczx@bamboocloud.cn", refused error: EIAMError? = nil, device: String = "156aysdna213sc50",
        scenario: String = "LOGIN_EMS", peer: String? = "127.0.0.1"
    ) -> SendAttempt {
        SendAttempt(
            id: AttemptID(time: clock.now), time: clock.now, endpoint: "/api/v2/sdk/email/send", scenario: scenario,
            clientID: "client", clientIsKnown: true, deviceFingerprint: device, agent: "agent of \(email)",
            peerAddress: peer, email: email, decision: error.map { .refused($0) } ?? .accepted)
    }

    func outcome(_ result: SendOutcome.Result = .sent, text: String? = nil) -> SendOutcome {
        SendOutcome(time: clock.now, result: result, replyCode: result == .hardFail ? 550 : nil, serverText: text)
    }

    /// Verifies with everything that stands beside the ledger.
    func verify(_ change: (inout LedgerVerifier.Options) -> Void = { _ in }) async throws -> VerificationReport {
        try await Self.verify(path, change)
    }

    static func verify(
        _ path: String, _ change: (inout LedgerVerifier.Options) -> Void = { _ in }
    ) async throws -> VerificationReport {
        try await verifier(path, change).verify()
    }

    static func verify(
        _ path: String, _ change: (inout LedgerVerifier.Options) -> Void = { _ in }
    ) throws -> VerificationReport {
        try verifier(path, change).verify()
    }

    private static func verifier(
        _ path: String, _ change: (inout LedgerVerifier.Options) -> Void
    ) throws -> LedgerVerifier {
        var options = LedgerVerifier.Options(externalCheckpointPath: path + ".checkpoints")
        options.keys = try IndexKeys(file: path + ".index-keys")
        change(&options)
        return LedgerVerifier(path: path, options: options)
    }

    static let suffixes = ["", ".signing-key", ".index-keys", ".checkpoints"]

    /// A copy of a closed ledger with all that stands beside it.
    func copy(_ name: String) throws -> String {
        let copy = folder.file(name)
        for suffix in Self.suffixes {
            try? FileManager.default.removeItem(atPath: copy + suffix)
            try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
        }
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: copy + suffix) }
        return copy
    }

    /// Changes a file as somebody with SQLite at hand would who knows the guards: they are gone meanwhile, and back after.
    static func tamper(_ path: String, _ change: (Database) throws -> Void) throws {
        let queue = try DatabaseQueue(path: path, configuration: .waiting)
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA busy_timeout = 5000; PRAGMA ignore_check_constraints = ON")
            let guards = try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
            for row in guards { try database.execute(sql: "DROP TRIGGER \(row["name"] as String)") }
            try change(database)
            for row in guards { try database.execute(sql: row["sql"]) }
            try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
        try queue.close()
    }

    private func erase(_ email: String, in ledger: AuditLedger) async throws -> Int {
        try await ledger.erase(email: email, reason: "asked", actor: "tester").count
    }

    /// Something in every table: an old stretch that was removed, a person who was erased, every kind of entry.
    func fillAndClose() async throws {
        let ledger = try open { $0.refusalsPerMinute = 5 }
        for index in 0..<280 {
            let receipt = try await ledger.begin(attempt("old\(index)@example.org"))
            if index % 3 == 0 { try await ledger.finish(receipt, with: outcome()) }
        }
        // Erased, and then removed.
        #expect(try await erase("old7@example.org", in: ledger) == 1)
        clock.step(by: .seconds(86_400 * 500))
        for name in ["anna", "bert", "carla", "anna"] {
            let receipt = try await ledger.begin(attempt("\(name)@example.org"))
            try await ledger.finish(receipt, with: outcome(.hardFail, text: "550 <\(name)@example.org> unknown"))
        }
        for _ in 0..<8 { _ = try await ledger.append(attempt(refused: .systemBusy(.init()), peer: "10.0.0.9")) }
        _ = try await ledger.append(attempt(refused: .parameterBlank(.init(parameter: "email")), peer: "10.0.0.8"))
        try await ledger.recordCaptchaFailure(attempt(refused: .captchaFailed(.init())))
        clock.step(by: .seconds(61))
        await ledger.tick()
        let purged = try await ledger.purge(
            before: clock.now - .seconds(86_400 * 400), reason: "age", actor: "tester")
        #expect(purged.count == 254)
        #expect(try await ledger.erase(email: "ANNA@example.org", reason: "asked", actor: "tester").count == 4)
        let hold = try await ledger.placeHold(.person(email: "bert@example.org"), reason: "court", actor: "tester")
        _ = hold
        _ = try await ledger.recordAccess(email: "bert@example.org", reason: "asked", actor: "tester")
        _ = try await ledger.rotateSearchKey(reason: "yearly", actor: "tester")
        _ = try await ledger.rotateSigningKey(reason: "yearly", actor: "tester")
        _ = try await ledger.begin(attempt("dora@example.org"))
        let open = try await ledger.begin(attempt("emil@example.org"))
        try await ledger.finish(open, with: outcome(.softFail))
        try await ledger.close()
    }
}
