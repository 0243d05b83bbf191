import GRDB

/// Counts the attempts of a range of the ledger again, each where its newest outcome of the range has put it.
struct RollupCount<Sink: RollupSink> {
    var sink: Sink
    private var open = OpenAttempts()

    init(_ sink: Sink) {
        self.sink = sink
    }

    /// Takes up an attempt or an outcome.
    mutating func include(_ reader: LeafReader, keptFrom: Int64, _ database: Database) throws {
        let entry = reader.entry
        guard reader.kind == EntryKind.attempt.rawValue else {
            let attempt = entry.integer(LeafReader.attemptColumn)
            guard attempt >= keptFrom,
                var status = try open.status(of: attempt, before: reader.sequence, in: database),
                status.decisionCode == nil
            else { return }
            try sink.add(status, -1)
            (status.state, status.code) = AttemptStatus.after(reader)
            try sink.add(status, 1)
            open.remember(attempt, status)
            return
        }
        let status = AttemptStatus(reader)
        try sink.add(status, 1)
        open.remember(reader.sequence, status)
    }

    /// Takes up refusals that share an entry.
    mutating func includeBurst(_ fields: FieldList, time: Int64) throws {
        for (status, count) in AttemptStatus.burst(fields, time: time) { try sink.add(status, count) }
    }
}
