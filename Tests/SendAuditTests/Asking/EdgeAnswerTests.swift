import EIAMErrors
import Foundation
import LanguageMatching
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

/// What a list says of one attempt where the entries say it in several ways.
struct EdgeAnswerTests {
    private let fixture: LedgerFixture

    init() throws {
        fixture = try LedgerFixture()
    }

    /// What became of the code afterwards are outcomes too, and no tries.
    @Test func onlyTriesAreCounted() async throws {
        let ledger = try fixture.open()
        func record(_ email: String, _ results: [SendOutcome.Result]) async throws {
            let receipt = try await ledger.begin(fixture.attempt(email))
            for result in results {
                try await ledger.finish(receipt, with: SendOutcome(time: fixture.clock.now, result: result))
            }
        }
        try await record("used@example.org", [.sent, .consumed])
        try await record("wrong@example.org", [.sent, .codeWrong, .codeWrong, .codeTriesUsedUp, .codeExpired])
        try await record("again@example.org", [.softFail, .timeout, .sent, .delivered, .bounced, .complained])
        try await record("never@example.org", [.notQueued])
        try await record("late@example.org", [.softFail, .expired])
        try await record("over@example.org", [.expired])
        try await record("broken@example.org", [.unknown])
        try await record("waiting@example.org", [])
        let rows = try fixture.reader().attempts(TimeWindow(), limit: 10)
        #expect(rows.reversed().map(\.deliveryAttempts) == [1, 1, 3, 0, 1, 0, 1, 0])
    }

    @Test func theLanguageIsTheOneOfTheAnswerOrTheBestMatchOfWhatWasAskedFor() async throws {
        let ledger = try fixture.open()
        let asked: [(String?, LanguageTag?)] = [
            ("fr-CA, en;q=0.5", LanguageTag("de")), ("de-CH, en;q=0.5", nil), ("zh-TW", nil), ("xx", nil), (nil, nil),
            ("not a language!", nil),
        ]
        for (text, answered) in asked {
            var attempt = fixture.attempt("anna@example.org")
            attempt.languageAsked = text
            attempt.languageAnswered = answered
            _ = try await ledger.begin(attempt)
        }
        let reader = try fixture.reader()
        let rows = try reader.attempts(TimeWindow(), limit: 10)
        #expect(rows.reversed().map(\.language) == ["de", "de", "zh-Hant", "en", nil, nil])
        #expect(rows.reversed().map(\.languageAnswered) == ["de", nil, nil, nil, nil, nil])
        let summary = try reader.summary(SummaryQuestion(groupings: [.language]))
        let counts = Dictionary(uniqueKeysWithValues: summary.groups.map { ($0.key, $0.count) })
        #expect(
            counts == [[.value("de")]: 2, [.value("zh-Hant")]: 1, [.value("en")]: 1, [.none]: 2])
    }

    /// A summary counts what a list has, and what the list says that it has not.
    @Test func refusalsThatShareAnEntryAreCounted() async throws {
        let ledger = try fixture.open()
        for _ in 0..<80 {
            _ = try await ledger.append(
                fixture.attempt("a@example.org", refused: .tooManyRequests(.init(retryAfter: .seconds(9)))))
        }
        try await ledger.close()
        let reader = try fixture.reader()
        let folded = try reader.foldedRefusals(TimeWindow())
        let listed = try reader.attempts(TimeWindow(), limit: 100).count
        #expect(folded > 0 && listed > 0 && folded + listed == 80)
        #expect(try reader.summary(TimeWindow()).total == 80)
        let before = TimeWindow(end: fixture.clock.now - .seconds(3_600))
        #expect(try reader.foldedRefusals(before) == 0)
    }

    @Test(arguments: ["", "  ", "\u{200B}"])
    func aBlankAddressIsNoPerson(email: String) async throws {
        let ledger = try fixture.open()
        let hold = await #expect(throws: LedgerError.self) {
            try await ledger.placeHold(.person(email: email), reason: "court", actor: "me")
        }
        let access = await #expect(throws: LedgerError.self) {
            _ = try await ledger.recordAccess(email: email, reason: "case 7", actor: "me")
        }
        #expect(hold?.code == .invalid && access?.code == .invalid)
    }

    @Test func anExportGoesOnFromAnEntryThatIsThere() async throws {
        let ledger = try fixture.open()
        _ = try await ledger.begin(fixture.attempt("anna@example.org"))
        let reader = try fixture.reader()
        let size = try ExportPages(RowExport(), of: reader).scope.size
        #expect(try ExportPages(RowExport(after: size - 1), of: reader).scope.size == size)
        for after in [size, .max] {
            let error = #expect(throws: LedgerError.self) { try ExportPages(RowExport(after: after), of: reader) }
            #expect(error?.code == .invalid)
        }
    }
}
