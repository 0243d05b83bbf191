import GRDB
import MerkleLog
import SendAPI

/// Goes through a range of the ledger and makes each row's leaf again from what the file holds.
///
/// Three cursors side by side, one a table, each in the order of the rows: a join would seek twice for each row.
struct LeafReader {
    /// What makes a row impossible, told apart from a row whose hash differs.
    struct Damage: Error {
        let sequence: Int64
        let message: String
    }

    let entry: PreparedStatement
    let personal: PreparedStatement
    let erased: PreparedStatement
    private(set) var builder = LeafBuilder()
    /// The row that the reader stands on.
    private(set) var sequence: Int64 = -1
    private(set) var kind: UInt16 = 0
    private(set) var isMigrated = false
    /// The rows whose personal values and whose commitments come next; `nil` after the last.
    private var nextPersonal: Int64?
    private var nextErased: Int64?
    /// Whether the row has personal values, or had some that were erased.
    private(set) var hasPersonal = false
    private(set) var isErased = false
    private(set) var erasure: Int64 = -1

    /// The columns of ``entry``: `seq`, `kind`, then the fields of ``FieldTag/entryColumns``, then `details`.
    static let firstColumn: Int32 = 2
    private static let tags = FieldTag.entryColumns.map { (tag: $0.rawValue, storage: $0.storage) }
    private static let personalTags = FieldTag.personalColumns.map(\.rawValue)
    private static let detailsColumn = Int32(FieldTag.entryColumns.count) + firstColumn

    /// - Parameters:
    ///   - database: a connection inside a read; the reader must not outlive it.
    ///   - from: the first row.
    ///   - to: the first row after the last.
    init(_ database: Database, from: Int64, to: Int64) throws {
        let entryColumns = (["seq", "kind"] + FieldTag.entryColumnNames + ["details"]).joined(separator: ", ")
        let personalColumns = (["seq", "secret"] + FieldTag.personalColumnNames).joined(separator: ", ")
        let range = "WHERE seq >= ? AND seq < ? ORDER BY seq"
        entry = try PreparedStatement(database, "SELECT \(entryColumns) FROM entry \(range)")
        personal = try PreparedStatement(database, "SELECT \(personalColumns) FROM personal \(range)")
        erased = try PreparedStatement(database, "SELECT seq, erasure, commitments FROM erased \(range)")
        try start(from: from, to: to)
    }

    /// Goes through another range, with the same statements.
    mutating func restart(from: Int64, to: Int64) throws {
        reset()
        (hasPersonal, isErased, sequence) = (false, false, -1)
        try start(from: from, to: to)
    }

    /// Ends the reads, so that they hold no snapshot.
    func reset() {
        for statement in [entry, personal, erased] { statement.reset() }
    }

    private mutating func start(from: Int64, to: Int64) throws {
        for statement in [entry, personal, erased] {
            statement.bind(1, from)
            statement.bind(2, to)
        }
        nextPersonal = try personal.step() ? personal.integer(0) : nil
        nextErased = try erased.step() ? erased.integer(0) : nil
    }

    /// Goes to the next row and makes its leaf.
    ///
    /// - Returns: `false` after the last.
    /// - Throws: ``Damage``, or an error of SQLite.
    mutating func next() throws -> Bool {
        // Personal values of a row that is not there belong to nobody, and nobody would see them change.
        if nextPersonal == sequence { nextPersonal = try personal.step() ? personal.integer(0) : nil }
        if isErased { nextErased = try erased.step() ? erased.integer(0) : nil }
        hasPersonal = false
        isErased = false
        guard try entry.step() else {
            if let row = nextPersonal { throw Damage(sequence: row, message: "personal values without an entry") }
            if let row = nextErased { throw Damage(sequence: row, message: "commitments without an entry") }
            return false
        }
        sequence = entry.integer(0)
        if let row = nextPersonal, row < sequence {
            throw Damage(sequence: row, message: "personal values without an entry")
        }
        if let row = nextErased, row < sequence {
            throw Damage(sequence: row, message: "commitments without an entry")
        }
        guard entry.storage(1) == .integer, let kind = UInt16(exactly: entry.integer(1)) else {
            throw Damage(sequence: sequence, message: "kind is no number of a kind")
        }
        self.kind = kind
        try makeLeaf()
        return true
    }

    private mutating func makeLeaf() throws {
        isMigrated = entry.storage(Self.firstColumn + 2) != .null
        // The leaf of a migrated entry says its kind in that column alone.
        guard !isMigrated || entry.integer(Self.firstColumn + 2) == Int64(kind) else {
            throw Damage(sequence: sequence, message: "kind is not the one that it had before its migration")
        }
        builder.begin(kind: kind, isMigrated: isMigrated)
        var column = Self.firstColumn
        for (tag, storage) in Self.tags {
            let found = entry.storage(column)
            if found == .integer, storage == .integer {
                builder.append(tag, entry.integer(column))
            } else if found == storage {
                unsafe builder.append(tag, entry.bytes(column))
            } else if found != .null {
                throw Damage(
                    sequence: sequence, message: "\(FieldTag.entryColumnNames[Int(column) - 2]) is of another type")
            }
            column += 1
        }
        switch entry.storage(Self.detailsColumn) {
        case .null: break
        case .blob:
            // A field of a column that stood here instead would leave the leaf as it is, and be gone from every answer.
            guard unsafe DetailCoding.isWellFormed(entry.bytes(Self.detailsColumn)) else {
                throw Damage(sequence: sequence, message: "details are damaged, or hold what belongs elsewhere")
            }
            unsafe builder.append(encoded: entry.bytes(Self.detailsColumn))
        default: throw Damage(sequence: sequence, message: "details is of another type")
        }
        if nextErased == sequence {
            // An erasure overwrites a row where it stands.
            guard nextPersonal != sequence || isBlank else {
                throw Damage(sequence: sequence, message: "personal values that were erased are there")
            }
            try appendCommitments()
        } else if nextPersonal == sequence {
            try appendPersonal()
        }
    }

    /// Whether the row of personal values that is read holds nothing but zeros.
    private var isBlank: Bool {
        (1..<Int32(Self.personalTags.count + 2)).allSatisfy { column in
            switch personal.storage(column) {
            case .null: column > 1
            case .blob: unsafe personal.bytes(column).allSatisfy { $0 == 0 }
            default: false
            }
        }
    }

    private mutating func appendPersonal() throws {
        hasPersonal = true
        var hasValue = false
        guard personal.storage(1) == .blob, unsafe personal.bytes(1).count == MerkleHash.byteCount else {
            throw Damage(sequence: sequence, message: "secret is no 32 bytes")
        }
        let secret = unsafe CommitmentSecret(loading: personal.bytes(1))
        var column: Int32 = 2
        for tag in Self.personalTags {
            switch personal.storage(column) {
            case .null: break
            case .blob:
                hasValue = true
                unsafe builder.append(tag, personal.bytes(column), hiddenBy: secret)
            default:
                throw Damage(
                    sequence: sequence,
                    message: "\(FieldTag.personalColumnNames[Int(column) - 2]) is of another type")
            }
            column += 1
        }
        guard hasValue else { throw Damage(sequence: sequence, message: "a personal row without a value") }
    }

    private mutating func appendCommitments() throws {
        hasPersonal = true
        isErased = true
        erasure = erased.integer(1)
        guard let commitments = ErasedCommitments(erased.array(2)) else {
            throw Damage(sequence: sequence, message: "commitments are damaged")
        }
        for (tag, commitment) in commitments.values { builder.append(tag, commitment: commitment) }
    }

    /// The hash of the row's leaf.
    var leaf: LeafHash { builder.hash }

    /// The attempt's id, where there is one.
    var attemptID: AttemptID? { AttemptID(bytes: entry.array(Self.idColumn)) }

    /// The columns of ``entry`` that a verification asks for.
    static let idColumn = column(.attemptID)
    static let timeColumn = column(.time)
    static let attemptColumn = column(.attemptSequence)
    static let resultColumn = column(.result)
    static let errorCodeColumn = column(.errorCode)
    static let replyCodeColumn = column(.replyCode)
    static let phaseColumn = column(.phase)
    static let nextTryColumn = column(.nextTry)
    static let scenarioColumn = column(.scenario)
    static let clientColumn = column(.clientID)
    static let decisionColumn = column(.decisionCode)

    private static func column(_ tag: FieldTag) -> Int32 {
        // Every tag that is asked for above has a column of its own.
        Int32(FieldTag.entryColumns.firstIndex(of: tag) ?? 0) + firstColumn
    }

    /// The row's open fields.
    func openFields() throws -> FieldList {
        var fields = FieldList()
        for (place, tag) in FieldTag.entryColumns.enumerated() {
            let column = Int32(place) + Self.firstColumn
            switch entry.storage(column) {
            case .null: break
            case .integer: fields[tag] = .integer(entry.integer(column))
            case .text: fields[tag] = .text(entry.text(column) ?? "")
            default: fields[tag] = .bytes(entry.array(column))
            }
        }
        guard entry.storage(Self.detailsColumn) != .null else { return fields }
        guard let details = DetailCoding.decode(entry.array(Self.detailsColumn)) else {
            throw Damage(sequence: sequence, message: "details are damaged")
        }
        for field in details { fields[field.tag] = field.value }
        return fields
    }

    /// The row's personal values, where they were not erased.
    func personalFields() -> FieldList {
        var fields = FieldList()
        guard hasPersonal, !isErased else { return fields }
        for (place, tag) in FieldTag.personalColumns.enumerated() {
            let column = Int32(place) + 2
            if personal.storage(column) != .null { fields[tag] = .bytes(personal.array(column)) }
        }
        return fields
    }

    /// The row's secret, where it was not erased.
    func secret() -> CommitmentSecret? {
        hasPersonal && !isErased ? unsafe CommitmentSecret(loading: personal.bytes(1)) : nil
    }
}
