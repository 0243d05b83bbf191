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
        var next = try await writer.perform { core, _ in core.position(ofSink: name) }
        let poll = Duration.milliseconds(200)
        var pause = poll
        while !Task.isCancelled {
            let from = next
            let entries = try await writer.perform { try Self.sinkEntries(from, batch, $0, $1) }
            guard let last = entries.last else {
                try? await options.clock.sleep(for: poll)
                continue
            }
            do {
                try await sink.accept(entries)
                pause = poll
            } catch {
                try? await options.clock.sleep(for: pause)
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

    /// Proven first: what a sink has taken is believed elsewhere.
    private static func sinkEntries(
        _ from: Int64, _ count: Int, _ core: WriterCore, _ database: Database
    ) throws -> [SinkEntry] {
        var tiles = core.provenTiles()
        var entries: [SinkEntry] = []
        try database.inTransaction(.deferred) {
            // Below it only some entries are left: by what the writer knows, since the file could leave one out.
            let left = core.operations.entries.map(\.sequence)
                .filter { $0 >= from && $0 < core.removedTo }.prefix(count)
            let first = max(from, core.removedTo)
            let size = Int64(clamping: core.tree.size)
            let end = first < size ? min(first + Int64(count - left.count), size) : first
            for rows in left.map({ $0..<($0 + 1) }) + (first < end ? [first..<end] : []) {
                try tiles.read(rows, database) { entries.append(try SinkEntry($0)) }
            }
            return .commit
        }
        return entries
    }
}

extension SinkEntry {
    fileprivate init(_ reader: LeafReader) throws {
        let fields = try reader.openFields().filter { $0.tag != .time }.map { SubjectEntry.Field($0) }
        self.init(
            sequence: reader.sequence,
            kind: EntryKind.name(of: reader.kind),
            time: Timestamp(microseconds: reader.entry.integer(LeafReader.timeColumn)), fields: fields,
            leaf: reader.leaf)
    }
}
