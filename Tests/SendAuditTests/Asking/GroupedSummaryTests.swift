import EIAMErrors
import Foundation
import GRDB
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

/// Every number of a summary is the one that plain SQL over the rows gives.
struct GroupedSummaryTests {
    /// A zone, a moment at which its clock is set, and how far it is ahead in seconds, as SQL.
    struct Place: Sendable, CustomTestStringConvertible {
        let zone: String
        let center: Int64
        let offset: String

        var testDescription: String { zone }
    }

    static let places = [
        Place(zone: "UTC", center: 1_792_890_000, offset: "0"),
        Place(
            zone: "Europe/Berlin", center: 1_792_890_000, offset: "iif(time < 1792890000000000, 7200, 3600)"),
        Place(zone: "Asia/Kolkata", center: 1_792_890_000, offset: "19800"),
        Place(
            zone: "Australia/Lord_Howe", center: 1_791_041_400,
            offset: "iif(time < 1791041400000000, 37800, 39600)"),
    ]

    static let crossings: [[SummaryGrouping]] =
        SummaryGrouping.allCases.filter { $0 != .cause }.map { [$0] } + [
            [.client, .code], [.code, .scenario, .result], [.client, .result, .hour], [.day, .code], [.hour],
            [.relay, .phase, .answerClass], [.domain, .language], [.network, .device, .operatingSystem, .client],
        ]

    /// A group in a form that both sides have: masked values are compared by their numbers alone.
    private struct Group: Hashable, Comparable {
        var key: [String]
        var states: [String: Int]
        var addresses = 0
        var devices = 0
        var first: Int64 = 0
        var last: Int64 = 0
        var durations: [Int64] = []
        var newest: [Int64] = []
        var previous = 0

        private var order: String {
            "\(key) \(states.sorted { $0.key < $1.key }) \(addresses) \(devices) \(first) \(last) \(newest)"
        }

        static func < (left: Group, right: Group) -> Bool { left.order < right.order }
    }

    private func expected(
        _ generated: GeneratedAttempts, _ groupings: [SummaryGrouping], _ window: TimeWindow, _ place: Place,
        hasDetails: Bool
    ) throws -> [Group] {
        let (start, end) = window.bounds
        let keys = groupings.map { GeneratedAttempts.expression($0, offset: place.offset) }
        let rows = try generated.query(
            "\(GeneratedAttempts.sql) SELECT seq, time, state, lower(email), device, milliseconds, "
                + keys.joined(separator: ", ") + " FROM attempts WHERE time >= ? AND time < ? ORDER BY time, seq",
            [start, end])
        var groups: [[String]: Group] = [:]
        var values: [[String]: (emails: Set<String>, devices: Set<String>, milliseconds: [Int64])] = [:]
        for row in rows {
            let key = groupings.indices.map { (row[6 + $0] as String?) ?? "-" }
            var group = groups[key] ?? Group(key: key, states: [:], first: row[1])
            group.states[row[2], default: 0] += 1
            group.last = row[1]
            group.newest = Array(([row[0]] + group.newest).prefix(3))
            groups[key] = group
            if let email = row[3] as String? { values[key, default: ([], [], [])].emails.insert(email) }
            if let device = row[4] as String? { values[key, default: ([], [], [])].devices.insert(device) }
            if let time = row[5] as Int64? { values[key, default: ([], [], [])].milliseconds.append(time) }
        }
        return groups.map { key, group in
            var group = group
            guard hasDetails else { return Group(key: key, states: group.states) }
            let value = values[key] ?? ([], [], [])
            (group.addresses, group.devices) = (value.emails.count, value.devices.count)
            let sorted = value.milliseconds.map { $0 > 60_000 ? $0 / 1_000 * 1_000 : $0 }.sorted()
            group.durations =
                sorted.isEmpty
                ? []
                : [0.5, 0.95, 0.99].map {
                    sorted[Int((Double(sorted.count) * $0).rounded(.up)) - 1]
                }
            return group
        }
    }

    private func actual(_ summary: GroupedSummary) -> [Group] {
        summary.groups.map { group in
            var shown = Group(
                key: group.key.map { if case .value(let text) = $0 { text } else { "-" } },
                states: Dictionary(uniqueKeysWithValues: group.states.map { ($0.key.rawValue, $0.value) }))
            guard let details = group.details else { return shown }
            #expect(!details.addresses.isEstimate)
            (shown.addresses, shown.devices) = (details.addresses.count, details.devices.count)
            (shown.first, shown.last) = (details.first?.microseconds ?? 0, details.last?.microseconds ?? 0)
            shown.durations =
                details.durations.map {
                    [$0.median, $0.p95, $0.p99].map { Int64($0 / .milliseconds(1)) }
                } ?? []
            shown.newest = details.samples.map(\.sequence)
            return shown
        }
    }

    private func withoutMasked(_ groups: [Group], _ groupings: [SummaryGrouping]) -> [Group] {
        groups.map { group in
            var group = group
            for (place, grouping) in groupings.enumerated() where [.device, .address].contains(grouping) {
                if group.key[place] != "-" { group.key[place] = "masked" }
            }
            return group
        }.sorted()
    }

    private func windows(_ center: Int64, _ random: inout SeededRandom) -> [TimeWindow] {
        let hour = GeneratedAttempts.hours
        func moment(_ microseconds: Int64) -> Timestamp { Timestamp(microseconds: microseconds) }
        let drawn = (0..<2).map { _ in
            let bounds = [0, 0].map { _ in center + Int64.random(in: -45 * hour...45 * hour, using: &random) }.sorted()
            return TimeWindow(start: moment(bounds[0]), end: moment(bounds[1] + 1))
        }
        return drawn + [
            TimeWindow(), TimeWindow(start: moment(center - 90_000_000)),
            TimeWindow(start: moment(center - hour / 2), end: moment(center + hour / 2)),
            TimeWindow(start: moment(center - 1), end: moment(center + 1)),
        ]
    }

    @Test(arguments: places)
    func everyNumberIsTheOneOfPlainSQL(place: Place) async throws {
        let generated = try await GeneratedAttempts.filled(seed: 41, center: place.center, 160)
        let zone = try #require(TimeZone(identifier: place.zone))
        let reader = try generated.fixture.reader()
        var random = SeededRandom(seed: 5)
        for window in windows(place.center * 1_000_000, &random) {
            let plain = try reader.summary(window)
            for groupings in Self.crossings {
                let isHeld = SummaryQuestion(groupings: groupings).isHeldByRollups
                for wantsDetails in isHeld ? [true, false] : [true] {
                    let question = SummaryQuestion(
                        window: window, groupings: groupings, top: 10_000, zone: zone, wantsDetails: wantsDetails)
                    let summary = try reader.summary(question)
                    let hasDetails = !summary.isFromRollups
                    #expect(hasDetails == wantsDetails)
                    let truth = try expected(generated, groupings, window, place, hasDetails: hasDetails)
                    #expect(
                        withoutMasked(actual(summary), groupings) == withoutMasked(truth, groupings),
                        "\(groupings) \(window)")
                    #expect(summary.states.filter { $0.value != 0 } == plain.states.filter { $0.value != 0 })
                    #expect(summary.total == truth.flatMap(\.states.values).reduce(0, +))
                    #expect(summary.other == nil && summary.removed.isNone)
                }
            }
        }
    }

    @Test func theTopAndTheOthersAddUpAndTheWindowBeforeIsBesideThem() async throws {
        let place = Self.places[0]
        let generated = try await GeneratedAttempts.filled(seed: 99, center: place.center, 300)
        let reader = try generated.fixture.reader()
        let middle = Timestamp(microseconds: place.center * 1_000_000 - 7)
        let window = TimeWindow(start: middle, end: middle + .seconds(36 * 3_600))
        for groupings in Self.crossings where !groupings.contains(where: \.isTime) {
            for (top, wantsDetails) in [(1, true), (2, false), (3, true), (50, false)] {
                let question = SummaryQuestion(
                    window: window, groupings: groupings, top: top, wantsDetails: wantsDetails)
                let summary = try reader.summary(question)
                let all = try reader.summary(
                    SummaryQuestion(window: window, groupings: groupings, top: 10_000, wantsDetails: wantsDetails))
                let before = try reader.summary(
                    SummaryQuestion(
                        window: try #require(window.previous), groupings: groupings, top: 10_000,
                        comparesWithPrevious: false, wantsDetails: wantsDetails))
                #expect(summary.groups.count == min(top, all.groupCount) && summary.groupCount == all.groupCount)
                #expect(summary.groups.map(\.count) == all.groups.prefix(top).map(\.count))
                let counts = summary.groups.map(\.count).reduce(0, +) + (summary.other?.count ?? 0)
                #expect(counts == summary.total)
                #expect(summary.previousStates == before.states)
                let previous =
                    (summary.groups + [summary.other].compactMap(\.self)).map { $0.previous ?? 0 }.reduce(0, +)
                    + all.gone.map { $0.previous ?? 0 }.reduce(0, +)
                #expect(previous == before.total)
                #expect(summary.goneCount == all.gone.count)
                guard !groupings.contains(.device), !groupings.contains(.address) else { continue }
                // The window before on its own, group by group; masked values have other digits in another answer.
                let own = Dictionary(uniqueKeysWithValues: before.groups.map { ($0.key, $0.count) })
                for group in all.groups {
                    #expect(group.previous == own[group.key] ?? 0)
                    #expect(group.isNew == (own[group.key] == nil))
                }
                #expect(Set(all.gone.map(\.key)) == Set(own.keys).subtracting(all.groups.map(\.key)))
                if wantsDetails, let other = summary.other?.details {
                    let rest = try expected(generated, groupings, window, place, hasDetails: true)
                    #expect(other.addresses.count <= rest.map(\.addresses).reduce(0, +))
                }
            }
        }
    }

    @Test func burstsOfRefusalsAreCountedWithTheirCodes() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open { $0.refusalsPerMinute = 2 }
        for index in 0..<9 {
            let error: EIAMError = index % 3 == 0 ? .clientUnknown(.init()) : .systemBusy(.init())
            _ = try await ledger.append(fixture.attempt("p\(index)@example.org", refused: error, peer: "10.0.0.9"))
        }
        fixture.clock.step(by: .seconds(61))
        await ledger.tick()
        let reader = try fixture.reader()
        for wantsDetails in [true, false] {
            let codes = try reader.summary(SummaryQuestion(groupings: [.code], wantsDetails: wantsDetails))
            #expect(codes.groups.map(\.key) == [[.value("SDK.COMMON.1008")], [.value("SDK.COMMON.1012")]])
            #expect(codes.groups.map(\.count) == [6, 3])
            #expect(codes.total == 9)
        }
        let networks = try reader.summary(SummaryQuestion(groupings: [.network]))
        #expect(networks.groups.map(\.key) == [[.value("10.0.0.0/24")]])
        #expect(networks.groups[0].count == 9)
        let domains = try reader.summary(SummaryQuestion(groupings: [.domain]))
        #expect(domains.groups.map(\.key) == [[.none], [.value("example.org")]])
        #expect(domains.groups.map(\.count) == [7, 2])
    }

    @Test func afterErasureAndPurgeTheTotalsAreRight() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open { $0.refusalsPerMinute = nil }
        for index in 0..<300 {
            let error: EIAMError? = index % 4 == 0 ? .systemBusy(.init()) : nil
            let receipt = try await ledger.begin(fixture.attempt("old\(index)@example.org", refused: error))
            if error == nil { try await ledger.finish(receipt, with: fixture.outcome()) }
        }
        fixture.clock.step(by: .seconds(86_400 * 500))
        for name in ["anna", "bert", "anna"] { _ = try await ledger.begin(fixture.attempt("\(name)@example.net")) }
        let reader = try fixture.reader()
        func counts(_ grouping: SummaryGrouping) throws -> [String: Int] {
            let summary = try reader.summary(SummaryQuestion(groupings: [grouping], top: 1_000))
            #expect(summary.total == 303)
            #expect(summary.groups.map(\.count).reduce(0, +) == 303)
            return Dictionary(uniqueKeysWithValues: summary.groups.map { ("\($0.key[0])", $0.count) })
        }
        #expect(try counts(.domain) == [#"value("example.org")"#: 300, #"value("example.net")"#: 3])
        let codes = try counts(.code)
        let scenarios = try counts(.scenario)
        _ = try await ledger.erase(email: "anna@example.net", reason: "asked", actor: "me")
        #expect(try counts(.domain) == [#"value("example.org")"#: 300, #"value("example.net")"#: 1, "erased": 2])
        _ = try await ledger.purge(before: fixture.clock.now - .seconds(86_400 * 400), reason: "age", actor: "me")
        let domains = try counts(.domain)
        let removed = try #require(domains["removed"])
        #expect(removed > 100)
        #expect(
            domains == [
                #"value("example.org")"#: 300 - removed, #"value("example.net")"#: 1, "erased": 2, "removed": removed,
            ])
        // What the roll-ups keep of them is known as before, whether they or the entries are asked.
        #expect(try counts(.code) == codes)
        #expect(try counts(.scenario) == scenarios)
        let fromRollups = try reader.summary(SummaryQuestion(groupings: [.code], wantsDetails: false))
        #expect(fromRollups.total == 303 && fromRollups.removed.counted == removed)
    }

    @Test func moreGroupsThanMemoryAllowsAreRefusedWithAdvice() throws {
        var table = GroupTable(SummaryQuestion(groupings: [.code]), DistinctHash(key: [1]))
        let error = #expect(throws: LedgerError.self) {
            for number in 0...SummaryQuestion.maximumGroups {
                try table.add(
                    .failed, code: "c\(number)", scenario: nil, client: nil, time: 0, count: 1, isPrevious: false)
            }
        }
        #expect(error?.code == .invalid)
        #expect(error?.message.contains("--since") == true)
        #expect(throws: LedgerError.self) { try LedgerFixture().reader().summary(SummaryQuestion(groupings: [])) }
    }

    @Test func histogramsHoldAllAttemptsOfTheirSteps() async throws {
        let place = Self.places[0]
        let generated = try await GeneratedAttempts.filled(seed: 12, center: place.center, 200)
        let reader = try generated.fixture.reader()
        var random = SeededRandom(seed: 8)
        for window in windows(place.center * 1_000_000, &random) {
            for steps in [1, 7, 60, 400] {
                guard let histogram = try reader.histogram(window, steps: steps) else { continue }
                #expect(histogram.steps.count <= steps)
                let length = Int64(histogram.length / .microseconds(1))
                for (number, step) in histogram.steps.enumerated() {
                    let start = histogram.start.microseconds + Int64(number) * length
                    let row = try #require(
                        try generated.query(
                            "\(GeneratedAttempts.sql) SELECT count(*), total(state IN ('failed', 'refused')) "
                                + "FROM attempts WHERE time >= ? AND time < ?", [start, start + length]
                        ).first)
                    #expect(step == .init(attempts: row[0], failures: Int(row[1] as Double)))
                }
                let (start, end) = window.bounds
                #expect(start == .min || histogram.start.microseconds <= start)
                #expect(end == .max || histogram.start.microseconds + length * Int64(histogram.steps.count) >= end)
            }
        }
    }
}
