import GRDB
import Synchronization

/// Runs the updates of many callers in one transaction: a commit waits for the disk, and the disk takes as long for one
/// update as for a hundred. Nobody waits for company: what comes while a commit is under way is in the next one.
///
/// Each update is a savepoint, so that one that throws takes nothing of the others with it. Where the commit fails, all of
/// its updates have failed.
final class GroupCommit: Sendable {
    private struct Update: Sendable {
        /// Runs it; what comes back tells its caller how it went, or why the transaction failed in which it did.
        let run: @Sendable (Database) -> @Sendable ((any Error)?) -> Void
        /// Tells its caller that it was not run.
        let fail: @Sendable (any Error) -> Void
    }

    private struct State {
        var waiting: [Update] = []
        var isRunning = false
    }

    private let queue: DatabaseQueue
    private let state = Mutex(State())
    /// Others want to read between two commits.
    private static let mostAtOnce = 256

    init(_ queue: DatabaseQueue) {
        self.queue = queue
    }

    /// Has an update run; `done` is called when it is on disk, or has failed.
    func add<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value,
        done: @escaping @Sendable (Result<Value, any Error>) -> Void
    ) {
        let update = Update(
            run: { database in
                let result = Result { try Self.inSavepoint(database, body) }
                return { failure in done(failure.map { .failure($0) } ?? result) }
            }, fail: { done(.failure($0)) })
        let begins = state.withLock { state in
            state.waiting.append(update)
            defer { state.isRunning = true }
            return !state.isRunning
        }
        if begins { begin() }
    }

    /// How many updates no commit has taken yet.
    var waiting: Int { state.withLock { $0.waiting.count } }

    private func begin() {
        queue.asyncWriteWithoutTransaction { [self] database in
            commit(database)
            let isEmpty = state.withLock { state in
                state.isRunning = !state.waiting.isEmpty
                return state.waiting.isEmpty
            }
            if !isEmpty { begin() }
        }
    }

    private func commit(_ database: Database) {
        let updates = state.withLock { state in
            let first = Array(state.waiting.prefix(Self.mostAtOnce))
            state.waiting.removeFirst(first.count)
            return first
        }
        var ran: [@Sendable ((any Error)?) -> Void] = []
        var failure: (any Error)?
        do {
            try database.inTransaction(.immediate) {
                for update in updates {
                    ran.append(update.run(database))
                    // A disk that is full ends the whole transaction, and not the savepoint alone.
                    guard database.isInsideTransaction else {
                        throw DatabaseError(resultCode: .SQLITE_ABORT, message: "the transaction was rolled back")
                    }
                }
                return .commit
            }
        } catch {
            failure = error
        }
        for tell in ran { tell(failure) }
        guard let failure else { return }
        for update in updates.dropFirst(ran.count) { update.fail(failure) }
    }

    /// Of statements that are compiled once for the connection; GRDB's own savepoints are compiled each time.
    private static func inSavepoint<Value>(
        _ database: Database, _ body: (Database) throws -> Value
    ) throws -> Value {
        try database.run(sql: "SAVEPOINT one_update")
        do {
            let value = try body(database)
            try database.run(sql: "RELEASE one_update")
            return value
        } catch {
            // A disk that is full has ended the whole transaction, and the savepoint with it.
            if database.isInsideTransaction {
                try database.run(sql: "ROLLBACK TO one_update")
                try database.run(sql: "RELEASE one_update")
            }
            throw error
        }
    }
}
