import EIAMErrors
import Foundation
import GRDB
import MerkleLog
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

struct LedgerTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("audit.db")
    }

    private func attempt(
        _ email: String = "xczczx@bamboocloud.cn", refused error: EIAMError? = nil, device: String = "156aysdna213sc50",
        scenario: String = "LOGIN_EMS", minute: Int64 = 0
    ) -> SendAttempt {
        let time = Timestamp(microseconds: 1_700_000_000_000_000 + minute * 60_000_000)
        return SendAttempt(
            id: AttemptID(time: time), time: time, endpoint: "/api/v2/sdk/email/send", scenario: scenario,
            clientID: "client",
            clientIsKnown: true, deviceFingerprint: device, email: email,
            decision: error.map { .refused($0) } ?? .accepted)
    }

    private func outcome(_ result: SendOutcome.Result, code: Int? = nil) -> SendOutcome {
        SendOutcome(time: Timestamp(microseconds: 1_700_000_001_000_000), result: result, replyCode: code)
    }

    @Test func rowsAreNumberedWithoutGapsFromZero() async throws {
        let ledger = try AuditLedger(path: path)
        let first = try await ledger.begin(attempt())
        try await ledger.finish(first, with: outcome(.sent))
        let second = try await ledger.begin(attempt())
        #expect(first.sequence == Self.firstAttempt)
        #expect(second.sequence == Self.firstAttempt + 2)
        let rows = try await ledger.inspect { try Int64.fetchAll($0, sql: "SELECT seq FROM entry ORDER BY seq") }
        #expect(rows == Array(0...second.sequence))
    }

    /// Before the first attempt stand the two keys and the start.
    private static let firstAttempt: Int64 = 3

    @Test func aThousandConcurrentAttemptsAreAllRecorded() async throws {
        let ledger = try AuditLedger(path: path)
        let sequences = try await withThrowingTaskGroup(of: Int64.self) { group in
            for index in 0..<1000 { group.addTask { try await ledger.begin(attempt("a\(index)@b.co")).sequence } }
            return try await group.reduce(into: Set<Int64>()) { $0.insert($1) }
        }
        #expect(sequences == Set(Self.firstAttempt..<(1000 + Self.firstAttempt)))
        #expect(try AuditReader(path: path).summary(TimeWindow()).total == 1000)
    }

    @Test func theFileIsInWALModeFullySynchronousAndOwned() async throws {
        let ledger = try AuditLedger(path: path)
        let (mode, synchronous, application) = try await ledger.pragmas()
        #expect(mode == "wal")
        #expect(synchronous == 2)
        #expect(application == LedgerSchema.applicationID)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        _ = ledger
    }

    @Test(arguments: [
        "UPDATE entry SET kind = 2", "DELETE FROM entry", "UPDATE personal SET email = x'00'", "DELETE FROM personal",

    ])
    func entriesCannotBeChanged(sql: String) async throws {
        let ledger = try AuditLedger(path: path)
        _ = try await ledger.begin(attempt())
        let other = try DatabaseQueue(path: path, configuration: .waiting)
        #expect(throws: DatabaseError.self) { try other.write { try $0.execute(sql: sql) } }
    }

    /// What stands in the columns is what the leaf committed to: each row's leaf can be made again from the file alone.
    @Test func everyLeafCanBeMadeAgainFromTheColumns() async throws {
        let ledger = try AuditLedger(path: path)
        let first = try #require(await ledger.append(attempt()))
        try await ledger.finish(
            AttemptReceipt(id: first.id, sequence: first.sequence),
            with: SendOutcome(
                time: .now(), result: .hardFail, phase: .rcpt, replyCode: 550, serverText: "550 <x@y.z> no"))
        let last = try #require(
            await ledger.append(
                attempt(
                    String(repeating: "é", count: 400), refused: .parameterInvalid(.init(parameter: "type")),
                    scenario: "x")))
        let (leaves, root, stored) = try await ledger.inspect { database in
            var leaves: [LeafHash] = []
            var reader = try LeafReader(database, from: 0, to: .max)
            while try reader.next() { leaves.append(reader.leaf) }
            return (leaves, try MerkleTree.root(of: leaves), try LedgerHead.range(database).root)
        }
        #expect(leaves.count == 6)
        #expect(leaves[Int(first.sequence)] == first.leaf)
        #expect(leaves[Int(last.sequence)] == last.leaf)
        #expect(root == stored)
    }

    @Test func rowsHaveSecretsOfTheirOwn() async throws {
        let ledger = try AuditLedger(path: path)
        for _ in 0..<5 { _ = try await ledger.begin(attempt()) }
        let secrets = try await DatabaseQueue(path: path, configuration: .waiting).read {
            try Data.fetchSet($0, sql: "SELECT secret FROM personal")
        }
        #expect(secrets.count == 5)
        #expect(secrets.allSatisfy { $0.count == 32 })
    }

    @Test func aSecondWriterIsRefusedAndAReaderIsNot() async throws {
        let ledger = try AuditLedger(path: path)
        let error = #expect(throws: LedgerError.self) { try AuditLedger(path: path) }
        #expect(error?.code == .locked)
        #expect(throws: Never.self) { try AuditReader(path: path).summary(TimeWindow()) }
        try await ledger.close()
    }

    @Test func anotherFileIsNotTakenForALedger() throws {
        try Data("not a database at all, but long enough to look at".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: LedgerError.self) { try AuditReader(path: path) }
        #expect(throws: LedgerError.self) { try AuditLedger(path: path) }
        let other = folder.file("other.db")
        try DatabaseQueue(path: other, configuration: .waiting).write { try $0.execute(sql: "CREATE TABLE t (a)") }
        #expect(#expect(throws: LedgerError.self) { try AuditLedger(path: other) }?.code == .notALedger)
        #expect(
            #expect(throws: LedgerError.self) { try AuditReader(path: folder.file("none.db")) }?.code == .unreadable)
    }

    @Test func aLedgerThatCannotBeWrittenThrows() async throws {
        let ledger = try AuditLedger(path: path)
        try await ledger.close()
        await #expect(throws: LedgerError.self) { try await ledger.begin(attempt()) }
    }

    @Test func aRestartFindsEverything() async throws {
        do {
            let ledger = try AuditLedger(path: path)
            let receipt = try await ledger.begin(attempt())
            try await ledger.finish(receipt, with: outcome(.sent))
            _ = try await ledger.begin(attempt())
            try await ledger.close()
        }
        let ledger = try AuditLedger(path: path)
        #expect(try await ledger.attemptsWithoutOutcome().map(\.sequence) == [Self.firstAttempt + 2])
        // The second start is an entry too.
        #expect(try await ledger.begin(attempt()).sequence == Self.firstAttempt + 4)
    }

    @Test func totalsAddUpAndFailuresAreGrouped() async throws {
        let ledger = try AuditLedger(path: path)
        for result in [
            SendOutcome.Result.sent, .sent, .softFail, .hardFail, .timeout, .suppressed, .notQueued, .unknown,
        ] {
            let receipt = try await ledger.begin(attempt())
            try await ledger.finish(receipt, with: outcome(result, code: result == .hardFail ? 550 : nil))
        }
        _ = try await ledger.begin(attempt())
        for _ in 0..<3 { _ = try await ledger.begin(attempt(refused: .systemBusy(.init()), scenario: "REGISTER_EMS")) }
        _ = try await ledger.begin(attempt(refused: .clientUnknown(.init())))
        try await ledger.recordCaptchaFailure(attempt(refused: .captchaFailed(.init())))
        // A soft failure that a later try mended counts as sent.
        let mended = try await ledger.begin(attempt())
        try await ledger.finish(mended, with: outcome(.softFail))
        try await ledger.finish(mended, with: outcome(.sent))

        let summary = try AuditReader(path: path).summary(TimeWindow())
        #expect(summary.total == 14)
        #expect(summary.states == [.sent: 3, .failed: 4, .refused: 4, .suppressed: 1, .unknown: 1, .inFlight: 1])
        #expect(
            summary.failuresByCode.map { "\($0.key?.name ?? "none") \($0.count)" } == [
                "SDK.COMMON.1008 3", "SDK.COMMON.1012 1", "SMTP 550 1", "SMTP failure 1", "SMTP timeout 1",
                "notQueued 1", "unknown 1",
            ])
        #expect(
            summary.failuresByScenario == [.init(key: "LOGIN_EMS", count: 5), .init(key: "REGISTER_EMS", count: 3)])
        // Nobody knows of the unknown one whether it is a failure; it is counted beside them, under its own name.
        #expect(summary.failuresByCode.map(\.count).reduce(0, +) == 9)
    }

    @Test func windowsHoldTheirStartAndNotTheirEnd() async throws {
        let ledger = try AuditLedger(path: path)
        for minute in 0..<10 { _ = try await ledger.begin(attempt(minute: Int64(minute))) }
        let base = Timestamp(microseconds: 1_700_000_000_000_000)
        let reader = try AuditReader(path: path)
        #expect(try reader.summary(TimeWindow(start: base + .seconds(120), end: base + .seconds(300))).total == 3)
        #expect(try reader.summary(TimeWindow(start: base + .seconds(121))).total == 7)
        #expect(try reader.attempts(TimeWindow(end: base + .seconds(60)), limit: 10).count == 1)
    }

    @Test func junkDeviceValuesShowInTheSummary() async throws {
        let ledger = try AuditLedger(path: path)
        for person in 0..<4 { _ = try await ledger.begin(attempt("p\(person)@b.co", device: "linux")) }
        for person in 0..<2 { _ = try await ledger.begin(attempt("p\(person)@b.co", device: "shared by two")) }
        #expect(try AuditReader(path: path).summary(TimeWindow()).sharedDevices == [.init(key: "l***", count: 4)])
    }

    @Test func aDeviceValueThatTenAddressesShareIsShownAndSpellingsAreOneAddress() async throws {
        let ledger = try AuditLedger(path: path)
        for person in 0..<10 { _ = try await ledger.begin(attempt("p\(person)@b.co", device: "11111")) }
        for email in ["me@b.co", "Me@b.co", "ME@B.CO"] {
            _ = try await ledger.begin(attempt(email, device: "my-own-phone"))
        }
        #expect(try AuditReader(path: path).summary(TimeWindow()).sharedDevices == [.init(key: "1***", count: 10)])
    }

    @Test func aTryThatWillBeFollowedByAnotherIsInFlight() async throws {
        let ledger = try AuditLedger(path: path)
        let receipt = try await ledger.begin(attempt())
        var outcome = outcome(.softFail)
        outcome.phase = .connect
        outcome.nextTry = Timestamp(microseconds: 1_700_000_009_000_000)
        try await ledger.finish(receipt, with: outcome)
        #expect(try AuditReader(path: path).attempts(TimeWindow(), limit: 1).first?.state == .inFlight)
        #expect(try await ledger.outcomes(of: [receipt])[receipt.sequence]?.nextTry == outcome.nextTry)
        outcome.nextTry = nil
        try await ledger.finish(receipt, with: outcome)
        let row = try AuditReader(path: path).attempts(TimeWindow(), limit: 1).first
        #expect(row?.state == .failed)
        #expect(row?.code == .step(.connect))
    }

    @Test func aCancelledCallerStillRecordsItsOutcome() async throws {
        let ledger = try AuditLedger(path: path)
        let receipt = try await ledger.begin(attempt())
        let outcome = outcome(.unknown)
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            try await ledger.finish(receipt, with: outcome)
        }
        task.cancel()
        try await task.value
        #expect(try AuditReader(path: path).attempts(TimeWindow(), limit: 1).first?.state == .unknown)
    }

    @Test func aCallersOpenAttemptsCanBeClosed() async throws {
        let ledger = try AuditLedger(path: path)
        _ = try await ledger.begin(attempt())
        #expect(try await ledger.closeOpenAttempts() == 1)
        #expect(try await ledger.closeOpenAttempts() == 0)
        #expect(try AuditReader(path: path).attempts(TimeWindow(), limit: 1).first?.state == .unknown)
    }

    @Test func anEmptyOrDamagedFileIsUnreadable() async throws {
        try Data().write(to: URL(fileURLWithPath: path))
        #expect(#expect(throws: LedgerError.self) { try AuditReader(path: path) }?.code == .notALedger)
        let other = folder.file("damaged.db")
        let ledger = try AuditLedger(path: other)
        for _ in 0..<200 { _ = try await ledger.begin(attempt()) }
        try await ledger.close()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: other))
        for index in 8192..<bytes.count { bytes[index] = UInt8(truncatingIfNeeded: index &* 31) }
        try bytes.write(to: URL(fileURLWithPath: other))
        #expect(
            #expect(throws: LedgerError.self) { try AuditReader(path: other).summary(TimeWindow()) }?.code
                == .damaged)
    }

    @Test func listedAttemptsAreMaskedAndNewestFirst() async throws {
        let ledger = try AuditLedger(path: path)
        _ = try await ledger.begin(attempt())
        _ = try await ledger.begin(
            attempt("junk\u{1B}[31m", refused: .parameterFormatIncorrect(.init(parameter: "email"))))
        let rows = try AuditReader(path: path).attempts(TimeWindow(), limit: 10)
        #expect(rows.map(\.sequence) == [Self.firstAttempt + 1, Self.firstAttempt])
        #expect(rows[1].email == "x***x@bamboocloud.cn")
        #expect(rows[0].email == "***")
        #expect(rows[1].device == "156a***")
        #expect(rows[0].code == .error("SDK.COMMON.1002"))
    }

    @Test(arguments: [("24h", 86_400), ("30m", 1800), ("7d", 604_800), ("2w", 1_209_600), ("5s", 5)])
    func sinceTakesAStretchOfTime(text: String, seconds: Int64) {
        let now = Timestamp(microseconds: 1_700_000_000_000_000)
        #expect(TimeWindow(since: text, now: now) == TimeWindow(start: now - .seconds(seconds), end: now))
    }

    @Test func sinceTakesAMoment() {
        let now = Timestamp(microseconds: 1_800_000_000_000_000)
        #expect(TimeWindow(since: "2023-11-14", now: now)?.start == Timestamp(microseconds: 1_699_920_000_000_000))
        #expect(
            TimeWindow(since: "2023-11-14T22:13:20Z", now: now)?.start == Timestamp(microseconds: 1_700_000_000_000_000)
        )
    }

    @Test(arguments: ["", "h", "0h", "-1h", "tomorrow", "1y", "99999999d", "2023-13-14", "2999-01-01"])
    func sinceRefusesAnythingElse(text: String) {
        #expect(TimeWindow(since: text, now: .now()) == nil)
    }
}

extension AuditLedger {
    fileprivate func pragmas() async throws -> (String?, Int?, Int?) {
        try await inspect { database in
            (
                try String.fetchOne(database, sql: "PRAGMA journal_mode"),
                try Int.fetchOne(database, sql: "PRAGMA synchronous"),
                try Int.fetchOne(database, sql: "PRAGMA application_id")
            )
        }
    }
}
