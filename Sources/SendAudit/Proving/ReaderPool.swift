import Dispatch
import GRDB
import Synchronization

/// Read-only connections to one file, for reads beside each other.
final class ReaderPool: Sendable {
    private let idle: Mutex<[DatabaseQueue]>

    init(path: String, count: Int) throws(LedgerError) {
        var connections: [DatabaseQueue] = []
        for _ in 0..<count { connections.append(try AuditReader.open(path: path, ownerMayDiffer: true)) }
        idle = Mutex(connections)
    }

    /// Reads with one of the connections, while no other read needs them all.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        guard let connection = idle.withLock({ $0.popLast() }) else {
            throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "all connections are in use")
        }
        defer { idle.withLock { $0.append(connection) } }
        return try connection.read(body)
    }

    /// Has something done to each of some values, each with a connection of its own, as many at once as there are
    /// connections.
    ///
    /// - Returns: the values after it, in their order.
    /// - Throws: the error of the first that failed, in their order.
    func map<Value: Sendable>(
        _ values: [Value], _ body: @Sendable (inout Value, Database) throws -> Void
    ) throws -> [Value] {
        let next = Mutex(0)
        let results = Mutex([Result<Value, any Error>?](repeating: nil, count: values.count))
        DispatchQueue.concurrentPerform(iterations: idle.withLock { $0.count }) { _ in
            while let index = next.withLock({ next in
                defer { next += 1 }
                return next < values.count ? next : nil
            }) {
                var value = values[index]
                let result = Result<Value, any Error> {
                    try read { try body(&value, $0) }
                    return value
                }
                results.withLock { $0[index] = result }
            }
        }
        return try results.withLock { $0 }.compactMap { try $0?.get() }
    }

    func close() {
        for connection in idle.withLock({ $0 }) { try? connection.close() }
    }
}
