import GRDB

extension Database {
    /// Runs a statement that is compiled once for the connection: to compile it takes several times as long as to run it.
    func run(sql: String, arguments: StatementArguments = []) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }
}
