package import SendAPI

extension GuardPolicy {
    /// Decides on a request, from the rows of ``GuardRequest/subjects`` that there are.
    ///
    /// The counts of the rules are changed when the code is sent and used; here only what belongs to a decision.
    package func admit(_ request: GuardRequest, _ rows: GuardRows, now: Timestamp) -> GuardDecision {
        guard mode != .off, !allowList.contains(request) else {
            return GuardDecision(verdict: .allowed, isEnforced: mode == .on, request: request, changes: GuardRows())
        }
        var request = request
        var changes = GuardRows()
        var verdicts: [GuardVerdict] = []

        let recipient = recipient(of: request, rows, now: now)
        var streak = recipient.streak
        if !recipient.isKnown { verdicts.append(verdict(on: streak, request, now: now)) }

        request.voucher = recipient.isKnown ? .knownDevice : nil
        var paced: [GuardSubject: GuardTally] = [:]
        var current: [GuardSubject.Kind: GuardTally] = [:]
        for subject in request.judged {
            guard let measure = measures[subject.kind] else { continue }
            var tally = rows.tallies[subject] ?? GuardTally(now: now)
            let isChanged = judge(&tally, measure, now: now)
            if isChanged { changes.tallies[subject] = tally }
            if tally.state != .clear, request.voucher == nil {
                verdicts.append(verdict(on: tally, of: subject, measure, now: now))
                paced[subject] = tally
            }
            current[subject.kind] = tally
            if request.voucher == nil, vouches(tally, subject.kind, current[.network]) {
                request.voucher = subject.kind
            }
        }

        let worst = verdicts.max { ($0.reason?.until ?? now) < ($1.reason?.until ?? now) } ?? .allowed
        if worst == .allowed {
            streak.admit(from: request.source)
            changes.streaks[recipient.subject] = streak
            for (subject, var tally) in paced {
                tally.admitted = now
                changes.tallies[subject] = tally
            }
        }
        if let row = rows.streaks[recipient.subject], row.counted > now { changes.streaks[recipient.subject] = streak }
        return GuardDecision(verdict: worst, isEnforced: mode == .on, request: request, changes: changes)
    }

    /// The row by which the recipient's codes are counted: that of a known device, or that of everybody else.
    func recipient(
        of request: GuardRequest, _ rows: GuardRows, now: Timestamp
    ) -> (subject: GuardSubject, streak: GuardStreak, isKnown: Bool) {
        if var known = rows.streaks[request.knownDevice] {
            known.advance(to: now, leak: addressInterval)
            if let used = known.used, now - used < knownDeviceMemory, known.unused < knownDeviceUnused {
                return (request.knownDevice, known, true)
            }
        }
        var streak = rows.streaks[request.address] ?? GuardStreak(now: now)
        streak.advance(to: now, leak: addressInterval)
        return (request.address, streak, false)
    }

    private func verdict(on streak: GuardStreak, _ request: GuardRequest, now: Timestamp) -> GuardVerdict {
        let codes = streak.source == request.source ? addressCodesOfOneSource : addressCodes
        let excess = streak.level - (codes - 1)
        // What a rounded moment leaves is no excess.
        guard excess > 1e-6 else { return .allowed }
        return .slowed(
            GuardReason(
                subject: request.address, sent: streak.unused, used: 0, window: now - streak.begun,
                until: now + addressInterval * excess))
    }

    private func verdict(
        on tally: GuardTally, of subject: GuardSubject, _ measure: Measure, now: Timestamp
    ) -> GuardVerdict {
        let reason = { (until: Timestamp) in
            GuardReason(
                subject: subject, sent: tally.reasonSent, used: tally.reasonUsed,
                window: min(tally.since - tally.reasonBegun, halfLife * 4), until: until)
        }
        switch tally.state {
        case .clear: return .allowed
        case .stopped: return .stopped(reason(tally.until))
        case .slowed:
            let next = min(tally.admitted + interval(of: tally, measure), tally.until)
            return next > now ? .slowed(reason(next)) : .allowed
        }
    }

    /// How far apart the codes of a slowed subject are: it gets twice as many as are used of late.
    private func interval(of tally: GuardTally, _ measure: Measure) -> Duration {
        guard tally.used > 0 else { return measure.slowestInterval }
        // What decays by half in a half-life is, at an even rate, what came in 1.44 half-lives, or in the time since it began.
        let counted = min(halfLife * 1.44, max(tally.counted - tally.begun, Self.shortestInterval))
        return min(measure.slowestInterval, max(Self.shortestInterval, counted / (2 * tally.used)))
    }

    /// Reckons a tally to the present moment, and changes what is done about its subject where that is due.
    ///
    /// - Returns: whether there is anything to be written.
    func judge(_ tally: inout GuardTally, _ measure: Measure, now: Timestamp) -> Bool {
        let isCorrected = tally.correct(now: now, longest: measure.longestStop)
        tally.advance(to: now, interval: codeLifetime, halfLife: halfLife)
        let before = (tally.state, tally.level)
        if tally.state == .stopped, tally.until <= now {
            // On trial, for as long again.
            tally.resume(until: tally.until + term(tally.level, measure), now: now)
        }
        if tally.state == .slowed, tally.until <= now { tally.clear(now: tally.until) }
        if tally.state == .clear, tally.level > 0, now - tally.since >= levelMemory {
            tally.level = 0
        }
        let rate = WilsonInterval(hits: tally.used, of: tally.ended, deviations: deviations)
        if tally.state != .stopped, rate.upper < lowestRate {
            tally.level = min(tally.level + 1, Self.highestLevel)
            tally.condemn(
                tally.level == 1 ? .slowed : .stopped, until: now + term(tally.level, measure), now: now)
        } else if tally.state == .slowed, rate.lower >= lowestRate {
            tally.clear(now: now)
            tally.level = max(0, tally.level - 1)
        }
        return isCorrected || before != (tally.state, tally.level)
    }

    /// Slowed for an hour; stopped for an hour, two, four ...
    private func term(_ level: Int, _ measure: Measure) -> Duration {
        min(firstTerm * (1 << max(0, level - 2)), measure.longestStop)
    }

    /// Whether a subject speaks for a request against what is wider.
    private func vouches(_ tally: GuardTally, _ kind: GuardSubject.Kind, _ network: GuardTally?) -> Bool {
        guard tally.state == .clear else { return false }
        if kind == .wideNetwork {
            guard freshNetworksGoOn, let network, network.state == .clear, network.unused < 0.5,
                network.open + network.openBefore < openOfFreshNetwork
            else { return false }
            return tally.notUsed <= 2 * tally.used + unusedOfWideNetwork
        }
        guard let uses = voucherUses[kind] else { return false }
        return tally.used >= uses && tally.notUsed <= 2 * tally.used
    }
}
