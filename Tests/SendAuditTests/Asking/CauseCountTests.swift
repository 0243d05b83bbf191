import EIAMErrors
import Foundation
import GRDB
import SendAPI
import SendDiagnosis
import TestSupport
import Testing

@testable import SendAudit

/// Counts by cause, and that what a summary counts is what a drill-down lists.
struct CauseCountTests {
    private static let center: Int64 = 1_792_890_000
    private static let now = Timestamp(microseconds: center * 1_000_000)

    private func generated(seed: UInt64, _ count: Int) async throws -> GeneratedAttempts {
        try await GeneratedAttempts.filled(seed: seed, center: Self.center, count)
    }

    private static func windows() -> [TimeWindow] {
        let middle = now + .seconds(-7)
        return [
            TimeWindow(), TimeWindow(start: middle, end: middle + .seconds(9 * 3_600)), TimeWindow(end: middle),
            TimeWindow(start: middle + .seconds(3_601)),
        ]
    }

    /// What `explain` finds of an attempt where it knows of no other.
    private func cause(_ sequence: Int64, _ reader: AuditReader) throws -> String {
        let loaded = try reader.history(of: .entry(sequence), keys: nil, now: Self.now)
        let attempt = try #require(loaded.history.attempts.first { $0.sequence == sequence })
        let history = SendHistory(now: Self.now, attempts: [attempt], events: loaded.history.events)
        return Explanation(of: history).finding.cause.wireName
    }

    @Test(arguments: [3, 17] as [UInt64])
    func everyGroupHasTheAttemptsOfWhichExplainSaysSo(seed: UInt64) async throws {
        let generated = try await generated(seed: seed, 120)
        let reader = try generated.fixture.reader()
        let all = try generated.query("\(GeneratedAttempts.sql) SELECT seq, time, state, code, scenario FROM attempts")
        let causes = try Dictionary(uniqueKeysWithValues: all.map { ($0[0] as Int64, try cause($0[0], reader)) })
        #expect(Set(causes.values).count > 15)
        let crossings: [[SummaryGrouping]] = [[.cause], [.cause, .code], [.scenario, .cause], [.result, .cause]]
        for window in Self.windows() {
            let (start, end) = window.bounds
            for groupings in crossings {
                var expected: [Set<String>: Int] = [:]
                for row in all where (start..<end).contains(row[1]) {
                    let values: [SummaryGrouping: String?] = [
                        .cause: causes[row[0]], .code: row[3], .scenario: row[4], .result: row[2],
                    ]
                    let key = groupings.map { "\($0) \((values[$0] ?? nil) ?? "-")" }
                    expected[Set(key), default: 0] += 1
                }
                let summary = try reader.summary(
                    SummaryQuestion(window: window, groupings: groupings, top: 10_000, now: Self.now))
                let found = Dictionary(
                    uniqueKeysWithValues: summary.groups.map { group in
                        let key = zip(groupings, group.key).map { grouping, value in
                            if case .value(let text) = value { "\(grouping) \(text)" } else { "\(grouping) -" }
                        }
                        return (Set(key), group.count)
                    })
                #expect(found == expected, "\(groupings) \(window)")
                #expect(summary.total == expected.values.reduce(0, +) && !summary.isFromRollups)
            }
        }
    }

    /// The filter that a group's drill-down names.
    private func filter(_ group: GroupedSummary.Group, _ question: SummaryQuestion) throws -> AttemptFilter {
        var filter = AttemptFilter(window: question.window)
        filter.now = Self.now
        for (key, grouping) in zip(group.key, question.groupings) {
            guard case .value(let text) = key else {
                #expect(key == .none)
                filter.values[grouping] = [nil]
                continue
            }
            switch grouping {
            case .code: filter.codes = [FailureCode(text)]
            case .cause: filter.causes = [try #require(Cause(wireName: text))]
            case .result: filter.results = [try #require(AttemptState(rawValue: text))]
            case .scenario: filter.scenarios = [text]
            case .client: filter.clients = [text]
            case .device: filter.deviceOf = group.details?.samples.first?.id
            case .address: filter.addressOf = group.details?.samples.first?.id
            case .hour, .day:
                let start = try TimeExpression.moment(text, now: Self.now, zone: .gmt)
                let narrow = start..<(start + .seconds(grouping == .hour ? 3_600 : 86_400))
                filter.window.start = max(filter.window.start ?? narrow.lowerBound, narrow.lowerBound)
                filter.window.end = min(filter.window.end ?? narrow.upperBound, narrow.upperBound)
            default: filter.values[grouping] = [text]
            }
        }
        return filter
    }

    @Test(arguments: [5, 23] as [UInt64])
    func theDrillDownOfEachGroupListsAsManyAttemptsAsItCounts(seed: UInt64) async throws {
        let generated = try await generated(seed: seed, 150)
        let reader = try generated.fixture.reader()
        let crossings = SummaryGrouping.allCases.map { [$0] } + [[.code, .cause, .domain], [.client, .code, .day]]
        for window in Self.windows() {
            for groupings in crossings {
                for wantsDetails in [true, false] {
                    let question = SummaryQuestion(
                        window: window, groupings: groupings, top: 10_000, wantsDetails: wantsDetails, now: Self.now)
                    let summary = try reader.summary(question)
                    #expect(summary.total > 0)
                    for group in summary.groups {
                        let page = try reader.attempts(try filter(group, question), limit: 10_000)
                        #expect(page.rows.count == group.count, "\(group.key) \(window)")
                        #expect(
                            page.rows.reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
                                == group.states.filter { $0.value != 0 })
                    }
                }
            }
        }
    }

    /// A try may have an answer, and nobody know how it ended: it counts as unknown, and not under the answer.
    @Test func unknownResultsAreOneCodeEverywhere() async throws {
        let generated = try await generated(seed: 29, 200)
        let reader = try generated.fixture.reader()
        var unknown = 0
        for window in Self.windows() {
            let (start, end) = window.bounds
            let truth = try generated.query(
                "\(GeneratedAttempts.sql) SELECT coalesce(code, '-'), count(*) FROM attempts "
                    + "WHERE time >= ? AND time < ? AND state IN ('failed', 'refused', 'unknown') GROUP BY 1",
                [start, end])
            let expected = Dictionary(uniqueKeysWithValues: truth.map { ($0[0] as String, $0[1] as Int) })
            let plain = try reader.summary(window)
            #expect(
                Dictionary(uniqueKeysWithValues: plain.failuresByCode.map { ($0.key?.name ?? "-", $0.count) })
                    == expected)
            #expect(expected["unknown"] ?? 0 == plain.states[.unknown] ?? 0)
            unknown += expected["unknown"] ?? 0
            for (code, count) in expected {
                let filter = AttemptFilter(window: window, codes: [FailureCode(code)])
                #expect(try reader.attempts(filter, limit: 10_000).rows.count == count, "\(code)")
            }
        }
        #expect(unknown > 3)
    }

    @Test func refusalsThatShareAnEntryHaveTheCauseOfTheirCode() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open { $0.refusalsPerMinute = 2 }
        for index in 0..<9 {
            let error: EIAMError = index % 3 == 0 ? .clientUnknown(.init()) : .systemBusy(.init())
            _ = try await ledger.append(fixture.attempt("p\(index)@example.org", refused: error, peer: "10.0.0.9"))
        }
        fixture.clock.step(by: .seconds(61))
        await ledger.tick()
        let summary = try fixture.reader().summary(SummaryQuestion(groupings: [.cause]))
        #expect(summary.groups.map(\.key) == [[.value("SERVICE_BUSY")], [.value("CLIENT_UNKNOWN")]])
        #expect(summary.groups.map(\.count) == [6, 3])
    }

    @Test func aCauseIsReadByTheNameThatItHas() {
        for cause in Cause.allCases { #expect(Cause(wireName: cause.wireName) == cause) }
        #expect(Cause(wireName: "mailboxFull") == nil)
        #expect(Set(Cause.allCases.map(\.wireName)).count == Cause.allCases.count)
    }
}
