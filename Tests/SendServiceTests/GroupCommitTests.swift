import Foundation
import GRDB
import Synchronization
import TestSupport
import Testing

@testable import SendService

struct GroupCommitTests {
    private let folder: TemporaryFolder
    private let queue: DatabaseQueue
    private let commits: GroupCommit

    init() throws {
        folder = try TemporaryFolder()
        queue = try DatabaseQueue(path: folder.file("a.db"))
        try queue.write { try $0.execute(sql: "CREATE TABLE t (a INTEGER PRIMARY KEY)") }
        commits = GroupCommit(queue)
    }

    private func add(_ body: @escaping @Sendable (Database) throws -> Void) async throws {
        try await withCheckedThrowingContinuation { continuation in
            commits.add(body) { continuation.resume(with: $0) }
        }
    }

    private func insert(_ number: Int) async throws {
        try await add { try $0.execute(sql: "INSERT INTO t VALUES (?)", arguments: [number]) }
    }

    private func numbers() throws -> [Int] {
        try queue.read { try Int.fetchAll($0, sql: "SELECT a FROM t ORDER BY a") }
    }

    @Test func manyShareACommitAndAllAreThere() async throws {
        let counter = CommitCounter()
        queue.add(transactionObserver: counter, extent: .databaseLifetime)
        try await withThrowingTaskGroup { group in
            for number in 0..<1_000 { group.addTask { try await insert(number) } }
            try await group.waitForAll()
        }
        #expect(try numbers() == Array(0..<1_000))
        #expect(counter.commits < 500)
    }

    @Test func whatOneThrowsTakesNothingOfTheOthers() async throws {
        let failed = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                group.addTask {
                    do {
                        try await add { database in
                            try database.execute(sql: "INSERT INTO t VALUES (?)", arguments: [number])
                            if number % 3 == 0 { throw CancellationError() }
                        }
                        return false
                    } catch { return true }
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(failed == 67)
        #expect(try numbers() == (0..<200).filter { $0 % 3 != 0 })
    }

    /// A commit that fails has failed for everybody in it; what comes later is none of its business.
    @Test func aFailedCommitIsToldToAllOfIt() async throws {
        try await queue.write { try $0.execute(sql: "CREATE TABLE u (a REFERENCES t DEFERRABLE INITIALLY DEFERRED)") }
        // Held up until both wait, so that they share one commit.
        let gate = DispatchSemaphore(value: 0)
        commits.add({ _ in gate.wait() }, done: { (_: Result<Void, any Error>) in })
        let good = Task { try await insert(1) }
        let bad = Task { try await add { try $0.execute(sql: "INSERT INTO u VALUES (77)") } }
        while commits.waiting < 2 { await Task.yield() }
        gate.signal()
        await #expect(throws: DatabaseError.self) { try await bad.value }
        await #expect(throws: DatabaseError.self) { try await good.value }
        #expect(try numbers() == [])
        try await insert(2)
        #expect(try numbers() == [2])
    }

    @Test func aRolledBackTransactionIsToldToAllOfIt() async throws {
        let gate = DispatchSemaphore(value: 0)
        commits.add({ _ in gate.wait() }, done: { (_: Result<Void, any Error>) in })
        let first = Task { try await insert(1) }
        while commits.waiting < 1 { await Task.yield() }
        // As SQLite does by itself where the disk is full.
        let rolling = Task { try await add { try $0.execute(sql: "ROLLBACK") } }
        while commits.waiting < 2 { await Task.yield() }
        let last = Task { try await insert(3) }
        while commits.waiting < 3 { await Task.yield() }
        gate.signal()
        for task in [first, rolling, last] {
            await #expect(throws: (any Error).self) { try await task.value }
        }
        #expect(try numbers() == [])
        try await insert(4)
        #expect(try numbers() == [4])
    }

    private final class CommitCounter: TransactionObserver, Sendable {
        private let count = Mutex(0)
        var commits: Int { count.withLock { $0 } }
        func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
        func databaseDidChange(with event: DatabaseEvent) {}
        func databaseDidCommit(_ db: Database) { count.withLock { $0 += 1 } }
        func databaseDidRollback(_ db: Database) {}
    }
}
