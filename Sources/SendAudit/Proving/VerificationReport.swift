public import MerkleLog
public import SendAPI

/// What a verification found.
public struct VerificationReport: Sendable {
    /// Something that is not as it was recorded.
    public struct Finding: Sendable, Hashable, CustomStringConvertible {
        /// Where: a row (`entry 17`), a size (`size 300`), or a table.
        public let place: String
        /// What is wrong there.
        public let message: String

        /// Both, in one line.
        public var description: String { "\(place): \(message)" }
    }

    /// Something that was not looked at.
    public enum Remark: String, Sendable, Hashable, CaseIterable {
        /// No checkpoint from outside of the file: entries cut off at the end would not be missed.
        case noCheckpointFromElsewhere
        /// Without the ledger's keys the blind indexes were counted, not made again.
        case noKeys
        /// SQLite's indices and pages were not looked at: an index that leads elsewhere makes questions answer wrongly.
        case structureNotChecked
    }

    /// Where a checkpoint was found.
    public enum CheckpointSource: String, Sendable, Hashable, CaseIterable {
        /// The head that the last commit signed.
        case head
        /// One that stays in the file: one an hour, and those that introduce a key.
        case file
        /// The file beside the ledger.
        case external
        /// The one that was given.
        case given

        /// For findings, which are technical lines in English.
        var words: String {
            switch self {
            case .head: "the file's head"
            case .file: "the file"
            case .external: "the external checkpoint"
            case .given: "the checkpoint given"
            }
        }
    }

    /// A checkpoint that was compared with the entries.
    public struct ComparedCheckpoint: Sendable, Hashable {
        /// Where it was found.
        public let source: CheckpointSource
        /// How many entries it vouches for.
        public let size: UInt64
        /// The time of the newest entry that it vouches for, where that is there; a checkpoint itself has none.
        public internal(set) var time: Timestamp?

        init(source: CheckpointSource, size: UInt64, time: Timestamp? = nil) {
            (self.source, self.size, self.time) = (source, size, time)
        }
    }

    /// Since when a key signs.
    public struct SigningPeriod: Sendable, Hashable {
        /// The public key.
        public let key: NoteVerifierKey
        /// The entry that names it.
        public let sequence: Int64
        /// That entry's time; `nil` where it is missing.
        public internal(set) var time: Timestamp?

        init(key: NoteVerifierKey, sequence: Int64, time: Timestamp? = nil) {
            (self.key, self.sequence, self.time) = (key, sequence, time)
        }
    }

    /// Something that was done with the ledger itself.
    public struct Operation: Sendable, Hashable {
        /// The entry's number.
        public let sequence: Int64
        /// The entry's kind.
        public let kind: EntryKind
        /// The entry's time.
        public let time: Timestamp
        /// The entry's fields with their names, in the order of the leaf; none for a backward step of the clock.
        public let fields: [SubjectEntry.Field]
        /// How far the clock went back before this entry; `nil` for an operation.
        public let clockStep: Duration?
    }

    /// How many entries the ledger has.
    public internal(set) var size: UInt64 = 0
    /// The root of the tree over them, computed anew.
    public internal(set) var root = MerkleHash.emptyTree
    /// The signed head of the file; `nil` when no key of the ledger has signed for it, which is a finding.
    public internal(set) var checkpoint: SignedNote?
    /// The size that the file's head vouches for: all entries, or there are findings.
    public internal(set) var signedSize: UInt64 = 0
    /// The keys that signed, in the order in which the ledger names them.
    public internal(set) var keys: [SigningPeriod] = []
    /// The checkpoints that the entries were compared with, in the order of their sizes.
    public internal(set) var compared: [ComparedCheckpoint] = []
    /// What was done with the ledger itself, in the order of the entries: starts, keys, holds, erasures, retentions, gaps,
    /// restores, and times that the clock went back.
    public internal(set) var operations: [Operation] = []
    /// The time of the oldest attempt that is there.
    public internal(set) var oldestTime: Timestamp?
    /// How many entries were removed by retentions; 32 bytes of each were read instead.
    public internal(set) var removedCount: UInt64 = 0
    /// How many entries have had their personal values erased.
    public internal(set) var erasedCount = 0
    /// How many entries were migrated from a log that had no tree.
    public internal(set) var migratedCount = 0
    /// How many gaps there are: times in which sends went on without a record.
    public internal(set) var gapCount = 0
    /// When the newest entry was made; entries that claim to come from the future do not count.
    public internal(set) var newestTime: Timestamp?
    /// What is not as it was recorded, in the order in which it was found.
    public internal(set) var findings: [Finding] = []
    /// Whether the search went on to the end; it ends early when too much was found.
    public internal(set) var isComplete = true
    /// What was not looked at, and why.
    public internal(set) var remarks: [Remark] = []

    /// What is said of a file that SQLite itself cannot make sense of.
    static func unreadable(_ message: String) -> VerificationReport {
        var report = VerificationReport()
        report.findings = [.init(place: "file", message: message)]
        report.isComplete = false
        return report
    }

    /// Whether everything is as it was recorded.
    public var isGood: Bool { findings.isEmpty }
}
