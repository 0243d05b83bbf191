import Dispatch
import GRDB
import Synchronization

/// Read-only connections to one file, for reads beside each other.
final class ReaderPool: Sendable {
    private let idle: Mutex<[DatabaseQueue]>
    /// A thread for each connection. Dispatch's global queues share theirs with Swift's cooperative pool.
    private let queues: [DispatchQueue]

    init(path: String, count: Int) throws(LedgerError) {
        var connections: [DatabaseQueue] = []
        for _ in 0..<count { connections.append(try AuditReader.open(path: path, ownerMayDiffer: true)) }
        idle = Mutex(connections)
        queues = (0..<count).map { DispatchQueue(label: "audit-ledger.reader-\($0)") }
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
        _ values: [Value], _ body: @escaping @Sendable (inout Value, Database) throws -> Void
    ) throws -> [Value] {
        let work = SharedWork(values)
        let run: @Sendable () -> Void = { [self] in
            work.run { value in try read { try body(&value, $0) } }
        }
        // This thread takes its part: where libdispatch has no thread left, it does everything.
        for queue in queues.prefix(values.count).dropFirst() { queue.async(execute: run) }
        run()
        return try work.values()
    }

    /// Values that several threads take one after the other.
    private final class SharedWork<Value: Sendable>: Sendable {
        private struct State {
            var next = 0
            var results: [Result<Value, any Error>]
        }

        private let state: Mutex<State>
        /// The values that were taken and are not done.
        private let taken = DispatchGroup()

        init(_ values: [Value]) {
            state = Mutex(State(results: values.map { .success($0) }))
        }

        func run(_ body: (inout Value) throws -> Void) {
            while let (index, original) = next() {
                var value = original
                let result = Result<Value, any Error> {
                    try body(&value)
                    return value
                }
                state.withLock { $0.results[index] = result }
                taken.leave()
            }
        }

        private func next() -> (Int, Value)? {
            state.withLock { state in
                guard state.next < state.results.count, case .success(let value) = state.results[state.next] else {
                    return nil
                }
                defer { state.next += 1 }
                taken.enter()
                return (state.next, value)
            }
        }

        /// Waits for what others have taken.
        func values() throws -> [Value] {
            taken.wait()
            return try state.withLock { $0.results }.map { try $0.get() }
        }
    }

    func close() {
        for connection in idle.withLock({ $0 }) { try? connection.close() }
    }
}
