import SendAPI
import Testing

@testable import SendGuard

struct MailboxRuleTests {
    @Test func aBombedMailboxGetsFourCodesAnHourAndThenOne() {
        var trial = GuardTrial()
        var sent: [Timestamp] = []
        for attempt in 0..<(24 * 240) {
            let request = GuardRequest.of(
                device: "bot\(attempt % 5000)", peer: "\(20 + attempt % 4).\(attempt % 250).7.1")
            if trial.send(request).verdict == .allowed { sent.append(trial.now) }
            trial.pass(.seconds(15))
        }
        let worst = sent.map { first in sent.filter { $0 >= first && $0 < first + .seconds(3600) }.count }.max()
        #expect(worst == 4)
        #expect((24...28).contains(sent.count))
    }

    @Test func whoeverIsBombedLogsInFromTheirOwnDevice() {
        var trial = GuardTrial()
        trial.sendAndUse(.of())
        for attempt in 0..<230 {
            trial.send(.of(device: "bot\(attempt)", peer: "20.0.\(attempt).1"))
            trial.pass(.seconds(15))
        }
        #expect(trial.decide(.of(device: "bot")).isRefused)
        #expect(trial.sendAndUse(.of(peer: "198.51.100.1")).verdict == .allowed)
    }

    @Test func aUseByTheOwnDeviceIsNoNewStartOfTheBombing() {
        var trial = GuardTrial()
        trial.sendAndUse(.of())
        for attempt in 0..<10 { trial.send(.of(device: "bot\(attempt)", peer: "20.0.\(attempt).1")) }
        trial.sendAndUse(.of())
        #expect(trial.decide(.of(device: "bot", peer: "20.1.1.1")).isRefused)
    }

    @Test func aDeviceThatManyShareIsKnownInItsNetworkOnly() {
        var trial = GuardTrial()
        trial.sendAndUse(.of(device: "linux", shared: true))
        for attempt in 0..<10 { trial.send(.of(device: "bot\(attempt)", peer: "20.0.\(attempt).1")) }
        #expect(trial.decide(.of(device: "linux", shared: true, peer: "192.0.2.200")).verdict == .allowed)
        #expect(trial.decide(.of(device: "linux", shared: true, peer: "198.51.100.1")).isRefused)
    }

    @Test func aKnownDeviceIsNoneAfterSixUnusedCodes() {
        var trial = GuardTrial()
        trial.sendAndUse(.of())
        for attempt in 0..<4 { trial.send(.of(device: "bot\(attempt)", peer: "20.0.\(attempt).1")) }
        for _ in 0..<6 { #expect(trial.send(.of()).verdict == .allowed) }
        #expect(trial.send(.of()).isRefused)
    }

    @Test func aDeviceIsKnownForThirtyDays() {
        var trial = GuardTrial()
        trial.sendAndUse(.of())
        trial.pass(.seconds(30 * 86_400 - 100))
        for attempt in 0..<10 { trial.send(.of(device: "bot\(attempt)", peer: "20.0.\(attempt).1")) }
        #expect(trial.decide(.of()).verdict == .allowed)
        trial.pass(.seconds(100))
        for attempt in 0..<10 { trial.send(.of(device: "bot\(attempt)", peer: "20.0.\(attempt).1")) }
        #expect(trial.decide(.of()).isRefused)
    }

    @Test func whoPressesResendFourTimesGetsFiveMails() {
        var trial = GuardTrial()
        for _ in 0..<5 {
            #expect(trial.send(.of()).verdict == .allowed)
            trial.pass(.seconds(61))
        }
        let refused = trial.decide(.of())
        #expect(refused.isRefused)
        #expect(refused.verdict.reason?.sent == 5)
        #expect(refused.verdict.reason?.subject == GuardSubject(.address, "anna@example.org"))
    }

    @Test func whoAtLastUsesACodeIsClear() {
        var trial = GuardTrial()
        let sent = trial.now
        for _ in 0..<5 { trial.send(.of()) }
        trial.use(.of(), sent: sent)
        for _ in 0..<3 { #expect(trial.sendAndUse(.of()).verdict == .allowed) }
    }

    @Test func somebodyWithANewDeviceEachTimeGoesOnWhenCodesAreUsed() {
        var trial = GuardTrial()
        for number in 0..<200 {
            trial.send(.of(device: "browser\(number)"))
            trial.pass(.seconds(61))
            #expect(trial.sendAndUse(.of(device: "browser\(number)")).verdict == .allowed)
            trial.pass(.seconds(120))
        }
    }

    @Test func theReasonSaysWhenItEnds() throws {
        var trial = GuardTrial()
        for attempt in 0..<4 { trial.send(.of(device: "bot\(attempt)")) }
        trial.pass(.seconds(600))
        let reason = try #require(trial.decide(.of(device: "bot")).verdict.reason)
        #expect(reason.until == trial.now + .seconds(3000))
        #expect(reason.window == .seconds(600))
        #expect((reason.sent, reason.used) == (4, 0))
        trial.now = reason.until
        #expect(trial.send(.of(device: "bot")).verdict == .allowed)
    }

    @Test func aMailServerThatIsDownCountsAgainstNobody() {
        var trial = GuardTrial()
        for _ in 0..<100 {
            let decision = trial.decide(.of(device: "laptop"))
            #expect(decision.verdict == .allowed)
            trial.write(decision.changes)
            trial.pass(.seconds(60))
            trial.giveUp(decision.request)
        }
        #expect(trial.rows.tallies.isEmpty)
    }
}
