import Foundation
import GRDB
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

/// What was erased or removed is searched for in the file's bytes. Rows of all lengths, from many people: when SQLite merges
/// pages it leaves copies of rows behind that are not what is deleted just then.
struct ErasedBytesTests {
    private let fixture: LedgerFixture
    init() throws { fixture = try LedgerFixture() }

    private static let seeds =
        0..<(ProcessInfo.processInfo.environment["ERRATA_ERASED_ROUNDS"].flatMap { Int($0) } ?? 2)

    private func fill(
        _ ledger: AuditLedger, rounds: Int, _ random: inout SeededRandom, email: (Int) -> String
    ) async throws {
        for round in 0..<rounds {
            let rows = (0..<100).map { (email(round * 100 + $0), Int.random(in: 5...60, using: &random)) }
            try await withThrowingTaskGroup { group in
                for (email, length) in rows {
                    group.addTask {
                        let time = fixture.clock.now
                        let attempt = SendAttempt(
                            id: AttemptID(time: time), time: time, endpoint: Endpoint.sendEmail.rawValue,
                            deviceFingerprint: "device", agent: String(repeating: "Mozilla/5.0 ", count: length),
                            email: email, decision: .accepted)
                        let receipt = try await ledger.begin(attempt)
                        try await ledger.finish(
                            receipt, with: fixture.outcome(.hardFail, text: "550 <\(email)> unknown"))
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    /// The addresses that the files' bytes still hold.
    private func found(_ emails: some Sequence<String>) throws -> [String] {
        var bytes = try Data(contentsOf: URL(fileURLWithPath: fixture.path))
        bytes += (try? Data(contentsOf: URL(fileURLWithPath: fixture.path + "-wal"))) ?? Data()
        return emails.filter { bytes.range(of: Data($0.utf8)) != nil }
    }

    @Test(arguments: seeds) func personsThatAreErasedOneAfterTheOtherLeaveNoByte(seed: Int) async throws {
        var random = SeededRandom(seed: UInt64(seed))
        var options = fixture.optionsWithoutControl
        options.pageSize = seed % 2 == 0 ? nil : 1_024
        let ledger = try AuditLedger(path: fixture.path, options: options)
        var who = SeededRandom(seed: UInt64(seed) + 100)
        try await fill(ledger, rounds: 12, &random) { _ in "person\(Int.random(in: 10..<40, using: &who))x@example.org"
        }
        let emails = (10..<32).map { "person\($0)x@example.org" }
        #expect(try found(emails).count == emails.count)
        for email in emails { #expect(try await ledger.erase(email: email, reason: "asked", actor: "me").isLogEmptied) }
        try await ledger.close()
        #expect(try found(emails) == [])
        #expect(try found(["person35x@example.org"]).count == 1)
        #expect(try await fixture.verify().findings == [])
    }

    @Test(arguments: seeds) func whatAPurgeRemovesAndWhatIsErasedBesideItLeaveNoByte(seed: Int) async throws {
        var random = SeededRandom(seed: UInt64(seed) + 50)
        let ledger = try AuditLedger(path: fixture.path, options: fixture.optionsWithoutControl)
        for part in 0..<6 {
            try await fill(ledger, rounds: 2, &random) { "n\(part * 200 + $0)x@example.org" }
            fixture.clock.step(by: .seconds(86_400 * 30))
        }
        for days in [160, 130, 100] {
            let cutoff = fixture.clock.now - .seconds(86_400 * days)
            #expect(try await ledger.purge(before: cutoff, reason: "age", actor: "me").count > 0)
        }
        let rows = try await ledger.inspect {
            try Data.fetchAll($0, sql: "SELECT email FROM personal WHERE email IS NOT NULL ORDER BY seq")
        }
        let left = rows.map { String(decoding: $0, as: UTF8.self) }
        // Those that stand where the purge ended, whose pages were merged.
        let edge = Array(Set(left.prefix(12))).sorted()
        for email in edge { _ = try await ledger.erase(email: email, reason: "asked", actor: "me") }
        try await ledger.close()
        let gone = Set((0..<1_200).map { "n\($0)x@example.org" }).subtracting(left).union(edge)
        #expect(gone.count > 500)
        #expect(try found(gone) == [])
        #expect(try await fixture.verify().findings == [])
    }
}
