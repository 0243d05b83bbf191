import EIAMErrors
import ErrorCatalog
import Foundation
import LanguageMatching
import SendAPI
import TestSupport
import Testing

@testable import AuditReports
@testable import SendAudit

/// Golden text of summaries by groups and of pages. `ERRATA_RECORD=1 swift test --filter QuestionReportTests` records anew.
struct QuestionReportTests {
    private static let golden = Repository.root.appending(path: "Tests/AuditReportsTests/Golden")
    private static let start = Timestamp(microseconds: 1_700_000_000_000_000)
    private let folder: TemporaryFolder
    private let reader: AuditReader

    /// Two days: on the first another code, and on the second what somebody sends who means harm.
    init() async throws {
        folder = try TemporaryFolder()
        let ledger = try AuditLedger(path: folder.file("audit.db"))
        let hostile = "\u{1B}]0;owned\u{7}\u{202E}=cmd()|'/C calc'!A1</script>" + String(repeating: "x", count: 10_000)
        for number in 0..<40 {
            let time = Self.start + .seconds(Int64(number) * 4_320)
            let error: EIAMError? =
                number % 10 == 3 ? (number < 20 ? .systemBusy(.init()) : .clientUnknown(.init())) : nil
            let isHostile = number % 10 == 7
            let attempt = SendAttempt(
                id: AttemptID(bytes: Array(repeating: UInt8(number), count: 16))!, time: time, endpoint: "e",
                scenario: isHostile ? hostile : "LOGIN_EMS", clientID: isHostile ? hostile : "app",
                clientIsKnown: !isHostile, deviceFingerprint: isHostile ? hostile : "device \(number % 3)",
                operatingSystemVersion: isHostile ? hostile : "Android 16", agent: hostile,
                peerAddress: "203.0.113.\(number % 4)",
                email: isHostile ? "x@\(hostile)" : "person\(number % 6)@example.org",
                decision: error.map { .refused($0) } ?? .accepted)
            let receipt = try await ledger.begin(attempt)
            guard error == nil else { continue }
            let failed = number % 10 == 5
            try await ledger.finish(
                receipt,
                with: SendOutcome(
                    time: time + .seconds(1), result: failed ? .hardFail : .sent, phase: failed ? .rcpt : .data,
                    replyCode: failed ? 550 : 250, enhancedCode: failed ? "5.1.1" : "2.0.0",
                    host: isHostile ? hostile : "mx.example.org", duration: .milliseconds(20 * number),
                    serverText: hostile))
        }
        reader = try AuditReader(path: folder.file("audit.db"))
    }

    private var window: TimeWindow {
        TimeWindow(start: Self.start + .seconds(86_400), end: Self.start + .seconds(172_800))
    }

    private let labels = MaskedLabels(HashKey(bytes: Array(repeating: 7, count: 32))!)

    private func report(_ groupings: [SummaryGrouping], zone: String = "UTC", details: Bool? = nil) throws
        -> GroupedReport
    {
        let zone = try #require(TimeZone(identifier: zone))
        let question = SummaryQuestion(window: window, groupings: groupings, top: 3, zone: zone, wantsDetails: details)
        let conditions = ["rate>5%", "failed>100"].compactMap { SummaryCondition($0) }
        return GroupedReport(
            try reader.summary(question, labels: labels),
            frame: SummaryFrame(
                ledger: "data/audit.db", clock: LocalClock(zone), histogram: try reader.histogram(window, steps: 60),
                conditions: conditions))
    }

    @Test(arguments: ["en", "zh", "ar"])
    func theGroupsReadAsRecorded(language: String) throws {
        let style = ReportStyle(languages: LanguagePreferences(parsing: language))
        let text = [
            try report([.code, .client]).text(style),
            try report([.device], zone: "Asia/Shanghai").text(style),
            try report([.day, .result], zone: "Europe/Berlin", details: false).text(
                ReportStyle(languages: style.languages, isASCII: true)),
        ].joined(separator: "\n\n")
        #expect(try Golden.difference(text + "\n", file: "groups.\(language).txt", folder: Self.golden) == nil)
    }

    @Test(arguments: ["en", "zh", "ar"])
    func thePagesReadAsRecorded(language: String) throws {
        let style = ReportStyle(languages: LanguagePreferences(parsing: language))
        let failures = AttemptFilter(window: window, results: AttemptFilter.failures())
        let page = try reader.attempts(failures, limit: 3)
        let person = try reader.attempts(AttemptFilter(email: "person1@example.org"), limit: 2)
        let nobody = try reader.attempts(AttemptFilter(email: "nobody@example.org"), limit: 2)
        let text = [
            AttemptsReport(page, kind: .failures, next: "sendaudit failures --after 9").text(style),
            AttemptsReport(person, kind: .matching).text(style), AttemptsReport(nobody, kind: .matching).text(style),
        ].joined(separator: "\n\n")
        #expect(try Golden.difference(text + "\n", file: "pages.\(language).txt", folder: Self.golden) == nil)
    }

    @Test func theJSONOfGroupsReadsAsRecorded() throws {
        let json = try report([.code, .device]).json(["en"])
        #expect(try Golden.difference(json + "\n", file: "groups.json", folder: Self.golden) == nil)
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.utf8)) }
    }

    @Test(arguments: SummaryGrouping.allCases)
    func hostileRowsHarmNoOutput(grouping: SummaryGrouping) throws {
        for language in ["en", "ar"] {
            let style = ReportStyle(languages: LanguagePreferences(parsing: language))
            let text = try report([grouping], details: true).text(style)
            #expect(!text.unicodeScalars.contains { ["\u{1B}", "\u{7}", "\u{202E}"].contains($0) })
            #expect(text.split(separator: "\n").allSatisfy { $0.count < 600 })
        }
        let json = try report([grouping], details: true).json(["en"])
        #expect(!json.unicodeScalars.contains { ["\u{1B}", "\u{7}"].contains($0) })
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.utf8)) }
    }

    @Test func hostileRowsHarmNoList() throws {
        let style = ReportStyle(languages: ["en"])
        let page = try reader.attempts(AttemptFilter(), limit: 100, isRevealed: true)
        let text = AttemptsReport(page, kind: .matching).text(style)
        let lines = page.rows.map { AttemptsReport.line($0, style) }
        for shown in [text] + lines {
            #expect(!shown.unicodeScalars.contains { ["\u{1B}", "\u{7}", "\u{202E}"].contains($0) })
        }
        #expect(lines.allSatisfy { !$0.contains("\n") })
    }

    @Test(arguments: [
        ("en", "27.3%", "12,345"), ("de", "27,3\u{A0}%", "12.345"), ("fr", "27,3\u{202F}%", "12\u{202F}345"),
    ])
    func numbersAreWrittenAsTheLanguageWritesThem(language: String, percent: String, count: String) {
        let numbers = ReportStyle(languages: LanguagePreferences(parsing: language)).numbers
        #expect(
            numbers.share(3, of: 11).filter { $0 != "\u{202F}" && $0 != "\u{A0}" && $0 != " " }
                == percent.filter { $0 != "\u{202F}" && $0 != "\u{A0}" })
        #expect(numbers.count(12_345) == count)
        #expect(numbers.share(1, of: 0) == "")
    }

    @Test func theCommandOfAGroupIsOneWordForEachOption() throws {
        let line = DrillDown.line(["sendaudit", "attempts", "--code", "SMTP 550", "it's", "$(rm)", ""])
        #expect(line == #"sendaudit attempts --code 'SMTP 550' 'it'\''s' '$(rm)' ''"#)
    }
}
