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
            let replyCode =
                entry.storage(LeafReader.replyCodeColumn) == .null ? nil : entry.integer(LeafReader.replyCodeColumn)
            (standing.state, standing.code) = AttemptStanding.after(
                result: entry.text(LeafReader.resultColumn), errorCode: entry.text(LeafReader.errorCodeColumn),
                replyCode: replyCode, phase: entry.text(LeafReader.phaseColumn),
                isTriedAgain: entry.storage(LeafReader.nextTryColumn) != .null)
            try sink.add(standing, 1)
            open.remember(attempt, standing)
            return
        }
        let standing = AttemptStanding(
            time: entry.integer(LeafReader.timeColumn), scenario: entry.text(LeafReader.scenarioColumn),
            client: entry.text(LeafReader.clientColumn), decisionCode: entry.text(LeafReader.decisionColumn))
        try sink.add(standing, 1)
        open.remember(reader.sequence, standing)
    }

    /// Takes up refusals that share an entry.
    mutating func takeBurst(_ fields: FieldList, time: Int64) throws {
        for (standing, count) in AttemptStanding.burst(fields, time: time) { try sink.add(standing, count) }
    }
}
