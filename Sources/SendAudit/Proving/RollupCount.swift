import GRDB

/// Counts the attempts of a stretch of the ledger again, each where its newest outcome of the stretch has put it.
struct RollupCount<Sink: RollupSink> {
    var sink: Sink
    private var open = OpenAttempts()

    init(_ sink: Sink) {
        self.sink = sink
    }

    /// Takes up an attempt or an outcome.
    mutating func take(_ reader: LeafReader, keptFrom: Int64, _ database: Database) throws {
        let entry = reader.entry
        guard reader.kind == EntryKind.attempt.rawValue else {
            let attempt = entry.integer(LeafReader.attemptColumn)
            guard attempt >= keptFrom,
                var standing = try open.standing(of: attempt, before: reader.sequence, in: database),
                standing.decisionCode == nil
            else { return }
            try sink.add(standing, -1)
            (standing.state, standing.code) = AttemptStanding.after(reader)
            try sink.add(standing, 1)
            open.remember(attempt, standing)
            return
        }
        let standing = AttemptStanding(reader)
        try sink.add(standing, 1)
        open.remember(reader.sequence, standing)
    }

    /// Takes up refusals that share an entry.
    mutating func takeBurst(_ fields: FieldList, time: Int64) throws {
        for (standing, count) in AttemptStanding.burst(fields, time: time) { try sink.add(standing, count) }
    }
}
