import Dispatch
import GRDB
import MerkleLog
import SendAPI
import Synchronization

/// The one that writes: takes what arrived while the last commit synced, and commits it together.
final class LedgerWriter: Sendable {
    /// What became of an entry.
    struct Written: Sendable {
        let sequence: Int64
        /// Handed back, so that it is the caller's thread that lets go of it and not the writer's.
        private let entry: PreparedEntry

        init(_ entry: PreparedEntry, sequence: Int64) {
            self.entry = entry
            self.sequence = sequence
        }

        var leaf: LeafHash { entry.leaf }
    }

    private struct Waiting {
        let entry: PreparedEntry
        let continuation: CheckedContinuation<Written, any Error>
    }

    private struct Inbox {
        var entries: [Waiting] = []
        var jobs: [@Sendable () -> Void] = []
        var isDraining = false
        var isClosed = false
        /// Why nothing is acknowledged any more.
        var failure: LedgerError?
    }

    let connection: DatabaseQueue
    let core: WriterCore
    private let watch: FileWatch
    private let inbox = Mutex(Inbox())
    private let queue = DispatchQueue(label: "audit-ledger.writer")
    private let options: LedgerOptions
    /// Why the last commit failed; `nil` when it did not.
    private let lastFailure = Mutex<LedgerError?>(nil)
    /// Keeps the write-ahead log short.
    let wal: WALLimit
    private let commits = Mutex(0)
    private let checkpointer: Mutex<Checkpointer?> = Mutex(nil)

    init(connection: DatabaseQueue, core: WriterCore, watch: FileWatch, options: LedgerOptions) throws {
        self.connection = connection
        self.core = core
        self.watch = watch
        self.options = options
        wal = try connection.writeWithoutTransaction { try WALLimit(options, watch: watch, $0) }
    }

    /// The checkpointer calls back here, so it comes after the writer was made.
    func follow(_ checkpointer: Checkpointer) {
        self.checkpointer.withLock { $0 = checkpointer }
    }

    /// Why nothing can be written, as far as is known: the last commit failed, or all that come will.
    var failure: LedgerError? { inbox.withLock { $0.failure } ?? lastFailure.withLock { $0 } }

    /// Whether the last commit failed and the next one may not.
    var mayTryAgain: Bool {
        lastFailure.withLock { $0 != nil } && inbox.withLock { $0.failure == nil && !$0.isClosed }
    }

    /// How many entries no commit has taken yet.
    var waitingCount: Int { inbox.withLock { $0.entries.count } }

    /// How many commits there were.
    var commitCount: Int { commits.withLock { $0 } }

    // MARK: Handing over

    /// Writes an entry; comes back once it is on disk. A caller that is cancelled waits all the same: an attempt must not
    /// stay without its outcome.
    func append(_ entry: PreparedEntry) async throws -> Written {
        try await withCheckedThrowingContinuation { continuation in
            enqueue { inbox -> LedgerError? in
                guard inbox.entries.count < options.maximumWaitingRows else {
                    return LedgerError(
                        code: .overloaded,
                        message: "\(options.maximumWaitingRows) records wait to be written; try again in a moment")
                }
                inbox.entries.append(Waiting(entry: entry, continuation: continuation))
                return nil
            } refused: {
                continuation.resume(throwing: $0)
            }
        }
    }

    /// Runs something between two commits, with the connection to itself. It should take no longer than a commit.
    func perform<Value: Sendable>(
        _ body: @escaping @Sendable (WriterCore, Database) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Value, any Error>) in
            enqueue { inbox -> LedgerError? in
                inbox.jobs.append { [self] in
                    continuation.resume(with: Result { try performNow(body) })
                }
                return nil
            } refused: {
                continuation.resume(throwing: $0)
            }
        }
    }

    private func performNow<Value>(_ body: (WriterCore, Database) throws -> Value) throws -> Value {
        do {
            let value = try connection.writeWithoutTransaction { database in
                try watch.checkLog(database)
                try core.settle(database)
                let value = try body(core, database)
                try watch.check(database)
                return value
            }
            try checkpointer.withLock { $0 }?.offer(core.signedHead)
            return value
        } catch let stale as StaleSearch {
            throw stale
        } catch {
            throw noted(error)
        }
    }

    private func enqueue(
        _ add: (inout Inbox) -> LedgerError?, refused: (LedgerError) -> Void
    ) {
        let (refusal, mustStart): (LedgerError?, Bool) = inbox.withLock { inbox in
            if let failure = inbox.failure { return (failure, false) }
            guard !inbox.isClosed else {
                return (LedgerError(code: .closed, message: "the ledger was closed"), false)
            }
            if let refusal = add(&inbox) { return (refusal, false) }
            defer { inbox.isDraining = true }
            return (nil, !inbox.isDraining)
        }
        if let refusal { refused(refusal) }
        if mustStart { queue.async { [self] in drain() } }
    }

    // MARK: Writing

    private func drain() {
        repeat { writeRound() } while hasMore()
    }

    /// Whether something waits; if not, the next one to come finds the writer idle.
    private func hasMore() -> Bool {
        inbox.withLock { inbox in
            inbox.isDraining = !inbox.entries.isEmpty || !inbox.jobs.isEmpty
            return inbox.isDraining
        }
    }

    private func writeRound() {
        let entries = inbox.withLock { inbox in
            defer { inbox.entries = [] }
            return inbox.entries
        }
        var start = 0
        while start < entries.count {
            let end = min(start + options.maximumRowsPerCommit, entries.count)
            write(entries[start..<end])
            start = end
            runJobs()
        }
        runJobs()
    }

    private func runJobs() {
        let jobs = inbox.withLock { inbox in
            defer { inbox.jobs = [] }
            return inbox.jobs
        }
        for job in jobs { job() }
    }

    private func write(_ waiting: ArraySlice<Waiting>) {
        do {
            var sequence = try commit(waiting.lazy.map(\.entry))
            for one in waiting {
                one.continuation.resume(returning: Written(one.entry, sequence: sequence))
                sequence += 1
            }
        } catch  where waiting.count > 1 && Self.isOfOneEntry(error) {
            // One impossible entry must not take its neighbours with it.
            for index in waiting.indices { write(waiting[index...index]) }
        } catch {
            let failure = noted(error)
            for one in waiting { one.continuation.resume(throwing: failure) }
        }
    }

    private func commit(_ entries: some Collection<PreparedEntry>) throws -> Int64 {
        let checkpointer = checkpointer.withLock { $0 }
        if !entries.isEmpty { try checkpointer?.keepWindow() }
        let first = try connection.writeWithoutTransaction { database in
            try watch.checkLog(database)
            if !entries.isEmpty { try wal.admit(database) }
            let first = try core.commit(entries, database)
            try watch.check(database)
            return first
        }
        try checkpointer?.offer(core.signedHead)
        // Of no entries, it may have written nothing.
        if !entries.isEmpty { lastFailure.withLock { $0 = nil } }
        commits.withLock { $0 += 1 }
        return first
    }

    private static func isOfOneEntry(_ error: any Error) -> Bool {
        if let error = error as? DatabaseError { return error.resultCode == .SQLITE_CONSTRAINT }
        return (error as? LedgerError)?.code == .notFound
    }

    /// Creates an error of the ledger of any error, and remembers what ends the writing for good.
    private func noted(_ error: any Error) -> LedgerError {
        let failure = LedgerError(error, at: connection.path, otherwise: .notWritten)
        // Only what rests on that row is not done.
        if error is UnprovenRow { return failure }
        if failure.code == .moved || failure.code == .damaged { inbox.withLock { $0.failure = failure } }
        if [.notWritten, .diskFull, .moved, .damaged, .unreadable].contains(failure.code) {
            lastFailure.withLock { $0 = failure }
        }
        return failure
    }

    // MARK: The end

    /// Writes what waits, refuses what comes, and closes the file. Blocks until that is done.
    ///
    /// - Parameter last: entries that go in at the very end.
    func close(last: [PreparedEntry]) throws {
        let isFirst = inbox.withLock { inbox in
            defer { inbox.isClosed = true }
            return !inbox.isClosed
        }
        guard isFirst else {
            // It is closed when this comes back, whoever closes it.
            queue.sync {}
            return
        }
        // On the writer's own queue: after it, nothing of ours runs there any more.
        queue.sync {
            drain()
            guard inbox.withLock({ $0.failure == nil }) else { return }
            if !last.isEmpty { _ = try? commit(last) }
            try? checkpointer.withLock { $0 }?.writeNow()
        }
        checkpointer.withLock { checkpointer in
            checkpointer?.stop()
            checkpointer = nil
        }
        connection.writeWithoutTransaction { _ in core.finish() }
        try connection.close()
    }
}
