package import SendAPI

extension GuardPolicy {
    /// A code was sent: when its mail leaves, not when it was asked for, so that a mail server that is down counts against
    /// nobody.
    ///
    /// - Returns: the rows to be written.
    package func recordSent(_ request: GuardRequest, _ rows: GuardRows, now: Timestamp) -> GuardRows {
        change(request, rows, now: now) { $0.send() }
    }

    /// A code was used, or the right one was entered too late: both show that somebody reads the mailbox who wanted it.
    ///
    /// - Parameters:
    ///   - request: the one for which the code was sent.
    ///   - sent: when it was.
    /// - Returns: the rows to be written.
    package func recordUsed(
        _ request: GuardRequest, sent: Timestamp, _ rows: GuardRows, now: Timestamp
    ) -> GuardRows {
        var changes = change(request, rows, now: now) { $0.use(sent: sent, interval: codeLifetime) }
        guard mode != .off, !allowList.contains(request) else { return changes }
        if var streak = rows.streaks[request.address], rows.streaks[request.knownDevice] == nil {
            streak.advance(to: now, leak: addressInterval)
            streak.use(forgives: forgivenByUse)
            changes.streaks[request.address] = streak
        }
        var known = rows.streaks[request.knownDevice] ?? GuardStreak(now: now)
        known.advance(to: now, leak: addressInterval)
        known.use(forgives: known.level)
        known.used = now
        changes.streaks[request.knownDevice] = known
        return changes
    }

    /// What was admitted was not sent, by no fault of who asked.
    ///
    /// - Returns: the rows to be written.
    package func recordNotSent(_ request: GuardRequest, _ rows: GuardRows, now: Timestamp) -> GuardRows {
        var changes = GuardRows()
        guard mode != .off, !allowList.contains(request) else { return changes }
        var recipient = recipient(of: request, rows, now: now)
        guard rows.streaks[recipient.subject] != nil else { return changes }
        recipient.streak.withdraw()
        changes.streaks[recipient.subject] = recipient.streak
        return changes
    }

    private func change(
        _ request: GuardRequest, _ rows: GuardRows, now: Timestamp, _ body: (inout GuardTally) -> Void
    ) -> GuardRows {
        var changes = GuardRows()
        guard mode != .off, !allowList.contains(request) else { return changes }
        for subject in request.judged {
            guard let measure = measures[subject.kind] else { continue }
            var tally = rows.tallies[subject] ?? GuardTally(now: now)
            _ = tally.correct(now: now, longest: measure.longestStop)
            tally.advance(to: now, interval: codeLifetime, halfLife: halfLife)
            // While a subject is slowed or stopped, the codes of those who go on say nothing about the others.
            guard tally.state == .clear || !request.isVouched(against: subject.kind) else { continue }
            body(&tally)
            changes.tallies[subject] = tally
        }
        return changes
    }

    /// When a row says nothing any more and may be deleted.
    package func expires(_ streak: GuardStreak) -> Timestamp {
        let end = streak.counted + addressInterval * streak.level
        return max(end, streak.used.map { $0 + knownDeviceMemory } ?? end)
    }

    /// When a row says nothing any more and may be deleted: less than half a code is left of its counts, and no term is
    /// remembered.
    package func expires(_ tally: GuardTally) -> Timestamp {
        let count = tally.used + tally.notUsed
        // Doubling until it is reached is exact enough, and needs no logarithm.
        var (halves, left) = (0, count)
        while left >= 0.5 { (halves, left) = (halves + 1, left / 2) }
        let counts = max(tally.counted, tally.opened) + codeLifetime * 2 + halfLife * halves
        guard tally.level > 0 || tally.state != .clear else { return counts }
        return max(counts, max(tally.since, tally.until) + longestTerm + levelMemory)
    }

    /// A stop is followed by a trial as long.
    private var longestTerm: Duration { measures.values.map(\.longestStop).max() ?? .zero }
}
