import AuditReports
import Foundation
import LanguageMatching
import MerkleLog
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

/// Golden text for who reviews and keeps a ledger. `ERRATA_RECORD=1 swift test --filter UpkeepReportTests` records it anew.
struct UpkeepReportTests {
    private static let golden = Repository.root.appending(path: "Tests/AuditReportsTests/Golden")
    private static let time = Timestamp(microseconds: 1_700_000_000_000_000)

    private static func operation(
        _ sequence: Int64, _ kind: EntryKind, actor: String? = nil, reason: String? = nil, person: String? = nil,
        isErased: Bool = false, count: Int64? = nil, from: Timestamp? = nil, to: Timestamp? = nil, rowsTo: Int64? = nil,
        target: Int64? = nil, purpose: KeyPurpose? = nil, number: Int64? = nil, key: String? = nil,
        program: String? = nil, command: String? = nil, isUnverified: Bool = false
    ) -> LedgerOperation {
        LedgerOperation(
            sequence: sequence, kind: kind, time: time + .seconds(sequence * 3_600), actor: actor,
            process: actor.map { "\($0) (uid 1000), process 4711" }, reason: reason,
            person: person, isErased: isErased, count: count, from: from, to: to, rowsTo: rowsTo, target: target,
            keyPurpose: purpose, keyNumber: number, publicKey: key, program: program, command: command,
            isUnverified: isUnverified,
            leaf: LeafHash(entry: [UInt8(clamping: sequence)]))
    }

    private static let operations = [
        operation(0, .keyRotation, purpose: .signing, key: "example.com/ledger+530d903a+AekyeRrm56hApGFkyQR4"),
        operation(1, .keyRotation, purpose: .search, number: 1), operation(2, .start, program: "sendserver"),
        operation(9, .access, actor: "anna", reason: "case 7, \u{1B}[2J", person: "w***i@example.org"),
        operation(12, .hold, actor: "王伟", reason: "法院", person: "b***t@example.org"),
        operation(13, .hold, actor: "lawyer", reason: "incident", from: time, to: time + .seconds(3_600)),
        operation(14, .hold, actor: "lawyer", reason: "over", target: 13),
        operation(15, .hold, actor: "lawyer", reason: "gone", isErased: true),
        operation(20, .erasure, actor: "support", reason: "request 3", count: 12, isUnverified: true),
        operation(30, .retention, actor: "operator", reason: "age", count: 1_204, rowsTo: 8),
        operation(
            40, .intervention, actor: "anna", reason: "relay", person: "b***t@example.org", command: "outbox drop"),
        operation(41, .gap, count: 3, from: time, to: time + .seconds(60)),
        operation(50, .restore, actor: "operator", reason: "disk"),
    ]

    @Test(arguments: ["en", "zh", "ar"])
    func theOperationsReadAsRecorded(language: String) throws {
        let counts = Dictionary(grouping: Self.operations, by: \.kind).map {
            OperationList.Count(kind: $0.key, count: $0.value.count)
        }.sorted { $0.kind.rawValue < $1.kind.rawValue }
        let report = OperationsReport(
            OperationList(operations: Self.operations, counts: counts + [.init(kind: .heartbeat, count: 12_345)]),
            basis: AnswerBasis(signedSize: 51, hasOwnSchema: true, isVerified: false))
        let none = OperationsReport(OperationList(operations: [], counts: []))
        let style = ReportStyle(languages: LanguagePreferences(parsing: language))
        let text = [report.text(style), none.text(style)].joined(separator: "\n\n") + "\n"
        #expect(!text.contains("\u{1B}"))
        // One of what came from outside; the marks of the catalogue stay as they are.
        #expect(text.filter { $0 == "\u{FFFD}" }.count == 1)
        let difference = try Golden.difference(text, file: "operations.\(language).txt", folder: Self.golden)
        #expect(difference == nil)
    }

    @Test(arguments: ["en", "zh", "ar"])
    func theStatisticsReadAsRecorded(language: String) throws {
        let good = LedgerStatistics(
            origin: "example.com/ledger", recorded: 1_234_567, inFile: 1_200_000,
            kinds: [
                .init(kind: .attempt, count: 600_000), .init(kind: .outcome, count: 590_000),
                .init(kind: .access, count: 3), .init(kind: nil, count: 1),
            ],
            oldest: Self.time, newest: Self.time + .seconds(864_000), file: .init(name: "audit.db", bytes: 480_000_000),
            unusedBytes: 8_192, log: .init(name: "audit.db-wal", bytes: 4_120_000),
            sidecars: [.init(name: "audit.db.checkpoints", bytes: 8_192)],
            growth: .init(bytesPerDay: 48_000_000, entriesPerDay: 120_000, days: 7), freeBytes: 9_600_000_000,
            signed: 1_234_567, external: 1_234_500, sinks: [.init(name: "siem", next: 1_234_000)],
            schemaDifferences: [], structure: [])
        let bad = LedgerStatistics(
            origin: "", recorded: 3, inFile: 3, kinds: [], oldest: nil, newest: nil,
            file: .init(name: "audit.db", bytes: 4_096), unusedBytes: 0, log: .init(name: "audit.db-wal", bytes: 0),
            sidecars: [], growth: nil, freeBytes: nil, signed: nil, external: nil, sinks: [],
            schemaDifferences: ["the index \u{202E}x is missing or changed"], structure: ["row 3 missing from index y"])
        let style = ReportStyle(languages: LanguagePreferences(parsing: language))
        let now = Self.time + .seconds(864_060)
        let text = [good, bad].map { StatisticsReport($0, ledger: "data/audit.db", now: now).text(style) }
            .joined(separator: "\n\n----\n\n")
        #expect(text.filter { $0 == "\u{FFFD}" }.count == 1)
        let difference = try Golden.difference(text + "\n", file: "stats.\(language).txt", folder: Self.golden)
        #expect(difference == nil)
    }

    @Test func aDiskIsFullWhenItIs() {
        func full(_ free: Int64?, _ growth: Int64) -> Timestamp? {
            LedgerStatistics(
                origin: "", recorded: 1, inFile: 1, kinds: [], oldest: nil, newest: nil,
                file: .init(name: "", bytes: 0), unusedBytes: 0, log: .init(name: "", bytes: 0), sidecars: [],
                growth: .init(bytesPerDay: growth, entriesPerDay: 1, days: 1), freeBytes: free, signed: nil,
                external: nil, sinks: [], schemaDifferences: [], structure: nil
            ).full(after: Self.time)
        }
        #expect(full(1_000, 100) == Self.time + .seconds(864_000))
        #expect(full(1_000, 0) == nil && full(nil, 1) == nil && full(.max, 1) == nil)
    }
}
