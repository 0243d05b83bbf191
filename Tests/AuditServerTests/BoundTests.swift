import AuditServer
import Foundation
import SendAPI
import TestSupport
import Testing

/// What the site does not do for ever: questions at a time, their time, a ledger that goes away.
@Suite(.timeLimit(.minutes(10)))
struct BoundTests {
    @Test func questionsBeyondTheBoundAreRefusedAndComeBack() async throws {
        let (started, starts) = AsyncStream.makeStream(of: Void.self)
        let gate = Gate()
        let site = try await ServedSite(gate: gate, onStart: { starts.yield() }, change: { $0.questions = 2 })
        let browser = try await site.signIn(.support)
        let token = try await browser.formToken()
        let waiting = (0..<2).map { _ in
            Task { try await browser.post("/explain", ["email": "anna@example.org"], form: token) }
        }
        var iterator = started.makeAsyncIterator()
        for _ in 0..<2 { _ = await iterator.next() }
        let refused = try await browser.post("/explain", ["email": "anna@example.org"], form: token)
        #expect(refused.status == 503 && refused.header("retry-after") == "5")
        // What asks nothing of the ledger is answered all the same.
        #expect(try await browser.get("/explain").status == 200)
        gate.open()
        for task in waiting { #expect(try await task.value.status == 200) }
        #expect(try await browser.post("/explain", ["email": "anna@example.org"], form: token).status == 200)
    }

    @Test func aQuestionThatTakesTooLongIsEnded() async throws {
        let (started, starts) = AsyncStream.makeStream(of: Void.self)
        let gate = Gate()
        let site = try await ServedSite(gate: gate, onStart: { starts.yield() }, change: { $0.questions = 1 })
        let browser = try await site.signIn(.support)
        let token = try await browser.formToken()
        let waiting = Task { try await browser.post("/explain", ["email": "anna@example.org"], form: token) }
        var iterator = started.makeAsyncIterator()
        _ = await iterator.next()
        try await site.clock.sleepers(1)
        site.clock.advance(by: .seconds(60))
        let reply = try await waiting.value
        #expect(reply.status == 503 && reply.body.contains("takes too long"))
        // Its place is taken until it has ended; then it is free.
        #expect(try await browser.post("/summary", ["by": "code"], form: token).status == 503)
        gate.open()
        while try await browser.post("/summary", ["by": "code"], form: token).status != 200 { await Task.yield() }
    }

    @Test(.needs(.curl), arguments: Way.allCases)
    func aLedgerThatIsReplacedIsSaidToBe(way: Way) async throws {
        let site = try await ServedSite(way)
        let browser = try await site.signIn(.support)
        #expect(try await browser.post("/explain", ["email": ServedSite.refused]).status == 200)
        let other = try await ServedSite()
        for name in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: site.path + name) }
        let gone = try await browser.post("/explain", ["email": ServedSite.refused])
        #expect(gone.status == 503 && gone.body.contains("replaced by another one"))
        try FileManager.default.copyItem(atPath: other.path, toPath: site.path)
        let replaced = try await browser.post("/explain", ["email": ServedSite.refused])
        #expect(replaced.status == 503 && !replaced.body.contains("b***t"))
        #expect(try await browser.get("/").status == 200)
    }

    @Test func aDamagedLedgerIsAnErrorPage() async throws {
        let site = try await ServedSite()
        let browser = try await site.signIn(.auditor)
        let handle = try #require(FileHandle(forWritingAtPath: site.path))
        let size = try handle.seekToEnd()
        try handle.seek(toOffset: 4_096)
        try handle.write(contentsOf: Data(repeating: 0xFF, count: Int(size) - 4_096))
        try handle.close()
        let reply = try await browser.post("/operations", [:])
        #expect(reply.status == 503 && reply.body.contains("The audit log cannot be read"), "\(reply.status)")
        #expect(site.log.all.contains { $0.hasPrefix("error the ledger cannot be read") })
    }
}
