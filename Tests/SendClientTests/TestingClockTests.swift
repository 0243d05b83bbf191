import Dispatch
import SendClient
import SendClientTesting
import TestSupport
import Testing

/// One thread for a test and all its tasks: there it is certain in which order they run.
private final class OneThread: TaskExecutor {
    private let queue = DispatchQueue(label: "one thread")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}

@Suite(.timeLimit(.minutes(10)))
struct TestingClockTests {
    private let clock = VirtualClock()
    private let thread = OneThread()

    @Test func sleepersWakeInTheOrderOfTheirEndsAndThenOfTheirBeginnings() async throws {
        let woken = Watched<[String]>([])
        try await withTaskExecutorPreference(thread) {
            try await withThrowingTaskGroup { group in
                for (index, seconds) in [5, 3, 9, 3, 1, 5].enumerated() {
                    group.addTask {
                        try await clock.sleep(for: .seconds(seconds))
                        let elapsed = clock.now.elapsed
                        woken.change { $0.append("\(index) at \(elapsed)") }
                    }
                    try await clock.sleepers(index + 1)
                }
                await clock.advance(by: .seconds(8))
                #expect(
                    woken.value == [
                        "4 at 1.0 seconds", "1 at 3.0 seconds", "3 at 3.0 seconds", "0 at 5.0 seconds",
                        "5 at 5.0 seconds",
                    ])
                #expect(clock.sleeperCount == 1)
                #expect(clock.now.elapsed == .seconds(8))
                group.cancelAll()
                await #expect(throws: CancellationError.self) { try await group.waitForAll() }
                #expect(clock.sleeperCount == 0)
            }
        }
    }

    /// The order holds whatever the lengths and however they are passed over.
    @Test(arguments: 0..<20 as Range<UInt64>) func anySleepersWakeInOrder(seed: UInt64) async throws {
        var random = SeededRandom(seed: seed)
        let lengths = (0..<12).map { _ in Int.random(in: 1...30, using: &random) }
        let steps = (0..<30).map { _ in Int.random(in: 1...9, using: &random) }
        let woken = Watched<[Int]>([])
        try await withTaskExecutorPreference(thread) {
            try await withThrowingTaskGroup { group in
                for (index, length) in lengths.enumerated() {
                    group.addTask {
                        try await clock.sleep(for: .milliseconds(length))
                        woken.change { $0.append(index) }
                    }
                    try await clock.sleepers(index + 1)
                }
                for step in steps {
                    await clock.advance(by: .milliseconds(step))
                    let passed = clock.now.elapsed
                    #expect(woken.value.count == lengths.count { .milliseconds($0) <= passed })
                }
                try await group.waitForAll()
            }
        }
        #expect(woken.value == lengths.indices.sorted { (lengths[$0], $0) < (lengths[$1], $1) })
    }

    @Test func whoeverSleepsAgainWakesAgainWithinOneAdvance() async throws {
        let times = Watched<[Timestamp]>([])
        let start = clock.time
        await withTaskExecutorPreference(thread) {
            let task = Task(executorPreference: thread) {
                while true {
                    try await clock.timeSource.sleep(for: .seconds(2))
                    let time = clock.time
                    times.change { $0.append(time) }
                    for _ in 0..<8 { await Task.yield() }
                }
            }
            await clock.advance(by: .seconds(7))
            #expect(times.value == [2, 4, 6].map { start + .seconds($0) })
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test func timeWaitsUntilSoManySleepAgain() async throws {
        let times = Watched<[Timestamp]>([])
        let start = clock.time
        let task = Task.detached(priority: .background) {
            while true {
                try await clock.sleep(for: .seconds(2))
                let time = clock.time
                times.change { $0.append(time) }
                for _ in 0..<200 { await Task.yield() }
            }
        }
        try await clock.advance(by: .seconds(7), sleepers: 1)
        #expect(times.value == [2, 4, 6].map { start + .seconds($0) })
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func whoIsCancelledBeforeItSleepsDoesNotSleep() async throws {
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            try await clock.sleep(for: .seconds(1))
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(clock.sleeperCount == 0)
        await clock.advance(by: .seconds(1))
    }

    @Test func aSleepThatIsOverDoesNotWait() async throws {
        try await clock.sleep(for: .zero)
        try await clock.sleep(for: .seconds(-1))
        await clock.advance(by: .seconds(2))
        try await clock.sleep(until: VirtualClock().now.advanced(by: .seconds(1)))
        #expect(clock.now.elapsed == .seconds(2))
    }

    @Test func timeDoesNotGoBack() async {
        await clock.advance(by: .seconds(2))
        await clock.advance(by: .seconds(-1))
        await clock.jump(by: .seconds(-1))
        #expect(clock.now.elapsed == .seconds(2))
    }

    @Test func whoSetsTheTimeOfDayWakesNobody() async throws {
        let task = Task { try await clock.sleep(for: .seconds(5)) }
        try await clock.sleepers(1)
        clock.setTime(by: .seconds(3_600))
        #expect(clock.time.description == "2023-11-14T23:13:20.000Z")
        #expect(clock.timeSource.uptime == .zero)
        let midnight = Timestamp(microseconds: 1_700_006_400_000_000)
        clock.setTime(to: midnight)
        #expect(clock.time == midnight)
        await clock.advance(by: .seconds(4))
        #expect(clock.sleeperCount == 1)
        await clock.advance(by: .seconds(1))
        try await task.value
        #expect(clock.time == midnight + .seconds(5))
    }

    @Test func whoWakesAfterAJumpFindsTheClockAtItsEnd() async throws {
        let elapsed = Watched<[Duration]>([])
        let tasks = [3, 1].map { seconds in
            Task {
                try await clock.sleep(for: .seconds(seconds))
                let now = clock.now.elapsed
                elapsed.change { $0.append(now) }
            }
        }
        try await clock.sleepers(2)
        await clock.jump(by: .seconds(60))
        for task in tasks { try await task.value }
        #expect(elapsed.value == [.seconds(60), .seconds(60)])
    }

    @Test func allWhoTakeTheClockMeasureWithOneTimer() async {
        let early = clock.timeSource.uptime
        await clock.advance(by: .seconds(3))
        #expect(clock.timeSource.uptime - early == .seconds(3))
        #expect(clock.timeSource() == clock.time)
    }

    @Test func aResendTimerCountsDownWithoutWaiting() async throws {
        let acceptance = SendAcceptance.sample(wait: .seconds(3), clock: clock.timeSource)
        let counted = Task { [source = clock.timeSource] in
            var seconds: [Int] = []
            for await left in ResendTimer(acceptance.resend, clock: source) { seconds.append(left) }
            return seconds
        }
        for _ in 0..<3 {
            try await clock.sleepers(1)
            await clock.advance(by: .seconds(1))
        }
        #expect(await counted.value == [3, 2, 1, 0])
    }
}
