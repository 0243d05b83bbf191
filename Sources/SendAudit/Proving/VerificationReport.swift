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
        /// Without the ledger's keys the look-ups were counted, not made again.
        case noKeys
    }

    /// How many entries the ledger has.
    public internal(set) var size: UInt64 = 0
    /// The root of the tree over them, computed anew.
    public internal(set) var root = MerkleHash.emptyTree
    /// The newest signed checkpoint, in the file or outside; `nil` when there is none.
    public internal(set) var checkpoint: SignedNote?
    /// The size that the newest checkpoint vouches for. What came after it is proven by nobody yet.
    public internal(set) var signedSize: UInt64 = 0
    /// The keys that signed, in the order in which the ledger names them.
    public internal(set) var keys: [NoteVerifierKey] = []
    /// How many entries were removed by retentions; 32 bytes of each were read instead.
    public internal(set) var removedCount: UInt64 = 0
    /// How many entries have had their personal values erased.
    public internal(set) var erasedCount = 0
    /// How many entries were taken over from a ledger that had no tree.
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
