import Dispatch
import MerkleLog
import SendAPI
import Synchronization

/// Keeps the newest signed head outside of the ledger's file too, off the way of the acknowledgements.
final class Checkpointer: Sendable {
    private struct State {
        var newest: SignedHead?
        /// The size that stands outside.
        var written: UInt64
        var isScheduled = false
        var isUrgent = false
        var isStopped = false
        var failure: LedgerError?
        /// Since when it fails, by the clock's uptime.
        var failingSince: Duration?
        /// Writes what waits for the end of the window.
        var timer: Task<Void, Never>?

        var isBehind: Bool { newest.map { $0.size != written } ?? false }
        var rowsBehind: UInt64 { (newest?.size ?? 0) - min(written, newest?.size ?? 0) }
    }

    /// How many times its rows the window may hold while the checkpoints are slow, and for how long, in delays of the
    /// window, it may stay open while they fail.
    private static let patience = 16

    private let state: Mutex<State>
    private let external: ExternalCheckpoints
    private let mode: LedgerOptions.ExternalCheckpoint
    private let clock: TimeSource
    private let queue = DispatchQueue(label: "audit-ledger.checkpoints")

    init(
        newest: SignedHead?, writtenSize: UInt64, external: ExternalCheckpoints, mode: LedgerOptions.ExternalCheckpoint,
        clock: TimeSource
    ) {
        state = Mutex(State(newest: newest, written: writtenSize))
        self.external = external
        self.mode = mode
        self.clock = clock
    }

    /// How many entries the checkpoint outside does not cover.
    var rowsBehind: UInt64 { state.withLock { $0.rowsBehind } }

    /// Takes up a head that was committed.
    ///
    /// - Throws: ``LedgerError``, in the mode `sync` alone.
    func offer(_ head: SignedHead?) throws {
        guard let head, state.withLock({ $0.written != head.size }) else { return }
        guard case .behind(let delay, let rows) = mode else {
            state.withLock { $0.newest = head }
            try writeNow()
            return
        }
        let isUrgent = state.withLock { state in
            state.newest = head
            if state.rowsBehind >= UInt64(rows), !state.isUrgent {
                state.isUrgent = true
                return true
            }
            guard !state.isScheduled, !state.isUrgent, !state.isStopped else { return false }
            state.isScheduled = true
            state.timer = Task { await endWindow(after: delay) }
            return false
        }
        guard isUrgent else { return }
        queue.async { [self] in
            state.withLock { $0.isUrgent = false }
            writeIfDue()
        }
    }

    private func endWindow(after delay: Duration) async {
        // Cancelled when the ledger is closed.
        guard (try? await clock.sleep(for: delay)) != nil else { return }
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            queue.async { [self] in
                state.withLock { $0.isScheduled = false }
                writeIfDue()
                continuation.resume()
            }
        }
    }

    private func writeIfDue() {
        let isDue = state.withLock { !$0.isStopped && $0.isBehind }
        // What failed is tried again with the next commit, and shows in `failure` until then.
        if isDue { try? write() }
    }

    /// Waits until the window has ended and its checkpoint is written, or has failed.
    func windowEnd() async { await state.withLock { $0.timer }?.value }

    /// Keeps the window that is promised: where checkpoints fail or are too slow, nothing more is recorded until the
    /// newest one stands outside. Called by the writer before it commits.
    ///
    /// - Throws: ``LedgerError`` `notWritten`.
    func keepWindow() throws {
        guard case .behind(let delay, let rows) = mode else { return }
        let mustCatchUp = state.withLock { state in
            let behind = state.rowsBehind
            guard let since = state.failingSince else { return behind >= UInt64(rows * Self.patience) }
            return behind >= UInt64(rows) || clock.uptime - since >= max(delay * Self.patience, .seconds(1))
        }
        guard mustCatchUp else { return }
        do {
            try writeNow()
        } catch {
            throw LedgerError(
                code: .notWritten,
                message: """
                    the external checkpoint cannot be written, and what is recorded without it could be cut off unseen: \
                    \(error)
                    """)
        }
    }

    /// Writes the newest head outside before coming back. Blocks: for the writer's own thread, and for synchronous programs.
    func writeNow() throws {
        try queue.sync { try write() }
    }

    /// One at a time, by the queue: two heads must not overtake each other on the way to the file.
    private func write() throws {
        let (head, isStopped) = state.withLock { ($0.newest, $0.isStopped) }
        guard !isStopped else { throw LedgerError(code: .closed, message: "the ledger was closed") }
        guard let head else { return }
        do throws(LedgerError) {
            try external.write(head.note)
        } catch {
            state.withLock { state in
                state.failure = error
                if state.failingSince == nil { state.failingSince = clock.uptime }
            }
            throw error
        }
        state.withLock { state in
            state.written = head.size
            state.failure = nil
            state.failingSince = nil
        }
    }

    /// Writes nothing any more: whoever opens the ledger next has the word.
    func stop() {
        state.withLock { state in
            state.isStopped = true
            state.timer?.cancel()
        }
        // What is being written now is written to its end first.
        queue.sync {}
    }

    /// Why the newest checkpoint could not be written outside; `nil` when it could.
    var failure: LedgerError? { state.withLock { $0.failure } }
}
