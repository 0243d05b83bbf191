import SendAPI
import TestSupport
import Testing

@testable import SendGuard

/// What holds whatever happens, for a few hundred seeds each.
struct GuardPropertyTests {
    private static let seeds = Array(UInt64(1)...6)

    /// A few people, networks and clients that meet often.
    private static func request(_ random: inout SeededRandom) -> GuardRequest {
        let isShared = Int.random(in: 0..<5, using: &random) == 0
        return .of(
            "m\(Int.random(in: 0..<30, using: &random))@d\(Int.random(in: 0..<3, using: &random)).example",
            device: "d\(Int.random(in: 0..<12, using: &random))", shared: isShared,
            peer: "10.\(Int.random(in: 0..<2, using: &random)).\(Int.random(in: 0..<3, using: &random)).1",
            client: "c\(Int.random(in: 0..<2, using: &random))")
    }

    /// Rows after a long history in which a share of the codes is used.
    private static func history(
        _ random: inout SeededRandom, steps: Int = 600, mode: GuardPolicy.Mode = .on, mostUsed: Double = 0.6,
        after step: (inout GuardTrial, GuardDecision) -> Void = { _, _ in }
    ) -> GuardTrial {
        var trial = GuardTrial()
        trial.policy.mode = mode
        let share = Double.random(in: 0..<mostUsed, using: &random)
        let pace = Int.random(in: 1...200, using: &random)
        for _ in 0..<steps {
            let sent = trial.now
            let decision = trial.send(request(&random))
            step(&trial, decision)
            trial.pass(.seconds(Int.random(in: 0...pace, using: &random)))
            if !decision.isRefused, Double.random(in: 0..<1, using: &random) < share {
                trial.use(decision.request, sent: sent)
            }
        }
        return trial
    }

    private static func rank(_ verdict: GuardVerdict) -> Int {
        switch verdict {
        case .allowed: 0
        case .slowed: 1
        case .stopped: 2
        }
    }

    @Test(arguments: seeds) func nobodyIsMetWhoseCodesAreUsed(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var trial = GuardTrial()
        // Codes are used in any order, as long as they live; a mailbox has no more than three open.
        var open: [(request: GuardRequest, sent: Timestamp)] = []
        for _ in 0..<3000 {
            let request = Self.request(&random)
            if open.filter({ $0.request.mailbox == request.mailbox }).count < 3 {
                let decision = trial.send(request)
                #expect(decision.verdict == .allowed)
                open.append((decision.request, trial.now))
            }
            trial.pass(.seconds(Int.random(in: 0...20, using: &random)))
            let ending = open.filter { $0.sent + .seconds(250) < trial.now }
            open.removeAll { $0.sent + .seconds(250) < trial.now }
            for code in ending.shuffled(using: &random) { trial.use(code.request, sent: code.sent) }
            if Bool.random(using: &random), let index = open.indices.randomElement(using: &random) {
                let code = open.remove(at: index)
                trial.use(code.request, sent: code.sent)
            }
        }
    }

    @Test(arguments: seeds) func aUseNeverMakesAVerdictWorse(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var probe = random
        _ = Self.history(&random) { trial, decision in
            var used = trial
            let moments: [Duration] = [.zero, .seconds(100), .seconds(400), .seconds(1000)]
            let ago = moments.randomElement(using: &probe) ?? .zero
            used.use(decision.request, sent: trial.now - ago)
            for _ in 0..<5 {
                let request = Self.request(&probe)
                let (without, with) = (trial.decide(request).verdict, used.decide(request).verdict)
                #expect(Self.rank(with) <= Self.rank(without))
                if let late = with.reason?.until, let early = without.reason?.until { #expect(late <= early) }
            }
        }
    }

    @Test(arguments: seeds) func everyRefusalEnds(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        _ = Self.history(&random) { trial, decision in
            guard let reason = decision.verdict.reason else { return }
            #expect(reason.until > trial.now)
            #expect(reason.until <= trial.now + .seconds(86_400))
            // Where nobody asks in the meantime it has ended at that moment, or codes that were open have ended unused and
            // are the reason for a new one. Those come to an end too.
            var later = trial
            var rounds = 0
            while let next = later.send(decision.request).verdict.reason, rounds < 10 {
                #expect(next.until > later.now)
                later.now = next.until
                rounds += 1
            }
            #expect(rounds <= 7)
            // And a quiet time ends everything.
            later = trial
            later.pass(.seconds(4 * 86_400))
            #expect(later.decide(decision.request).verdict == .allowed)
        }
    }

    @Test(arguments: seeds) func fewerThanTwentyCodesNeverCondemn(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var trial = GuardTrial()
        for number in 0..<19 {
            trial.send(.stranger(number, peer: "192.0.2.9"))
            trial.pass(.seconds(Int.random(in: 0...2000, using: &random)))
        }
        trial.pass(.seconds(700))
        #expect(trial.decide(.stranger(99, peer: "192.0.2.9")).verdict == .allowed)
        #expect(WilsonInterval(hits: 0, of: 19.9, deviations: 2.58).upper >= trial.policy.lowestRate)
        #expect(WilsonInterval(hits: 0, of: 20, deviations: 2.58).upper < trial.policy.lowestRate)
    }

    @Test(arguments: seeds) func shadowDecidesAndRefusesNothing(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var met = 0
        _ = Self.history(&random, mode: .shadow, mostUsed: 0.1) { trial, decision in
            #expect(!decision.isRefused)
            if decision.verdict != .allowed { met += 1 }
            var enforcing = trial
            enforcing.policy.mode = .on
            let request = decision.request
            #expect(enforcing.decide(request).verdict == trial.decide(request).verdict)
        }
        #expect(met > 0)
    }

    @Test(arguments: seeds) func offDecidesAndRecordsNothing(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let trial = Self.history(&random, mode: .off) { _, decision in #expect(decision.verdict == .allowed) }
        #expect(trial.rows == GuardRows())
    }

    @Test(arguments: seeds) func whoIsAllowListedIsNeitherRefusedNorCounted(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var trial = Self.history(&random)
        let request = Self.request(&random)
        let network = try #require(NetworkRange("10.0.0.0/8"))
        var lists = [GuardAllowList](repeating: GuardAllowList(), count: 4)
        lists[0].networks = [network]
        lists[1].clients = [request.client]
        lists[2].domains = [request.domain]
        lists[3].devices = [request.device]
        for list in lists {
            trial.policy.allowList = list
            for _ in 0..<50 {
                let before = trial.rows
                #expect(trial.send(request).verdict == .allowed)
                #expect(trial.rows == before)
            }
            trial.policy.allowList = GuardAllowList()
            trial.policy.allowList.networks = [try #require(NetworkRange("172.16.0.0/12"))]
            trial.policy.allowList.clients = ["other"]
            let before = trial.rows
            trial.send(.of("fresh@example.net", device: "fresh", peer: "203.0.113.1", client: "fresh"))
            #expect(trial.rows != before)
            trial.rows = before
        }
    }

    @Test(arguments: seeds, [1, 3600, 86_400, 400 * 86_400]) func aClockThatIsSetBackStopsNobodyForLonger(
        seed: UInt64, seconds: Int
    ) {
        var random = SeededRandom(seed: seed)
        var trial = Self.history(&random)
        trial.now = trial.now - .seconds(seconds)
        for _ in 0..<30 {
            let request = Self.request(&random)
            var one = trial
            let decision = one.send(request)
            guard let reason = decision.verdict.reason else { continue }
            #expect(reason.until <= one.now + .seconds(86_400))
            // What was written makes it end: asking each hour, it is not put off again and again.
            var hours = 0
            while one.send(request).verdict != .allowed, hours < 200 {
                one.pass(.seconds(3600))
                hours += 1
            }
            #expect(hours <= 30)
        }
    }

    @Test(arguments: seeds) func aRowMayBeDeletedWhenItHasExpired(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let trial = Self.history(&random)
        for (subject, tally) in trial.rows.tallies {
            let now = trial.policy.expires(tally)
            guard let measure = trial.policy.measures[subject.kind] else { continue }
            var late = tally
            _ = trial.policy.judge(&late, measure, now: now)
            #expect(late.state == .clear)
            #expect(late.level == 0)
            #expect(late.used + late.notUsed < 0.5)
        }
        for streak in trial.rows.streaks.values {
            var late = streak
            late.advance(to: trial.policy.expires(streak), leak: trial.policy.addressInterval)
            #expect(late.level < 1e-6)
        }
        var later = trial
        later.pass(.seconds(31 * 86_400))
        later.sweep()
        #expect(later.rows == GuardRows())
    }

    @Test func countsAreBounded() throws {
        var tally = GuardTally(now: Timestamp(microseconds: 0))
        (tally.open, tally.openBefore) = (GuardTally.most, GuardTally.most)
        (tally.used, tally.unused) = (Double(GuardTally.most), Double(GuardTally.most))
        tally.send()
        tally.use(sent: Timestamp(microseconds: 1), interval: .seconds(300))
        #expect(tally.open < GuardTally.most)
        #expect(tally.used == Double(GuardTally.most))
        for _ in 0..<10 {
            tally.advance(to: tally.counted + .seconds(700), interval: .seconds(300), halfLife: .seconds(21_600))
            (tally.open, tally.openBefore) = (GuardTally.most, GuardTally.most)
            tally.send()
        }
        #expect(tally.unused <= Double(GuardTally.most))
        #expect(tally.open == GuardTally.most)
        var streak = GuardStreak(now: Timestamp(microseconds: 0))
        streak.unused = GuardTally.most
        streak.admit(from: "x")
        #expect(streak.unused == GuardTally.most)
    }

    @Test(arguments: seeds) func aSendTouchesSevenRowsAtMost(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        _ = Self.history(&random) { _, decision in
            #expect(decision.request.subjects.count <= 7)
            #expect(decision.changes.streaks.count + decision.changes.tallies.count <= 7)
        }
    }

    @Test(arguments: [(0.0, 10.0), (3, 10), (10, 10), (0.4, 0.5), (250, 1000)]) func theIntervalHoldsTheRate(
        hits: Double, count: Double
    ) {
        let interval = WilsonInterval(hits: hits, of: count, deviations: 2.58)
        #expect(interval.lower <= hits / count)
        #expect(interval.upper >= hits / count)
        #expect(interval.lower >= 0)
        #expect(interval.upper <= 1)
    }

    /// Values of the formula, reckoned apart from it: 0 and 3 of 10 at 1.96.
    @Test func theIntervalIsWilsons() {
        let none = WilsonInterval(hits: 0, of: 10, deviations: 1.96)
        #expect(abs(none.upper - 0.2775) < 0.0001)
        let three = WilsonInterval(hits: 3, of: 10, deviations: 1.96)
        #expect(abs(three.lower - 0.1078) < 0.0001)
        #expect(abs(three.upper - 0.6032) < 0.0001)
    }
}
