import EIAMErrors
import Foundation
import GRDB
import GRDBSQLite
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

/// Filters, pages and following.
struct AttemptFilterTests {
    private func generated(_ count: Int = 240) async throws -> GeneratedAttempts {
        try await GeneratedAttempts.filled(seed: 77, center: 1_792_890_000, count)
    }

    private func expected(_ generated: GeneratedAttempts, _ condition: String) throws -> [Int64] {
        try generated.query(
            "\(GeneratedAttempts.sql) SELECT seq FROM attempts WHERE \(condition) ORDER BY time DESC, seq DESC"
        ).map { $0[0] }
    }

    /// All pages one after the other.
    private func pages(
        _ reader: AuditReader, _ filter: AttemptFilter, keys: IndexKeys? = nil, limit: Int
    ) throws -> [Int64] {
        var (found, cursor): ([Int64], Int64?) = ([], nil)
        repeat {
            let page = try reader.attempts(filter, after: cursor, limit: limit, keys: keys)
            #expect(page.rows.count == limit || page.cursor == nil)
            found += page.rows.map(\.sequence)
            cursor = page.cursor
        } while cursor != nil
        return found
    }

    @Test func eachFilterFindsWhatPlainSQLFinds() async throws {
        let generated = try await generated()
        let reader = try generated.fixture.reader()
        let keys = try generated.fixture.indexKeys()
        let center = generated.center
        let cases: [(AttemptFilter, String)] = [
            (AttemptFilter(), "1"),
            (AttemptFilter(window: TimeWindow(start: Timestamp(microseconds: center))), "time >= \(center)"),
            // As a summary counts them: neither those that will be tried again, nor those of which nobody knows.
            (AttemptFilter(codes: [.reply(550)]), "code = 'SMTP 550'"),
            (
                AttemptFilter(codes: [.error("SDK.COMMON.1008"), .timedOut]),
                "code IN ('SDK.COMMON.1008', 'SMTP timeout')"
            ),
            (AttemptFilter(codes: [.result(.unknown)]), "state = 'unknown'"),
            (AttemptFilter(clients: ["app one", "app two"]), "client_id IN ('app one', 'app two')"),
            (AttemptFilter(scenarios: ["LOGIN_EMS"]), "scenario = 'LOGIN_EMS'"),
            (AttemptFilter(results: [.unknown, .suppressed]), "state IN ('unknown', 'suppressed')"),
            (AttemptFilter(results: AttemptFilter.failures()), "state IN ('failed', 'refused')"),
            (AttemptFilter(email: " ANNA@example.org."), "lower(email) = 'anna@example.org'"),
            (AttemptFilter(device: "linux"), "device = 'linux'"),
            (
                AttemptFilter(email: "bert@example.org", results: [.sent]),
                "lower(email) = 'bert@example.org' AND state = 'sent'"
            ),
            (AttemptFilter(email: "nobody@example.org"), "0"),
        ]
        for (filter, condition) in cases {
            let truth = try expected(generated, condition)
            for limit in [1, 7, 1_000] {
                #expect(try pages(reader, filter, limit: limit) == truth, "\(condition)")
                #expect(try pages(reader, filter, keys: keys, limit: limit) == truth, "\(condition), by the index")
            }
        }
        let isPerson = AttemptFilter(email: "anna@example.org")
        let byIndex = try reader.attempts(isPerson, limit: 500, keys: keys)
        let byScan = try reader.attempts(isPerson, limit: 500)
        #expect(byIndex.way == .blindIndex && byIndex.rowsRead == byIndex.rows.count)
        #expect(byScan.way == .scan && byScan.rowsRead == 240 && byScan.rows == byIndex.rows)
    }

    @Test func anIDLeadsToItsAttemptAndToTheOthersOfItsDevice() async throws {
        let generated = try await generated(60)
        let reader = try generated.fixture.reader()
        for (place, id) in generated.ids.enumerated() where place % 6 == 0 {
            let page = try reader.attempts(AttemptFilter(id: id), limit: 10)
            #expect(page.rows.map(\.id) == [id] && page.way == .identifier && page.rowsRead < 10)
            guard let callerID = page.rows[0].callerID else { continue }
            #expect(try reader.attempts(AttemptFilter(id: callerID), limit: 10).rows == page.rows)
        }
        let linux = try expected(generated, "device = 'linux'")
        let id = try #require(try reader.attempts(TimeWindow(), limit: 100).first { $0.sequence == linux.first }?.id)
        #expect(try pages(reader, AttemptFilter(deviceOf: id), limit: 3) == linux)
        let nobody = AttemptID(time: generated.fixture.clock.now)
        #expect(try reader.attempts(AttemptFilter(id: nobody), limit: 10).rows == [])
        #expect(throws: LedgerError.self) { try reader.attempts(AttemptFilter(deviceOf: nobody), limit: 1) }
        #expect(throws: LedgerError.self) { try reader.attempts(AttemptFilter(), after: 1 << 40, limit: 1) }
        #expect(throws: LedgerError.self) { try reader.attempts(AttemptFilter(email: " "), limit: 1) }
    }

    @Test func keysOfAnotherLedgerFindNobodyAndAreRefused() async throws {
        let generated = try await generated(20)
        let error = #expect(throws: LedgerError.self) {
            try generated.fixture.reader().attempts(
                AttemptFilter(email: "anna@example.org"), limit: 5, keys: IndexKeys())
        }
        #expect(error?.code == .wrongKeys)
    }

    @Test func aRotatedKeyStillFindsWhatCameBefore() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        let before = try await ledger.begin(fixture.attempt("anna@example.org"))
        _ = try await ledger.rotateSearchKey(reason: "yearly", actor: "me")
        let after = try await ledger.begin(fixture.attempt("Anna@example.org"))
        let page = try fixture.reader().attempts(
            AttemptFilter(email: "anna@example.org"), limit: 5, keys: try fixture.indexKeys())
        #expect(page.way == .blindIndex)
        #expect(Set(page.rows.map(\.id)) == [before.id, after.id])
    }

    @Test func causePhaseAndReplyStandBesideEachAttempt() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        let receipt = try await ledger.begin(fixture.attempt("anna@example.org"))
        try await ledger.finish(
            receipt,
            with: SendOutcome(
                time: fixture.clock.now, result: .sent, phase: .data, replyCode: 250, enhancedCode: "2.0.0",
                host: "mx.example.org", tlsVersion: "TLSv1.3", duration: .milliseconds(85),
                serverText: "250 anna@example.org ok"))
        let reader = try fixture.reader()
        let sent = try #require(try reader.attempts(TimeWindow(), limit: 1).first)
        #expect(sent.scenario == .known(.login) && sent.result == .known(.sent) && sent.state == .sent)
        #expect(
            sent.reply
                == MailReply(
                    phase: .known(.data), code: 250, enhancedCode: "2.0.0", host: "mx.example.org",
                    tlsVersion: "TLSv1.3", duration: .milliseconds(85), text: nil))
        #expect(sent.reply.answerClass == 2)
        // A report that says less keeps what the try said; one that has codes of its own says its own.
        try await ledger.finish(receipt, with: SendOutcome(time: fixture.clock.now, result: .consumed))
        let used = try #require(try reader.attempts(TimeWindow(), limit: 1).first)
        #expect(used.result == .known(.consumed) && used.state == .sent && used.reply == sent.reply)
        try await ledger.finish(
            receipt,
            with: SendOutcome(
                time: fixture.clock.now, result: .bounced, replyCode: 550, enhancedCode: "5.1.1",
                serverText: "550 no such user"))
        let revealed = try #require(try reader.attempts(TimeWindow(), limit: 1, isRevealed: true).first)
        #expect(revealed.state == .failed && revealed.code == .reply(550))
        #expect(revealed.reply.code == 550 && revealed.reply.enhancedCode == "5.1.1")
        #expect(revealed.reply.host == "mx.example.org" && revealed.reply.text == "550 no such user")
        #expect(revealed.email == "anna@example.org" && revealed.deliveryAttempts == 1)
    }

    @Test func captchaFailuresAreListedWhereTheyAreAskedFor() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        for index in 0..<30 {
            if index % 3 == 0 {
                try await ledger.recordCaptchaFailure(
                    fixture.attempt("a\(index)@b.co", refused: .captchaFailed(.init())))
            } else {
                _ = try await ledger.begin(fixture.attempt("a\(index)@b.co"))
            }
            fixture.clock.step(by: .seconds(1))
        }
        let reader = try fixture.reader()
        #expect(try reader.attempts(AttemptFilter(), limit: 100).rows.allSatisfy { !$0.isCaptchaFailure })
        let both = AttemptFilter(includesCaptchaFailures: true)
        let rows = try reader.attempts(both, limit: 100).rows
        #expect(rows.count == 30 && rows.filter(\.isCaptchaFailure).count == 10)
        #expect(rows.map(\.time) == rows.map(\.time).sorted(by: >))
        #expect(try pages(reader, both, limit: 4) == rows.map(\.sequence))
        let person = AttemptFilter(email: "a3@b.co", includesCaptchaFailures: true)
        for keys in [nil, try fixture.indexKeys()] {
            #expect(try reader.attempts(person, limit: 5, keys: keys).rows.map(\.isCaptchaFailure) == [true])
        }
        let failures = AttemptFilter(results: AttemptFilter.failures(), includesCaptchaFailures: true)
        #expect(try reader.attempts(failures, limit: 100).rows.count == 10)
    }

    @Test func aFollowerSeesWhatComesAndWhatBecomesOfIt() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        let old = try await ledger.begin(fixture.attempt("old@example.org"))
        let reader = try fixture.reader()
        let page = try reader.attempts(AttemptFilter(), limit: 10)
        let first = try await ledger.begin(fixture.attempt("anna@example.org"))
        var follower = try AttemptFollower(reader, AttemptFilter(), from: page.end)
        var failures = try AttemptFollower(reader, AttemptFilter(results: AttemptFilter.failures()))
        #expect(try follower.rows().map(\.id) == [first.id])
        #expect(try follower.rows() == [])
        #expect(try failures.rows() == [])
        try await ledger.finish(old, with: fixture.outcome(.hardFail))
        try await ledger.finish(first, with: fixture.outcome())
        try await ledger.recordCaptchaFailure(fixture.attempt("x@example.org", refused: .captchaFailed(.init())))
        let rows = try follower.rows()
        #expect(rows.map(\.id) == [old.id, first.id])
        #expect(rows.map(\.state) == [.failed, .sent])
        #expect(try failures.rows().map(\.id) == [old.id])
        for index in 0..<50 { _ = try await ledger.begin(fixture.attempt("p\(index)@example.org")) }
        #expect(try follower.rows().count == 50)
        #expect(try follower.rows() == [])
    }
}

/// What a page costs SQLite.
struct AttemptPageCostTests {
    /// The steps of SQLite's virtual machine for twenty attempts after a place.
    private func steps(
        _ database: Database, _ order: AttemptStatement.Order, after cursor: (time: Int64, sequence: Int64)
    ) throws -> Int32 {
        let attempts = try AttemptStatement(database, order)
        defer { attempts.finish() }
        attempts.start(.min..<Int64.max, entries: 0..<Int64.max, from: cursor, limit: 20)
        var count = 0
        while try attempts.next() != nil { count += 1 }
        #expect(count == 20)
        return unsafe sqlite3_stmt_status(attempts.statement.handle, SQLITE_STMTSTATUS_VM_STEP, 0)
    }

    @Test func aLatePageCostsNoMoreThanAnEarlyOne() async throws {
        let generated = try await GeneratedAttempts.filled(seed: 78, center: 1_792_890_000, 400)
        try generated.fixture.reader().ask { database in
            let times = try Row.fetchAll(database, sql: "SELECT time, seq FROM entry WHERE kind = 1 ORDER BY time, seq")
                .map { (time: $0["time"] as Int64, sequence: $0["seq"] as Int64) }
            let (early, late) = (times[30], times[times.count - 30])
            #expect(try steps(database, .oldestFirst, after: late) < 2 * steps(database, .oldestFirst, after: early))
            #expect(try steps(database, .newestFirst, after: early) < 2 * steps(database, .newestFirst, after: late))
        }
    }
}
