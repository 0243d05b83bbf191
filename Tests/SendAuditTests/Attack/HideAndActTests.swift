import Foundation
import GRDB
import MerkleLog
import SendAPI
import Synchronization
import TestSupport
import Testing

@testable import SendAudit

/// Hide something, let the writer act, put it back: what `verify` then finds good, the writer would have done anyway.
struct HideAndActTests {
    private enum Action: CaseIterable {
        case start, recover, erase, eraseHeld, purge, lateOutcome, outcomeOfErased, feed, release, rotate
    }

    private static let hidings: [Hiding] = {
        let carla = "(SELECT seq FROM personal WHERE email = CAST('carla@example.org' AS BLOB))"
        let bert = "(SELECT seq FROM personal WHERE email = CAST('bert@example.org' AS BLOB))"
        func without(_ condition: String) -> String {
            """
            CREATE TEMP TABLE gone AS SELECT seq FROM entry WHERE \(condition);
            DELETE FROM personal WHERE seq IN (SELECT seq FROM gone);
            DELETE FROM erased WHERE seq IN (SELECT seq FROM gone);
            DELETE FROM entry WHERE seq IN (SELECT seq FROM gone); DROP TABLE gone
            """
        }
        return [
            Hiding("the outcomes", without("kind = 2")),
            Hiding(
                "an outcome, and the roll-up says in flight",
                without("kind = 2 AND attempt_seq IN \(carla)")
                    + "; UPDATE OR REPLACE rollup_day SET state = 'inFlight', code = ''"),
            Hiding(
                "the outcomes from their index",
                "UPDATE entry SET attempt_seq = attempt_seq - 1 WHERE kind = 2; UPDATE OR REPLACE rollup_day SET state = 'inFlight', code = ''"
            ),
            Hiding("an attempt", without("seq IN \(carla) AND kind = 1")),
            Hiding("the newest attempts", without("kind = 1 AND seq > 400 AND seq < (SELECT max(seq) - 5 FROM entry)")),
            Hiding("the holds", without("kind = 14")), Hiding("the erasures", without("kind = 5")),
            Hiding("the retentions", without("kind = 6")), Hiding("the removals", without("kind = 15")),
            Hiding("the rotations", without("kind = 8")), Hiding("the accesses", without("kind = 7")),
            Hiding("what a hold is", "UPDATE entry SET kind = 9 WHERE kind = 14"),
            Hiding("who is held", "UPDATE personal SET email = CAST('dora@example.org' AS BLOB) WHERE seq IN \(bert)"),
            Hiding("who it is", "UPDATE personal SET email = CAST('dora@example.org' AS BLOB) WHERE seq IN \(carla)"),
            Hiding(
                "who else it is",
                "UPDATE personal SET email = CAST('carla@example.org' AS BLOB) WHERE seq IN (SELECT max(seq) FROM personal)"
            ),
            Hiding("the values of one", "DELETE FROM personal WHERE seq IN \(carla)"),
            Hiding("the values of the held", "DELETE FROM personal WHERE seq IN \(bert)"),
            Hiding("the mail server's texts", "UPDATE personal SET server_text = NULL WHERE agent IS NOT NULL"),
            Hiding("the times", "UPDATE entry SET time = time + 90000000000000"),
            Hiding("the time of one", "UPDATE entry SET time = 0 WHERE seq IN \(bert)"),
            Hiding("the blind index", "DELETE FROM blind_index"),
            Hiding("the roll-ups", "DELETE FROM rollup; DELETE FROM rollup_day"),
            Hiding("more in the roll-ups", "UPDATE rollup_day SET count = count + 7"),
            Hiding("marks of nobody's erasure", "INSERT INTO erasing SELECT seq, 3 FROM personal"),
            Hiding(
                "marks of an erasure that was",
                "INSERT INTO erasing SELECT seq, (SELECT max(erasure) FROM erased) FROM personal"),
            Hiding("marks for what comes", "INSERT INTO erasing SELECT max(seq) + 3, 2 FROM entry"),
            Hiding("marks of the erased", "DELETE FROM erased"),
            Hiding(
                "an erasure of one",
                "INSERT INTO erased SELECT seq, (SELECT max(erasure) FROM erased), x'' FROM personal WHERE seq IN \(carla)"
            ),
            Hiding("marks of the removed", "DELETE FROM removed_erased"),
            Hiding("how much is kept", "INSERT INTO purged SELECT 512, 3"),
            Hiding("what was removed", "DELETE FROM purged"),
            Hiding("the counts of what was removed", "UPDATE removed_rollup SET count = count + 1"),
            Hiding("the tiles", "DELETE FROM tile"), Hiding("a tile", "UPDATE tile SET hashes = zeroblob(8192)"),
            Hiding("how far a sink is", "INSERT INTO sink VALUES ('siem', 300)"),
            Hiding("that one was refused", "UPDATE entry SET decision_code = NULL WHERE decision_code IS NOT NULL"),
            Hiding(
                "that one was not", "UPDATE entry SET decision_code = 'SDK.COMMON.1001' WHERE kind = 1 AND seq % 3 = 0"),
            Hiding(
                "marks of the erased among the removed",
                "INSERT INTO removed_erased SELECT seq, erasure FROM erased; DELETE FROM erased"),
            Hiding(
                "marks of the removed among the erased",
                "INSERT INTO erasing SELECT seq, erasure FROM removed_erased; DELETE FROM removed_erased"),
            .index(
                "an outcome of a removed attempt, to the index", "outcome_by_attempt",
                "outcome_by_attempt ON entry (CASE WHEN seq = 600 THEN 0 ELSE attempt_seq END) WHERE attempt_seq IS NOT NULL OR seq = 600"
            ),
            .index(
                "the outcomes, from the index", "outcome_by_attempt",
                "outcome_by_attempt ON entry (attempt_seq) WHERE attempt_seq IS NOT NULL AND seq < 0"),
            .index(
                "the ledger's operations, from the index", "entry_by_kind",
                "entry_by_kind ON entry (kind) WHERE kind > 3 AND kind NOT IN (10, 14)"),
            .index(
                "the attempts, from the index", "entry_by_time",
                "entry_by_time ON entry (time) WHERE kind = 1 AND seq % 2 = 0"),
            Hiding("the reasons", "UPDATE entry SET details = NULL WHERE kind IN (5, 14)"),
        ]
    }()

    private let fixture: LedgerFixture
    /// Of carla's attempt, and of one that was erased.
    private let carla: AttemptReceipt
    private let erased: AttemptReceipt
    private let hold: Int64

    init() async throws {
        fixture = try LedgerFixture()
        try await fixture.fillAndClose()
        let ledger = try fixture.open()
        for index in 0..<300 {
            let receipt = try await ledger.begin(fixture.attempt("p\(index)@example.org"))
            if index % 2 == 0 { try await ledger.finish(receipt, with: fixture.outcome(.sent, text: "250 p\(index)")) }
        }
        try await ledger.close()
        fixture.clock.step(by: .seconds(86_400 * 500))
        let queue = try DatabaseQueue(path: fixture.path, configuration: .waiting)
        let (one, other, hold): (Int64?, Int64?, Int64?) = try await queue.read { database in
            (
                try Int64.fetchOne(
                    database,
                    sql: """
                        SELECT min(seq) FROM personal JOIN entry USING (seq)
                        WHERE kind = 1 AND email = CAST('carla@example.org' AS BLOB)
                        """),
                try Int64.fetchOne(database, sql: "SELECT min(seq) FROM erased JOIN entry USING (seq) WHERE kind = 1"),
                try Int64.fetchOne(database, sql: "SELECT seq FROM entry WHERE kind = 14")
            )
        }
        try queue.close()
        carla = try Self.receipt(try #require(one), fixture.path)
        erased = try Self.receipt(try #require(other), fixture.path)
        self.hold = try #require(hold)
    }

    private static func receipt(_ sequence: Int64, _ path: String) throws -> AttemptReceipt {
        let queue = try DatabaseQueue(path: path, configuration: .waiting)
        let id = try queue.read {
            try Data.fetchOne($0, sql: "SELECT attempt_id FROM entry WHERE seq = ?", arguments: [sequence])
        }
        try queue.close()
        return AttemptReceipt(id: try #require(AttemptID(bytes: Array(id ?? Data()))), sequence: sequence)
    }

    private final class Sink: AuditSink {
        let name = "siem"
        let taken = Mutex<[String]>([])
        /// The newest entry that it has, each time it got some.
        let newest: AsyncStream<Int64>
        private let arrivals: AsyncStream<Int64>.Continuation

        init() {
            (newest, arrivals) = AsyncStream.makeStream()
        }

        func accept(_ entries: [SinkEntry]) async throws {
            taken.withLock { $0 += entries.map { "\($0.sequence) \($0.kind) \($0.fields.map { "\($0)" })" } }
            if let last = entries.last { arrivals.yield(last.sequence) }
        }

        func end() { arrivals.finish() }
    }

    /// - Returns: what the action answers.
    private func act(_ action: Action, _ ledger: AuditLedger, _ path: String) async throws -> String {
        switch action {
        case .start: return ""
        case .recover:
            let open = try await ledger.attemptsWithoutOutcome()
            for receipt in open {
                try await ledger.finish(receipt, with: SendOutcome(time: fixture.clock.now, result: .notQueued))
            }
            let known = try await ledger.outcomes(of: [carla, erased])
            return "\(known.sorted { $0.key < $1.key }.map { "\($0)" })"
        case .erase:
            let report = try await ledger.erase(email: "carla@example.org", reason: "asked", actor: "me")
            return "\(report.entries)"
        case .eraseHeld:
            let report = try await ledger.erase(email: "bert@example.org", reason: "asked", actor: "me")
            return "\(report.entries)"
        case .purge:
            let report = try await ledger.purge(
                before: fixture.clock.now - .seconds(86_400), reason: "age", actor: "me")
            return "\(report.count) \(report.hold as Any)"
        case .lateOutcome:
            try await ledger.finish(carla, with: fixture.outcome(.hardFail, text: "550 <carla@example.org> full"))
            return ""
        case .outcomeOfErased:
            try await ledger.finish(erased, with: fixture.outcome(.hardFail, text: "550 <anna@example.org> full"))
            return ""
        case .feed:
            let sink = Sink()
            let size = try await ledger.inspect { try Int64(clamping: LedgerHead.range($0).size) }
            let feeding = Task {
                defer { sink.end() }
                try await ledger.feed(sink)
            }
            for await newest in sink.newest where newest == size - 1 { break }
            feeding.cancel()
            try await feeding.value
            return sink.taken.withLock { "\($0.count) \($0.hashValue)" }
        case .release:
            try await ledger.releaseHold(hold, reason: "over", actor: "me")
            return ""
        case .rotate: return "\(try await ledger.rotateSearchKey(reason: "yearly", actor: "me"))"
        }
    }

    private struct Result {
        var answer: String?
        var old: [Int64: String] = [:]
        var new: [String] = []
        var isGood = false
        var findings: [VerificationReport.Finding] = []
    }

    private static func size(_ path: String) throws -> UInt64 {
        let reader = try AuditReader.open(path: path)
        defer { try? reader.close() }
        return try reader.read { try LedgerHead.range($0).size }
    }

    private func run(
        _ action: Action, _ hiding: Hiding?, isRunning: Bool, closesOrphans: Bool = true
    ) async throws -> Result {
        let path = try fixture.copy("hidden.db")
        let size = try Int64(clamping: Self.size(path))
        var result = Result()
        var options = fixture.optionsWithoutControl
        options.closesOrphans = action == .start && closesOrphans
        var change: Hiding.Change?
        if !isRunning { change = try hiding?.hide(path) }
        if let ledger = try? AuditLedger(path: path, options: options) {
            if isRunning { change = try hiding?.hide(path) }
            result.answer = try? await act(action, ledger, path)
            await ledger.tick()
            try? await ledger.close()
        }
        if let hiding, let change { try? hiding.putBack(change, path) }
        // What was recorded is carried out by now, or at this start.
        options.closesOrphans = false
        if let ledger = try? AuditLedger(path: path, options: options) {
            await ledger.removals.withLock {}
            await ledger.tick()
            try? await ledger.close()
        }
        let report = try await LedgerFixture.verify(path)
        (result.isGood, result.findings) = (report.isGood, report.findings)
        let lines = try Self.lines(path)
        result.old = lines.filter { $0.key < size }
        result.new = lines.filter { $0.key >= size }.sorted { $0.key < $1.key }.map(\.value)
        return result
    }

    /// What each entry says, but for what differs from run to run.
    private static func lines(_ path: String) throws -> [Int64: String] {
        let reader = try AuditReader.open(path: path)
        defer { try? reader.close() }
        return try reader.read { database in
            var lines: [Int64: String] = [:]
            var reader = try LeafReader(database, from: 0, to: .max)
            do {
                while try reader.next() {
                    let open = try reader.openFields().filter { $0.tag != .attemptID && $0.tag != .keyCheck }
                    lines[reader.sequence] =
                        "\(reader.kind) \(open.map { "\($0)" }) \(reader.personalFields().map { "\($0)" })"
                }
            } catch is LeafReader.Damage {
                // Whoever verifies sees it too.
            }
            return lines
        }
    }

    /// - Parameters:
    ///   - honest: what comes of it where nothing was hidden.
    ///   - before: the entries before it.
    /// - Returns: how it was met: `seen` by verify, `refused` by the writer, or of `no effect`.
    private func meet(_ result: Result, _ honest: Result, _ before: [Int64: String], _ name: String) -> String {
        guard result.isGood else { return "seen" }
        if let answer = result.answer { #expect(answer == honest.answer, "\(name): the answer") }
        var left = honest.new
        for line in result.new {
            guard let place = left.firstIndex(of: line) else {
                Issue.record("\(name): signed: \(line)")
                continue
            }
            left.remove(at: place)
        }
        for (sequence, line) in before where result.old[sequence] != line {
            #expect(result.old[sequence] == honest.old[sequence], "\(name): entry \(sequence)")
        }
        for (sequence, line) in result.old where before[sequence] == nil {
            Issue.record("\(name): entry \(sequence) is there again: \(line)")
        }
        guard result.answer != nil else { return "refused" }
        #expect(result.old == honest.old, "\(name): it is said to be done")
        return "no effect"
    }

    /// "all": each of what can be hidden with each action; otherwise every ninth.
    @Test(arguments: [false, true]) func whatIsSignedRestsOnNothingThatWasHidden(isRunning: Bool) async throws {
        let before = try await run(.start, nil, isRunning: isRunning, closesOrphans: false).old
        let wantsAll = ProcessInfo.processInfo.environment["ERRATA_ATTACKS"] == "all"
        var met: [String: Int] = [:]
        for (number, action) in Action.allCases.enumerated() {
            let honest = try await run(action, nil, isRunning: isRunning)
            #expect(honest.isGood, "\(action): \(honest.findings)")
            #expect((honest.answer == nil) == (action == .eraseHeld), "\(action)")
            for (place, hiding) in Self.hidings.enumerated() where wantsAll || place % 9 == number % 9 {
                let result = try await run(action, hiding, isRunning: isRunning)
                let name = "\(action), \(isRunning ? "running" : "stopped"), hidden: \(hiding)"
                met[meet(result, honest, before, name), default: 0] += 1
            }
        }
        print("hidden, \(isRunning ? "running" : "stopped"): \(met.sorted { $0.key < $1.key })")
    }
}
