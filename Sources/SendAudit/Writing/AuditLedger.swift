import Dispatch
import EIAMErrors
import FoundationEssentials
import GRDB
public import MerkleLog
public import SendAPI
import Synchronization

/// The ledger, open for writing: every attempt before it is made, every outcome after.
///
/// One process holds a ledger at a time, with one connection. An append comes back once its transaction is on disk (WAL,
/// `synchronous=FULL`), or it throws and nothing was recorded. Appends that arrive while a transaction syncs share the
/// next one.
public final class AuditLedger: AttemptRecorder {
    /// The SQLite file.
    public let path: String
    let options: LedgerOptions
    let writer: LedgerWriter
    let checkpointer: Checkpointer
    let keys: Mutex<LedgerKeys>
    let refusals = Mutex(RefusalBursts())
    let gap = Mutex(GapCounter())
    let holders: Mutex<[any PersonalDataHolder]> = Mutex([])
    /// Carries out what tools ask of the service that writes this ledger.
    let commandHandler: Mutex<(any ServiceCommandHandler)?> = Mutex(nil)
    private let secrets = SecretSource()
    private let lock: Mutex<LedgerLock?>
    private let level = Mutex(DiskLevel.ample)
    private let lastEntry: Mutex<Timestamp>
    /// Whether erased bytes may still stand in the write-ahead log.
    let mustEmptyLog = Mutex(false)
    /// Erasures and retentions come one after the other; nothing else waits for them.
    let removals = AsyncMutex()
    /// One change of keys at a time: each goes on from the key before it.
    let rotations = AsyncMutex()
    /// Why the next start would find no keys.
    let keyFailure = Mutex<LedgerError?>(nil)
    private let maintenanceLoop: Mutex<Task<Void, Never>?> = Mutex(nil)
    private let control: Mutex<(any LedgerListener)?> = Mutex(nil)

    /// Opens a ledger, or creates one where there is no file. Blocks the calling thread while files are read and, after a
    /// crash, entries are proven; tasks call ``open(path:options:)``.
    ///
    /// - Parameters:
    ///   - path: the SQLite file. Beside it stand its `-wal` and `-shm`, and `.lock`, `.signing-key`,
    ///     `.index-keys`, `.checkpoints` and `.control`.
    ///   - options: how it is written.
    /// - Throws: ``LedgerError``: `locked`, `unreadable`, `notALedger`, `wrongKeys`, `damaged`; `rolledBack` when the file
    ///   is behind the external checkpoint of it.
    public convenience init(path: String, options: LedgerOptions = LedgerOptions()) throws(LedgerError) {
        try self.init(path: path, options: options, recovery: nil)
    }

    /// Opens a ledger as ``init(path:options:)`` does, on a thread outside of Swift's cooperative pool.
    ///
    /// - Throws: ``LedgerError`` as that initialiser.
    public static func open(
        path: String, options: LedgerOptions = LedgerOptions()
    ) async throws(LedgerError) -> AuditLedger {
        try await BlockingCall.run { () throws(LedgerError) in try AuditLedger(path: path, options: options) }
    }

    /// Opens a ledger that ``init(path:options:)`` refuses because it was rolled back or has lost its keys, and records
    /// that, with the old head and the new one. Nothing that was lost comes back.
    ///
    /// - Throws: ``LedgerError`` as the other initialiser, but not `rolledBack`.
    public static func restore(
        path: String, options: LedgerOptions = LedgerOptions(), recovery: LedgerRecovery
    ) throws(LedgerError) -> AuditLedger {
        try AuditLedger(path: path, options: options, recovery: recovery)
    }

    private init(path: String, options: LedgerOptions, recovery: LedgerRecovery?) throws(LedgerError) {
        self.path = path
        self.options = options
        lock = Mutex(try LedgerLock(ledgerPath: path))
        do {
            let opened = try LedgerOpening(path: path, options: options, recovery: recovery).open()
            let writer = try LedgerWriter(
                connection: opened.connection, core: opened.core, watch: opened.watch, options: options)
            checkpointer = Checkpointer(
                newest: opened.core.signedHead, writtenSize: opened.externalSize, external: opened.external,
                mode: options.externalCheckpoint, clock: options.clock)
            self.writer = writer
            keys = Mutex(opened.keys)
            lastEntry = Mutex(options.clock())
            try checkpointer.writeNow()
            // After a restore, both slots: the old head must not be found again.
            if recovery != nil { try checkpointer.writeNow() }
            writer.follow(checkpointer)
        } catch {
            throw LedgerError(error, at: path)
        }
        measureDisk()
        startMaintenanceLoop()
        if options.acceptsControl {
            do throws(LedgerError) {
                let listener = try listen()
                control.withLock { $0 = listener }
            } catch {
                // Before the error arrives: whoever tries again must not find it locked.
                try? close()
                throw error
            }
        }
    }

    // MARK: Recording

    /// Records an attempt. When this comes back, the record is on disk.
    ///
    /// - Returns: the receipt; `nil` for a refusal that was merged with others of its peer
    ///   (``LedgerOptions/refusalsPerMinute``), and for an attempt that the mode `open-with-gap-record` let through.
    /// - Throws: ``LedgerError`` `notWritten`, `overloaded`, `diskFull`, `moved` or `closed`; the attempt must not be
    ///   carried out then.
    @discardableResult
    public func append(_ attempt: SendAttempt) async throws(LedgerError) -> LedgerReceipt? {
        let level = diskLevel
        if case .refused(let error) = attempt.decision, let limit = options.refusalsPerMinute {
            let isMerged = refusals.withLock {
                $0.merges(
                    peer: attempt.peerAddress, code: error.code, time: options.clock(), limit: limit,
                    mergesAll: level >= .refusalsMerged)
            }
            if isMerged { return nil }
        }
        do throws(LedgerError) {
            guard level < .attemptsStopped else {
                throw LedgerError(
                    code: .diskFull,
                    message: "\(path): the disk is nearly full; no attempt is recorded until there is room")
            }
            let written = try await write(LedgerEntry(attempt, kind: .attempt))
            return LedgerReceipt(sequence: written.sequence, id: attempt.id, leaf: written.leaf)
        } catch {
            guard options.failureMode == .openWithGapRecord, error.code != .closed else { throw error }
            gap.withLock { $0.add(attempt.time) }
            return nil
        }
    }

    /// Records an attempt; ``append(_:)`` for those who need no leaf.
    ///
    /// - Throws: ``LedgerError``; the attempt must not be carried out then.
    public func begin(_ attempt: SendAttempt) async throws -> AttemptReceipt {
        guard let receipt = try await append(attempt) else { return .unrecorded(attempt.id) }
        return AttemptReceipt(id: receipt.id, sequence: receipt.sequence)
    }

    /// Records how an attempt, or one try of it, ended. For an attempt without an entry there is nothing to record.
    ///
    /// - Throws: ``LedgerError`` `notWritten`, `overloaded`, `moved` or `closed`; `notFound` for a receipt of another
    ///   ledger.
    public func finish(_ receipt: AttemptReceipt, with outcome: SendOutcome) async throws {
        guard receipt.isRecorded else { return }
        _ = try await write(LedgerEntry(outcome, attemptSequence: receipt.sequence))
    }

    /// Records a captcha request that failed. It is no attempt and does not enter the totals, but it shows why somebody
    /// never came to ask for a code.
    ///
    /// - Throws: ``LedgerError`` `notWritten`.
    public func recordCaptchaFailure(_ attempt: SendAttempt) async throws {
        let level = diskLevel
        // No attempt hangs on it: where strangers flood, it is the first to go.
        guard level == .ample else { return }
        _ = try await write(LedgerEntry(attempt, kind: .captchaFailure))
    }

    func write(_ entry: LedgerEntry) async throws(LedgerError) -> LedgerWriter.Written {
        let searchKey = keys.withLock { $0.currentSearchKey }
        // Hashed here, by the caller's own thread: the writer has better things to do.
        let prepared = PreparedEntry(entry, secret: CommitmentSecret(secrets.next()), searchKey: searchKey)
        do {
            let written = try await writer.append(prepared)
            lastEntry.withLock { $0 = options.clock() }
            return written
        } catch let error as LedgerError {
            throw error
        } catch {
            throw LedgerError(code: .notWritten, message: "the audit record could not be written: \(error)")
        }
    }

    // MARK: Asking the writer

    /// Closes accepted attempts that have no outcome as `unknown`. For callers' ledgers, after a crash: the service closes
    /// its own, which knows better what became of them. See also ``LedgerOptions/closesOrphans``.
    ///
    /// - Parameter time: when they ended, as far as is known; `nil` for now.
    /// - Returns: how many were closed.
    @discardableResult
    public func closeOpenAttempts(at time: Timestamp? = nil) async throws -> Int {
        let time = time ?? options.clock()
        let open = try await attemptsWithoutOutcome()
        for receipt in open { try await finish(receipt, with: SendOutcome(time: time, result: .unknown)) }
        return open.count
    }

    /// How full the disk is.
    public var diskLevel: DiskLevel { level.withLock { $0 } }

    /// Why the newest checkpoint could not be written outside of the file; `nil` when it could. Meanwhile a truncation could
    /// not be shown; records go on for a second or ``LedgerOptions/ExternalCheckpoint/behind(_:rows:)``'s rows, then they
    /// are refused.
    public var checkpointFailure: LedgerError? { checkpointer.failure }

    /// How many commits this writer made: with ``append(_:)`` called from many places at once, far fewer than entries.
    public var commitCount: Int { writer.commitCount }

    /// The tables of a ledger's file, for comparisons with other programs that write the same.
    package static var tables: String { LedgerSchema.tables }

    /// The public key that this ledger's checkpoints are verified with.
    public var publicKey: NoteVerifierKey { keys.withLock { $0.signing.publicKey } }

    /// Reads from the writing connection; for tests, which must see its settings.
    func inspect<Value: Sendable>(_ body: @Sendable @escaping (Database) throws -> Value) async throws -> Value {
        try await writer.connection.read(body)
    }

    // MARK: The maintenance loop

    private func startMaintenanceLoop() {
        let task = Task { [weak self, clock = options.clock] in
            await self?.removals.withLock { await self?.finishRemovals() }
            while !Task.isCancelled {
                try? await clock.sleep(for: .seconds(1))
                guard let self, !Task.isCancelled else { return }
                await self.tick()
            }
        }
        maintenanceLoop.withLock { $0 = task }
    }

    /// What an erasure or a retention had still to do when the ledger was last open.
    private func finishRemovals() async {
        // A retention comes after it: what is left of an erasure would be taken for done.
        guard (try? await finishErasure()) != nil else { return }
        let isPurging = (try? await writer.perform { core, _ in core.keptFrom > 0 }) == true
        if isPurging {
            _ = try? await continueRetention()
            _ = try? await eraseOutcomesOfRemovedAttempts(actor: OperationActor(options.program))
        }
        // The end may have come between the last batch and the emptying of the log.
        let hasErased = try? await writer.connection.read {
            try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM erased)")
        }
        if hasErased == true || isPurging { _ = try? await truncateWAL() }
    }

    /// What is due by the clock: bursts that are over, a gap that can be written now, a sign of life; and whether what was
    /// wrong is right again.
    func tick() async {
        await BlockingCall.run { [self] in
            measureDisk()
            checkKeyFiles()
            // Where nothing is appended, nothing else would try again. Not through the writer, which may have stopped.
            if checkpointer.failure != nil { try? checkpointer.writeNow() }
        }
        await checkFiles()
        let now = options.clock()
        await writeBursts(refusals.withLock { $0.due(at: now) })
        await writeGap()
        await tryAgain()
        await truncateWALIfDue()
        await shortenLog()
        if let heartbeat = options.heartbeat, now - lastEntry.withLock({ $0 }) >= heartbeat {
            _ = try? await write(LedgerEntry(kind: .heartbeat, time: now))
        }
    }

    private func writeBursts(_ bursts: [RefusalBursts.Burst]) async {
        for burst in bursts where (try? await write(.burst(burst, time: options.clock()))) == nil {
            refusals.withLock { $0.putBack(burst) }
        }
    }

    private func writeGap() async {
        guard let missed = gap.withLock({ $0.take() }) else { return }
        if (try? await write(.gap(missed, time: options.clock()))) == nil { gap.withLock { $0.putBack(missed) } }
    }

    func measureDisk() {
        let measured = DiskLevel.measure(folder: PrivateFile.folder(of: path), options: options)
        level.withLock { $0 = measured }
    }

    // MARK: The end

    /// Writes what waits, signs the newest checkpoint, closes the file and lets another process write it. Appends after
    /// this throw.
    ///
    /// - Throws: ``LedgerError`` or SQLite's error when the file could not be closed.
    public func close() async throws {
        try await BlockingCall.run { [self] in try close() }
    }

    /// The same for synchronous programs and `defer`: blocks the calling thread.
    public func close() throws {
        try beginClosing()()
    }

    /// Ends what calls the ledger.
    ///
    /// - Returns: what closes the file. It blocks, and holds no reference to the ledger.
    private func beginClosing() -> @Sendable () throws -> Void {
        maintenanceLoop.withLock { $0 }?.cancel()
        control.withLock { server in
            server?.stop()
            server = nil
        }
        // Counted, and the last chance to record it.
        let now = options.clock()
        var entries = refusals.withLock { $0.all() }.map { LedgerEntry.burst($0, time: now) }
        if let missed = gap.withLock({ $0.take() }) { entries.append(.gap(missed, time: now)) }
        let searchKey = keys.withLock { $0.currentSearchKey }
        let last = entries.map { PreparedEntry($0, searchKey: searchKey) }
        let held = lock.withLock { $0 }
        lock.withLock { $0 = nil }
        return { [writer] in
            // Until the file is closed nobody else may write it.
            defer { withExtendedLifetime(held) {} }
            try writer.close(last: last)
        }
    }

    deinit {
        // The last reference may go on any thread, and in the middle of a task. Nobody is left to take an error.
        let close = beginClosing()
        DispatchQueue(label: "audit-ledger.closing").async { try? close() }
    }
}
