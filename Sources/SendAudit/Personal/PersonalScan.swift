import GRDB
import MerkleLog

/// Looks for a person in every personal value, and not in the blind index alone: the index knows whole addresses only, and
/// can be lost or poisoned.
///
/// It goes on from where it stopped, so that it can be done in short reads, and finished by the writer itself for what came
/// meanwhile.
struct PersonalScan: ProvenSearch {
    let matcher: AddressMatcher
    /// How many rows of personal values were read.
    private(set) var rowsRead = 0
    /// The entries whose address is the person's, in whatever spelling.
    private(set) var byAddress: Set<Int64> = []
    /// Other entries in which some value quotes the address.
    private(set) var byText: Set<Int64> = []
    /// The outcomes of those entries that have a personal value; only where the rows are proven, see
    /// ``read(_:_:limit:)``.
    private(set) var outcomes: Set<Int64> = []
    /// The entries whose reason names the address; only where the rows are proven.
    private(set) var mentions: Set<Int64> = []
    /// How many spellings of the address there were.
    var spellingCount: Int { spellings.count }
    private var spellings: Set<[UInt8]> = []
    /// What resembles the address: the first of each kind, and how many there are.
    private(set) var nearMatches: [NearMatch] = []
    private(set) var nearMatchCount = 0
    /// The first row that was not read.
    private(set) var next: Int64
    private let isUnverified: Bool

    static let longestList = 100

    private static let sql = """
        SELECT seq, \(FieldTag.personalColumnNames.joined(separator: ", ")) FROM personal
        WHERE seq >= ? AND seq < 9223372036854775807 AND \(PersonalRow.isThere) ORDER BY seq LIMIT ?
        """
    private static let tags = FieldTag.personalColumns

    /// - Parameters:
    ///   - first: the first row to be read.
    ///   - isUnverified: somebody gave leave to go on with rows that are missing or not what was recorded.
    init(_ address: CanonicalAddress, from first: Int64 = 0, isUnverified: Bool = false) {
        matcher = AddressMatcher(address)
        next = first
        self.isUnverified = isUnverified
    }

    /// The entries that are found by the address or by a text, ascending.
    var found: [Int64] { byAddress.union(byText).sorted() }

    mutating func read(_ tree: TileAccumulator, _ database: Database, limit: Int64) throws -> Bool {
        let size = Int64(clamping: tree.size)
        guard next < size else { return false }
        let end = min(next + limit, size)
        var tiles = ProvenTiles(tree)
        try tiles.read(next..<end, database, isUnverified: isUnverified) { try look(at: $0) }
        next = end
        return next < size
    }

    /// Takes up an entry, which the caller has proven.
    mutating func look(at reader: LeafReader) throws {
        if reader.kind > EntryKind.captchaFailure.rawValue {
            let fields = try reader.openFields()
            let words = [fields.text(.reason), fields.text(.actor)].compactMap(\.self)
            if words.contains(where: { matcher.isQuoted(in: $0) }) { mentions.insert(reader.sequence) }
        }
        guard reader.hasPersonal, !reader.isErased else { return }
        rowsRead += 1
        look(reader.personal, firstColumn: 2)
        guard reader.kind == EntryKind.outcome.rawValue else { return }
        // An attempt comes before its outcomes.
        let attempt = reader.entry.integer(LeafReader.attemptColumn)
        if byAddress.contains(attempt) || byText.contains(attempt) { outcomes.insert(reader.sequence) }
    }

    /// Reads what comes next of the personal values, as they stand.
    ///
    /// - Returns: whether there may be more.
    mutating func read(_ database: Database, limit: Int = Int(batch)) throws -> Bool {
        let rows = try PreparedStatement(database, Self.sql)
        defer { rows.finish() }
        rows.bind(1, next)
        rows.bind(2, Int64(limit))
        var count = 0
        while try rows.step() {
            count += 1
            look(rows, firstColumn: 1)
            next = rows.integer(0) + 1
        }
        rowsRead += count
        return count == limit
    }

    private mutating func look(_ row: PreparedStatement, firstColumn: Int32) {
        let sequence = row.integer(0)
        var near: Set<NearAddress> = []
        var isExact = false
        for (place, tag) in Self.tags.enumerated() {
            let column = Int32(place) + firstColumn
            guard row.storage(column) != .null else { continue }
            switch unsafe matcher.look(at: row.bytes(column), isAddress: tag == .email) {
            case .exact:
                isExact = true
                guard tag == .email else { continue }
                byAddress.insert(sequence)
                spellings.insert(row.array(column))
            case .near(let found): near.formUnion(found)
            }
        }
        guard !isExact else {
            if !byAddress.contains(sequence) { byText.insert(sequence) }
            return
        }
        nearMatchCount += near.count
        for one in near.sorted(by: { $0.address.text < $1.address.text })
        where nearMatches.count(where: { $0.kind == one.kind }) < Self.longestList {
            nearMatches.append(NearMatch(sequence: sequence, address: one.address.description, kind: one.kind))
        }
    }
}
