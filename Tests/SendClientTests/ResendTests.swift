import Foundation
import SendAPI
import SendClient
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct ResendTests {
    private let clock: TestClock
    /// One for all: the timer of another begins at another moment.
    private let source: TimeSource

    init() {
        clock = TestClock()
        source = clock.source
    }

    private func moment(after wait: Duration = .seconds(60), serverAhead: Duration = .zero) -> ResendMoment {
        ResendMoment(after: wait, from: ClockReading(server: clock.now + serverAhead, clock: source))
    }

    /// As it is after a restart.
    private func restored(_ moment: ResendMoment) throws -> ResendMoment {
        try JSONDecoder().decode(ResendMoment.self, from: JSONEncoder().encode(moment))
    }

    @Test func itCountsDownToNothing() async throws {
        let moment = moment(after: .seconds(3))
        let timer = Task { [source] in
            var seconds: [Int] = []
            for await second in ResendTimer(moment, clock: source) { seconds.append(second) }
            return seconds
        }
        for _ in 0..<3 {
            try await clock.sleepers(1)
            clock.advance(by: .seconds(1))
        }
        #expect(await timer.value == [3, 2, 1, 0])
    }

    @Test func partsOfASecondCountWhole() async throws {
        let moment = moment(after: .milliseconds(1500))
        #expect(moment.secondsLeft(source) == 2)
        clock.advance(by: .milliseconds(500))
        #expect(moment.secondsLeft(source) == 1)
        clock.advance(by: .milliseconds(999))
        #expect(moment.secondsLeft(source) == 1)
        #expect(!moment.hasCome(source))
        clock.advance(by: .milliseconds(1))
        #expect(moment.hasCome(source))
    }

    @Test func afterSleepItGoesOnWithWhatIsLeft() async throws {
        let moment = moment()
        let timer = Task { [source] in
            var seconds: [Int] = []
            for await second in ResendTimer(moment, clock: source) { seconds.append(second) }
            return seconds
        }
        try await clock.sleepers(1)
        clock.advance(by: .seconds(58))
        try await clock.sleepers(1)
        clock.advance(by: .seconds(100))
        #expect(await timer.value == [60, 2, 0])
    }

    @Test func aCancelledTimerEnds() async throws {
        let moment = moment()
        let timer = Task { [source] in
            var seconds: [Int] = []
            for await second in ResendTimer(moment, clock: source) { seconds.append(second) }
            return seconds
        }
        try await clock.sleepers(1)
        timer.cancel()
        #expect(await timer.value == [60])
    }

    @Test(arguments: [-86_400, -30, 30, 86_400])
    func aChangedClockChangesNothing(_ seconds: Int) {
        let moment = moment()
        clock.advance(by: .seconds(20))
        clock.step(by: .seconds(seconds))
        #expect(moment.secondsLeft(source) == 40)
    }

    @Test func aRestartChangesNothing() throws {
        let moment = moment(serverAhead: .seconds(300))
        clock.advance(by: .seconds(20))
        #expect(try restored(moment).secondsLeft(source) == 40)
        clock.advance(by: .seconds(40))
        #expect(try restored(moment).hasCome(source))
    }

    /// After a restart the timer is gone, and a clock that somebody changed meanwhile misleads, but never beyond the server's
    /// wait.
    @Test(arguments: [-86_400, -30, 30, 86_400])
    func afterARestartTheServersClockSetsRightWhatAChangedClockGotWrong(_ seconds: Int) throws {
        let server = TestClock(clock.now + .seconds(7200))
        let moment = ResendMoment(after: .seconds(60), from: ClockReading(server: server.now, clock: source))
        for clock in [clock, server] { clock.advance(by: .seconds(20)) }
        clock.step(by: .seconds(seconds))
        let restored = try restored(moment)
        #expect((0...60).contains(restored.secondsLeft(source)))
        let corrected = restored.corrected(by: ClockReading(server: server.now, clock: source))
        // The server says whole seconds.
        #expect((40...41).contains(corrected.secondsLeft(source)))
        for clock in [clock, server] { clock.advance(by: .seconds(41)) }
        #expect(corrected.hasCome(source))
    }

    /// With any waits, sleeps and clocks: never early by the server's clock, and never a second too long.
    @Test func itNeitherComesEarlyNorWaitsLonger() throws {
        var random = SeededRandom(seed: 15)
        for _ in 0..<2_000 {
            let (device, server) = (TestClock(), TestClock())
            let source = device.source
            server.step(by: .seconds(Int.random(in: -100_000...100_000, using: &random)))
            let wait = Duration.seconds(Int.random(in: 0...3600, using: &random))
            let allowed = server.now + wait
            var moment = ResendMoment(
                after: wait, from: ClockReading(server: wholeSecond(server.now), clock: source))
            var isRestored = false
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                let passing = Duration.milliseconds(Int.random(in: 0...1_000_000, using: &random))
                for clock in [device, server] { clock.advance(by: passing) }
                if Bool.random(using: &random) {
                    device.step(by: .seconds(Int.random(in: -5000...5000, using: &random)))
                }
                if Bool.random(using: &random) {
                    moment = try restored(moment)
                    isRestored = true
                }
                moment = moment.corrected(by: ClockReading(server: wholeSecond(server.now), clock: source))
                let left = max(allowed - server.now, .zero)
                let said = moment.remaining(source)
                #expect(said >= left)
                #expect(said <= left + (isRestored ? .seconds(2) : .zero))
            }
        }
    }

    /// As `Date` has it.
    private func wholeSecond(_ time: Timestamp) -> Timestamp {
        Timestamp(microseconds: time.microseconds / 1_000_000 * 1_000_000)
    }
}
