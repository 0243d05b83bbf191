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
        let outside: OutsideCheckpoints
        /// The size of the checkpoint that stands outside.
        let outsideSize: UInt64
        /// The former key, when a rotation was cut short and its checkpoint is still to be signed by both.
        let formerSigner: NoteSigner?
    }

    func open() throws -> Opened {
        let isNew = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int).flatMap { $0 } ?? 0 == 0
        try PrivateFile.create(path)
        let connection = try DatabaseQueue(path: path, configuration: configuration)
        try AuditLedger.checkOwner(connection, path: path)
        let version = try connection.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
        let outside = OutsideCheckpoints(path: options.outsidePath ?? path + ".checkpoints")
        let keyFile = KeyFile(ledgerPath: path, path: keyPath)
        var (keys, isUnknown) = try loadKeys(keyFile, mayMake: isNew || version < 2)
        try migrate(connection, keys)

        let searchKey = keys.currentSearchKey
        let (core, history) = try connection.writeWithoutTransaction { database in
            (
                try WriterCore(database, searchKey: searchKey, tree: LedgerHead.tree(database)),
                try KeyHistory(database)
            )
        }
        if isUnknown { keys = try LedgerKeys(origin: keys.origin, after: history) }
        // A rotation was cut short after its entry: the new key is the ledger's now, the old one signs once more.
        var formerSigner: NoteSigner?
        if let next = keys.nextSigner, history.signing.last?.key == next.verifierKey {
            formerSigner = keys.signer
            keys.signer = next
        } else if !isUnknown {
            do throws(LedgerError) {
                try history.check(keys)
            } catch {
                guard recovery?.makesNewKeys == true else { throw error }
                keys = try LedgerKeys(origin: keys.origin, after: history)
                isUnknown = true
            }
        }
        // A search key whose rotation never reached its entry serves nobody.
        if !history.search.isEmpty, !isUnknown {
            keys.searchKeys.removeAll { key in !history.search.contains { $0.number == key.number } }
        }
        if let number = history.search.last?.number, let key = keys.searchKeys.first(where: { $0.number == number }) {
            core.searchKey = key
        }
        let newest = try compare(outside, connection, core, history, keys)
        let watch = try FileWatch(path: path)
        let opened = Opened(
            connection: connection, core: core, watch: watch, keys: keys, outside: outside,
            outsideSize: newest?.size ?? 0, formerSigner: formerSigner)
        if isUnknown, case .file = options.keys { try keyFile.save(keys) }
        try record(opened, history, newest)
        return opened
    }

    private var keyPath: String? {
        if case .file(let path) = options.keys { path } else { nil }
    }

    // MARK: Keys

    /// - Returns: the keys, and whether they are new and are to be saved.
    private func loadKeys(_ file: KeyFile, mayMake: Bool) throws(LedgerError) -> (LedgerKeys, isUnknown: Bool) {
        if case .given(let keys) = options.keys { return (keys, false) }
        if let keys = try file.load() { return (keys, false) }
        guard mayMake || recovery?.makesNewKeys == true else {
            throw LedgerError(
                code: .wrongKeys,
                message: """
                    \(file.path): the ledger's keys are missing; put the file back from where it is kept, or see \
                    'sendaudit restore --new-keys'
                    """)
        }
        let keys = try LedgerKeys(origin: options.origin ?? "errata-ledger-\(AttemptID(time: .now()))")
        // Before anything is signed or hashed with them: a crash must not leave a ledger without its keys.
        if mayMake { try file.save(keys) }
        return (keys, !mayMake)
    }

    // MARK: The file

    private var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "audit-ledger"
        configuration.foreignKeysEnabled = false
        // Another process may hold the file for a moment, a backup say; longer than this, no record can be promised.
        configuration.busyMode = .timeout(2)
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

    private func migrate(_ connection: DatabaseQueue, _ keys: LedgerKeys) throws {
        let searchKey = keys.currentSearchKey
        let migrator = LedgerSchema.migrator { database in
            try FirstSchemaReader(searchKey: searchKey).takeOver(database)
        }
        try migrator.migrate(connection)
    }

    // MARK: The checkpoint outside

    /// - Returns: the newest checkpoint outside, which the file agrees with, or which a recovery gives up.
    private func compare(
        _ outside: OutsideCheckpoints, _ connection: DatabaseQueue, _ core: WriterCore, _ history: KeyHistory,
        _ keys: LedgerKeys
    ) throws -> Checkpoint? {
        let size = core.tree.size
        // A ledger that was just made, or just taken over, and ended before its first checkpoint has none.
        let mustBeSigned = try connection.read { database in
            try Bool.fetchOne(
                database,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM checkpoint) OR EXISTS (
                        SELECT 1 FROM entry WHERE migrated_kind IS NULL AND kind NOT IN (?, ?))
                    """,
                arguments: [Int64(EntryKind.keyRotation.rawValue), Int64(EntryKind.start.rawValue)]) ?? true
        }
        func refuse(_ why: String) throws {
            guard recovery == nil else { return }
            throw LedgerError(
                code: .rolledBack,
                message: """
                    \(path): \(why). Rows may be missing. If a backup was restored or the file was lost on purpose, \
                    record that with 'sendaudit restore --reason …'; else keep all files as they are and look into it
                    """)
        }
        guard let notes = try outside.read(), !notes.isEmpty else {
            if mustBeSigned { try refuse("the checkpoint outside, \(outside.path), is missing or empty") }
            return nil
        }
        let known = history.signing.map(\.key) + [keys.publicKey]
        let verified = notes.filter { (try? $0.note.verify(with: known)) != nil && $0.checkpoint.origin == keys.origin }
        guard let newest = verified.first?.checkpoint else {
            try refuse("no signature in \(outside.path) is by a key of this ledger")
            return notes.first?.checkpoint
        }
        guard newest.size <= size else {
            try refuse("the ledger has \(size) entries, but \(newest.size) were signed for")
            return newest
        }
        let root = try connection.read { try LedgerHead.root(size: newest.size, $0) }
        if root != newest.root {
            try refuse("the first \(newest.size) entries are not those that were signed for")
        }
        return newest
    }

    // MARK: The first entries

    private func record(_ opened: Opened, _ history: KeyHistory, _ newest: Checkpoint?) throws {
        let time = options.clock()
        var entries: [LedgerEntry] = []
        if let recovery {
            var entry = LedgerEntry(kind: .restore, time: time)
            entry.set(.reason, recovery.reason)
            entry.set(.actor, recovery.actor)
            if let newest {
                entry.set(.oldSize, Int64(clamping: newest.size))
                entry.set(.oldRoot, bytes: newest.root.bytes)
            }
            entry.set(.newRoot, bytes: opened.core.tree.root.bytes)
            entry.set(.count, Int64(clamping: opened.core.tree.size))
            entries.append(entry)
        }
        if history.signing.last?.key != opened.keys.publicKey {
            entries.append(
                .signingKey(opened.keys.publicKey, actor: recovery?.actor, reason: recovery?.reason, time: time))
        }
        let current = opened.keys.currentSearchKey
        if history.search.isEmpty || (recovery?.makesNewKeys == true && history.search.last?.check != current.check) {
            entries.append(.searchKey(current, actor: recovery?.actor, reason: recovery?.reason, time: time))
            opened.core.searchKey = current
        }
        var start = LedgerEntry.start(program: options.program, time: time)
        // Nobody has signed for the entries of a writer that ended too early; whoever signs from here on says so.
        if let newest, newest.size < opened.core.tree.size, newest.size > 0 {
            start.set(.rowsFrom, Int64(clamping: newest.size))
            start.set(.rowsTo, Int64(clamping: opened.core.tree.size))
        }
        entries.append(start)
        let prepared = entries.map { PreparedEntry($0, searchKey: opened.core.searchKey) }
        try opened.connection.writeWithoutTransaction { _ = try opened.core.commit(prepared, $0) }
        guard options.closesOrphans else { return }
        let orphans = try opened.connection.read { try OpenAttempts.withoutOutcome($0) }
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
