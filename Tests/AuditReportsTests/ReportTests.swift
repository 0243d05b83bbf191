import AuditReports
import EIAMErrors
import Foundation
import LanguageMatching
import MerkleLog
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

/// Golden text for what auditors read. `ERRATA_RECORD=1 swift test --filter ReportTests` records it anew.
struct ReportTests {
    private static let golden = Repository.root.appending(path: "Tests/AuditReportsTests/Golden")
    private let folder: TemporaryFolder
    private let reader: AuditReader

    init() async throws {
        folder = try TemporaryFolder()
        let ledger = try AuditLedger(path: folder.file("audit.db"))
        var minute: Int64 = 0
        func attempt(
            _ email: String, _ scenario: String, _ error: EIAMError? = nil, device: String = "156aysdna213sc50"
        ) -> SendAttempt {
            minute += 1
            let time = Timestamp(microseconds: 1_700_000_000_000_000 + minute * 60_000_000)
            return SendAttempt(
                id: AttemptID(bytes: Array(repeating: UInt8(minute), count: 16))!, time: time,
                endpoint: "/api/v2/sdk/email/send",
                scenario: scenario, clientID: "nTo1eRIub60vPb54WeE6aojPwYwImtl4", clientIsKnown: scenario != "x",
                deviceFingerprint: device, email: email, decision: error.map { .refused($0) } ?? .accepted)
        }
        let ended = Timestamp(microseconds: 1_700_010_000_000_000)
        let sent = try await ledger.begin(attempt("xczczx@bamboocloud.cn", "REGISTER_EMS"))
        try await ledger.finish(sent, with: SendOutcome(time: ended, result: .sent, replyCode: 250))
        let refused = try await ledger.begin(attempt("wang.wei@example.org", "LOGIN_EMS", device: "linux"))
        try await ledger.finish(refused, with: SendOutcome(time: ended, result: .hardFail, replyCode: 550))
        let late = try await ledger.begin(attempt("li.na@example.org", "LOGIN_EMS", device: "linux"))
        try await ledger.finish(late, with: SendOutcome(time: ended, result: .timeout))
        _ = try await ledger.begin(
            attempt("ahmad@example.org", "LOGIN_EMS", .tooManyRequests(.init(retryAfter: .seconds(9))), device: "linux")
        )
        _ = try await ledger.begin(attempt("\u{1B}[2J", "x", .parameterInvalid(.init(parameter: "type"))))
        _ = try await ledger.begin(attempt("anna@example.org", "MFA_AUTH_EMS"))
        reader = try AuditReader(path: folder.file("audit.db"))
    }

    @Test(arguments: ["en", "zh", "ar"])
    func theSummaryReadsAsRecorded(language: String) throws {
        let report = SummaryReport(try reader.summary(TimeWindow()), ledger: "data/audit.db")
        let style = ReportStyle(languages: LanguagePreferences(parsing: language))
        let difference = try Golden.difference(
            report.text(style) + "\n", file: "summary.\(language).txt", folder: Self.golden)
        #expect(difference == nil)
    }

    /// A ledger that is as it should be, and the same one after somebody was at it, as the verifier would report them.
    @Test(arguments: ["en", "zh", "ar"])
    func theVerdictReadsAsRecorded(language: String) throws {
        var good = VerificationReport()
        good.size = 1_204
        good.signedSize = 1_200
        good.newestTime = Timestamp(microseconds: 1_700_000_000_000_000)
        let key = try NoteVerifierKey("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")
        let start = Timestamp(microseconds: 1_690_000_000_000_000)
        good.keys = [.init(key: key, sequence: 0, time: start)]
        good.oldestTime = start
        good.compared = [
            .init(source: .file, size: 12, time: start), .init(source: .file, size: 900, time: good.newestTime),
            .init(source: .external, size: 1_190, time: good.newestTime),
            .init(source: .head, size: 1_204, time: good.newestTime), .init(source: .given, size: 3, time: nil),
        ]
        let fields: [SubjectEntry.Field] = [
            .init(name: "reason", value: "age"), .init(name: "rowsDigest", value: "00"),
        ]
        good.operations =
            [EntryKind.start, .keyRotation, .erasure, .retention, .hold, .gap, .restore].enumerated().map {
                .init(sequence: Int64($0), kind: $1, time: start, fields: fields, clockStep: nil)
            } + [.init(sequence: 9, kind: .attempt, time: start, fields: [], clockStep: .milliseconds(90_500))]
        good.remarks = VerificationReport.Remark.allCases
        var changed = good
        changed.findings = [
            .init(place: "entry 17", message: "it is missing"),
            .init(place: "table \u{1B}[2Jx", message: "it names entries that are not there"),
        ]
        changed.isComplete = false
        (changed.removedCount, changed.erasedCount, changed.migratedCount, changed.gapCount) = (256, 4, 60, 1)
        let style = ReportStyle(languages: LanguagePreferences(parsing: language))
        let text = [
            VerdictReport(good).text(style), VerdictReport(good, isStale: true).text(style),
            VerdictReport(changed).text(style),
        ].joined(separator: "\n\n")
        #expect(try Golden.difference(text + "\n", file: "verdict.\(language).txt", folder: Self.golden) == nil)
        #expect(
            try Golden.difference(VerdictReport(changed).json + "\n", file: "verdict.json", folder: Self.golden) == nil)
    }

    @Test(arguments: ["en", "zh", "ar"])
    func theListReadsAsRecorded(language: String) throws {
        let report = AttemptsReport(try reader.attempts(TimeWindow(), limit: 10), total: 6)
        let style = ReportStyle(languages: LanguagePreferences(parsing: language))
        let difference = try Golden.difference(
            report.text(style) + "\n", file: "attempts.\(language).txt", folder: Self.golden)
        #expect(difference == nil)
    }

    @Test func theJSONReadsAsRecorded() throws {
        let window = TimeWindow(
            start: Timestamp(microseconds: 1_700_000_000_000_000), end: Timestamp(microseconds: 1_700_086_400_000_000))
        let summary = SummaryReport(try reader.summary(window), ledger: "data/audit.db").json(["en"])
        #expect(try Golden.difference(summary + "\n", file: "summary.json", folder: Self.golden) == nil)
        let attempts = AttemptsReport(try reader.attempts(TimeWindow(), limit: 10), total: 6).jsonLines
        #expect(try Golden.difference(attempts + "\n", file: "attempts.jsonl", folder: Self.golden) == nil)
        for line in (attempts + "\n" + summary).split(separator: "\n") {
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
        }
    }

    @Test(arguments: ["en", "zh", "ar"])
    func whatARetentionHasRemovedIsNamed(language: String) throws {
        let start = Timestamp(microseconds: 1_700_000_000_000_000)
        var summary = try reader.summary(TimeWindow())
        summary.removed = RemovedAttempts(
            counted: 4,
            uncertain: [.init(window: TimeWindow(start: start, end: start + .seconds(60)), count: 95_029)])
        var empty = try reader.summary(TimeWindow(start: start, end: start + .seconds(1)))
        empty.removed = summary.removed
        let style = ReportStyle(languages: LanguagePreferences(parsing: language))
        let text = [summary, empty].map { SummaryReport($0, ledger: "l").text(style) }.joined(separator: "\n\n")
        #expect(try Golden.difference(text + "\n", file: "removed.\(language).txt", folder: Self.golden) == nil)
        let json = SummaryReport(summary, ledger: "l").json(["en"])
        #expect(json.contains(#""removed":{"counted":4,"uncertain":[{"from":"2023-11-14T22:13:20"#))
    }

    @Test func anEmptyWindowSaysSo() throws {
        let window = TimeWindow(start: Timestamp(microseconds: 0), end: Timestamp(microseconds: 1))
        let text = SummaryReport(try reader.summary(window), ledger: "l").text(ReportStyle(languages: ["en"]))
        #expect(text.hasSuffix("No attempts in this period."))
    }

    @Test func whatComesFromOutsideCannotSteerTheTerminal() throws {
        for style in [ReportStyle(languages: ["en"]), ReportStyle(languages: ["ar"])] {
            let text =
                AttemptsReport(try reader.attempts(TimeWindow(), limit: 10), total: 6).text(style)
                + SummaryReport(try reader.summary(TimeWindow()), ledger: "a\u{1B}[31m\u{202E}").text(style)
            #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        }
    }

    @Test func coloursAreOnlyThereWhenAskedFor() throws {
        let report = SummaryReport(try reader.summary(TimeWindow()), ledger: "l")
        #expect(report.text(ReportStyle(languages: ["en"], usesColour: true)).contains("\u{1B}[1m"))
        #expect(!report.text(ReportStyle(languages: ["en"])).contains("\u{1B}"))
    }
}
