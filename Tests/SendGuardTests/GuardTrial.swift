import SendAPI

@testable import SendGuard

/// A policy with rows in memory and a clock that a test sets.
struct GuardTrial {
    var policy = GuardPolicy()
    var rows = GuardRows()
    var now = Timestamp(microseconds: 1_700_000_000_000_000)

    private func read(_ request: GuardRequest) -> GuardRows {
        var read = GuardRows()
        for subject in request.subjects {
            read.streaks[subject] = rows.streaks[subject]
            read.tallies[subject] = rows.tallies[subject]
        }
        return read
    }

    mutating func write(_ changes: GuardRows) {
        rows.streaks.merge(changes.streaks) { $1 }
        rows.tallies.merge(changes.tallies) { $1 }
    }

    mutating func pass(_ time: Duration) { now = now + time }

    func decide(_ request: GuardRequest) -> GuardDecision { policy.admit(request, read(request), now: now) }

    /// Asks for a code, which is sent where it is not refused.
    @discardableResult
    mutating func send(_ request: GuardRequest) -> GuardDecision {
        let decision = decide(request)
        write(decision.changes)
        if !decision.isRefused {
            write(policy.recordSent(decision.request, read(decision.request), now: now))
        }
        return decision
    }

    mutating func use(_ request: GuardRequest, sent: Timestamp? = nil) {
        write(policy.recordUsed(request, sent: sent ?? now, read(request), now: now))
    }

    mutating func giveUp(_ request: GuardRequest) {
        write(policy.recordNotSent(request, read(request), now: now))
    }

    /// Asks, and where the code is sent, uses it after a while.
    @discardableResult
    mutating func sendAndUse(_ request: GuardRequest, after time: Duration = .seconds(20)) -> GuardDecision {
        let sent = now
        let decision = send(request)
        pass(time)
        if !decision.isRefused { use(decision.request, sent: sent) }
        return decision
    }

    mutating func sweep() {
        rows.streaks = rows.streaks.filter { policy.expires($0.value) > now }
        rows.tallies = rows.tallies.filter { policy.expires($0.value) > now }
    }

    func tally(_ kind: GuardSubject.Kind, _ key: String) -> GuardTally? { rows.tallies[GuardSubject(kind, key)] }
}

extension GuardRequest {
    static func of(
        _ mailbox: String = "anna@example.org", device: String = "phone", shared: Bool = false,
        peer: String = "192.0.2.1", client: String = "app"
    ) -> GuardRequest {
        GuardRequest(mailbox: mailbox, device: device, deviceIsShared: shared, peer: peer, client: client)
    }

    /// One of an attacker who never comes from the same place, with the same device, or for the same mailbox.
    static func stranger(_ number: Int, peer: String? = nil, client: String = "app") -> GuardRequest {
        .of(
            "x\(number)@d\(number).example", device: "bot\(number)",
            peer: peer ?? "\(11 + number / 60_000).\(number / 250 % 240).\(number % 250).1", client: client)
    }
}
