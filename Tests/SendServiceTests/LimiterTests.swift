import EIAMErrors
import Foundation
import GRDB
import GRDBSQLite
import SendAPI
import SendGuard
import TestSupport
import Testing

@testable import SendService

struct LimiterTests {
    private let folder: TemporaryFolder
    private let state: StateDatabase
    private let limiter: Limiter
    private let now = Timestamp(microseconds: 1_700_000_000_000_000)

    init() throws {
        folder = try TemporaryFolder()
        state = try StateDatabase(path: folder.file("state.db"))
        limiter = Limiter(state: state)
    }

    /// The wait for which it is refused; `nil` where it is not.
    private func spend(_ budgets: [Limiter.Budget], at time: Timestamp) async throws -> Duration? {
        do {
            try await limiter.spend(budgets, now: time)
            return nil
        } catch let refusal as Refusal {
            guard case .limit(let hit) = refusal.reason else { throw refusal }
            #expect(refusal.error == .tooManyRequests(.init(retryAfter: hit.free - time)))
            return hit.free - time
        }
    }

    private func spend(_ cooldown: Int, _ hourly: Int, after: Duration) async throws -> Duration? {
        try await spend(
            [
                .init(name: .coolDown, subject: "cooldown", maximum: cooldown, window: .seconds(60)),
                .init(name: .address, subject: "hour", maximum: hourly, window: .seconds(3600)),
            ], at: now + after)
    }

    @Test func aBlockedBurstDoesNotEatTheHour() async throws {
        #expect(try await spend(1, 2, after: .zero) == nil)
        for second in 1..<60 {
            #expect(try await spend(1, 2, after: .seconds(second)) == .seconds(60 - second))
        }
        #expect(try await spend(1, 2, after: .seconds(60)) == nil)
        #expect(try await spend(1, 2, after: .seconds(120)) == .seconds(3480))
        #expect(try await spend(1, 2, after: .seconds(3600)) == nil)
    }

    @Test func theLongestWaitIsTold() async throws {
        #expect(try await spend(1, 1, after: .zero) == nil)
        #expect(try await spend(1, 1, after: .seconds(10)) == .seconds(3590))
    }

    @Test func ofManyAtOnceNoMoreThanAllowedPass() async throws {
        let budget = Limiter.Budget(name: .network, subject: "s", maximum: 7, window: .seconds(60))
        let passed = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<50 {
                group.addTask { (try? await limiter.spend([budget], now: now)) != nil }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(passed == 7)
    }

    /// Against a list of what happened, with clocks that jump both ways and events that are given back.
    @Test(arguments: 0..<20 as Range<UInt64>)
    func itCountsAsAListWould(seed: UInt64) async throws {
        var random = SeededRandom(seed: seed)
        let budget = Limiter.Budget(name: .address, subject: "s", maximum: 4, window: .seconds(100))
        var time = now
        var events: [Timestamp] = []
        var newest: Limiter.Spent?
        for _ in 0..<200 {
            switch random.next() % 40 {
            case 0: time = time + .seconds(400 * 86_400)
            case 1: time = time + .seconds(-400 * 86_400)
            case 2...5:
                if let spent = newest {
                    try await limiter.giveBack(spent)
                    events.removeLast()
                    newest = nil
                }
            default: time = time + .milliseconds(Int(random.next() % 40_000))
            }
            // What lies in the future has happened now.
            events = events.map { min($0, time) }
            let counted = events.suffix(4)
            let expected: Duration? =
                counted.count == 4 && time - counted[counted.startIndex] < .seconds(100)
                ? counted[counted.startIndex] + .seconds(100) - time : nil
            switch try await state.write({ [time] in try Limiter.spend([budget], now: time, in: $0) }) {
            case .spent(let spent):
                #expect(expected == nil)
                events.append(time)
                newest = spent
            case .refused(let hit):
                #expect(hit.free - time == expected)
                #expect(hit.free - time <= .seconds(100))
            }
        }
    }

    @Test func aClockThatWasAheadLeavesNoWaitBeyondTheWindow() async throws {
        #expect(try await spend(1, 1, after: .seconds(400 * 86_400)) == nil)
        #expect(try await spend(1, 1, after: .zero) == .seconds(3600))
        #expect(try await spend(1, 1, after: .seconds(3599)) == .seconds(1))
        #expect(try await spend(1, 1, after: .seconds(3600)) == nil)
    }

    /// One look at one event, however many there are: the steps of SQLite's machine do not grow.
    @Test func aCheckCostsTheSameAfterManyEvents() async throws {
        func cost(_ subject: String, events: Int) async throws -> Int {
            try await state.write { [now] database in
                for number in 1...events {
                    try database.execute(
                        sql: "INSERT INTO limit_event (subject, number, time, expires) VALUES (?, ?, ?, ?)",
                        arguments: [subject, number, now.microseconds, (now + .seconds(3600)).microseconds])
                }
            }
            let budget = Limiter.Budget(name: .network, subject: subject, maximum: events, window: .seconds(3600))
            return try await state.queue.write { [now] database in
                try Self.steps(database) {
                    guard case .refused = try Limiter.spend([budget], now: now, in: database) else {
                        throw CancellationError()
                    }
                }
            }
        }
        let few = try await cost("few", events: 10)
        let many = try await cost("many", events: 20_000)
        #expect(few > 0 && many <= few * 2)
    }

    /// The steps that SQLite's machine takes for something.
    private static func steps(_ database: Database, _ body: () throws -> Void) throws -> Int {
        var steps = 0
        try unsafe withUnsafeMutablePointer(to: &steps) { pointer in
            unsafe sqlite3_progress_handler(
                database.sqliteConnection, 1,
                { context in
                    unsafe context?.assumingMemoryBound(to: Int.self).pointee += 1
                    return 0
                }, pointer)
            defer { unsafe sqlite3_progress_handler(database.sqliteConnection, 0, nil, nil) }
            try body()
        }
        return steps
    }

    @Test(arguments: [
        ("192.0.2.1", "192.0.2.1", "192.0.2.0/24"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64", "2001:db8:1:2::/64"),
        ("2001:DB8:0001:0002:ffff::", "2001:db8:1:2::/64", "2001:db8:1:2::/64"),
        ("::1", "0:0:0:0::/64", "0:0:0:0::/64"), ("fe80::1%eth0", "fe80:0:0:0::/64", "fe80:0:0:0::/64"),
        ("::ffff:192.0.2.1", "192.0.2.1", "192.0.2.0/24"), ("unknown", "unknown", "unknown"),
    ])
    func oneNetworkIsOneSubject(peer: String, address: String, network: String) {
        #expect(NetworkSubject.address(peer) == address)
        #expect(NetworkSubject.network(peer) == network)
    }

    @Test(arguments: [
        (MailboxSpelling.exact, "an.na+x@example.org"), (.withoutTags, "an.na@example.org"),
        (.withoutTagsAndDots, "anna@example.org"),
    ])
    func spellingsOfOneMailboxAreOne(spelling: MailboxSpelling, mailbox: String) {
        #expect(spelling.mailbox(of: "an.na+x@example.org") == mailbox)
        #expect(spelling.mailbox(of: "+x@example.org") == "+x@example.org")
    }

    @Test func aFingerprintThatManyShareIsNoDevice() async throws {
        let isShared = try await state.write { [now] database in
            try (1...6).map { network in
                try DeviceNetworks.isShared("linux", network: "192.0.\(network).0/24", now: now, in: database)
            }
        }
        #expect(isShared == [false, false, false, true, true, true])
        let isStillOne = try await state.write { [now] database in
            try (1...6).map { _ in try DeviceNetworks.isShared("one", network: "n", now: now, in: database) }
        }
        #expect(isStillOne.allSatisfy { !$0 })
    }
}
