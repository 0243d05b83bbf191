import FoundationEssentials
import GRDB
import SendAPI

extension AuditReader {
    /// Counts the attempts of a window by what they have in common.
    ///
    /// What the roll-ups hold (code, result, scenario, hour and day crossed; client, result, hour and day crossed) is
    /// answered from them. Everything else, and the details of long windows, reads the entries, in short reads and in
    /// memory that grows with the number of groups alone.
    ///
    /// - Parameters:
    ///   - question: what is to be counted.
    ///   - labels: what tells masked values apart; the same labels where answers are to be compared.
    ///   - progress: called between two reads with how many entries were read, and the most that there may be.
    /// - Throws: ``LedgerError``: `invalid` for no or too many groupings, for a `top` below 1, and for more than
    ///   ``SummaryQuestion/maximumGroups`` groups; `unreadable`.
    public func summary(
        _ question: SummaryQuestion, labels: MaskedLabels = MaskedLabels(),
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws(LedgerError) -> GroupedSummary {
        guard (1...SummaryQuestion.maximumGroupings).contains(question.groupings.count),
            Set(question.groupings).count == question.groupings.count, question.top > 0
        else {
            throw LedgerError(
                code: .invalid,
                message: "--by takes one to \(SummaryQuestion.maximumGroupings) different groupings, --top 1 or more")
        }
        let previous =
            question.comparesWithPrevious && !question.groupings.contains(where: \.isTime)
            ? question.window.previous : nil
        let windows = [(question.window, false)] + (previous.map { [($0, true)] } ?? [])
        guard try needsEntries(question) else {
            return try ask { database in
                var count = try GroupCount(question, hasDetails: false, database)
                for (window, isPrevious) in windows {
                    try count.addRollups(window, isPrevious: isPrevious, database)
                }
                return count.table.summary(
                    labels, comparing: previous != nil, removed: try Self.removed(question.window, database),
                    rowsRead: count.rowsRead, isFromRollups: true)
            }
        }
        // A retention that begins meanwhile takes entries away that were not counted yet: then it is counted again.
        for _ in 0..<3 {
            if let summary = try counted(question, windows, labels, progress) { return summary }
        }
        throw LedgerError(code: .locked, message: "entries are being removed; ask again once that is done")
    }

    private func counted(
        _ question: SummaryQuestion, _ windows: [(TimeWindow, Bool)], _ labels: MaskedLabels,
        _ progress: (Int, Int) -> Void
    ) throws(LedgerError) -> GroupedSummary? {
        var (count, removed) = try ask { database in
            var count = try GroupCount(question, hasDetails: true, database)
            for (window, isPrevious) in windows {
                try count.addRemoved(window, isPrevious: isPrevious, database)
                let (start, end) = window.bounds
                try count.addBursts(start..<max(start, end), isPrevious: isPrevious, database)
            }
            return (count, try Self.removed(question.window, database))
        }
        for (window, isPrevious) in windows {
            let (start, end) = window.bounds
            var cursor = GroupCount.Cursor()
            while try ask({ database in
                try count.addEntries(
                    start..<max(start, end), &cursor, limit: Self.batch, isPrevious: isPrevious, database)
            }) {
                progress(count.rowsRead, Int(clamping: count.snapshot.end) * windows.count)
            }
        }
        let keptFrom = try ask { try GroupCount.Snapshot($0).keptFrom }
        guard keptFrom == count.snapshot.keptFrom else { return nil }
        return count.table.summary(
            labels, comparing: windows.count > 1, removed: removed, rowsRead: count.rowsRead, isFromRollups: false)
    }

    static func removed(_ window: TimeWindow, _ database: Database) throws -> RemovedAttempts {
        let range = RollupRange(window)
        return try RemovedAttempts(whole: range.quarters, cut: range.cut, database)
    }

    /// Whether the roll-ups do not hold the answer, or the details are wanted.
    private func needsEntries(_ question: SummaryQuestion) throws(LedgerError) -> Bool {
        guard question.isHeldByRollups, isOnQuarters(question) else { return true }
        if let wantsDetails = question.wantsDetails { return wantsDetails }
        let (start, end) = question.window.bounds
        return try ask { database in
            let most = SummaryQuestion.fewAttempts
            let entries = try Int.fetchOne(
                database,
                sql: """
                    SELECT count(*) FROM (SELECT 1 FROM entry WHERE kind = 1 AND time >= ? AND time < ? LIMIT \(most + 1))
                    """, arguments: [start, end])
            return (entries ?? 0) <= most
        }
    }

    /// Whether hours and days begin with a quarter of an hour in UTC, as they do in every zone since 1972.
    private func isOnQuarters(_ question: SummaryQuestion) -> Bool {
        guard question.groupings.contains(where: \.isTime) else { return true }
        var clock = LocalClock(question.zone)
        return [question.window.start, question.window.end].compactMap(\.self).allSatisfy {
            clock.offset(at: $0.microseconds) % AttemptStatus.quarterLength == 0
        }
    }
}
