import SendAPI
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension AuditLedger {
    /// Whether records can be written, as far as is known: ``failure`` is `nil`.
    public var isWritable: Bool { failure == nil }

    /// Why the ledger is not fit to be written; `nil` when it is, and before the first record.
    ///
    /// The last record could not be written, a file was moved, replaced or cut, or a key file is gone. The ledger looks once a
    /// second, and tries again by itself: what has passed, such as another process's lock or a full disk, is over then. With
    /// `moved` it takes a restart.
    public var failure: LedgerError? { writer.failure ?? keyFailure.withLock { $0 } }

    /// Why the write-ahead log is longer than ``LedgerOptions/maximumWALSize``; `nil` when it is not.
    public var walWarning: LedgerError? { writer.wal.warning }

    /// How long the write-ahead log was after the last commit, in bytes.
    public var walSize: Int { writer.wal.size }

    /// How many records wait for the next commit. What was acknowledged is on disk, and none of them.
    public var waitingRecords: Int { writer.waitingCount }

    /// How many entries the external checkpoint does not cover yet.
    public var entriesBehindCheckpoint: Int { Int(clamping: checkpointer.rowsBehind) }

    /// The files without which the next start finds no keys.
    private var keyFiles: [String] { KeyFiles(path: path, options: options).paths }

    /// Looks whether the keys that the next start needs are still there. Blocks.
    func checkKeyFiles() {
        let missing = keyFiles.first { file in
            var status = stat()
            return unsafe stat(file, &status) != 0 || status.st_size == 0
        }
        keyFailure.withLock { failure in
            failure = missing.map {
                LedgerError(
                    code: .wrongKeys,
                    message: """
                        \($0): the ledger's keys are missing or empty; records go on with those in memory, but the next \
                        start will find none. Put the file back before that
                        """)
            }
        }
    }

    /// Looks whether a file that the ledger lives on has gone, or was cut.
    func checkFiles() async {
        // What runs between two commits looks for the ledger's own files before and after.
        try? await writer.perform { _, _ in }
    }

    /// Where the last record could not be written, nobody else may come and try: a load balancer sends nothing to who says
    /// that it is not well. A sign of life is a record like any other.
    func tryAgain() async {
        guard writer.mayTryAgain else { return }
        _ = try? await write(LedgerEntry(kind: .heartbeat, time: options.clock()))
    }

    /// Shortens the write-ahead log where a reader made it long and has gone.
    func shortenLog() async {
        let writer = writer
        // Two steps, so that commits find a place between them.
        let isCopied = try? await writer.perform { try writer.wal.copy($1) }
        if isCopied == true { try? await writer.perform { try writer.wal.shorten($1) } }
    }
}
