import GRDB

/// The statements that put an entry into the tables, prepared once.
struct EntryWriter {
    let entry: PreparedStatement
    let personal: PreparedStatement
    let blindIndex: PreparedStatement
    let tile: PreparedStatement
    let tree: PreparedStatement
    /// The erasure that has an entry's personal values, or is about to.
    let erased: PreparedStatement
    /// By the raw values of `RollupScale`.
    let rollups: [RollupStatement]
    let begin: PreparedStatement
    let commit: PreparedStatement
    /// Moves when another connection has written to the file.
    let dataVersion: PreparedStatement
    let schemaVersion: PreparedStatement

    /// The places of the fields in ``entry`` and ``personal``, from 1, by their tags.
    static let columns: [Int32] = {
        var columns = [Int32](repeating: 0, count: Int(FieldTag.allCases.map(\.rawValue).max() ?? 0) + 1)
        for tags in [FieldTag.entryColumns, FieldTag.personalColumns] {
            for (place, tag) in tags.enumerated() { columns[Int(tag.rawValue)] = Int32(place + 3) }
        }
        return columns
    }()
    static let detailsColumn = Int32(FieldTag.entryColumns.count + 3)

    init(_ database: Database) throws {
        entry = try PreparedStatement(
            database, Self.insert("entry", ["seq", "kind"] + FieldTag.entryColumnNames + ["details"]))
        personal = try PreparedStatement(
            database, Self.insert("personal", ["seq", "secret"] + FieldTag.personalColumnNames, replaces: true))
        blindIndex = try PreparedStatement(
            database, Self.insert("blind_index", ["block", "hash", "seq"], replaces: true))
        tile = try PreparedStatement(database, Self.insert("tile", ["place", "hashes"], replaces: true))
        tree = try PreparedStatement(database, "UPDATE tree SET size = ?, hashes = ?, note = ?, seal = ? WHERE id = 1")
        erased = try PreparedStatement(
            database, "SELECT erasure FROM erased WHERE seq = ?1 UNION ALL SELECT erasure FROM erasing WHERE seq = ?1")
        rollups = try RollupScale.allCases.map { try RollupStatement(database, $0) }
        begin = try PreparedStatement(database, "BEGIN IMMEDIATE")
        commit = try PreparedStatement(database, "COMMIT")
        dataVersion = try PreparedStatement(database, "PRAGMA data_version")
        schemaVersion = try PreparedStatement(database, "PRAGMA schema_version")
    }

    /// Gives the statements up.
    func finish() {
        for statement in [
            entry, personal, blindIndex, tile, tree, erased, begin, commit, dataVersion, schemaVersion,
        ] { statement.finish() }
        for rollup in rollups { rollup.finish() }
    }

    /// The erasure that an entry's personal values fell to, as the tables say.
    func erasure(of sequence: Int64) throws -> Int64? {
        erased.bind(1, sequence)
        defer { erased.reset() }
        return try erased.step() ? erased.integer(0) : nil
    }

    /// - Parameter replaces: what somebody put there in advance must not keep the entry out.
    private static func insert(_ table: String, _ columns: [String], replaces: Bool = false) -> String {
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        return
            "INSERT \(replaces ? "OR REPLACE " : "")INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
    }
}
