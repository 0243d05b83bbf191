import GRDB

/// Adds to a group of a roll-up; a group that comes to nothing goes.
struct RollupStatement {
    private let add: PreparedStatement
    private let removeEmpty: PreparedStatement
    private let countColumn: Int32

    init(_ database: Database, _ scale: RollupScale) throws {
        let columns = scale.columns + ["count"]
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        add = try PreparedStatement(
            database,
            """
            INSERT INTO \(scale.table) (\(columns.joined(separator: ", "))) VALUES (\(marks))
            ON CONFLICT DO UPDATE SET count = count + excluded.count
            """)
        let isGroup = scale.columns.map { "\($0) = ?" }.joined(separator: " AND ")
        removeEmpty = try PreparedStatement(database, "DELETE FROM \(scale.table) WHERE \(isGroup) AND count = 0")
        countColumn = Int32(columns.count)
    }

    func run(_ key: RollupKey, _ count: Int64) throws {
        bind(key, to: add)
        add.bind(countColumn, count)
        try add.run()
        // Only what was taken away can leave nothing.
        guard count < 0 else { return }
        bind(key, to: removeEmpty)
        try removeEmpty.run()
    }

    private func bind(_ key: RollupKey, to statement: PreparedStatement) {
        statement.bind(1, key.number)
        statement.bind(2, copying: key.first)
        statement.bind(3, copying: key.second)
        if countColumn == 5 { statement.bind(4, copying: key.third) }
    }

    func finish() {
        add.finish()
        removeEmpty.finish()
    }
}
