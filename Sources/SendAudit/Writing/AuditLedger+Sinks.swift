import FoundationEssentials
import GRDB
import MerkleLog
import SendAPI

extension AuditLedger {
    /// Feeds a sink until the task is cancelled: everything from where it stopped, and then what comes.
    ///
    /// - Parameters:
    ///   - sink: where the entries go.
    ///   - batch: how many at a time.
    /// - Throws: ``LedgerError`` when the ledger can no longer be read. What the sink throws is tried again, after a pause
    ///   that grows to a minute.
    public func feed(_ sink: some AuditSink, batch: Int = 500) async throws {
        let name = sink.name
        var next = try await writer.connection.read {
            try Int64.fetchOne($0, sql: "SELECT next_seq FROM sink WHERE name = ?", arguments: [name]) ?? 0
        }
        var pause = Duration.milliseconds(200)
        while !Task.isCancelled {
            let from = next
            let entries = try await writer.connection.read { try Self.sinkEntries(from, batch, $0) }
            guard let last = entries.last else {
                try? await Task.sleep(for: .milliseconds(200))
                continue
            }
            do {
                try await sink.accept(entries)
                pause = .milliseconds(200)
            } catch {
                try? await Task.sleep(for: pause)
                pause = min(pause * 2, .seconds(60))
                continue
            }
            next = last.sequence + 1
            let position = next
            try await writer.perform { core, database in
                _ = try core.commit([], database) { _ in
                    try core.advance(sink: name, to: position, database)
                }
            }
        }
    }

    private static func sinkEntries(_ from: Int64, _ count: Int, _ database: Database) throws -> [SinkEntry] {
        var reader = try LeafReader(database, from: from, to: .max)
        var entries: [SinkEntry] = []
        while entries.count < count, try reader.next() {
            let fields = try reader.openFields().filter { $0.tag != .time }.map { SubjectEntry.Field($0) }
            entries.append(
                SinkEntry(
                    sequence: reader.sequence,
                    kind: EntryKind(rawValue: reader.kind).map { "\($0)" } ?? "kind \(reader.kind)",
                    time: Timestamp(microseconds: reader.entry.integer(LeafReader.timeColumn)), fields: fields,
                    leaf: reader.leaf))
        }
        return entries
    }
}
