public import SendAPI

/// How large a ledger is, how fast it grows, and whether its file is as it should be.
public struct LedgerStatistics: Sendable, Hashable {
    /// How many entries of a kind the file holds.
    public struct KindCount: Sendable, Hashable {
        /// The kind; `nil` for kinds that this version does not know.
        public let kind: EntryKind?
        /// How many.
        public let count: Int64
    }

    /// A file of the ledger.
    public struct File: Sendable, Hashable {
        /// Its name without the folder.
        public let name: String
        /// Its length in bytes.
        public let bytes: Int64
    }

    /// Another system that receives the entries.
    public struct Sink: Sendable, Hashable {
        /// Its name.
        public let name: String
        /// The first entry that it has not had.
        public let next: Int64
    }

    /// How fast the file grows.
    public struct Growth: Sendable, Hashable {
        /// Bytes a day.
        public let bytesPerDay: Int64
        /// Entries a day.
        public let entriesPerDay: Int64
        /// From how many whole days, at most 7, and at least 1.
        public let days: Int
    }

    /// The ledger's name; empty where nobody has signed for it.
    public let origin: String
    /// How many entries the ledger has ever had: the size of its tree.
    public let recorded: Int64
    /// How many the file holds.
    public let inFile: Int64
    /// Their kinds, in the order of the kinds' numbers.
    public let kinds: [KindCount]
    /// The time of the first entry in the file.
    public let oldest: Timestamp?
    /// The time of the last entry.
    public let newest: Timestamp?
    /// The database file.
    public let file: File
    /// How many of its bytes are in no use, and are used before it grows.
    public let unusedBytes: Int64
    /// The write-ahead log; of no bytes where there is none. While nobody writes, a long one is kept by somebody who reads.
    public let log: File
    /// The other files beside it.
    public let sidecars: [File]
    /// How fast it grows; `nil` for a ledger that is younger than a day.
    public let growth: Growth?
    /// Free bytes of its disk, for who is not root.
    public let freeBytes: Int64?
    /// How many entries the newest checkpoint in the file vouches for; `nil` where there is none.
    public let signed: Int64?
    /// How many the external checkpoint vouches for; `nil` where there is none.
    public let external: Int64?
    /// The systems that receive the entries.
    public let sinks: [Sink]
    /// How tables, indices and triggers differ from those that this version makes.
    public let schemaDifferences: [String]
    /// What SQLite finds wrong with pages and indices; `nil` where it was not asked.
    public let structure: [String]?

    /// When the disk is full at this rate; `nil` where that is not known, or further away than ten years.
    ///
    /// - Parameter now: the present moment.
    public func full(after now: Timestamp) -> Timestamp? {
        guard let growth, growth.bytesPerDay > 0, let freeBytes else { return nil }
        let days = Double(freeBytes) / Double(growth.bytesPerDay)
        return days < 3_650 ? now + .seconds(Int64(days * 86_400)) : nil
    }
}
