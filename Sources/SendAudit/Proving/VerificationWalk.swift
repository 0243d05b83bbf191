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
    private var storedRange = CompactRange()
    private var tree = TileAccumulator()
    private var tallies: RollupTally
    private var checkpoints = CheckpointChecks()
    private var history = KeyHistory()
    private var erasures = ErasureChecks()
    private var retentions = RetentionChecks()
    private var lookups: LookupChecks
    /// A hash that could not be made ends the proof of the tree, not that of the rows.
    private var isTreeKnown = true

    init(options: LedgerVerifier.Options) throws {
        self.options = options
        tallies = try RollupTally()
        lookups = LookupChecks(keys: options.keys)
    }

    var isDone: Bool { position >= size || report.findings.count >= options.maximumFindings }

    mutating func find(_ place: String, _ message: String) {
        guard report.findings.count < options.maximumFindings else { return }
        report.findings.append(.init(place: place, message: message))
    }

    // MARK: The beginning

    /// Takes up what later reads are compared with, all of one moment.
    mutating func begin(_ database: Database) throws {
        for difference in try SchemaCheck.differences(database) { find("schema", difference) }
        do {
            storedRange = try LedgerHead.range(database)
        } catch let error as LedgerError {
            find("table tree", error.message)
        }
        let rows = try UInt64(
            clamping: Int64.fetchOne(database, sql: "SELECT coalesce(max(seq) + 1, 0) FROM entry") ?? 0)
        size = max(storedRange.size, rows)
        report.size = storedRange.size
        if rows > storedRange.size { find("size \(rows)", "there are more entries than the tree has leaves") }
        keptFrom = try WriterCore.keptFrom(database)
        history = try KeyHistory(database)
        report.keys = history.signing.map(\.key)
        try tallies.begin(database)
        try retentions.begin(database)
        try erasures.begin(database)
        for finding in try checkpoints.begin(database, options, history, size: storedRange.size) {
            find(finding.place, finding.message)
        }
        if options.outsidePath == nil, options.checkpoint == nil {
            report.remarks.append(.noCheckpointFromElsewhere)
        }
        if options.keys == nil {
            report.remarks.append(.noKeys)
        }
    }

    /// What is read through GRDB, which relies on the types that the schema promises. The large tables are read by hand.
    private static let smallTables: [String?] = [
        "rollup", "rollup_day", "rollup_client", "rollup_client_day", "removed_rollup", "retained", "erasing", "tree",
        "checkpoint", "grdb_migrations",
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

    mutating func step(_ database: Database) throws {
        let length = UInt64(1) << UInt64(LedgerSchema.blockBits)
        let end = min(size, (position / length + 1) * length)
        let first = Int64(clamping: position)
        var reader = try LeafReader(database, from: first, to: Int64(clamping: end))
        var expected = first
        lookups.begin(first >> LedgerSchema.blockBits)
        do {
            while try reader.next() {
                try bridge(from: expected, to: reader.sequence, database)
                try take(reader, database)
                expected = reader.sequence + 1
            }
            try bridge(from: expected, to: Int64(clamping: end), database)
        } catch let damage as LeafReader.Damage {
            find("entry \(damage.sequence)", damage.message)
            // The rest of the block cannot be told apart from what is wrong in it.
            isTreeKnown = false
        }
        for finding in try lookups.end(history, database, keptFrom: keptFrom, before: Int64(clamping: size)) {
            find(finding.place, finding.message)
        }
        position = end
    }

    private mutating func take(_ reader: LeafReader, _ database: Database) throws {
        let leaf = reader.leaf
        try append(leaf, at: reader.sequence, database)
        let time = reader.entry.integer(LeafReader.timeColumn)
        report.newestTime = Timestamp(microseconds: max(report.newestTime?.microseconds ?? .min, time))
        if reader.isMigrated { report.migratedCount += 1 }
        if reader.isErased {
            report.erasedCount += 1
            erasures.note(reader.sequence, erasure: reader.erasure)
        } else if reader.hasPersonal {
            lookups.note(reader)
        }
        guard reader.kind != EntryKind.attempt.rawValue, reader.kind != EntryKind.outcome.rawValue else {
            if reader.sequence >= keptFrom { try tallies.take(reader, keptFrom: keptFrom, database) }
            return
        }
        guard reader.kind > EntryKind.captchaFailure.rawValue else { return }
        let fields = try reader.openFields()
        if AuditLedger.lastingKinds.contains(where: { $0.rawValue == reader.kind }) {
            retentions.note(lasting: reader.sequence)
        }
        switch EntryKind(rawValue: reader.kind) {
        case .refusalBurst: if reader.sequence >= keptFrom { try tallies.takeBurst(fields, time: time) }
        case .erasure: erasures.take(fields, sequence: reader.sequence)
        case .retention: retentions.take(fields, sequence: reader.sequence)
        case .gap: report.gapCount += 1
        default: break
        }
    }

    /// Goes over rows that are not there: removed by a retention, or missing.
    private mutating func bridge(from: Int64, to: Int64, _ database: Database) throws {
        guard from < to else { return }
        for sequence in from..<to {
            guard sequence < keptFrom else {
                find("entry \(sequence)", "it is missing")
                isTreeKnown = false
                continue
            }
            report.removedCount += 1
            guard let hash = try storedLeaf(sequence, database) else {
                find("entry \(sequence)", "it was removed by a retention, and its hash is missing too")
                isTreeKnown = false
                continue
            }
            try append(LeafHash(hash), at: sequence, database)
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

    private var lastTile: (place: Int64, bytes: [UInt8])?

    private mutating func storedLeaf(_ sequence: Int64, _ database: Database) throws -> MerkleHash? {
        let place = sequence / Int64(TileCoordinate.fullWidth)
        if lastTile?.place != place {
            guard let bytes = try storedTile(place, database) else { return nil }
            lastTile = (place, bytes)
        }
        guard let bytes = lastTile?.bytes else { return nil }
        let start = Int(sequence % Int64(TileCoordinate.fullWidth)) * MerkleHash.byteCount
        return try? MerkleHash(bytes: bytes[start..<(start + MerkleHash.byteCount)])
    }

    private func storedTile(_ place: Int64, _ database: Database) throws -> [UInt8]? {
        let data = try Data.fetchOne(
            database.cachedStatement(sql: "SELECT hashes FROM tile WHERE place = ?"), arguments: [place])
        guard let data, data.count == TileCoordinate.fullWidth * MerkleHash.byteCount else { return nil }
        return Array(data)
    }

    private mutating func compare(_ tile: Tile, _ database: Database) throws {
        guard let stored = try storedTile(LedgerHead.place(tile.coordinate), database) else {
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

    // MARK: The end

    mutating func end(_ database: Database) throws {
        guard report.findings.count < options.maximumFindings else {
            report.isComplete = false
            return
        }
        guard try WriterCore.keptFrom(database) == keptFrom else {
            throw LedgerError(
                code: .overloaded, message: "a retention removed entries while they were verified; run this again")
        }
        report.root = tree.root
        if isTreeKnown, tree.range != storedRange { findTreeDifference() }
        for finding in try tallies.differences() + retentions.differences(database)
            + erasures.differences(keptFrom: keptFrom)
        {
            find(finding.place, finding.message)
        }
        for finding in try leftovers(database) { find(finding.place, finding.message) }
        report.checkpoint = checkpoints.newest?.note
        report.signedSize = checkpoints.newest?.size ?? 0
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
        if try count("SELECT count(*) FROM tile") != tiles {
            findings.append(.init(place: "table tile", message: "there are not as many tiles as the size asks for"))
        }
        let last = Int64(clamping: size)
        if try count("SELECT count(*) FROM lookup WHERE block > ?", [max(last - 1, 0) >> LedgerSchema.blockBits]) > 0 {
            findings.append(.init(place: "table lookup", message: "it names entries that are not there"))
        }
        for table in ["entry", "personal", "erased", "erasing"]
        where try count("SELECT count(*) FROM \(table) WHERE seq >= ? OR seq < 0", [last]) > 0 {
            findings.append(.init(place: "table \(table)", message: "it names entries that are not in the tree"))
        }
        return findings
    }
}
