import FoundationEssentials
import GRDB
import MerkleLog
import SendAPI

/// The steps by which a ledger's file is opened for writing, in their order.
struct LedgerOpening {
    let path: String
    let options: LedgerOptions
    let recovery: LedgerRecovery?

    /// What a writer begins with.
    struct Opened {
        let connection: DatabaseQueue
        let core: WriterCore
        let watch: FileWatch
        let keys: LedgerKeys
        let external: ExternalCheckpoints
        /// The size of the checkpoint that stands outside.
        let externalSize: UInt64
    }

    /// What the file says, before anything of it is believed.
    private struct Found {
        let tree: TileAccumulator
        let head: StoredHead
        let operations: OperationLog
        let sinks: [String: Int64]
        let history: KeyHistory

        init(_ database: Database) throws {
            tree = try LedgerHead.tree(database)
            head = try StoredHead(database)
            operations = try OperationLog(database)
            sinks = try WriterCore.sinks(database)
            history = try KeyHistory(database)
        }

        var isEmpty: Bool { tree.size == 0 && operations.entries.isEmpty && sinks.isEmpty }
    }

    func open() throws -> Opened {
        try PrivateFile.create(path)
        let connection = try DatabaseQueue(path: path, configuration: configuration)
        try LedgerSchema.checkOwner(connection, path: path)
        let isNew = try connection.read { try Self.isNew($0) }
        let external = ExternalCheckpoints(path: options.externalCheckpointPath ?? path + ".checkpoints")
        let files = KeyFiles(path: path, options: options)
        var keys = try files.load(mayCreate: isNew || recovery?.makesNewKeys == true)
        // Before anything is signed or hashed with them: a crash must not leave a ledger without its keys.
        if isNew, !keys.isSaved {
            try files.save(keys.keys)
            (keys.isSaved, keys.isSigningLost, keys.isIndexLost) = (true, false, false)
        }
        try LedgerSchema.migrator.migrate(connection)

        let found = try connection.read { database in
            if let difference = try SchemaCheck.differences(database).first {
                throw LedgerError.damaged("\(difference); its tables are not this program's")
            }
            do {
                return try Found(database)
            } catch let damage as LeafReader.Damage {
                throw LedgerError.damaged("entry \(damage.sequence): \(damage.message)")
            }
        }
        try settle(&keys, found.history)
        let isTrusted = try isTrusted(found, keys.keys.signing.signer)
        let newest = try compare(external, connection, found, keys.keys)
        let core = try connection.writeWithoutTransaction { database in
            try WriterCore(
                database, searchKey: keys.keys.currentSearchKey, tree: found.tree, head: found.head,
                operations: found.operations, sinks: found.sinks, isRecovered: recovery != nil,
                clock: { [clock = options.clock] in clock().microseconds })
        }
        core.keys.signers = [keys.keys.signing.signer]
        let opened = Opened(
            connection: connection, core: core, watch: try FileWatch(path: path), keys: keys.keys, external: external,
            externalSize: newest?.size ?? 0)
        if !keys.isSaved { try files.save(keys.keys) }
        try record(opened, found, newest, isTrusted: isTrusted)
        return opened
    }

    // MARK: Keys

    /// Takes up what a rotation that was cut short has left, and refuses keys that are not the ledger's.
    private func settle(_ loaded: inout KeyFiles.Loaded, _ history: KeyHistory) throws {
        if let next = loaded.keys.signing.nextSigner {
            // Its entry came with its first signature, in one transaction.
            if history.signing.last?.key == next.verifierKey { loaded.keys.signing.signer = next }
            loaded.keys.signing.nextSigner = nil
            loaded.isSaved = false
        }
        let mayReplace = recovery?.makesNewKeys == true
        do throws(LedgerError) {
            if !loaded.isSigningLost { try history.check(loaded.keys.signing) }
        } catch {
            guard mayReplace else { throw error }
            loaded.isSigningLost = true
        }
        do throws(LedgerError) {
            if !loaded.isIndexLost { try history.check(loaded.keys.index) }
        } catch {
            guard mayReplace else { throw error }
            loaded.isIndexLost = true
        }
        // Where the file names none, new ones are the first, and not in the place of others.
        if history.signing.isEmpty { loaded.isSigningLost = false }
        if history.search.isEmpty { loaded.isIndexLost = false }
        if loaded.isSigningLost { try loaded.keys.replaceSigning(after: history) }
        if loaded.isIndexLost { loaded.keys.replaceIndex(after: history) }
        if loaded.isSigningLost || loaded.isIndexLost { loaded.isSaved = false }
        // An index key whose rotation never reached its entry serves nobody.
        guard !history.search.isEmpty, !loaded.isIndexLost else { return }
        let named = Set(history.search.map(\.number))
        loaded.keys.index.keys.removeAll { !named.contains($0.number) }
    }

    // MARK: The file

    private var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "audit-ledger"
        configuration.foreignKeysEnabled = false
        configuration.busyMode = .timeout(options.lockTimeout / .seconds(1))
        configuration.prepareDatabase { [pageSize = options.pageSize] database in
            if let pageSize { try database.execute(sql: "PRAGMA page_size = \(pageSize)") }
            let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
            guard mode == "wal" else {
                throw LedgerError(
                    code: .unreadable, message: "the file system does not support SQLite's WAL (\(mode ?? "?"))")
            }
            // A larger log and cache: the pages that every commit touches are written back seldom, and stay in memory.
            try database.execute(
                sql: """
                    PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON;
                    PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -65536; PRAGMA cell_size_check = ON
                    """)
        }
        return configuration
    }

    /// Whether nothing was ever recorded in the file, also where its tables were made by a process that ended then.
    private static func isNew(_ database: Database) throws -> Bool {
        guard try database.tableExists("entry") else { return try !database.tableExists("tree") }
        return try Bool.fetchOne(database, sql: "SELECT NOT EXISTS (SELECT 1 FROM entry)") ?? false
    }

    // MARK: What is believed

    /// Whether the ledger's key has signed for all that the file holds.
    ///
    /// - Throws: ``LedgerError`` `damaged`, unless somebody gave leave to go on.
    private func isTrusted(_ found: Found, _ signer: NoteSigner) throws -> Bool {
        if found.isEmpty { return true }
        let root = found.tree.root
        let seal = WriterSeal(signer).bytes(
            size: found.tree.size, root: root, operations: found.operations.digest, sinks: found.sinks)
        if let (checkpoint, note) = found.head.checkpoint, checkpoint.root == root,
            checkpoint.origin == signer.verifierKey.name.description,
            (try? note.verify(with: [signer.verifierKey])) != nil, found.head.seal == seal
        {
            return true
        }
        guard recovery == nil else { return false }
        throw LedgerError(
            code: .damaged,
            message: """
                \(path): the ledger's key has not signed for what the file holds: somebody else has written into it. Keep \
                all files as they are and run 'sendaudit verify'. 'sendaudit restore --reason …' goes on all the same, and \
                records that
                """)
    }

    /// - Returns: the newest external checkpoint, which the file agrees with, or which a recovery gives up.
    private func compare(
        _ external: ExternalCheckpoints, _ connection: DatabaseQueue, _ found: Found, _ keys: LedgerKeys
    ) throws -> Checkpoint? {
        let size = found.tree.size
        // A ledger whose first process ended with its first commit has none yet.
        let isFirst = try connection.read { try LedgerHead.isFirst($0) }
        func refuse(_ why: String) throws {
            guard recovery == nil else { return }
            throw LedgerError(
                code: .rolledBack,
                message: """
                    \(path): \(why). Rows may be missing. If a backup was restored or the file was lost on purpose, \
                    record that with 'sendaudit restore --reason …'; else keep all files as they are and look into it
                    """)
        }
        guard let notes = try external.read(), !notes.isEmpty else {
            if !isFirst { try refuse("the external checkpoint, \(external.path), is missing or empty") }
            return nil
        }
        let known = found.history.signing.map(\.key) + [keys.signing.publicKey]
        let verified = notes.filter {
            (try? $0.note.verify(with: known)) != nil && $0.checkpoint.origin == keys.signing.origin
        }
        guard let newest = verified.first?.checkpoint else {
            try refuse("no signature in \(external.path) is by a key of this ledger")
            return notes.first?.checkpoint
        }
        guard newest.size <= size else {
            try refuse("the ledger has \(size) entries, but \(newest.size) were signed for")
            return newest
        }
        let isContained = try connection.read { try Self.contains(newest, found.tree.range, $0) }
        if !isContained { try refuse("the first \(newest.size) entries are not those that were signed for") }
        return newest
    }

    /// Whether the tree goes on from a checkpoint, by the tiles, which prove both. Source: RFC 9162 §2.1.4.
    private static func contains(_ older: Checkpoint, _ tree: CompactRange, _ database: Database) throws -> Bool {
        guard older.size > 0, older.size < tree.size else { return older.root == tree.root || older.size == 0 }
        var tiles = TileHashReader(size: tree.size) { try LedgerHead.tile($0, database) }
        let proof = try ConsistencyProof(firstSize: older.size, secondSize: tree.size) { try tiles.hash(of: $0) }
        return (try? proof.verify(firstRoot: older.root, secondRoot: tree.root)) != nil
    }

    /// How far a removal has come by the rows that are left, where no entry says so: a recovery goes on from there.
    private func lostRemoval(_ opened: Opened) throws -> Int64? {
        let (keptFrom, removedTo) = (opened.core.keptFrom, opened.core.removedTo)
        guard removedTo < keptFrom else { return nil }
        let first = try opened.connection.read { database in
            try Int64.fetchOne(
                database,
                sql: "SELECT min(seq) FROM entry WHERE seq < ? AND kind NOT IN (\(EntryKind.lastingList))",
                arguments: [keptFrom])
        }
        return first ?? keptFrom > removedTo ? first ?? keptFrom : nil
    }

    // MARK: The first entries

    /// How many operations a restore names; where it were more, it goes on from all that came before.
    private static let longestExcuse = 1_000

    private func record(
        _ opened: Opened, _ found: Found, _ newest: Checkpoint?, isTrusted: Bool
    ) throws {
        let time = options.clock()
        let (history, size) = (found.history, Int64(clamping: found.tree.size))
        var entries: [LedgerEntry] = []
        if let recovery {
            var entry = LedgerEntry(kind: .restore, time: time)
            entry.set(.reason, recovery.reason)
            entry.set(recovery.actor)
            if let newest {
                entry.set(.oldSize, Int64(clamping: newest.size))
                entry.set(.oldRoot, bytes: newest.root.bytes)
            }
            if !isTrusted {
                // Nobody has signed for the tree that these are in; whoever signs from here on says so.
                entry.set(.rowsFrom, 0)
                entry.set(.rowsTo, size)
            }
            // What was lost of them does not come back, and must not stop every start to come.
            let differences = try opened.connection.read { try SideTables.differences($0, found.operations) }
            var excused = Set(differences.map(\.operation))
            // An erasure that nobody signed for is not carried out; its marks go below.
            if !isTrusted, let erasure = found.operations.unfinishedErasure { excused.insert(erasure.sequence) }
            if !excused.isEmpty {
                entry.set(.unverified, 1)
                if excused.count <= Self.longestExcuse {
                    entry.set(.excused, bytes: excused.sorted().reduce(into: []) { BigEndian.append($1, to: &$0) })
                }
            }
            entry.set(.newRoot, bytes: found.tree.root.bytes)
            entry.set(.count, size)
            entries.append(entry)
        }
        if history.signing.last?.key != opened.keys.signing.publicKey {
            entries.append(
                .signingKey(
                    opened.keys.signing.publicKey, actor: recovery?.actor, reason: recovery?.reason, time: time))
        }
        let current = opened.keys.currentSearchKey
        if history.search.isEmpty || history.search.last?.check != current.check {
            entries.append(.searchKey(current, actor: recovery?.actor, reason: recovery?.reason, time: time))
            opened.core.keys.search = current
        }
        entries.append(LedgerEntry.start(program: options.program, time: time))
        if recovery != nil, let removedTo = try lostRemoval(opened) {
            entries.append(.removal(to: removedTo, isUnverified: true, time: time))
        }
        let prepared = entries.map { PreparedEntry($0, searchKey: opened.core.searchKey) }
        _ = try opened.connection.writeWithoutTransaction { database in
            try opened.core.commit(prepared, database) { _ in
                guard recovery != nil else { return }
                // Marks that no erasure made; one that is at work and signed for goes on.
                try database.execute(
                    sql: "DELETE FROM erasing WHERE erasure IS NOT ?",
                    arguments: [isTrusted ? found.operations.unfinishedErasure?.sequence : nil])
            }
        }
        // After a restore, both slots: the old head must not be found again.
        if let head = opened.core.signedHead {
            for _ in 0..<(recovery == nil ? 1 : 2) { try opened.external.write(head.note) }
        }
        guard options.closesOrphans else { return }
        let orphans = try opened.connection.read { database in
            let candidates = try OpenAttempts.withoutOutcome(database)
            var search = OutcomeSearch(candidates, from: opened.core.keptFrom)
            try search.readRest(opened.core.tree, database)
            return search.withoutOutcome
        }
        for batch in stride(from: 0, to: orphans.count, by: options.maximumRowsPerCommit) {
            let outcomes = orphans[batch...].prefix(options.maximumRowsPerCommit).map { receipt in
                PreparedEntry(
                    LedgerEntry(SendOutcome(time: time, result: .unknown), attemptSequence: receipt.sequence),
                    searchKey: opened.core.searchKey)
            }
            try opened.connection.writeWithoutTransaction { _ = try opened.core.commit(outcomes, $0) }
        }
    }
}
