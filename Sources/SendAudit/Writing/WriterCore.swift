import FoundationEssentials
import GRDB
import MerkleLog

/// What the one writer keeps between commits: statements, the tree, where attempts stand.
final class WriterCore: @unchecked Sendable {  // touched inside its connection's serial queue alone
    private let statements: EntryWriter
    private(set) var tree: TileAccumulator
    private var standings = WriterStandings()
    /// The key for the look-ups of new rows.
    var searchKey: SearchKey
    /// The first row that a retention has left, or will leave when it is done.
    var keptFrom: Int64
    /// After a commit that failed nothing is known of what the file holds.
    private var mustReload = false
    /// The size of the newest checkpoint in the file that the next one replaces; `nil` when it stays for good.
    private var replaceableCheckpoint: UInt64?
    private var keptCheckpointHour: Int64?

    init(_ database: Database, searchKey: SearchKey, tree: TileAccumulator) throws {
        statements = try EntryWriter(database)
        self.tree = tree
        self.searchKey = searchKey
        keptFrom = try Self.keptFrom(database)
    }

    static func keptFrom(_ database: Database) throws -> Int64 {
        try Int64.fetchOne(database, sql: "SELECT coalesce(max(to_seq), 0) FROM retained") ?? 0
    }

    /// Commits entries in one transaction; all of them, or none.
    ///
    /// - Parameters:
    ///   - checkpoint: a note that is put into the file with them.
    ///   - time: the present time.
    ///   - also: further statements of the same transaction; gets the number of the first entry.
    /// - Returns: the number of the first entry.
    @discardableResult
    func commit(
        _ entries: some Collection<PreparedEntry>, checkpoint: (size: UInt64, note: SignedNote)? = nil, time: Int64 = 0,
        _ database: Database, also: (Int64) throws -> Void = { _ in }
    ) throws -> Int64 {
        if mustReload { try reload(database) }
        let before = tree
        let first = Int64(clamping: tree.size)
        standings.begin()
        try statements.begin.run()
        do {
            for (offset, entry) in entries.enumerated() { try insert(entry, first + Int64(offset), database) }
            try standings.write(statements)
            if !entries.isEmpty { try saveTree() }
            try also(first)
            if let checkpoint { try save(checkpoint, time, database) }
            try statements.commit.run()
        } catch {
            mustReload = true
            tree = before
            if database.isInsideTransaction { try database.execute(sql: "ROLLBACK") }
            throw error
        }
        return first
    }

    /// Puts entries into the tables inside a transaction of the caller's: a migration.
    func takeOver(_ entries: [PreparedEntry], _ database: Database) throws {
        standings.begin()
        let first = Int64(clamping: tree.size)
        for (offset, entry) in entries.enumerated() { try insert(entry, first + Int64(offset), database) }
        try standings.write(statements)
        try saveTree()
    }

    private func insert(_ entry: PreparedEntry, _ sequence: Int64, _ database: Database) throws {
        try count(entry.effect, sequence, database)
        let entry = try withheld(entry)
        try entry.insert(sequence, entry: statements.entry, personal: statements.personal)
        try entry.eachHash(under: searchKey) { hash in
            statements.lookup.bind(1, sequence >> LedgerSchema.blockBits)
            try unsafe hash.withBytes { bytes in
                unsafe statements.lookup.bind(2, blob: bytes)
                statements.lookup.bind(3, sequence)
                try statements.lookup.run()
            }
        }
        for tile in try tree.append(entry.leaf) {
            statements.tile.bind(1, LedgerHead.place(tile.coordinate))
            try unsafe tile.bytes.withUnsafeBytes { bytes in
                unsafe statements.tile.bind(2, blob: bytes)
                try statements.tile.run()
            }
        }
    }

    /// An outcome brings no personal value back: neither of an attempt that was erased nor of one that was removed.
    private func withheld(_ entry: PreparedEntry) throws -> PreparedEntry {
        guard let quoting = entry.quoting, try quoting.attempt < keptFrom || statements.isErased(quoting.attempt) else {
            return entry
        }
        return PreparedEntry(quoting.entry.withoutPersonalValues, searchKey: searchKey)
    }

    private func count(_ effect: RollupEffect, _ sequence: Int64, _ database: Database) throws {
        switch effect {
        case .none: break
        case .attempt(let standing):
            standings.add(standing, at: sequence)
        case .burst(let counts):
            for (standing, count) in counts { standings.add(standing, times: count) }
        case .outcome(let attempt, let state, let code):
            // The roll-up of what was removed is closed; a bounce that comes after a year changes it no more.
            guard attempt >= keptFrom else { return }
            guard attempt < sequence, try standings.move(attempt, to: state, code, database) else {
                throw LedgerError(
                    code: .notFound, message: "the outcome names entry \(attempt), which is no attempt of this ledger")
            }
        }
    }

    private func saveTree() throws {
        statements.tree.bind(1, Int64(clamping: tree.size))
        var hashes: [UInt8] = []
        for hash in tree.range.hashes { hash.append(to: &hashes) }
        try unsafe hashes.withUnsafeBytes { bytes in
            unsafe statements.tree.bind(2, blob: bytes)
            try statements.tree.run()
        }
    }

    /// The newest checkpoint replaces the one before it, unless that was the first of its hour.
    private func save(
        _ checkpoint: (size: UInt64, note: SignedNote), _ time: Int64, _ database: Database
    ) throws {
        // The one of the same size stays: it may be signed by a former key too, which a later one is not.
        try database.cachedStatement(sql: "INSERT OR IGNORE INTO checkpoint (size, note) VALUES (?, ?)")
            .execute(arguments: [Int64(clamping: checkpoint.size), Data(checkpoint.note.bytes)])
        guard database.changesCount > 0 else { return }
        if let old = replaceableCheckpoint {
            try database.cachedStatement(sql: "DELETE FROM checkpoint WHERE size = ?")
                .execute(arguments: [Int64(clamping: old)])
        }
        let hour = time / 3_600_000_000
        let isFirstOfHour = keptCheckpointHour != hour
        keptCheckpointHour = hour
        replaceableCheckpoint = isFirstOfHour ? nil : checkpoint.size
    }

    /// Keeps the newest checkpoint in the file for good: one that a rotation of keys is proven by.
    func keepNewestCheckpoint() {
        replaceableCheckpoint = nil
    }

    /// Gives the statements up, so that the connection can close.
    func finish() {
        statements.finish()
    }

    private func reload(_ database: Database) throws {
        standings.forgetAll()
        tree = try LedgerHead.tree(database)
        keptFrom = try Self.keptFrom(database)
        replaceableCheckpoint = nil
        mustReload = false
    }
}
