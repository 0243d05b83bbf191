import GRDB

/// Holds the ledger's write lock from another process, so that the service cannot write it. The one place outside
/// `SendAudit` that sends SQL to a ledger: it plays the intruder, which the package's own API would not let it.
struct LedgerBlocker {
    private let connection: DatabaseQueue

    init(path: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.allowsUnsafeTransactions = true
        connection = try DatabaseQueue(path: path, configuration: configuration)
        try connection.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    }

    func release() throws {
        try connection.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        try connection.close()
    }
}
