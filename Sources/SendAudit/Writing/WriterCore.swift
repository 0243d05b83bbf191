import FoundationEssentials
import GRDB
import MerkleLog
import SendAPI

/// What the one writer keeps between commits: statements, the tree, where attempts stand, and what it acts on later.
///
/// Each commit signs the head that it makes, in its own transaction. What the file says is believed only where it is, byte
/// for byte, what this writer or a signature says.
final class WriterCore: @unchecked Sendable {  // touched inside its connection's serial queue alone
    /// What of the file the writer believes beside the tree.
    private struct Believed {
        var head: StoredHead
        var operations: OperationLog
        var sinks: [String: Int64]
    }

    /// A commit that failed may have happened all the same.
    private struct Attempted {
        let tree: TileAccumulator
        let believed: Believed
        let keys: Keys
    }

    /// What signs, and what makes the blind index of new rows.
    struct Keys {
        /// The last one seals.
        var signers: [NoteSigner] = []
        var search: SearchKey
    }

    private let statements: EntryWriter
    private let clock: @Sendable () -> Int64
    private(set) var tree: TileAccumulator
    private var statuses = WriterStatuses()
    var keys: Keys
    var searchKey: SearchKey { keys.search }
    private var believed: Believed
    /// After a commit that failed: what the file may hold beside what it held before.
    private var attempted: Attempted?
    /// No file has these: the first commit compares all.
    private var dataVersion: Int64 = -1
    private var schemaVersion: Int64 = -1
    /// The hour for which a checkpoint is kept in the file.
    private var markedHour: Int64?

    /// - Parameters:
    ///   - head: the row of `tree` that goes with the tree.
    ///   - operations: the entries to act on, proven or believed by leave.
    ///   - isRecovered: somebody gave leave to go on from the file as it is.
    ///   - clock: the present time in microseconds since 1970.
    init(
        _ database: Database, searchKey: SearchKey, tree: TileAccumulator, head: StoredHead,
        operations: OperationLog, sinks: [String: Int64], isRecovered: Bool = false,
        clock: @escaping @Sendable () -> Int64
    ) throws {
        statements = try EntryWriter(database)
        self.tree = tree
        keys = Keys(search: searchKey)
        self.clock = clock
        believed = Believed(head: head, operations: operations, sinks: sinks)
        // Entries that this clock has stamped; an attempt has its caller's time.
        markedHour = try Int64.fetchAll(
            database,
            sql: """
                SELECT time FROM entry WHERE seq IN (
                    (SELECT max(seq) FROM entry WHERE kind = ?1 AND kind > 3), (SELECT max(seq) FROM entry WHERE kind = ?2 AND kind > 3))
                """, arguments: [Int64(EntryKind.start.rawValue), Int64(EntryKind.heartbeat.rawValue)]
        ).max().map(Self.hour)
        if isRecovered { (dataVersion, schemaVersion) = try versions() }
    }

    static func sinks(_ database: Database) throws -> [String: Int64] {
        let rows = try Row.fetchAll(database, sql: "SELECT name, next_seq FROM sink")
        return try Dictionary(rows.map { (try $0.value(0), try $0.value(1)) }, uniquingKeysWith: { $1 })
    }

    /// The first row that the removals have left, but for entries of the kinds that stay. Below ``keptFrom`` while a removal
    /// is in progress, or stopped by a hold.
    var removedTo: Int64 { believed.operations.removedTo }

    /// The first row that the retentions leave, or will leave when they are done.
    var keptFrom: Int64 { believed.operations.keptFrom }

    /// The entries to act on.
    var operations: OperationLog { believed.operations }

    /// How far a sink has got.
    func position(ofSink name: String) -> Int64 { believed.sinks[name] ?? 0 }

    /// The newest head; `nil` before the first commit.
    var signedHead: SignedHead? {
        believed.head.checkpoint.map { SignedHead(size: $0.checkpoint.size, note: $0.note) }
    }

    // MARK: Committing

    /// Commits entries in one transaction, with the signature over the head that they make; all of them, or none.
    ///
    /// - Parameters:
    ///   - keepsCheckpoint: the new head stays in the file for good: one that introduces a key.
    ///   - also: further statements of the same transaction; gets the number of the first entry.
    /// - Returns: the number of the first entry.
    /// - Throws: ``LedgerError`` `damaged` when the file is not what this writer left; nothing is written then, now or later.
    @discardableResult
    func commit(
        _ entries: some Collection<PreparedEntry>, keepsCheckpoint: Bool = false, _ database: Database,
        also: (Int64) throws -> Void = { _ in }
    ) throws -> Int64 {
        try commit(keepsCheckpoint: keepsCheckpoint, database, entries: { entries }, also: also)
    }

    /// Commits entries that are made within the transaction, of what the file holds then: nobody can change it between the
    /// look and the signature.
    ///
    /// - Parameters:
    ///   - becoming: the keys that come after it.
    ///   - entries: called with the file compared; what it throws ends the transaction, and nothing was written.
    @discardableResult
    func commit<Entries: Collection<PreparedEntry>>(
        keepsCheckpoint: Bool = false, becoming: Keys? = nil, _ database: Database,
        entries make: () throws -> Entries, also: (Int64) throws -> Void = { _ in }
    ) throws -> Int64 {
        try statements.begin.run()
        let entries: Entries
        do {
            try checkFile(database)
            entries = try make()
        } catch {
            if database.isInsideTransaction { try? database.execute(sql: "ROLLBACK") }
            throw error
        }
        let (before, believedBefore, hour) = (tree, believed, markedHour)
        let first = Int64(clamping: tree.size)
        statuses.begin()
        do {
            try insert(entries, first, database)
            try statuses.write(statements)
            try also(first)
            if tree.size != before.size || believed.operations != believedBefore.operations
                || believed.sinks != believedBefore.sinks
            {
                try saveHead()
            }
            if keepsCheckpoint { try keepCheckpoint(believed.head, database) }
            try statements.commit.run()
        } catch {
            attempted = Attempted(tree: tree, believed: believed, keys: becoming ?? keys)
            (tree, believed, markedHour) = (before, believedBefore, hour)
            if database.isInsideTransaction { try database.execute(sql: "ROLLBACK") }
            throw error
        }
        if let becoming { keys = becoming }
        return first
    }

    private func insert(
        _ entries: some Collection<PreparedEntry>, _ first: Int64, _ database: Database
    ) throws {
        var sequence = first
        for entry in entries {
            try insert(entry, sequence, database)
            sequence += 1
        }
        guard !entries.isEmpty else { return }
        if let mark = try hourMark(database) {
            try insert(mark, sequence, database)
            sequence += 1
        }
        believed.operations.append(
            zip(first..., entries).compactMap { number, entry in
                entry.details.map { .init(sequence: number, kind: entry.kind, leaf: entry.leaf, details: $0) }
            })
    }

    private func insert(_ entry: PreparedEntry, _ sequence: Int64, _ database: Database) throws {
        try count(entry.effect, sequence, database)
        let entry = try withheld(entry)
        try entry.insert(sequence, entry: statements.entry, personal: statements.personal)
        try entry.eachHash(under: searchKey) { hash in
            statements.blindIndex.bind(1, sequence >> LedgerSchema.blockBits)
            try unsafe hash.withBytes { bytes in
                unsafe statements.blindIndex.bind(2, blob: bytes)
                statements.blindIndex.bind(3, sequence)
                try statements.blindIndex.run()
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
        guard let quoting = entry.quoting else { return entry }
        if quoting.attempt >= removedTo {
            // A mark counts where an erasure has made it: anybody can put one there, and take it away again.
            guard let erasure = try statements.erasure(of: quoting.attempt),
                operations.entries.contains(where: { $0.sequence == erasure && $0.kind == .erasure })
            else { return entry }
        }
        return PreparedEntry(quoting.entry.withoutPersonalValues, searchKey: searchKey)
    }

    private func count(_ effect: RollupEffect, _ sequence: Int64, _ database: Database) throws {
        switch effect {
        case .none: break
        case .attempt(let status):
            statuses.add(status, at: sequence)
        case .burst(let counts):
            for (status, count) in counts { statuses.add(status, times: count) }
        case .outcome(let attempt, let state, let code):
            // The roll-up of what was removed is closed; a bounce that comes after a year changes it no more.
            guard attempt >= keptFrom else { return }
            guard attempt < sequence, try statuses.move(attempt, to: state, code, database) else {
                throw LedgerError(
                    code: .notFound, message: "the outcome names entry \(attempt), which is no attempt of this ledger")
            }
        }
    }

    // MARK: The head

    private var hashes: [UInt8] {
        tree.range.hashes.reduce(into: []) { bytes, hash in hash.append(to: &bytes) }
    }

    private func saveHead() throws {
        let signed = try SignedHead(tree.range, signers: keys.signers)
        believed.head = StoredHead(
            size: Int64(clamping: tree.size), hashes: hashes, note: signed.note.bytes,
            seal: try seal(tree, believed.operations, believed.sinks))
        try save(believed.head)
    }

    private func seal(_ tree: TileAccumulator, _ operations: OperationLog, _ sinks: [String: Int64]) throws -> [UInt8] {
        guard let signer = keys.signers.last else {
            throw LedgerError(code: .wrongKeys, message: "there is no key to seal with")
        }
        return WriterSeal(signer)
            .bytes(size: tree.size, root: tree.root, operations: operations.digest, sinks: sinks)
    }

    private func save(_ head: StoredHead) throws {
        statements.tree.bind(1, head.size)
        try unsafe head.hashes.withUnsafeBytes { hashes in
            try unsafe head.note.withUnsafeBytes { note in
                try unsafe head.seal.withUnsafeBytes { seal in
                    unsafe statements.tree.bind(2, blob: hashes)
                    unsafe statements.tree.bind(3, blob: note)
                    unsafe statements.tree.bind(4, blob: seal)
                    try statements.tree.run()
                }
            }
        }
    }

    private func keepCheckpoint(_ head: StoredHead, _ database: Database) throws {
        try database.cachedStatement(sql: "INSERT OR REPLACE INTO checkpoint (size, note) VALUES (?, ?)")
            .execute(arguments: [head.size, Data(head.note)])
    }

    private static func hour(_ time: Int64) -> Int64 { time / 3_600_000_000 }

    /// With the first commit of an hour the head before it is kept, and an entry names its size: a checkpoint that is taken
    /// out of the file later is missed.
    private func hourMark(_ database: Database) throws -> PreparedEntry? {
        let now = clock()
        let hour = Self.hour(now)
        guard hour != markedHour else { return nil }
        defer { markedHour = hour }
        guard markedHour != nil, believed.head.size > 0, !believed.head.note.isEmpty else { return nil }
        try keepCheckpoint(believed.head, database)
        return PreparedEntry(
            .checkpointMark(size: believed.head.size, time: Timestamp(microseconds: now)), searchKey: searchKey)
    }

    /// Notes how far a sink has got, inside a commit's transaction.
    func advance(sink name: String, to next: Int64, _ database: Database) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO sink (name, next_seq) VALUES (?, ?)", arguments: [name, next])
        believed.sinks[name] = next
    }

    /// Lets go of what a retention removes, inside a commit's transaction.
    func forgetOperations(in rows: Range<Int64>) {
        believed.operations.remove(rows)
    }

    // MARK: What the file holds

    private func versions() throws -> (data: Int64, schema: Int64) {
        func value(_ statement: PreparedStatement) throws -> Int64 {
            defer { statement.reset() }
            return try statement.step() ? statement.integer(0) : 0
        }
        return (try value(statements.dataVersion), try value(statements.schemaVersion))
    }

    /// Finds out what became of a commit that failed: it may have happened all the same. Before anything that rests on what
    /// the writer believes.
    func settle(_ database: Database) throws {
        guard attempted != nil else { return }
        try statements.begin.run()
        defer { if database.isInsideTransaction { try? database.execute(sql: "ROLLBACK") } }
        try checkFile(database)
    }

    /// Whether the file is as this writer left it; looked at in full where another connection wrote, or a commit failed.
    private func checkFile(_ database: Database) throws {
        // Within the transaction: what is compared now cannot change before it is committed.
        let (data, schema) = try versions()
        guard data != dataVersion || schema != schemaVersion || attempted != nil else { return }
        if schema != schemaVersion, let difference = try SchemaCheck.differences(database).first {
            throw Self.stranger(difference)
        }
        let head = try StoredHead(database)
        if let attempted, head == attempted.believed.head, head != believed.head {
            // The commit happened after all.
            (tree, believed, keys) = (attempted.tree, attempted.believed, attempted.keys)
        }
        guard head == believed.head else { throw Self.stranger("its head is not the one that was written last") }
        let end = try Int64.fetchOne(database, sql: "SELECT coalesce(max(seq) + 1, 0) FROM entry") ?? 0
        guard end == head.size || end == 0 else { throw Self.stranger("it has entries up to \(end - 1)") }
        try checkOperations(database)
        try checkSideTables(database)
        guard try Self.sinks(database) == believed.sinks else {
            throw Self.stranger("its sinks stand elsewhere than they were put")
        }
        statuses.forgetAll()
        (dataVersion, schemaVersion) = (data, schema)
        attempted = nil
    }

    /// Compares the entries that are about to be acted on with those that were recorded.
    ///
    /// - Throws: ``LedgerError`` `damaged`.
    func checkOperations(_ database: Database) throws {
        let found: OperationLog
        do {
            found = try OperationLog(database)
        } catch let damage as LeafReader.Damage {
            throw Self.stranger("entry \(damage.sequence): \(damage.message)")
        }
        guard found != believed.operations else { return }
        let differing = Set(found.entries).symmetricDifference(believed.operations.entries).map(\.sequence).min() ?? 0
        throw Self.stranger("entry \(differing) is not what was recorded")
    }

    /// Compares the tables that say which rows are gone with the entries that had them go.
    ///
    /// - Throws: ``LedgerError`` `damaged`.
    func checkSideTables(_ database: Database) throws {
        if let difference = try SideTables.differences(database, believed.operations).first?.message {
            throw Self.stranger(difference)
        }
    }

    /// The holds with those that were released, read from the entries that were recorded, by no index.
    ///
    /// - Throws: ``LedgerError`` `damaged` for one that is not what was recorded.
    func holds(_ database: Database) throws -> [Hold] {
        var rows: [Hold.Row] = []
        var reader = try LeafReader(database, from: 0, to: 0)
        for entry in believed.operations.entries where entry.kind == .hold {
            try reader.restart(from: entry.sequence, to: entry.sequence &+ 1)
            guard try reader.next(), reader.leaf == entry.leaf else {
                throw Self.stranger("entry \(entry.sequence) is not what was recorded")
            }
            rows.append(try Hold.Row(reader))
        }
        return Hold.all(rows)
    }

    /// Reads the entries to act on below a row, each compared with what was recorded.
    func eachOperation(below end: Int64, _ database: Database, _ body: (LeafReader) throws -> Void) throws {
        var reader = try LeafReader(database, from: 0, to: 0)
        for entry in believed.operations.entries where entry.sequence < end {
            try reader.restart(from: entry.sequence, to: entry.sequence &+ 1)
            guard try reader.next(), reader.leaf == entry.leaf else {
                throw Self.stranger("entry \(entry.sequence) is not what was recorded")
            }
            try body(reader)
        }
    }

    /// Compares rows with the tree before something is done with them; see ``ProvenTiles``.
    func provenTiles() -> ProvenTiles { ProvenTiles(tree) }

    private static func stranger(_ what: String) -> LedgerError {
        LedgerError(
            code: .damaged,
            message: """
                somebody else has written into the ledger's file: \(what). Nothing more is recorded; keep all files as they \
                are and run 'sendaudit verify'
                """)
    }

    /// Gives the statements up, so that the connection can close.
    func finish() {
        statements.finish()
    }
}
