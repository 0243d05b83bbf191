public import SendAPI

/// How a ledger is written. The defaults are for a service.
public struct LedgerOptions: Sendable {
    /// When the external checkpoint is written.
    public enum ExternalCheckpoint: Sendable, Hashable {
        /// Off the way of the acknowledgement: it is begun after so long, or so many rows, whichever is first. What is lost
        /// of the file within that window cannot be shown to be missing. Where the disk is slow, appends wait for it before
        /// the window holds 16 times the rows; where it fails, they are refused once it has failed for 16 times as long
        /// (at least a second) or the rows are reached.
        case behind(Duration, rows: Int)
        /// Before each acknowledgement, at the price of one more signature and sync for each commit.
        case sync
    }

    /// What happens when the ledger cannot be written.
    public enum FailureMode: String, Sendable, Hashable, CaseIterable {
        /// No record, no send.
        case closed
        /// The send goes on, and how many went unrecorded is recorded as a gap as soon as that can be written.
        case openWithGapRecord = "open-with-gap-record"
    }

    /// What happens when the write-ahead log is longer than ``maximumWALSize``, because some reader does not end its
    /// transaction.
    public enum WALLimitMode: String, Sendable, Hashable, CaseIterable {
        /// Records go on, the log grows, and ``AuditLedger/walWarning`` says so.
        case warn
        /// A commit waits up to 5 seconds for the reader to end; then its records are refused with `notWritten`.
        case wait
        /// Records are refused with `notWritten` until the reader has ended.
        case refuse
    }

    /// Free bytes below which something stops.
    public struct DiskMarks: Sendable, Hashable {
        /// Below: refusals are merged, see ``DiskLevel/refusalsMerged``.
        public var mergeRefusals: UInt64
        /// Below: no attempt is recorded, see ``DiskLevel/attemptsStopped``.
        public var stopAttempts: UInt64

        /// Sets both marks, in bytes.
        public init(mergeRefusals: UInt64 = 512 << 20, stopAttempts: UInt64 = 128 << 20) {
            self.mergeRefusals = mergeRefusals
            self.stopAttempts = stopAttempts
        }
    }

    /// Where the key comes from that signs.
    public var signingKeys: KeySource<SigningKeys> = .file(nil)
    /// Where the keys of the blind index come from; another folder, or another machine, than the signing key's is advised.
    public var indexKeys: KeySource<IndexKeys> = .file(nil)
    /// The name of a new ledger; `nil` for one that is made up. An existing ledger keeps its name.
    public var origin: String?
    /// The file of the external checkpoint; `nil` for `<ledger>.checkpoints`. Another disk is advised.
    public var externalCheckpointPath: String?
    /// When it is written.
    public var externalCheckpoint = ExternalCheckpoint.behind(.milliseconds(100), rows: 1_000)
    /// What happens when the ledger cannot be written.
    public var failureMode = FailureMode.closed
    /// How many rows one commit takes at most.
    public var maximumRowsPerCommit = 1_024
    /// How many rows wait for a commit at most; more are refused with `overloaded`.
    public var maximumWaitingRows = 65_536
    /// After how long without an entry one is made that says so; `nil` for never.
    public var heartbeat: Duration? = .seconds(3_600)
    /// How many refusals of one peer get an entry each in a minute; more share one. `nil` for no bound.
    public var refusalsPerMinute: Int? = 60
    /// Free bytes below which something stops.
    public var diskMarks = DiskMarks()
    /// How long the write-ahead log may get beside a reader, in bytes. Without one it is as long as 8,000 pages or so.
    public var maximumWALSize = 256 << 20
    /// What happens when it is longer.
    public var walLimitMode = WALLimitMode.warn
    /// Whether accepted attempts that a crash left without an outcome are closed as `unknown` on opening. A service closes
    /// its own, which knows better what became of them.
    public var closesOrphans = false
    /// Whether the tools may ask the running writer through `<ledger>.control`.
    public var acceptsControl = true
    /// The program that writes, for the entry that says that it started.
    public var program = "errata"
    /// SQLite's page size for a new file; `nil` for SQLite's own.
    var pageSize: Int?
    /// How long SQLite waits for another process that holds the file, a backup say; longer, and no record can be promised.
    package var lockTimeout = Duration.seconds(2)
    /// The free bytes of the disk with a folder, `nil` where that is not known; tests give their own.
    package var freeSpace: @Sendable (String) -> UInt64? = { DiskLevel.freeSpace(folder: $0) }
    /// The time and its timers; tests give their own.
    public var clock = TimeSource.system

    /// The defaults.
    public init() {}
}
