import Foundation
import SendAPI
import StrictJSON
import Synchronization
import TestSupport
import Testing

@testable import SendAudit

/// Many callers of the control socket at once.
struct ControlLoadTests {
    private let fixture: LedgerFixture
    private let threads = ThreadsExecutor()

    init() throws {
        fixture = try LedgerFixture()
    }

    private func error(_ line: [UInt8]?) throws -> String? {
        try JSONValue(parsing: line ?? [], maximumLength: 10_000).objectValue?["error"]?.stringValue
    }

    private struct Missing: Error {}

    /// How many run at a time.
    private final class Running: Sendable {
        private let counts = Mutex((now: 0, most: 0))

        var most: Int { counts.withLock { $0.most } }

        func begin() {
            counts.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
        }

        func end() { counts.withLock { $0.now -= 1 } }
    }

    /// A socket, since a list cannot hold what cannot be copied.
    private final class Caller: Sendable {
        let socket: ControlSocket

        init(_ path: String) throws {
            guard let socket = try ControlSocket.connect(to: ControlSocket.path(of: path)) else { throw Missing() }
            // What is not answered is to be seen, and not to be waited for.
            // Long, since the pool that answers serves all tests at once.
            socket.bound(seconds: 600)
            self.socket = socket
        }

        func readLine() -> [UInt8]? { socket.readLine() }
        func write(_ line: String) { socket.write(line: line) }
    }

    @Test func moreCallersThanThereArePlacesAreToldSoAndPlacesComeFree() async throws {
        let ledger = try fixture.open()
        let path = fixture.path
        try await Task(executorPreference: threads) {
            var idle: [Caller] = []
            for _ in 0..<ControlServer.maximumCallers { idle.append(try Caller(path)) }
            let late = try Caller(path)
            #expect(try error(late.readLine()) == "overloaded")
            idle.removeAll()
            // The places come free as the server notices that the callers have gone.
            var answer: String? = "overloaded"
            for _ in 0..<1_000 where answer == "overloaded" {
                let next = try Caller(path)
                next.write(ControlRequest.checkpoint.json.text)
                answer = try error(next.readLine())
            }
            #expect(answer == nil)
        }.value
        try await ledger.close()
    }

    @Test func aCallerThatSaysNothingLosesItsPlace() async throws {
        let path = fixture.path
        let server = try ControlServer(ledgerPath: path, patience: 1, clock: .system) { _, _, _ in .key("x") }
        try await Task(executorPreference: threads) {
            let silent = try Caller(path)
            // The end, and no answer.
            #expect(silent.readLine() == nil)
        }.value
        server.stop()
    }

    /// Removals wait for each other and fill the places that are theirs; a hold still finds one.
    @Test func removalsLeaveRoomForOtherCallers() async throws {
        let gate = AsyncMutex()
        let path = fixture.path
        let running = Running()
        let server = try ControlServer(ledgerPath: path, clock: .system) { request, _, progress in
            guard request.isRemoval else { return .key("held") }
            return await gate.withLock {
                running.begin()
                progress(RemovalProgress(.removing, done: 1, total: 2))
                running.end()
                return .key("removed")
            }
        }
        let removal = ControlRequest.erase(email: "a@b.co", reason: "r", actor: "x").json.text
        let hold = ControlRequest.hold(.person(email: "a@b.co"), reason: "r", actor: "x").json.text
        let open = AsyncStream<Void>.makeStream()
        let isHeld = AsyncStream<Void>.makeStream()
        let holder = Task {
            await gate.withLock {
                isHeld.continuation.finish()
                for await _ in open.stream {}
            }
        }
        for await _ in isHeld.stream {}
        try await Task(executorPreference: threads) {
            var waiting: [Caller] = []
            for _ in 0..<ControlServer.maximumRemovals {
                let caller = try Caller(path)
                caller.write(removal)
                waiting.append(caller)
            }
            // The server takes them in on threads of their own: the one too many is the first that gets an answer.
            let tooMany = try Caller(path)
            tooMany.write(removal)
            waiting.append(tooMany)
            let beside = try Caller(path)
            beside.write(hold)
            #expect(beside.readLine() == Array(#"{"key":"held"}"#.utf8))
            open.continuation.finish()
            var refused = 0
            for caller in waiting {
                let first = try #require(caller.readLine())
                if try error(first) == "overloaded" {
                    refused += 1
                } else {
                    #expect(first == Array(#"{"phase":"removing","done":1,"total":2}"#.utf8))
                    #expect(caller.readLine() == Array(#"{"key":"removed"}"#.utf8))
                }
            }
            #expect(refused <= 1)
        }.value
        await holder.value
        #expect(running.most == 1)
        server.stop()
    }
}
