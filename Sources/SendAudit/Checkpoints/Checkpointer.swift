import Dispatch
import MerkleLog
import Synchronization

/// Signs the newest tree and keeps it outside of the ledger's file, off the way of the acknowledgements.
final class Checkpointer: Sendable {
    private struct State {
        var newest: CompactRange
        /// The size that stands outside.
        var written: UInt64
        var isScheduled = false
        var isUrgent = false
        var isStopped = false
        /// A note that the file does not hold yet.
        var unsaved: (size: UInt64, note: SignedNote)?
        var signers: [NoteSigner]
        var failure: LedgerError?
        /// Since when it fails.
        var failingSince: ContinuousClock.Instant?
    }

    /// How many times its rows the window may hold while the checkpoints are slow, and for how long, in delays of the
    /// window, it may stay open while they fail.
    private static let patience = 16

    private let state: Mutex<State>
    private let writing = Mutex(())
    private let outside: OutsideCheckpoints
    private let mode: LedgerOptions.Outside
    private let queue = DispatchQueue(label: "audit-ledger.checkpoints")
    /// Called after a note was written, so that the writer puts it into the file too.
    private let written: @Sendable () -> Void

    init(
        tree: CompactRange, writtenSize: UInt64, signer: NoteSigner, outside: OutsideCheckpoints,
        mode: LedgerOptions.Outside, written: @escaping @Sendable () -> Void
    ) {
        state = Mutex(State(newest: tree, written: writtenSize, signers: [signer]))
        self.outside = outside
        self.mode = mode
        self.written = written
    }

    /// Takes up a tree that was committed.
    ///
    /// - Throws: ``LedgerError``, in the mode `sync` alone.
    func offer(_ tree: CompactRange) throws {
        guard state.withLock({ $0.written != tree.size }) else { return }
        guard case .behind(let delay, let rows) = mode else {
            state.withLock { $0.newest = tree }
            try writeNow()
            return
        }
        let wait: Duration? = state.withLock { state in
            state.newest = tree
            if tree.size - state.written >= UInt64(rows), !state.isUrgent {
                state.isUrgent = true
                return .zero
            }
            guard !state.isScheduled, !state.isUrgent else { return nil }
            state.isScheduled = true
            return delay
        }
        guard let wait else { return }
        let seconds = wait / .seconds(1)
        queue.asyncAfter(deadline: .now() + seconds) { [self] in
            let isDue = state.withLock { state in
                state.isScheduled = false
                state.isUrgent = false
                return !state.isStopped && state.written != state.newest.size
            }
            guard isDue else { return }
            // What failed is tried again with the next commit, and shows in `failure` until then.
            if (try? writeNow()) != nil { written() }
        }
    }

    /// Keeps the window that is promised: where checkpoints fail or are too slow, nothing more is recorded until the
    /// newest one stands outside. Called by the writer before it commits.
    ///
    /// - Throws: ``LedgerError`` `notWritten`.
    func keepWindow() throws {
        guard case .behind(let delay, let rows) = mode else { return }
        let mustCatchUp = state.withLock { state in
            let behind = state.newest.size - min(state.written, state.newest.size)
            guard let since = state.failingSince else { return behind >= UInt64(rows * Self.patience) }
            return behind >= UInt64(rows) || ContinuousClock.now - since >= max(delay * Self.patience, .seconds(1))
        }
        guard mustCatchUp else { return }
        do {
            try writeNow()
        } catch {
            throw LedgerError(
                code: .notWritten,
                message: """
                    the checkpoint outside cannot be written, and what is recorded without it could be cut off unseen: \
                    \(error)
                    """)
        }
    }

    /// Signs the newest tree and writes it outside before coming back.
    ///
    /// - Returns: the note.
    @discardableResult
    func writeNow() throws -> SignedNote {
        // One at a time: two trees must not overtake each other on the way to the file.
        try writing.withLock { _ in
            let (tree, signers, isStopped) = state.withLock { ($0.newest, $0.signers, $0.isStopped) }
            guard !isStopped else { throw LedgerError(code: .closed, message: "the ledger was closed") }
            do {
                let note = try Self.sign(tree, signers)
                try outside.write(note)
                state.withLock { state in
                    state.written = tree.size
                    state.unsaved = (tree.size, note)
                    state.failure = nil
                    state.failingSince = nil
                }
                return note
            } catch {
                let failure =
                    error as? LedgerError
                    ?? LedgerError(code: .unreadable, message: "the checkpoint cannot be signed: \(error)")
                state.withLock { state in
                    state.failure = failure
                    if state.failingSince == nil { state.failingSince = .now }
                }
                throw failure
            }
        }
    }

    static func sign(_ tree: CompactRange, _ signers: [NoteSigner]) throws -> SignedNote {
        guard let first = signers.first else {
            throw LedgerError(code: .wrongKeys, message: "there is no key to sign with")
        }
        let checkpoint = try Checkpoint(
            origin: first.verifierKey.name.description, size: tree.size, root: tree.root)
        return try SignedNote(text: checkpoint.text, signers: signers)
    }

    /// Takes the note that the file does not hold yet.
    func takeUnsaved() -> (size: UInt64, note: SignedNote)? {
        state.withLock { state in
            defer { state.unsaved = nil }
            return state.unsaved
        }
    }

    /// Puts a note back that could not be saved.
    func putBack(_ unsaved: (size: UInt64, note: SignedNote)) {
        state.withLock { state in
            if state.unsaved == nil { state.unsaved = unsaved }
        }
    }

    /// Writes nothing any more: whoever opens the ledger next has the word.
    func stop() {
        state.withLock { $0.isStopped = true }
        // What is being written now is written to its end first.
        writing.withLock { _ in }
    }

    /// Replaces the keys that sign from now on.
    func setSigners(_ signers: [NoteSigner]) {
        state.withLock { $0.signers = signers }
    }

    /// Why the newest checkpoint could not be written outside; `nil` when it could.
    var failure: LedgerError? { state.withLock { $0.failure } }
}
