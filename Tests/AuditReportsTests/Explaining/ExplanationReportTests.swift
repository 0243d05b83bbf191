import AuditTexts
import Foundation
import LanguageMatching
import SendAPI
import SendDiagnosis
import TestSupport
import Testing

@testable import AuditReports
@testable import SendAudit

/// What support reads out. `ERRATA_RECORD=1` records it anew.
struct ExplanationReportTests {
    private static let golden = Repository.root.appending(path: "Tests/AuditReportsTests/Golden")
    /// One of each stage.
    private static let examples = [
        "absent-01", "captcha-17", "request-01", "limits-01", "recipient-01", "inside-02", "relay-02",
        "refused-for-now-28",
        "refused-for-good-02", "accepted-12", "code-01",
    ]

    private static func report(_ fault: ScriptedFault, isRevealed: Bool = false) -> ExplanationReport {
        let loaded = LoadedHistory(
            history: fault.history, near: [],
            others: OthersOutcome(domain: "example.com", total: 40, sent: 37, failed: 3, host: "b"),
            valuesRead: 0, isCut: false, erasures: 0)
        return ExplanationReport(
            loaded, question: Self.question(fault),
            basis: AnswerBasis(signedSize: 120, hasOwnSchema: true, isVerified: false), isRevealed: isRevealed)
    }

    private static func question(_ fault: ScriptedFault) -> HistoryQuestion {
        if let email = fault.ask.email { return .address(email) }
        if let device = fault.ask.device { return .device(device) }
        return .entry(fault.ask.attempt.flatMap { fault.sequence(of: $0) } ?? 0)
    }

    @Test(arguments: ["en", "zh", "ar"])
    func anAnswerReadsAsRecorded(language: String) throws {
        let style = ReportStyle(languages: LanguagePreferences(parsing: language))
        let faults = try Self.examples.map { id in try #require(ScriptedFault.all.first { $0.id == id }, "\(id)") }
        let text = faults.map { "# \($0.id): \($0.title)\n\n" + Self.report($0).text(style) }.joined(
            separator: "\n\n\n")
        #expect(try Golden.difference(text + "\n", file: "explain.\(language).txt", folder: Self.golden) == nil)
    }

    @Test func theJSONIsAsRecorded() throws {
        let faults = try Self.examples.map { id in try #require(ScriptedFault.all.first { $0.id == id }, "\(id)") }
        let lines = faults.map { Self.report($0).json(ReportStyle(languages: ["en"])) + "\n" }.joined()
        #expect(try Golden.difference(lines, file: "explain.jsonl", folder: Self.golden) == nil)
    }

    /// The lines below the answer of a scripted fault, with a comparison in which nearly everybody failed.
    private static func text(_ id: String, now: Timestamp? = nil) throws -> String {
        var history = try #require(ScriptedFault.all.first { $0.id == id }, "\(id)").history
        if let now { history.now = now }
        var loaded = LoadedHistory(
            history: history, near: [],
            others: OthersOutcome(domain: "example.com", total: 40, sent: 3, failed: 37, host: "b"),
            valuesRead: 0, isCut: false, erasures: 0)
        loaded.othersAtServer = ServerOutcome(host: "relay.example.net", total: 26, sent: 5)
        return ExplanationReport(loaded, question: .address("mia@example.com")).text(ReportStyle(languages: ["en"]))
    }

    @Test func onlyAMailThatWasNotTakenIsComparedWithThoseOfOthers() throws {
        let failed = try Self.text("relay-02")
        #expect(failed.contains("The same happened to others at example.com"))
        #expect(failed.contains("relay.example.net accepted within the same hour: 5 of 26"))
        let used = try Self.text("code-01")
        #expect(!used.contains("to others"))
        let accepted = try Self.text("accepted-12")
        #expect(!accepted.contains("The same happened") && !accepted.contains("relay.example.net accepted"))
    }

    @Test func aLimitThatIsOverIsSaidToBe() throws {
        let history = try #require(ScriptedFault.all.first { $0.id == "limits-01" }).history
        let until = try #require(Explanation(of: history).finding.until)
        let before = try Self.text("limits-01", now: until - .seconds(1))
        #expect(before.contains("Until 2") && !before.contains("That is over by now"))
        let after = try Self.text("limits-01", now: until + .seconds(1))
        #expect(after.contains("That is over by now: you can ask for a new code.") && !after.contains("Until 2"))
    }

    @Test func timesAreSaidInTheAskedZone() throws {
        let fault = try #require(ScriptedFault.all.first { $0.id == "relay-01" })
        let loaded = LoadedHistory(
            history: fault.history, near: [], others: nil, valuesRead: 0, isCut: false, erasures: 0)
        let zone = try #require(TimeZone(identifier: "Asia/Shanghai"))
        let text = ExplanationReport(loaded, question: .address("mia@example.com"), zone: zone)
            .text(ReportStyle(languages: ["en"]))
        #expect(text.contains("2026-09-11 20:24 (Asia/Shanghai)") && !text.contains("2026-09-11 12:24 UTC"))
    }

    @Test func aDeviceThatManyShareIsNotOnePersons() throws {
        let fault = try #require(ScriptedFault.all.first { $0.id == "relay-01" })
        var loaded = LoadedHistory(
            history: fault.history, near: [], others: nil, valuesRead: 0, isCut: false, erasures: 0)
        loaded.deviceAddresses = 60
        let text = ExplanationReport(loaded, question: .device("linux")).text(ReportStyle(languages: ["en"]))
        #expect(text.contains("60 different e-mail addresses") && text.contains("the newest one, m***a@example.com"))
        var empty = try #require(ScriptedFault.all.first { $0.id == "absent-01" }).history
        empty.attempts = []
        var nothing = LoadedHistory(
            history: empty, near: [], others: nil, valuesRead: 0, isCut: false, erasures: 0)
        nothing.deviceAddresses = 0
        let none = ExplanationReport(nothing, question: .device("nosuch")).text(ReportStyle(languages: ["en"]))
        #expect(none.contains("from this device") && !none.contains("a code for your e-mail address"))
    }

    @Test func aDomainWithASlipIsPointedOut() throws {
        let english = ReportStyle(languages: ["en"])
        var history = try #require(ScriptedFault.all.first { $0.id == "absent-01" }).history
        history.attempts = []
        let loaded = LoadedHistory(
            history: history, near: [], others: nil, valuesRead: 0, isCut: false, erasures: 0)
        let report = ExplanationReport(loaded, question: .address("mia@gmial.com"))
        #expect(report.text(english).contains("gmial.com, looks like gmail.com."))
        #expect(report.json(english).contains(#""domainSuggestion":"gmail.com""#))
        let other = ExplanationReport(loaded, question: .address("mia@example.com"))
        #expect(!other.text(english).contains("looks like"))
        #expect(other.json(english).contains(#""domainSuggestion":null"#))
        // A code that was entered came to the right place.
        let used = try #require(ScriptedFault.all.first { $0.id == "code-01" }).history
        let arrived = LoadedHistory(
            history: used, near: [], others: nil, valuesRead: 0, isCut: false, erasures: 0)
        let entered = ExplanationReport(arrived, question: .address("mia@gmial.com"))
        #expect(entered.json(english).contains(#""domainSuggestion":null"#))
    }

    @Test func thePostmasterGetsWhatTheirOwnLogsCanBeSearchedFor() throws {
        let fault = try #require(ScriptedFault.all.first { $0.id == "accepted-12" })
        let loaded = LoadedHistory(
            history: fault.history, near: [], others: nil, valuesRead: 0, isCut: false, erasures: 0)
        let text = try #require(ProviderRequest(loaded) { "proof of entry \($0)" }).text
        #expect(text.hasPrefix("To the postmaster of example.com\n"))
        #expect(text.contains("To: <mia@example.com>"))
        #expect(text.contains("User unknown") && text.contains("proof of entry"))
        // Nobody else's rows stand in it.
        for entry in fault.entries {
            if let other = entry.email, other != "mia@example.com" { #expect(!text.contains(other)) }
        }
        let nothing = try #require(ScriptedFault.all.first { $0.id == "absent-01" })
        let empty = LoadedHistory(
            history: nothing.history, near: [], others: nil, valuesRead: 0, isCut: false, erasures: 0)
        #expect(ProviderRequest(empty) { _ in "" } == nil)
    }

    @Test(arguments: [
        ("2.0.0 Ok: queued as 99283295A3", "99283295A3"), ("250 OK id=1rXyzA-0004Bc-2D", "1rXyzA-0004Bc-2D"),
        ("2.0.0 x9abcd12 Message accepted for delivery", nil), ("550 5.1.1 User unknown", nil), ("queued as ab", nil),
    ])
    func queueNumbersAreReadWhereServersWriteThem(text: String, id: String?) {
        #expect(ProviderRequest.queueID(text) == id)
    }

    @Test(arguments: Cause.allCases)
    func eachCauseHasItsWords(cause: Cause) {
        #expect(AuditText.Cause(rawValue: cause.wireName) != nil)
        #expect(AuditText.PersonStep(rawValue: cause.wireName) != nil)
        #expect(AuditText.SupportStep(rawValue: cause.wireName) != nil)
    }

    @Test func noWordsAreForACauseThatThereIsNot() {
        let names = Set(Cause.allCases.map(\.wireName))
        #expect(Set(AuditText.Cause.allCases.map(\.rawValue)) == names)
    }

    @Test(arguments: ScriptedFault.all)
    func noAnswerShowsAnAddressOrAPlaceholder(fault: ScriptedFault) {
        let text = Self.report(fault).text(ReportStyle(languages: ["en"]))
        for entry in fault.entries {
            if let email = entry.email, email.contains("@"), email.prefix(while: { $0 != "@" }).count > 2 {
                #expect(!text.contains(email))
            }
            if let device = entry.device, device.count > 8 { #expect(!text.contains(device)) }
        }
        #expect(!text.contains("{$") && !text.contains("\u{1B}"))
    }
}
