package import SendAPI

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What became of the codes of a device, a network, a domain or a client: one row each.
///
/// A code that can still be used says nothing, so it waits in one of two counts: those sent in the present interval, and
/// those of the interval before. An interval is at least as long as a code's lifetime, so when the next begins, what is left
/// of the earlier count has ended unused. That needs no row and no timer for a code.
package struct GuardTally: Sendable, Hashable {
    /// What is done about the subject.
    package enum State: String, Sendable, Hashable {
        case clear = "clear"
        /// One code an interval, for whom nothing narrower speaks.
        case slowed = "slowed"
        /// None, for whom nothing narrower speaks.
        case stopped = "stopped"
    }

    /// Codes used, and codes that ended unused. Both lose half in a half-life.
    package var used = 0.0
    package var unused = 0.0
    /// The moment to which both are reckoned.
    package var counted: Timestamp
    /// Since when they are counted.
    package var begun: Timestamp

    /// Codes sent in the present interval that are not used yet, and those of the interval before.
    package var open = 0
    package var openBefore = 0
    /// When the present interval began.
    package var opened: Timestamp

    package var state = State.clear
    /// When it came about, and when it ends; the end of what is clear has no meaning.
    package var since: Timestamp
    package var until: Timestamp
    /// How often it was slowed or stopped of late.
    package var level = 0
    /// Why: codes whose time had ended then, those of them that were used, and since when they were counted.
    package var reasonSent = 0
    package var reasonUsed = 0
    package var reasonBegun: Timestamp
    /// When a slowed subject last got a code.
    package var admitted: Timestamp

    package init(now: Timestamp) {
        (counted, begun, opened, since, until, reasonBegun, admitted) = (now, now, now, now, now, now, now)
    }

    /// No count goes higher.
    static let most = 1_000_000

    /// Codes whose time has ended.
    package var ended: Double { used + unused }

    /// Codes sent that were not used, those among them that still may be.
    package var notUsed: Double { unused + Double(open) + Double(openBefore) }

    /// Whether a clock that was set back has left something in the future. It has to be written back.
    mutating func correct(now: Timestamp, longest: Duration) -> Bool {
        let isAhead = [counted, begun, opened, since, reasonBegun, admitted].contains { $0 > now }
        let endsTooLate = state != .clear && until > now + longest
        guard isAhead || endsTooLate else { return false }
        (counted, begun, opened) = (min(counted, now), min(begun, now), min(opened, now))
        (since, reasonBegun, admitted) = (min(since, now), min(reasonBegun, now), min(admitted, now))
        until = min(until, now + longest)
        return true
    }

    /// Reckons the counts to a moment.
    mutating func advance(to now: Timestamp, interval: Duration, halfLife: Duration) {
        let elapsed = now - counted
        if elapsed > .zero {
            let share = exp2(-(elapsed / halfLife))
            (used, unused, counted) = (used * share, unused * share, now)
        }
        // What ended in a long silence has lost its share as well.
        let age = now - opened
        if age >= interval * 2 {
            end(openBefore, ago: age - interval, halfLife)
            end(open, ago: age - interval * 2, halfLife)
            (open, openBefore, opened) = (0, 0, now)
        } else if age >= interval {
            end(openBefore, ago: age - interval, halfLife)
            (open, openBefore, opened) = (0, open, opened + interval)
        }
    }

    private mutating func end(_ count: Int, ago: Duration, _ halfLife: Duration) {
        unused = min(unused + Double(count) * exp2(-(ago / halfLife)), Double(Self.most))
    }

    /// A code was sent.
    mutating func send() { open = min(open + 1, Self.most) }

    /// A code was used, be it too late: who has it can read the mail, and wanted it.
    mutating func use(sent: Timestamp, interval: Duration) {
        if sent >= opened, open > 0 {
            open -= 1
        } else if sent >= opened - interval, openBefore > 0 {
            openBefore -= 1
        } else {
            unused = max(0, unused - 1)
        }
        used = min(used + 1, Double(Self.most))
    }

    /// Slows or stops the subject. What led to it is used up: the next verdict needs codes of its own.
    mutating func condemn(_ state: State, until: Timestamp, now: Timestamp) {
        self.state = state
        (reasonSent, reasonUsed, reasonBegun) = (Int(ended.rounded()), Int(used.rounded()), begun)
        (since, self.until, admitted) = (now, until, now)
        begin(now: now)
    }

    private mutating func begin(now: Timestamp) {
        (used, unused, open, openBefore) = (0, 0, 0, 0)
        (counted, begun, opened) = (now, now, now)
    }

    /// A stop has ended. Its reason stays, and it gets a few codes again, which are judged by themselves.
    mutating func resume(until: Timestamp, now: Timestamp) {
        begin(now: now)
        (state, since, self.until, admitted) = (.slowed, self.until, until, self.until)
    }

    mutating func clear(now: Timestamp) { (state, since, until) = (.clear, now, now) }
}
