import FoundationEssentials
import GRDB
import MerkleLog
import SendAPI

/// The state of a verification between two reads.
struct VerificationWalk {
    private let options: LedgerVerifier.Options
    var report = VerificationReport()
    private(set) var size: UInt64 = 0
    private(set) var position: UInt64 = 0
    private(set) var keptFrom: Int64 = 0
    /// The first row that the removals have left, by the newest entry that says so.
    private var removedTo: Int64 = 0
    /// The same, by what the walk has passed.
    private var passedRemoval: Int64 = 0
    private var storedRange = CompactRange()
    private var tree = TileAccumulator()
    private let seed = RollupFingerprint.Seed()
    private var rollups: RollupFingerprint
    private var checkpoints = CheckpointChecks()
    private var history = KeyHistory()
    private var erasures = ErasureChecks()
    private var retentions = PurgeChecks()
    /// The sizes of checkpoints that must be in the file, by the entries that name them.
    private var keptCheckpoints: [(sequence: Int64, size: Int64)] = []
    private var lastTime: Timestamp?
    private var sizes: Set<UInt64> = []
    /// A hash that could not be made ends the proof of the tree, not that of the rows.
    private var isTreeKnown = true

    init(options: LedgerVerifier.Options) {
        self.options = options
        rollups = RollupFingerprint(seed)
    }

    var isDone: Bool { position >= size || isFull }

    /// Whether so much was found that the search ends.
    private var isFull: Bool { report.findings.count >= options.maximumFindings }

    mutating func find(_ place: String, _ message: String) {
        guard !isFull else { return }
        report.findings.append(.init(place: place, message: message))
    }

    // MARK: The beginning

    /// Takes up what stands outside of the file, which comes before the file.
    mutating func readExternal() {
        for finding in checkpoints.readExternal(options.externalCheckpointPath) { find(finding.place, finding.message) }
    }

    /// Takes up what later reads are compared with, all of one moment.
    mutating func begin(_ database: Database) throws {
        for difference in try SchemaCheck.differences(database) { find("schema", difference) }
        for difference in try SchemaCheck.ownerDifferences(database) { find("file", difference) }
        do {
            storedRange = try LedgerHead.range(database)
        } catch let error as LedgerError {
            find("table tree", error.finding)
        }
        let rows = try UInt64(
            clamping: Int64.fetchOne(database, sql: "SELECT coalesce(max(seq) + 1, 0) FROM entry") ?? 0)
        size = max(storedRange.size, rows)
        report.size = storedRange.size
        if rows > storedRange.size { find("size \(rows)", "there are more entries than the tree has leaves") }
        keptFrom = try LedgerHead.keptFrom(database)
        removedTo = try Self.removedTo(database)
        history = try KeyHistory(database)
        report.keys = history.signing.map { .init(key: $0.key, sequence: $0.sequence) }
        if options.comparesDerivedTables {
            for finding in try rollups.begin(database) { find(finding.place, finding.message) }
        }
        try retentions.begin(database)
        try erasures.begin(database)
        for finding in try checkpoints.begin(database, options, history, size: storedRange.size) {
            find(finding.place, finding.message)
        }
        report.compared = checkpoints.compared.sorted { ($0.size, $0.source.rawValue) < ($1.size, $1.source.rawValue) }
        sizes = Set(checkpoints.compared.map(\.size))
        if !options.checksStructure { report.remarks.append(.structureNotChecked) }
        if options.externalCheckpointPath == nil, options.checkpoint == nil {
            report.remarks.append(.noCheckpointFromElsewhere)
        }
        if let keys = options.keys {
            for named in history.search {
                guard let key = keys.keys.first(where: { $0.number == named.number }) else { continue }
                if key.check != named.check {
                    find("keys", "the search key \(named.number) at hand is another one than the ledger names")
                }
            }
        }
        let numbers = Set(options.keys?.keys.map(\.number) ?? [])
        if options.keys == nil || !history.search.allSatisfy({ numbers.contains($0.number) }) {
            report.remarks.append(.noKeys)
        }
    }

    private static func removedTo(_ database: Database) throws -> Int64 {
        let details = try Data.fetchOne(
            database, sql: "SELECT details FROM entry WHERE kind = ? AND kind > 3 ORDER BY seq DESC LIMIT 1",
            arguments: [Int64(EntryKind.removal.rawValue)])
        return details.flatMap { DetailCoding.decode($0) }?.detailNumber(.rowsTo) ?? 0
    }

    /// What is read through GRDB, which relies on the types that the schema promises. The large tables are read by hand.
    private static let smallTables: [String?] = [
        "rollup", "rollup_day", "rollup_client", "rollup_client_day", "removed_rollup", "purged", "erasing", "tree",
        "removed_erased", "checkpoint", "grdb_migrations",
    ]

    /// SQLite's own check: indices agree with tables, pages with their tree, values with their columns.
    mutating func checkStructure(_ database: Database) throws {
        let tables = options.checksStructure ? [nil] : Self.smallTables
        for table in tables {
            let argument = table ?? "10"
            for line in try String.fetchAll(database, sql: "PRAGMA integrity_check(\(argument))") where line != "ok" {
                find("file", line)
            }
        }
    }

    // MARK: Block by block

    /// The blocks that come next, at most so many.
    func nextBlocks(_ count: Int) -> [BlockVerification] {
        var blocks: [BlockVerification] = []
        var start = position
        while start < size, blocks.count < count {
            let length = UInt64(1) << UInt64(LedgerSchema.blockBits)
            let end = min(size, (start / length + 1) * length)
            blocks.append(
                BlockVerification(
                    rows: Int64(clamping: start)..<Int64(clamping: end), size: Int64(clamping: size),
                    keptFrom: keptFrom, removedTo: removedTo, keys: options.keys, history: history,
                    comparesDerivedTables: options.comparesDerivedTables,
                    latest: options.now + .seconds(300),
                    sizes: sizes, seed: seed))
            start = end
        }
        return blocks
    }

    /// - Throws: ``LedgerError`` `overloaded` when a retention has removed something since the beginning: what is missing
    ///   then is no finding.
    private func checkRemovals(_ database: Database) throws {
        guard try LedgerHead.keptFrom(database) == keptFrom, try Self.removedTo(database) == removedTo else {
            throw LedgerError(
                code: .overloaded, message: "a retention removed entries while they were verified; run this again")
        }
    }

    /// Takes up what a block came to; the blocks come in their order.
    mutating func include(_ block: BlockVerification, _ database: Database) throws {
        if !block.findings.isEmpty { try checkRemovals(database) }
        for (offset, leaf) in block.leaves.enumerated() {
            try append(leaf, at: block.rows.lowerBound + Int64(offset), database)
        }
        if !block.isTreeKnown { isTreeKnown = false }
        for finding in block.findings { find(finding.place, finding.message) }
        report.newestTime = [report.newestTime, block.newestTime].compactMap(\.self).max()
        report.removedCount += block.removedCount
        report.migratedCount += block.migratedCount
        report.gapCount += block.gapCount
        report.erasedCount += block.erased.count
        for (sequence, erasure) in block.erased { erasures.record(sequence, erasure: erasure) }
        for (sequence, fields) in block.erasures { erasures.include(fields, sequence: sequence) }
        for (sequence, fields) in block.retentions {
            retentions.include(fields, sequence: sequence)
            erasures.include(end: sequence)
        }
        for sequence in block.untrusted { erasures.include(end: sequence) }
        for erasure in block.completions { erasures.include(completionOf: erasure) }
        for sequence in block.lasting { retentions.record(lasting: sequence) }
        keptCheckpoints += block.keptCheckpoints
        passedRemoval = block.removals.last?.to ?? passedRemoval
        includeTimes(block)
        rollups.add(block.rollups)
        position = UInt64(clamping: block.rows.upperBound)
    }

    private mutating func includeTimes(_ block: BlockVerification) {
        if let lastTime, let (sequence, time) = block.firstTime, time < lastTime - BlockVerification.clockTolerance {
            report.operations.append(
                BlockVerification.clockStep(sequence, EntryKind.heartbeat.rawValue, from: lastTime, to: time))
        }
        lastTime = block.lastTime ?? lastTime
        report.operations += block.operations
        report.oldestTime = [report.oldestTime, block.oldestTime].compactMap(\.self).min()
        for place in report.compared.indices {
            if let time = block.timesBefore[report.compared[place].size] { report.compared[place].time = time }
        }
        for operation in block.operations where operation.kind == .keyRotation {
            for place in report.keys.indices where report.keys[place].sequence == operation.sequence {
                report.keys[place].time = operation.time
            }
        }
    }

    private mutating func append(_ leaf: LeafHash, at sequence: Int64, _ database: Database) throws {
        guard isTreeKnown, UInt64(clamping: sequence) == tree.size else { return }
        for tile in try tree.append(leaf) { try compare(tile, database) }
        if let expected = checkpoints.expected(at: tree.size) {
            let root = tree.root
            for (source, checkpoint) in expected where checkpoint.root != root {
                find("size \(tree.size)", "the root is not the one in \(source)")
            }
        }
    }

    private mutating func compare(_ tile: Tile, _ database: Database) throws {
        guard let stored = try LedgerHead.storedTile(LedgerHead.place(tile.coordinate), database) else {
            find(tile.coordinate.path, "the tile is missing")
            return
        }
        let made = tile.bytes
        guard stored != made else { return }
        for place in 0..<TileCoordinate.fullWidth {
            let bytes = (place * MerkleHash.byteCount)..<((place + 1) * MerkleHash.byteCount)
            guard stored[bytes] != made[bytes] else { continue }
            let index = tile.coordinate.index * UInt64(TileCoordinate.fullWidth) + UInt64(place)
            if tile.coordinate.level == 0 {
                find("entry \(index)", "its fields are not those that the tree commits to")
            } else {
                find(tile.coordinate.path, "the hash of subtree \(index) is not the one of the entries")
            }
        }
    }

    /// Whether some roll-up is not what the entries say; which one, ``RollupTally`` tells.
    var hasStrayRollup: Bool { !isFull && options.comparesDerivedTables && !rollups.isNothing }

    // MARK: The end

    mutating func end(_ database: Database) throws {
        guard !isFull else {
            report.isComplete = false
            return
        }
        try checkRemovals(database)
        report.root = tree.root
        if passedRemoval != removedTo || removedTo > keptFrom {
            find("entries below \(removedTo)", "the entries do not say the same about how many were removed")
        }
        if isTreeKnown, tree.range != storedRange { findTreeDifference() }
        for finding in try retentions.differences(database)
            + erasures.differences(database, size: Int64(clamping: size), removedTo: removedTo)
        {
            find(finding.place, finding.message)
        }
        for finding in try leftovers(database) { find(finding.place, finding.message) }
        report.checkpoint = checkpoints.head?.note
        report.signedSize = checkpoints.head?.checkpoint.size ?? 0
        if report.size > 0, report.signedSize < report.size, checkpoints.head != nil {
            find("entries \(report.signedSize) to \(report.size - 1)", "nobody has signed for them")
        }
        for finding in checkpoints.missing(keptCheckpoints.filter { $0.sequence < Int64(clamping: report.size) }) {
            find(finding.place, finding.message)
        }
        for finding in checkpoints.unreached(size: tree.size, isTreeKnown: isTreeKnown) {
            find(finding.place, finding.message)
        }
    }

    /// The stored hashes of the complete subtrees say where in the tree it begins to differ.
    private mutating func findTreeDifference() {
        guard tree.size == storedRange.size else {
            find("size \(storedRange.size)", "the tree has so many leaves, but there are \(tree.size) entries")
            return
        }
        var start: UInt64 = 0
        let levels = (0..<64).reversed().filter { tree.size >> UInt64($0) & 1 == 1 }
        for (place, level) in levels.enumerated() {
            let end = start + 1 << UInt64(level)
            if tree.range.hashes[place] != storedRange.hashes[place] {
                find("entries \(start) to \(end - 1)", "their fields are not those that the tree commits to")
            }
            start = end
        }
    }

    /// Rows of derived tables that belong to no entry.
    private func leftovers(_ database: Database) throws -> [VerificationReport.Finding] {
        let size = (try? LedgerHead.range(database).size) ?? storedRange.size
        let tiles = (1..<8).reduce(0) { $0 + Int64(clamping: size >> UInt64(8 * $1)) }
        var findings: [VerificationReport.Finding] = []
        func count(_ sql: String, _ arguments: StatementArguments = []) throws -> Int64 {
            try Int64.fetchOne(database, sql: sql, arguments: arguments) ?? 0
        }
        if try count("SELECT count(*) FROM sink WHERE next_seq < 0 OR next_seq > ?", [Int64(clamping: size)]) > 0 {
            findings.append(
                .init(place: "table sink", message: "a sink is said to have got entries that are not there"))
        }
        if try count("SELECT count(*) FROM tile") != tiles {
            findings.append(.init(place: "table tile", message: "there are not as many tiles as the size asks for"))
        }
        let last = Int64(clamping: size)
        if options.comparesDerivedTables,
            try count("SELECT count(*) FROM blind_index WHERE block > ?", [max(last - 1, 0) >> LedgerSchema.blockBits])
                > 0
        {
            findings.append(.init(place: "table blind_index", message: "it names entries that are not there"))
        }
        for table in ["entry", "personal", "erased", "erasing"]
        where try count("SELECT count(*) FROM \(table) WHERE seq >= ? OR seq < 0", [last]) > 0 {
            findings.append(.init(place: "table \(table)", message: "it names entries that are not in the tree"))
        }
        return findings
    }
}
