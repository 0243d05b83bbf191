import Foundation
import GRDB
import MerkleLog
import SendAPI
import Synchronization
import TestSupport
import Testing

@testable import SendAudit

/// The attacker's kit against a ledger that was stopped, one that crashed, and one that runs.
///
/// What must hold of each manipulation, and of any that are composed: nobody believes it. Either `verify` names it and
/// questions with `--verified` are not answered, or no answer is another one than before. And a writer that meets it refuses,
/// or goes on without making it good: what the key signs afterwards still shows it, or nothing was changed by it.
struct AttackTests {
    private enum State: CaseIterable {
        case stopped
        case crashed
        case running
    }

    private struct Target {
        let path: String
        let ledger: AuditLedger?
    }

    private let fixture: LedgerFixture
    private let crashed: String

    init() async throws {
        fixture = try LedgerFixture()
        try await fixture.fillAndClose()
        // As `kill -9` leaves it: what was acknowledged stands in the log.
        crashed = fixture.folder.file("crashed.db")
        let ledger = try fixture.open()
        let receipt = try await ledger.begin(fixture.attempt("last@example.org"))
        try await ledger.finish(receipt, with: fixture.outcome())
        for suffix in LedgerFixture.suffixes + ["-wal"] {
            try FileManager.default.copyItem(atPath: fixture.path + suffix, toPath: crashed + suffix)
        }
        try await ledger.close()
    }

    private func target(_ state: State) throws -> Target {
        switch state {
        case .stopped: return Target(path: try fixture.copy("attacked.db"), ledger: nil)
        case .crashed:
            let path = fixture.folder.file("attacked.db")
            for suffix in LedgerFixture.suffixes + ["-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: path + suffix)
                try? FileManager.default.copyItem(atPath: crashed + suffix, toPath: path + suffix)
            }
            return Target(path: path, ledger: nil)
        case .running:
            let path = try fixture.copy("attacked.db")
            var options = fixture.options
            options.acceptsControl = false
            return Target(path: path, ledger: try AuditLedger(path: path, options: options))
        }
    }

    /// Everything that the entries below a number say, and what personal values they have.
    private static func content(_ path: String, below size: Int64) -> String {
        do {
            let reader = try AuditReader.open(path: path)
            defer { try? reader.close() }
            return try reader.read { database in
                var lines: [String] = []
                var reader = try LeafReader(database, from: 0, to: size)
                while try reader.next() {
                    lines.append(
                        "\(reader.sequence) \(reader.leaf) \(reader.kind) \(try reader.openFields().map { "\($0)" }) "
                            + "\(reader.personalFields().map { "\($0)" })")
                }
                return lines.joined(separator: "\n")
            }
        } catch {
            return "\(error)"
        }
    }

    /// The first of the older entries that says something else than before, in both forms.
    private static func change(_ path: String, _ before: Before) -> String? {
        let now = content(path, below: before.size).split(separator: "\n", omittingEmptySubsequences: false)
        let then = before.content.split(separator: "\n", omittingEmptySubsequences: false)
        guard let place = zip(now, then).enumerated().first(where: { $1.0 != $1.1 })?.offset else {
            return now.count == then.count ? nil : "\(then.count) entries became \(now.count)"
        }
        return "\(then[place])\nbecame\n\(now[place])"
    }

    private static func answers(_ path: String) -> String {
        do {
            let reader = try AuditReader(path: path)
            let summary = try reader.summary(TimeWindow())
            let states = AttemptState.allCases.map { "\($0) \(summary.states[$0] ?? 0)" }
            let some = try reader.summary(
                TimeWindow(start: Timestamp(microseconds: 1_743_000_000_000_000), end: nil))
            return "\(states) \(summary.failuresByCode) \(summary.failuresByClient) \(some.total) \(summary.removed) "
                + "\(try reader.attempts(TimeWindow(), limit: 1_000)) \(try reader.holdsWithReleased())"
        } catch {
            return "\(error)"
        }
    }

    private struct Before {
        let size: Int64
        let content: String
        let answers: String
        /// As somebody may have kept it elsewhere.
        let checkpoint: SignedNote?
    }

    private static func before(_ path: String) throws -> Before {
        let reader = try AuditReader.open(path: path)
        defer { try? reader.close() }
        let (size, note) = try reader.read {
            (try Int64(clamping: LedgerHead.range($0).size), try StoredHead($0).checkpoint?.note)
        }
        return Before(
            size: size, content: content(path, below: size), answers: answers(path), checkpoint: note)
    }

    private static func isGood(_ path: String, _ change: (inout LedgerVerifier.Options) -> Void = { _ in }) -> Bool {
        (try? LedgerFixture.verify(path, change).isGood) ?? false
    }

    /// - Returns: how it was met: `refused`, `seen` by verify alone, or `nothing` where it changed nothing.
    @discardableResult
    private func attack(_ manipulations: [Manipulation], _ state: State) async throws -> String {
        let target = try target(state)
        let path = target.path
        let before = try Self.before(path)
        let name = "\(manipulations) on a \(state) ledger"
        for manipulation in manipulations {
            do {
                try manipulation.apply(path)
            } catch {
                // SQLite, a lock or what an earlier one has left refused it: whoever tries that has done nothing.
            }
        }
        let wasGood = Self.isGood(path)
        let isRestExternal = manipulations.allSatisfy { $0.reach == .file }
        if wasGood, target.ledger == nil {
            #expect(Self.answers(path) == before.answers, "\(name): verify finds nothing")
        }
        if wasGood {
            #expect(Self.change(path, before) == nil, "\(name): verify finds nothing")
        }
        if isRestExternal, !wasGood,
            Self.isGood(
                path,
                {
                    $0.keys = nil; $0.externalCheckpointPath = nil
                })
        {
            // Without keys the blind index is only counted, and without a checkpoint the end is not missed: no entry differs.
            #expect(
                Self.change(path, before) == nil, "\(name): unseen without keys and checkpoint")
        }
        var isRefused = false
        do {
            var options = fixture.options
            options.acceptsControl = false
            let ledger = try target.ledger ?? AuditLedger(path: path, options: options)
            do {
                _ = try await ledger.begin(fixture.attempt("after@example.org"))
                _ = try await ledger.begin(fixture.attempt("after@example.org"))
                await ledger.tick()
            } catch {
                isRefused = true
            }
            try? await ledger.close()
        } catch {
            isRefused = true
        }
        // With the file and the external checkpoint a rollback of any depth goes, down to a ledger that is new: a checkpoint from
        // elsewhere shows it, and without one nobody can know.
        if Self.isGood(path, { $0.checkpoint = isRestExternal ? nil : before.checkpoint }) {
            #expect(
                Self.change(path, before) == nil,
                "\(name): what the key signed afterwards hides it")
        }
        return isRefused ? "refused" : wasGood ? "nothing" : "seen"
    }

    /// "all": each manipulation in each state; otherwise each in one of them.
    @Test func nobodyBelievesWhatTheKeyDidNotSign() async throws {
        #expect(Manipulation.all.count >= 100)
        #expect(Set(Manipulation.all.map(\.description)).count == Manipulation.all.count)
        let wantsAll = ProcessInfo.processInfo.environment["ERRATA_ATTACKS"] == "all"
        var met: [String: Int] = [:]
        for (place, manipulation) in Manipulation.all.enumerated() {
            for (number, state) in State.allCases.enumerated() where wantsAll || place % 3 == number {
                let how = try await attack([manipulation], state)
                met["\(state) \(how)", default: 0] += 1
            }
        }
        print("attacks: \(met.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))")
    }

    @Test func composedManipulationsAreNotBelievedEither() async throws {
        let count = Int(ProcessInfo.processInfo.environment["ERRATA_ATTACKS_COMPOSED"] ?? "") ?? 12
        let seed = UInt64(ProcessInfo.processInfo.environment["ERRATA_SEED"] ?? "") ?? 7
        var random = SeededRandom(seed: seed)
        for _ in 0..<count {
            let chosen = (0..<Int.random(in: 2...4, using: &random)).map { _ in
                Manipulation.all[Int.random(in: 0..<Manipulation.all.count, using: &random)]
            }
            let state = State.allCases[Int.random(in: 0..<3, using: &random)]
            try await attack(chosen, state)
        }
    }

    /// A trigger makes one commit fail; then all is remade, and the signature with another key; the next request comes.
    @Test func afterAFailedCommitNothingIsGoneOnFromButTheTreeBeforeIt() async throws {
        let copy = try fixture.copy("failed.db")
        var options = fixture.options
        options.acceptsControl = false
        let ledger = try AuditLedger(path: copy, options: options)
        let before = try Self.before(copy)
        try Manipulation.plain("CREATE TRIGGER extra BEFORE INSERT ON entry BEGIN SELECT RAISE(ABORT, 'no'); END")
            .apply(copy)
        await #expect(throws: LedgerError.self) { try await ledger.begin(fixture.attempt()) }
        try Manipulation.plain("DROP TRIGGER extra").apply(copy)
        for signature in Attacker.Signature.allCases {
            try Manipulation.append(.attempt, signature).apply(copy)
            let error = await #expect(throws: LedgerError.self) { try await ledger.begin(fixture.attempt()) }
            #expect(error?.code == .damaged)
        }
        #expect(!ledger.isWritable)
        try? await ledger.close()
        #expect(!Self.isGood(copy))
        #expect(Self.change(copy, before) == nil)
    }

    /// The other side of it: what nobody touched is gone on from.
    @Test func afterAFailedCommitTheTreeBeforeItIsGoneOnFrom() async throws {
        let copy = try fixture.copy("failed.db")
        var options = fixture.options
        options.acceptsControl = false
        let ledger = try AuditLedger(path: copy, options: options)
        await #expect(throws: LedgerError.self) {
            try await ledger.finish(
                AttemptReceipt(id: AttemptID(time: .now()), sequence: 1_000_000), with: fixture.outcome())
        }
        _ = try await ledger.begin(fixture.attempt())
        try await ledger.close()
        #expect(try await LedgerFixture.verify(copy).findings == [])
    }

    /// An old copy of the file and of the external checkpoint: only a checkpoint from elsewhere shows it.
    @Test func anOldCopyOfBothIsShownByACheckpointFromElsewhereAlone() async throws {
        let old = try fixture.copy("old.db")
        let ledger = try fixture.open()
        _ = try await ledger.begin(fixture.attempt())
        try await ledger.close()
        let elsewhere = try #require(try fixture.reader().newestCheckpoint())
        #expect(Self.isGood(old))
        #expect(!Self.isGood(old) { $0.checkpoint = elsewhere })
        var options = fixture.options
        options.acceptsControl = false
        try await AuditLedger(path: old, options: options).close()
        #expect(Self.isGood(old))
        #expect(!Self.isGood(old) { $0.checkpoint = elsewhere })
    }

    /// What the writer derives cannot be poisoned in advance: the victim's mails go out all the same.
    @Test func rowsPutThereInAdvanceKeepNoEntryOut() async throws {
        let copy = try fixture.copy("poisoned.db")
        let key = try fixture.indexKeys().keys.last
        var options = fixture.options
        options.acceptsControl = false
        let ledger = try AuditLedger(path: copy, options: options)
        let next = try Self.before(copy).size
        let address = Array("victim@example.org".utf8)
        let queue = try DatabaseQueue(path: copy, configuration: .waiting)
        try await queue.write { database in
            for sequence in next..<(next + 8) {
                try database.execute(
                    sql: "INSERT INTO blind_index VALUES (?, ?, ?)",
                    arguments: [sequence >> 12, Data(try #require(key).hash(.email, address).bytes), sequence])
                try database.execute(
                    sql: "INSERT INTO personal (seq, secret, email) VALUES (?, zeroblob(32), x'00')",
                    arguments: [sequence])
            }
            let quarter = AttemptStatus.quarter(of: fixture.clock.now.microseconds)
            try database.execute(
                sql: "UPDATE rollup SET count = 9223372036854775807 WHERE quarter = ?", arguments: [quarter])
        }
        try queue.close()
        for _ in 0..<3 { _ = try await ledger.begin(fixture.attempt("victim@example.org")) }
        #expect(!Self.isGood(copy))
        try await ledger.close()
        #expect(!Self.isGood(copy))
    }

    /// Marks that are added while an erasure is at work take nobody else along.
    @Test func marksAddedDuringAnErasureDestroyNobody() async throws {
        let copy = try fixture.copy("marks.db")
        var options = fixture.options
        options.acceptsControl = false
        let ledger = try AuditLedger(path: copy, options: options)
        for index in 0..<300 {
            _ = try await ledger.begin(fixture.attempt(index < 200 ? "many@example.org" : "else@example.org"))
        }
        func others() throws -> Int {
            try DatabaseQueue(path: copy, configuration: .waiting).read {
                try Int.fetchOne(
                    $0, sql: "SELECT count(*) FROM personal WHERE email = CAST('else@example.org' AS BLOB)") ?? 0
            }
        }
        let forged = Mutex(false)
        let error = await #expect(throws: LedgerError.self) {
            try await ledger.erase(email: "many@example.org", reason: "asked", actor: "tester") { progress in
                guard progress.phase == .removing, progress.done == 128, !forged.withLock({ $0 }) else { return }
                forged.withLock { $0 = true }
                try? Manipulation.plain(
                    "INSERT INTO erasing SELECT seq, (SELECT max(seq) FROM entry WHERE kind = 5) FROM personal WHERE email = CAST('else@example.org' AS BLOB)"
                ).apply(copy)
            }
        }
        #expect(forged.withLock { $0 })
        #expect(error?.code == .damaged)
        #expect(try others() == 100)
        #expect(!ledger.isWritable)
        try? await ledger.close()
    }
}
