import AuditTexts
import ErrorCatalog
package import LanguageMatching
import MessageFormat
import SendAPI
package import SendAudit
import StrictJSON

/// A summary as text for people and as JSON for programs.
package struct SummaryReport: Sendable {
    private let summary: Summary
    private let previous: Summary?
    private let frame: SummaryFrame

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - summary: what to show.
    ///   - ledger: the path of the ledger that it was made from.
    ///   - basis: what it stands on, which is shown below it.
    package init(_ summary: Summary, ledger: String, basis: AnswerBasis? = nil) {
        self.init(summary, frame: SummaryFrame(ledger: ledger, basis: basis))
    }

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - summary: what to show.
    ///   - previous: the window before, whose totals are shown beside it.
    ///   - frame: what is around it.
    package init(_ summary: Summary, before previous: Summary? = nil, frame: SummaryFrame) {
        (self.summary, self.previous, self.frame) = (summary, previous, frame)
    }

    /// The report as text.
    package func text(_ style: ReportStyle) -> String {
        let say = { (key: AuditText) in style.say(key) }
        var lines = frame.heading(summary.window, style) + [""]
        let isEmpty = summary.total <= 0 && (previous?.total ?? 0) <= 0
        guard !isEmpty else {
            return
                (lines + [say(.summaryEmpty)] + frame.removed(summary.removed, style)
                + frame.ending(summary.states, style)).joined(separator: "\n")
        }
        lines.append(frame.totals(summary.states, before: previous?.states, style))
        if summary.removed.counted > 0 {
            lines += ["", style.say(.removedCounted, ["count": .integer(Int64(summary.removed.counted))])]
        }
        lines += frame.removed(summary.removed, style)

        var codes = TextTable(
            headings: [say(.columnCode), say(.columnCount), say(.columnShare), say(.columnMeaning)],
            rightAligned: [1, 2])
        codes.rows = summary.failuresByCode.map {
            [
                .outside($0.key?.name ?? Self.none), .words(style.numbers.count($0.count)),
                .words(share($0.count, style)), .words(CodeMeaning.text($0.key, in: style.languages)),
            ]
        }
        append(say(.headingFailuresByCode), codes, to: &lines, style)
        if (summary.states[.unknown] ?? 0) > 0 { lines.append(say(.questionUnknownCode)) }
        append(say(.headingFailuresByScenario), scenarios(style), to: &lines, style)
        append(say(.headingFailuresByClient), groups(summary.failuresByClient, .columnClient, style), to: &lines, style)
        var devices = TextTable(headings: [say(.columnDevice), say(.columnAddresses)], rightAligned: [1])
        devices.rows = summary.sharedDevices.map { [.outside($0.key ?? ""), .words(style.numbers.count($0.count))] }
        append(say(.headingSuspiciousDevices), devices, to: &lines, style)
        return (lines + frame.ending(summary.states, style)).joined(separator: "\n")
    }

    /// The report as one JSON object. Names and codes are the same in every language; only `meaning` is not.
    package func json(_ languages: LanguagePreferences) -> String {
        let group = { (name: String, group: Summary.Group<String>) -> JSONValue in
            [name: group.key.map { .string($0) } ?? .null, "count": .number(JSONNumber(group.count))]
        }
        return JSONValue.object(
            JSONObject(
                frame.members(summary.window) + [
                    ("totals", SummaryFrame.json(summary.states)),
                    ("previous", previous.map { SummaryFrame.json($0.states) } ?? .null),
                    (
                        "failuresByCode",
                        .array(
                            summary.failuresByCode.map {
                                [
                                    "code": $0.key.map { .string($0.name) } ?? .null,
                                    "count": .number(JSONNumber($0.count)),
                                    "meaning": .string(CodeMeaning.text($0.key, in: languages)),
                                ]
                            })
                    ),
                    ("failuresByScenario", .array(summary.failuresByScenario.map { group("scenario", $0) })),
                    ("failuresByClient", .array(summary.failuresByClient.map { group("client", $0) })),
                    (
                        "sharedDevices",
                        .array(
                            summary.sharedDevices.map {
                                ["device": .string($0.key ?? ""), "addresses": .number(JSONNumber($0.count))]
                            })
                    ),
                ] + frame.endingMembers(summary.states, summary.removed))
        ).text
    }

    /// What stands where a value is missing; the same in all languages.
    private static let none = "–"

    static func name(_ state: AttemptState, _ style: ReportStyle) -> String {
        let key: AuditText =
            switch state {
            case .sent: .totalSent
            case .failed: .totalFailed
            case .refused: .totalRefused
            case .suppressed: .totalSuppressed
            case .unknown: .totalUnknown
            case .inFlight: .totalInFlight
            }
        return style.say(key)
    }

    private func scenarios(_ style: ReportStyle) -> TextTable {
        var table = groups(summary.failuresByScenario, .columnScenario, style)
        table.headings.append(style.say(.columnMeaning))
        for index in table.rows.indices {
            table.rows[index].append(.words(Self.scenarioName(table.rows[index][0].text, style)))
        }
        return table
    }

    /// What a scenario is for; empty for one that the catalogue does not name.
    private static func scenarioName(_ scenario: String, _ style: ReportStyle) -> String {
        AuditText.Scenario(rawValue: scenario).map { style.say($0.text) } ?? ""
    }

    private func groups(_ groups: [Summary.Group<String>], _ heading: AuditText, _ style: ReportStyle) -> TextTable {
        var table = TextTable(
            headings: [heading, .columnCount, .columnShare].map { style.say($0) },
            rightAligned: [1, 2])
        table.rows = groups.map {
            [
                .outside($0.key ?? Self.none), .words(style.numbers.count($0.count)),
                .words(share($0.count, style)),
            ]
        }
        return table
    }

    private func append(_ heading: String, _ table: TextTable, to lines: inout [String], _ style: ReportStyle) {
        guard !table.rows.isEmpty else { return }
        lines += ["", style.heading(heading), table.text(style)]
    }

    private func share(_ count: Int, _ style: ReportStyle) -> String { style.numbers.share(count, of: summary.total) }
}
