import EIAMErrors
import Foundation
import GRDB
import MerkleLog
import SendAPI
import SendDiagnosis
import TestSupport
import Testing

@testable import SendAudit

/// What the tables of a report break down, against plain SQL and the summary.
struct ReportBreakdownTests {
    private static let center: Int64 = 1_792_890_000
    private static let now = Timestamp(microseconds: center * 1_000_000)

    private func generated(seed: UInt64, _ count: Int) async throws -> GeneratedAttempts {
        try await GeneratedAttempts.filled(seed: seed, center: Self.center, count)
    }

    private static func windows(_ seed: UInt64) -> [TimeWindow] {
        var random = SeededRandom(seed: seed)
        let hour: Int64 = 3_600_000_000
        let drawn = (0..<4).map { _ in
            let bounds = [0, 0].map { _ in center * 1_000_000 + Int64.random(in: -45 * hour...45 * hour, using: &random)
            }
            .sorted()
            return TimeWindow(
                start: Timestamp(microseconds: bounds[0]), end: Timestamp(microseconds: bounds[1] + 1))
        }
        return drawn + [TimeWindow(), TimeWindow(start: now), TimeWindow(end: now + .seconds(90))]
    }

    private static func data(_ reader: AuditReader, _ window: TimeWindow, limit: Int = 200_000) throws -> ReportData {
        var options = AuditReader.ReportOptions(now: now)
        options.crossingLimit = limit
        return try reader.reportData(window, options: options)
    }

    private static func name(_ label: ReportLabel) -> String { if case .value(let name) = label { name } else { "-" } }

    /// The numbers by some of what the rows have.
    private static func sums(
        _ breakdown: ReportBreakdown, _ key: (ReportBreakdown.Row) -> [String]
    ) -> [[String]: [Int]] {
        breakdown.rows.reduce(into: [:]) { sums, row in
            let old = sums[key(row)] ?? row.numbers.map { _ in 0 }
            sums[key(row)] = zip(old, row.numbers).map(+)
        }
    }

    private static func facets(_ row: ReportBreakdown.Row) -> [String] {
        guard let facets = row.facets else { return [] }
        return [
            "\(facets.interval)", facets.state.rawValue, facets.code?.name ?? "-", facets.scenario ?? "-",
            facets.client ?? "-",
        ]
    }

    private func sql(_ generated: GeneratedAttempts, _ sql: String, _ window: TimeWindow) throws -> [[String]: [Int]] {
        let (start, end) = window.bounds
        let rows = try generated.query("\(GeneratedAttempts.sql) \(sql)", [start, end])
        return rows.reduce(into: [:]) { found, row in
            let texts = row.columnNames.enumerated().filter { $1.hasPrefix("k") }.map { (row[$0.0] as String?) ?? "-" }
            let numbers = row.columnNames.enumerated().filter { $1.hasPrefix("n") }.map { Int(row[$0.0] as Int64) }
            found[texts] = numbers
        }
    }

    @Test(arguments: [7, 31] as [UInt64])
    func everyNumberIsTheOneOfPlainSQL(seed: UInt64) async throws {
        let generated = try await generated(seed: seed, 220)
        let reader = try generated.fixture.reader()
        let inside = "FROM attempts WHERE time >= ? AND time < ?"
        let isTry = "o.attempt_seq = attempts.seq AND o.result IN ('sent', 'softFail', 'hardFail', 'timeout')"
        let accepted = """
            FROM attempts JOIN entry x ON x.seq = (SELECT max(seq) FROM entry o
                WHERE o.attempt_seq = attempts.seq AND o.result = 'sent') WHERE attempts.time >= ? AND attempts.time < ?
            """
        let used = """
            count(*) AS n1, count((SELECT 1 FROM entry o WHERE o.attempt_seq = attempts.seq AND o.result = 'consumed'))
                AS n2
            """
        for window in Self.windows(seed) {
            for limit in [200_000, -1] {
                let data = try Self.data(reader, window, limit: limit)
                // Causes: all failures and unknown results, with the facets of the counts, and the summary's causes.
                let failures = try sql(
                    generated,
                    """
                    SELECT state AS k1, coalesce(code, '-') AS k2, scenario AS k3, client_id AS k4, count(*) AS n1 \(inside)
                    AND state IN ('failed', 'refused', 'unknown') GROUP BY 1, 2, 3, 4
                    """, window)
                #expect(Self.sums(data.causes) { Array(Self.facets($0).dropFirst()) } == failures)
                let summary = try reader.summary(
                    SummaryQuestion(window: window, groupings: [.cause, .result], top: 10_000, now: Self.now))
                let causes = summary.groups.reduce(into: [[String]: [Int]]()) { found, group in
                    guard case .value(let cause) = group.key[0], case .value(let state) = group.key[1],
                        ["failed", "refused", "unknown"].contains(state)
                    else { return }
                    found[[cause, state]] = [group.count]
                }
                #expect(
                    Self.sums(data.causes) { [Self.name($0.labels[0]), $0.facets?.state.rawValue ?? ""] } == causes)
                // Tries by mail server and by step.
                let relays = try sql(
                    generated,
                    """
                    SELECT o.host AS k1, state AS k2, count(*) AS n1, count(iif(o.result = 'sent', 1, NULL)) AS n2,
                        count(iif(o.result = 'softFail', 1, NULL)) AS n3, count(iif(o.result = 'hardFail', 1, NULL)) AS n4,
                        count(iif(o.result = 'timeout', 1, NULL)) AS n5, count(o.tls_version) AS n6
                    FROM attempts JOIN entry o ON \(isTry) WHERE attempts.time >= ? AND attempts.time < ? GROUP BY 1, 2
                    """, window)
                #expect(
                    Self.sums(data.relays) { [Self.name($0.labels[0]), $0.facets?.state.rawValue ?? ""] } == relays)
                let steps = try sql(
                    generated,
                    """
                    SELECT o.phase AS k1, count(*) AS n1 FROM attempts JOIN entry o ON \(isTry) AND o.result <> 'sent'
                    WHERE attempts.time >= ? AND attempts.time < ? GROUP BY 1
                    """, window)
                #expect(Self.sums(data.steps) { [Self.name($0.labels[0])] } == steps)
                #expect(data.deliveries.tries == relays.values.map { $0[0] }.reduce(0, +))
                // Codes that were used.
                let found = data.conversion
                let domain = GeneratedAttempts.expression(.domain, offset: "0")
                let expected: [(ReportBreakdown, String)] = [
                    (found.domains, domain), (found.relays, "lower(x.host)"), (found.clients, "attempts.client_id"),
                ]
                for (breakdown, key) in expected {
                    #expect(
                        Self.sums(breakdown) { [Self.name($0.labels[0])] }
                            == (try sql(generated, "SELECT \(key) AS k1, \(used) \(accepted) GROUP BY 1", window)))
                    let whole = breakdown.rows.reduce(into: [0, 0]) { $0 = zip($0, $1.numbers).map(+) }
                    #expect(whole == found.hours.rows.reduce(into: [0, 0]) { $0 = zip($0, $1.numbers).map(+) })
                }
                let hours = Self.sums(found.hours) { [Self.name($0.labels[0])] }
                if data.intervals.seconds <= 3_600 {
                    let key = "CAST(attempts.time / 3600000000 * 3600 AS TEXT)"
                    #expect(
                        hours == (try sql(generated, "SELECT \(key) AS k1, \(used) \(accepted) GROUP BY 1", window)))
                }
                #expect(found.isRecorded)
            }
        }
    }

    @Test func aLedgerThatNobodyTellsOfUsedCodesSaysSo() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        var receipts: [AttemptReceipt] = []
        for index in 0..<3 {
            receipts.append(try await ledger.begin(fixture.attempt("p\(index)@example.org")))
            try await ledger.finish(receipts[index], with: fixture.outcome())
        }
        let reader = try fixture.reader()
        #expect(try !Self.data(reader, TimeWindow()).conversion.isRecorded)
        fixture.clock.step(by: .seconds(90_000))
        let used = try await ledger.begin(fixture.attempt("later@example.org"))
        try await ledger.finish(used, with: fixture.outcome())
        try await ledger.finish(used, with: SendOutcome(time: fixture.clock.now, tryNumber: 1, result: .consumed))
        // Not in this window, and recorded all the same: here nobody used one.
        let before = try Self.data(reader, TimeWindow(end: fixture.clock.now + .seconds(-3_600)))
        #expect(before.conversion.isRecorded && before.deliveries.consumed == 0)
        #expect(before.conversion.domains.rows.map(\.numbers) == [[3, 0]])
    }

    @Test func whatAPurgeRemovedKeepsItsNumbersAndNoCause() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open { $0.refusalsPerMinute = nil }
        for index in 0..<300 {
            let error: EIAMError? = index % 4 == 0 ? .systemBusy(.init()) : nil
            let receipt = try await ledger.begin(fixture.attempt("old\(index)@example.org", refused: error))
            if error == nil { try await ledger.finish(receipt, with: fixture.outcome()) }
        }
        fixture.clock.step(by: .seconds(86_400 * 500))
        _ = try await ledger.begin(fixture.attempt("new@example.org", refused: .clientUnknown(.init())))
        _ = try await ledger.purge(before: fixture.clock.now - .seconds(86_400 * 400), reason: "age", actor: "me")
        for limit in [200_000, -1] {
            let data = try Self.data(fixture.reader(), TimeWindow(), limit: limit)
            let sums = data.causes.sums
            let removed = try #require(sums[[.removed]])
            #expect(removed[0] > 25 && data.removedCount > removed[0])
            #expect(sums.values.map { $0[0] }.reduce(0, +) == 76 && data.states[.refused] == 76)
            #expect(sums[[.value("CLIENT_UNKNOWN")]] == [1])
        }
    }

    /// More rows than a page can hold are added up: the sums stay, the filters go.
    @Test func aBreakdownHasABound() {
        var random = SeededRandom(seed: 3)
        var (bounded, whole) = (
            BreakdownCount(width: 2, isCut: true, maximumRows: 40), BreakdownCount(width: 2, maximumRows: 1 << 30)
        )
        for _ in 0..<5_000 {
            let facets = ReportFacets(interval: Int.random(in: 0..<400, using: &random), state: .sent)
            let label = ReportLabel.value(
                "d\(Int.random(in: 0..<3_000, using: &random) / Int.random(in: 1...90, using: &random))")
            let numbers = SIMD8<Int>(1, Int.random(in: 0...1, using: &random), 0, 0, 0, 0, 0, 0)
            bounded.add(facets, [label], numbers)
            whole.add(facets, [label], numbers)
        }
        let (cut, all) = (bounded.breakdown(), whole.breakdown())
        #expect(!cut.isFiltered && all.isFiltered && cut.rows.count == BreakdownCount.namedValues + 1)
        func total(_ breakdown: ReportBreakdown) -> [Int] {
            breakdown.rows.reduce(into: [0, 0]) { $0 = zip($0, $1.numbers).map(+) }
        }
        #expect(total(cut) == total(all) && total(all)[0] == 5_000)
        let largest = all.sums.values.map { $0[0] }.sorted(by: >).prefix(BreakdownCount.namedValues)
        let named = cut.rows.filter { $0.labels != [.others] }.map { $0.numbers[0] }.sorted(by: >)
        #expect(named == Array(largest))
        #expect(cut.rows.contains { $0.labels == [.others] })
    }

    /// The clock of a window is that of a walk through all entries, and far fewer are read.
    @Test func theClockOfAWindowIsReadFromTheEntriesAroundIt() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        for day in 0..<40 {
            if day == 20 { fixture.clock.step(by: .seconds(-7_200)) }
            for _ in 0..<4 {
                let receipt = try await ledger.begin(fixture.attempt())
                try await ledger.finish(receipt, with: fixture.outcome())
                fixture.clock.step(by: .seconds(900))
                await ledger.tick()
            }
            fixture.clock.step(by: .seconds(82_800))
            await ledger.tick()
        }
        let size = try fixture.reader().ask { try LedgerHead.range($0).size }
        let end = fixture.clock.now
        var random = SeededRandom(seed: 6)
        for _ in 0..<60 {
            let start = end + .seconds(-Int64.random(in: 0...41 * 86_400, using: &random))
            let window = TimeWindow(start: start, end: start + .seconds(Int64.random(in: 1...86_400, using: &random)))
            let (scan, truth) = try fixture.reader().ask { database in
                var scan = try ClockScan(window, size: size, database)
                try scan.read(database) { _ in }
                return (scan, try Self.plainClock(window, database))
            }
            #expect(
                [scan.clock.entries, scan.clock.heartbeats, scan.clock.stepCount] == truth, "\(window)")
            #expect(scan.entries.count < Int(size) / 4)
            let whole = try Self.data(fixture.reader(), TimeWindow()).clock
            #expect(scan.clock.oldestEntry == whole.oldestEntry && scan.clock.newestEntry == whole.newestEntry)
            #expect(scan.clock.oldestAttempt == whole.oldestAttempt)
        }
    }

    /// Entries, heartbeats and steps back, by going through everything.
    private static func plainClock(_ window: TimeWindow, _ database: Database) throws -> [Int] {
        let (start, end) = window.bounds
        var (newest, entries, beats, steps): (Int64?, Int, Int, Int) = (nil, 0, 0, 0)
        for row in try Row.fetchAll(database, sql: "SELECT time, kind FROM entry ORDER BY seq") {
            let time: Int64 = row[0]
            let isBack = newest.map { time + 60_000_000 < $0 } ?? false
            if start <= time, time < end {
                entries += 1
                if row[1] as Int64 == Int64(EntryKind.heartbeat.rawValue) { beats += 1 }
                if isBack { steps += 1 }
            }
            newest = isBack ? time : max(newest ?? time, time)
        }
        return [entries, beats, steps]
    }
}
