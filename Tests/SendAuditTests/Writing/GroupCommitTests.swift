import EIAMErrors
import Foundation
import GRDB
import MerkleLog
import SendAPI
import Synchronization
import TestSupport
import Testing

@testable import SendAudit

@Suite(.timeLimit(.minutes(10)))
struct GroupCommitTests {
    private let fixture: LedgerFixture

    init() throws {
        fixture = try LedgerFixture()
    }

    @Test func receiptsNameTheEntryThatIsOnDisk() async throws {
        let ledger = try fixture.open()
        let receipts = try await withThrowingTaskGroup(of: LedgerReceipt?.self) { group in
            for index in 0..<300 { group.addTask { try await ledger.append(fixture.attempt("p\(index)@b.co")) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        // Another connection sees them all, before anything is closed.
        let connection = try AuditReader.open(path: fixture.path)
        let leaves = try await connection.read { database in
            var leaves: [Int64: String] = [:]
            var reader = try LeafReader(database, from: 0, to: .max)
            while try reader.next() { leaves[reader.sequence] = reader.leaf.description }
            return leaves
        }
        #expect(receipts.count == 300)
        for receipt in receipts {
            let receipt = try #require(receipt)
            #expect(leaves[receipt.sequence] == receipt.leaf.description)
        }
        #expect(try await fixture.verify().isGood)
    }

    /// An outcome for an attempt that is not there is the caller's mistake; those in the same commit must not suffer.
    @Test func oneImpossibleEntryDoesNotTakeItsNeighboursWithIt() async throws {
        let ledger = try fixture.open()
        let first = try await ledger.begin(fixture.attempt())
        let failures = await withTaskGroup(of: Bool.self) { group in
            for index in 0..<60 {
                group.addTask {
                    if index % 20 == 7 {
                        let stranger = AttemptReceipt(id: first.id, sequence: 1)
                        return (try? await ledger.finish(stranger, with: fixture.outcome())) == nil
                    }
                    return (try? await ledger.begin(fixture.attempt())) == nil
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(failures == 3)
        #expect(try fixture.reader().summary(TimeWindow()).total == 58)
        #expect(ledger.isWritable)
        #expect(try await fixture.verify().isGood)
    }

    @Test func moreThanMayWaitIsRefusedWithAClearError() async throws {
        let ledger = try fixture.open { options in
            options.maximumWaitingRows = 4
            options.maximumRowsPerCommit = 1
        }
        // Another connection holds SQLite's lock, so nothing is committed while the callers come.
        var unbounded = Configuration()
        unbounded.allowsUnsafeTransactions = true
        let blocker = try DatabaseQueue(path: fixture.path, configuration: unbounded)
        try await blocker.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        let refused = DispatchSemaphore(value: 0)
        DispatchQueue(label: "unblocking").async {
            refused.wait()
            #expect(throws: Never.self) { try blocker.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") } }
        }
        let threads = ThreadsExecutor()
        let codes = await withTaskGroup(of: LedgerError.Code?.self) { group in
            for _ in 0..<400 {
                group.addTask(executorPreference: threads) {
                    do throws(LedgerError) {
                        try await ledger.append(fixture.attempt())
                        return nil
                    } catch {
                        refused.signal()
                        return error.code
                    }
                }
            }
            return await group.reduce(into: [LedgerError.Code?]()) { $0.append($1) }
        }
        refused.signal()
        #expect(codes.contains(.overloaded))
        #expect(codes.allSatisfy { $0 == nil || $0 == .overloaded })
        #expect(try fixture.reader().summary(TimeWindow()).total == codes.filter { $0 == nil }.count)
    }

    @Test func rollUpsFollowOutcomesThatArriveLate() async throws {
        let ledger = try fixture.open()
        let receipt = try await ledger.begin(fixture.attempt())
        let quarter = AttemptStatus.quarter(of: fixture.clock.now.microseconds)
        fixture.clock.step(by: .seconds(7_200))
        try await ledger.finish(receipt, with: fixture.outcome())
        fixture.clock.step(by: .seconds(7_200))
        try await ledger.finish(receipt, with: fixture.outcome(.bounced))
        let rows = try await ledger.inspect { database in
            try Row.fetchAll(database, sql: "SELECT quarter, state, count FROM rollup WHERE count <> 0").map {
                "\($0["quarter"] as Int64) \($0["state"] as String) \($0["count"] as Int)"
            }
        }
        #expect(rows == ["\(quarter) failed 1"])
        #expect(try await fixture.verify().isGood)
    }

    @Test func aFileThatIsUnlinkedOrReplacedIsNoticedBeforeTheNextAcknowledgement() async throws {
        for kind in ["unlinked", "replaced", "log", "lock"] {
            let fixture = try LedgerFixture()
            let ledger = try fixture.open { $0.acceptsControl = false }
            _ = try await ledger.begin(fixture.attempt())
            let path = fixture.path + (["log": "-wal", "lock": ".lock"][kind] ?? "")
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            try FileManager.default.removeItem(atPath: path)
            if kind == "replaced" { try bytes.write(to: URL(fileURLWithPath: path)) }
            let error = await #expect(throws: LedgerError.self) { try await ledger.begin(fixture.attempt()) }
            #expect(error?.code == .moved)
            #expect(!ledger.isWritable)
            // It stays so: what came back to the path may be anything.
            let again = await #expect(throws: LedgerError.self) { try await ledger.begin(fixture.attempt()) }
            #expect(again?.code == .moved)
        }
    }

    @Test func aNearlyFullDiskStopsAttemptsAndKeepsOutcomes() async throws {
        let ledger = try fixture.open()
        let receipt = try await ledger.begin(fixture.attempt())
        try await ledger.close()
        let full = try fixture.open { $0.diskMarks = .init(mergeRefusals: .max, stopAttempts: .max) }
        #expect(full.diskLevel == .attemptsStopped)
        let error = await #expect(throws: LedgerError.self) { try await full.append(fixture.attempt()) }
        #expect(error?.code == .diskFull)
        try await full.finish(receipt, with: fixture.outcome())
        try await full.close()
        let low = try fixture.open { $0.diskMarks = .init(mergeRefusals: .max, stopAttempts: 0) }
        #expect(low.diskLevel == .refusalsMerged)
        #expect(try await low.append(fixture.attempt(refused: .systemBusy(.init()))) == nil)
        #expect(try await low.append(fixture.attempt()) != nil)
        try await low.close()
        let summary = try fixture.reader().summary(TimeWindow())
        #expect(summary.states[.refused] == 1)
        #expect(summary.total == 3)
        #expect(try await fixture.verify().isGood)
    }

    @Test func aFloodOfRefusalsSharesAnEntryAMinuteAndTotalsStillAddUp() async throws {
        let ledger = try fixture.open { $0.refusalsPerMinute = 3 }
        for index in 0..<50 {
            let error: EIAMError = index % 5 == 0 ? .clientUnknown(.init()) : .parameterBlank(.init(parameter: "email"))
            _ = try await ledger.append(fixture.attempt(refused: error, peer: "10.0.0.1"))
        }
        #expect(try await ledger.append(fixture.attempt(refused: .systemBusy(.init()), peer: "10.0.0.2")) != nil)
        fixture.clock.step(by: .seconds(61))
        await ledger.tick()
        let rows = try await ledger.inspect { try Int.fetchAll($0, sql: "SELECT kind FROM entry WHERE kind IN (1, 4)") }
        #expect(rows == [1, 1, 1, 1, 4])
        let summary = try fixture.reader().summary(TimeWindow())
        #expect(summary.total == 51)
        #expect(summary.states == [.refused: 51])
        #expect(
            summary.failuresByCode == [
                .init(key: .error("SDK.COMMON.1001"), count: 40), .init(key: .error("SDK.COMMON.1012"), count: 10),
                .init(key: .error("SDK.COMMON.1008"), count: 1),
            ])
        #expect(try await fixture.verify().isGood)
    }

    @Test func anIdleLedgerGivesASignOfLife() async throws {
        let ledger = try fixture.open { $0.heartbeat = .seconds(600) }
        await ledger.tick()
        fixture.clock.step(by: .seconds(601))
        await ledger.tick()
        await ledger.tick()
        let ticks = try await ledger.inspect { try Int.fetchOne($0, sql: "SELECT count(*) FROM entry WHERE kind = 9") }
        #expect(ticks == 1)
    }

    @Test func inTheOpenModeSendsGoOnAndTheGapIsRecorded() async throws {
        let ledger = try fixture.open {
            $0.failureMode = .openWithGapRecord
            $0.lockTimeout = .milliseconds(20)
        }
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let blocker = try DatabaseQueue(path: fixture.path, configuration: configuration)
        try await blocker.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        let receipt = try await ledger.begin(fixture.attempt())
        #expect(!receipt.isRecorded)
        try await ledger.finish(receipt, with: fixture.outcome())
        try await blocker.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        await ledger.tick()
        let details = try await ledger.inspect {
            try Data.fetchOne($0, sql: "SELECT details FROM entry WHERE kind = 10")
        }
        #expect(DetailCoding.decode(details ?? Data())?.detailNumber(.count) == 1)
        #expect(try await fixture.verify().gapCount == 1)
    }

    @Test func whatACrashLeftOpenIsClosedAsUnknownOnOpening() async throws {
        let ledger = try fixture.open()
        let sent = try await ledger.begin(fixture.attempt())
        try await ledger.finish(sent, with: fixture.outcome())
        _ = try await ledger.begin(fixture.attempt())
        let waiting = try await ledger.begin(fixture.attempt())
        var outcome = fixture.outcome(.softFail)
        outcome.nextTry = fixture.clock.now + .seconds(30)
        try await ledger.finish(waiting, with: outcome)
        try await ledger.close()
        try await fixture.open { $0.closesOrphans = true }.close()
        let summary = try fixture.reader().summary(TimeWindow())
        #expect(summary.states == [.sent: 1, .unknown: 1, .inFlight: 1])
        #expect(try await fixture.verify().isGood)
    }

    @Test func theCheckpointOutsideFollowsAndSyncModeWaitsForIt() async throws {
        let ledger = try fixture.open { $0.externalCheckpoint = .sync }
        let external = ExternalCheckpoints(path: fixture.path + ".checkpoints")
        for _ in 0..<5 {
            let receipt = try await ledger.begin(fixture.attempt())
            #expect(try external.read()?.first?.checkpoint.size == UInt64(receipt.sequence) + 1)
        }
        try await ledger.close()
        let lazy = try fixture.open()
        let before = try external.read()?.first?.checkpoint.size
        let receipt = try await lazy.begin(fixture.attempt())
        try await fixture.clock.sleepers(1, for: .milliseconds(100))
        fixture.clock.advance(by: .milliseconds(99))
        #expect(try external.read()?.first?.checkpoint.size == before)
        fixture.clock.advance(by: .milliseconds(1))
        await lazy.checkpointer.windowEnd()
        #expect(try external.read()?.first?.checkpoint.size == UInt64(receipt.sequence) + 1)
        #expect(lazy.checkpointFailure == nil)
    }

    /// The folder of the checkpoint goes and comes back, each at one stroke.
    private func externalElsewhere() throws -> (path: String, remove: () throws -> Void, putBack: () throws -> Void) {
        let folder = fixture.folder.file("elsewhere")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        return (
            folder + "/checkpoints", { try FileManager.default.moveItem(atPath: folder, toPath: folder + ".gone") },
            { try FileManager.default.moveItem(atPath: folder + ".gone", toPath: folder) }
        )
    }

    @Test func whereTheCheckpointOutsideCannotBeWrittenTheWindowStaysClosed() async throws {
        let external = try externalElsewhere()
        let ledger = try fixture.open {
            $0.externalCheckpoint = .behind(.milliseconds(10), rows: 8)
            $0.externalCheckpointPath = external.path
        }
        _ = try await ledger.begin(fixture.attempt())
        try external.remove()
        var recorded = 0
        var refusal: LedgerError?
        for _ in 0..<2_000 where refusal == nil {
            do {
                _ = try await ledger.begin(fixture.attempt())
                recorded += 1
            } catch let error as LedgerError {
                refusal = error
            }
        }
        #expect(refusal?.code == .notWritten)
        #expect(refusal?.message.contains("external checkpoint") == true)
        // The window, and what was recorded before the first of its checkpoints failed.
        #expect(recorded <= 8 * 16)
        #expect(!ledger.isWritable)
        #expect(ledger.checkpointFailure != nil)
        try external.putBack()
        let receipt = try await ledger.begin(fixture.attempt())
        #expect(ledger.isWritable)
        try await ledger.close()
        let report = try await fixture.verify { $0.externalCheckpointPath = external.path }
        #expect(report.findings == [])
        #expect(report.signedSize > UInt64(receipt.sequence))
    }

    /// Nothing is appended, and the time alone makes the promise.
    @Test func aCheckpointThatFailedIsTriedAgainByTheMaintenanceLoop() async throws {
        let external = try externalElsewhere()
        let ledger = try fixture.open {
            $0.externalCheckpoint = .behind(.milliseconds(10), rows: 1_000)
            $0.externalCheckpointPath = external.path
        }
        try external.remove()
        _ = try await ledger.begin(fixture.attempt())
        try await fixture.clock.sleepers(1, for: .milliseconds(10))
        fixture.clock.advance(by: .milliseconds(10))
        await ledger.checkpointer.windowEnd()
        #expect(ledger.checkpointFailure != nil)
        try external.putBack()
        try await fixture.maintain()
        #expect(ledger.checkpointFailure == nil)
        try await ledger.close()
    }

    @Test func aSinkGetsEveryEntryOnceMoreAfterAFailureAndGoesOnWhereItStopped() async throws {
        let ledger = try fixture.open()
        for _ in 0..<20 { _ = try await ledger.begin(fixture.attempt()) }
        let sink = CollectingSink(failing: 1)
        let feed = Task { try await ledger.feed(sink, batch: 7) }
        // Asleep after the failure, and then after the last entry.
        try await fixture.clock.sleepers(1, for: .milliseconds(200))
        #expect(sink.sequences == [])
        fixture.clock.advance(by: .milliseconds(200))
        try await fixture.clock.sleepers(1, for: .milliseconds(200))
        feed.cancel()
        _ = try? await feed.value
        #expect(sink.sequences == Array(0..<23))
        _ = try await ledger.begin(fixture.attempt())
        let next = CollectingSink(failing: 0)
        let second = Task { try await ledger.feed(next) }
        try await fixture.clock.sleepers(1, for: .milliseconds(200))
        second.cancel()
        _ = try? await second.value
        #expect(next.sequences == [23])
        #expect(try await fixture.verify().isGood)
    }
}

private final class CollectingSink: AuditSink {
    private struct Refused: Error {}

    let name = "test"
    private let state: Mutex<(sequences: [Int64], failures: Int)>

    init(failing: Int) {
        state = Mutex(([], failing))
    }

    var sequences: [Int64] { state.withLock { $0.sequences } }

    func accept(_ entries: [SinkEntry]) async throws {
        try state.withLock { state in
            if state.failures > 0 {
                state.failures -= 1
                throw Refused()
            }
            state.sequences += entries.map(\.sequence)
        }
    }
}
