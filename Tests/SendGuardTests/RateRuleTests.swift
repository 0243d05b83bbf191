import SendAPI
import TestSupport
import Testing

@testable import SendGuard

struct RateRuleTests {
    private static let network = "192.0.2.0/24"

    /// Sends unused codes from one network until it is met.
    private static func pump(
        _ trial: inout GuardTrial, every: Duration = .seconds(10), from first: Int = 0, most: Int = 10_000
    ) -> (sent: Int, verdict: GuardVerdict) {
        var sent = 0
        for number in first..<(first + most) {
            let decision = trial.send(.stranger(number, peer: "192.0.2.9"))
            if decision.verdict != .allowed { return (sent, decision.verdict) }
            sent += 1
            trial.pass(every)
        }
        return (sent, .allowed)
    }

    @Test func aNetworkWhoseCodesNobodyUsesIsSlowedAndThenStopped() throws {
        var trial = GuardTrial()
        let first = Self.pump(&trial)
        guard case .slowed(let reason) = first.verdict else { Issue.record("\(first.verdict)"); return }
        #expect(reason.subject == GuardSubject(.network, Self.network))
        #expect((20...90).contains(first.sent))
        #expect(reason.used == 0)
        #expect(reason.sent >= 20)
        #expect(reason.until > trial.now)
        // A code a minute goes on; when twenty more have ended unused, none does.
        var verdict = GuardVerdict.allowed
        for number in 20_000..<20_100 {
            trial.pass(.seconds(61))
            verdict = trial.send(.stranger(number, peer: "192.0.2.9")).verdict
            if verdict != .allowed { break }
        }
        guard case .stopped(let stop) = verdict else { Issue.record("\(verdict)"); return }
        #expect(stop.until == trial.now + .seconds(3600))
    }

    @Test func aStopDoublesUpToADay() {
        var trial = GuardTrial()
        var terms: [Duration] = []
        for number in 0..<40_000 where terms.count < 9 {
            let decision = trial.send(.stranger(number, peer: "192.0.2.9"))
            if case .stopped(let reason) = decision.verdict {
                terms.append(reason.until - trial.now)
                trial.now = reason.until
            } else {
                trial.pass(.seconds(61))
            }
        }
        #expect(terms == [1, 2, 4, 8, 16, 24, 24, 24, 24].map { .seconds($0 * 3600) })
    }

    @Test func aStopIsForgivenWhenCodesAreUsed() throws {
        var trial = GuardTrial()
        _ = Self.pump(&trial)
        var number = 30_000
        while trial.tally(.network, Self.network)?.state == .slowed {
            trial.pass(.seconds(61))
            trial.sendAndUse(.stranger(number, peer: "192.0.2.9"))
            number += 1
            try #require(number < 30_020)
        }
        #expect(trial.tally(.network, Self.network)?.state == .clear)
        #expect(trial.tally(.network, Self.network)?.level == 0)
    }

    @Test func aCodeThatCanStillBeUsedCountsAgainstNobody() {
        var trial = GuardTrial()
        for number in 0..<500 {
            #expect(trial.send(.stranger(number, peer: "192.0.2.9")).verdict == .allowed)
            trial.pass(.milliseconds(599))
        }
        #expect(trial.tally(.network, Self.network)?.state == .clear)
        trial.pass(.seconds(601))
        #expect(trial.send(.stranger(501, peer: "192.0.2.9")).verdict != .allowed)
    }

    @Test func whoHasARecordOfTheirOwnGoesOnInAStoppedNetwork() {
        var trial = GuardTrial()
        trial.sendAndUse(.of())
        _ = Self.pump(&trial)
        trial.pass(.seconds(1))
        #expect(trial.decide(.of("bert@example.org", device: "new", peer: "192.0.2.77")).isRefused)
        // The device is known to the mailbox; and it speaks for another mailbox too.
        #expect(trial.decide(.of()).verdict == .allowed)
        #expect(trial.decide(.of("bert@example.org")).verdict == .allowed)
    }

    @Test func aDeviceThatIsKnownToTheMailboxGoesOnWhenItsRecordIsForgotten() {
        var trial = GuardTrial()
        trial.sendAndUse(.of())
        trial.pass(.seconds(3 * 86_400))
        _ = Self.pump(&trial)
        trial.pass(.seconds(1))
        #expect(trial.decide(.of("bert@example.org")).isRefused)
        #expect(trial.decide(.of()).verdict == .allowed)
    }

    @Test func aFreshPrefixDoesNotGoOnWhereItsWideNetworkHasUnusedCodes() {
        var trial = GuardTrial()
        for number in 0..<400 {
            trial.send(.stranger(number, peer: "20.\(number % 40).0.1"))
            trial.pass(.seconds(5))
        }
        let prefix = { (number: Int) in
            GuardRequest.stranger(5000 + number, peer: "2001:db8:1:\(number)::1")
        }
        for number in 0..<5 { #expect(trial.send(prefix(number)).verdict == .allowed) }
        #expect(trial.send(prefix(6)).isRefused)
        #expect(trial.tally(.wideNetwork, "2001:db8:1::/48")?.state == .clear)
    }

    @Test func aStoppedClientStopsNeitherNetworksWithARecordNorFreshOnes() {
        var trial = GuardTrial()
        trial.sendAndUse(.of(client: "other"))
        for number in 0..<400 {
            trial.send(.stranger(number, peer: "20.\(number % 40).0.1"))
            trial.pass(.seconds(5))
        }
        #expect(trial.tally(.client, "app")?.state != .clear)
        #expect(trial.decide(.stranger(1000, peer: "20.3.0.200")).isRefused)
        #expect(trial.decide(.of("new@example.net", device: "new")).verdict == .allowed)
        #expect(trial.decide(.of("new@example.net", device: "new", peer: "203.0.113.5")).verdict == .allowed)
    }

    @Test func prefixesOfOneWideNetworkAreNotFresh() {
        var trial = GuardTrial()
        var sent = 0
        for number in 0..<2000 {
            let request = GuardRequest.stranger(number, peer: "2001:db8:1:\(String(number, radix: 16))::1")
            if trial.send(request).verdict == .allowed { sent += 1 }
            trial.pass(.seconds(4))
        }
        #expect(sent < 250)
    }

    @Test func aLargeClientIsNotStoppedByAHundredUnusedCodes() {
        var trial = GuardTrial()
        for number in 0..<400 { trial.sendAndUse(.stranger(number), after: .seconds(10)) }
        for number in 1000..<1200 {
            #expect(trial.send(.stranger(number, peer: "20.\(number % 40).0.1")).verdict == .allowed)
            trial.pass(.seconds(4))
        }
    }

    @Test func anOutageOfTwentyMinutesStopsNoOffice() {
        var trial = GuardTrial()
        let office = { (number: Int) in
            GuardRequest.of("p\(number)@company.example", device: "pc\(number)", peer: "198.51.100.\(number % 200)")
        }
        // Thirty of fifty people have logged in this morning; then all mails are late, and everybody presses twice.
        for number in 0..<30 { trial.sendAndUse(office(number)) }
        for number in 20..<50 {
            for _ in 0..<3 { #expect(trial.send(office(number)).verdict == .allowed) }
            trial.pass(.seconds(40))
        }
        trial.pass(.seconds(900))
        for number in 50..<60 { #expect(trial.sendAndUse(office(number)).verdict == .allowed) }
    }

    @Test func aLateEntryShowsThatTheMailIsRead() {
        var trial = GuardTrial()
        var late: [(request: GuardRequest, sent: Timestamp)] = []
        for number in 0..<19 {
            let request = GuardRequest.stranger(number, peer: "192.0.2.9")
            late.append((trial.send(request).request, trial.now))
        }
        trial.pass(.seconds(1200))
        for code in late { trial.use(code.request, sent: code.sent) }
        let tally = trial.tally(.network, Self.network)
        #expect(tally?.unused ?? 9 < 0.01)
        #expect(tally?.used ?? 0 > 18)
    }

    @Test func theCodesOfThoseWhoGoOnSayNothingAboutTheOthers() {
        var trial = GuardTrial()
        trial.sendAndUse(.of())
        _ = Self.pump(&trial)
        for _ in 0..<40 { trial.sendAndUse(.of()) }
        #expect(trial.tally(.network, Self.network)?.state != .clear)
    }

    @Test(arguments: [0.0, 0.05, 0.1]) func aFakedUseOfATenthDoesNotHelp(share: Double) {
        var trial = GuardTrial()
        var random = SeededRandom(seed: 7)
        var sent = 0
        for number in 0..<3000 {
            let request = GuardRequest.stranger(number, peer: "192.0.2.9")
            if Double.random(in: 0..<1, using: &random) < share {
                trial.sendAndUse(request, after: .zero)
            } else if trial.send(request).verdict == .allowed {
                sent += 1
            }
            trial.pass(.seconds(10))
        }
        #expect(sent < 400)
    }
}
