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
    private let ledger: String
    private let basis: BasisLines?

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - summary: what to show.
    ///   - ledger: the path of the ledger that it was made from.
    ///   - basis: what it stands on, which is shown below it.
    package init(_ summary: Summary, ledger: String, basis: AnswerBasis? = nil) {
        self.summary = summary
        self.ledger = ledger
        self.basis = basis.map { BasisLines($0) }
    }

    /// The report as text.
    package func text(_ style: ReportStyle) -> String {
        let say = { (key: AuditText) in style.say(key) }
        var lines = [
            style.heading(say(.summaryTitle)),
            style.say(.summaryLedger, ["path": .string(TerminalText.printable(ledger))]),
            window(style),
            "",
        ]
        guard summary.total > 0 else {
            return (lines + [say(.summaryEmpty)] + uncertain(style) + ending(style)).joined(separator: "\n")
        }
        var totals = TextTable(headings: [say(.totalAttempts), String(summary.total)], rightAligned: [1])
        totals.rows = AttemptState.allCases.map { [Self.name($0, style), String(summary.states[$0] ?? 0)] }
        lines.append(totals.text(style))
        if summary.removed.counted > 0 {
            lines += ["", style.say(.removedCounted, ["count": .integer(Int64(summary.removed.counted))])]
        }
        lines += uncertain(style)

        var codes = TextTable(
            headings: [say(.columnCode), say(.columnCount), say(.columnShare), say(.columnMeaning)],
            rightAligned: [1, 2])
        codes.rows = summary.failuresByCode.map {
            [
                $0.key?.name ?? Self.none, String($0.count), share($0.count),
                CodeMeaning.text($0.key, in: style.languages),
            ]
        }
        append(say(.headingFailuresByCode), codes, to: &lines, style)
        append(say(.headingFailuresByScenario), scenarios(style), to: &lines, style)
        append(say(.headingFailuresByClient), groups(summary.failuresByClient, .columnClient, style), to: &lines, style)
        var devices = TextTable(headings: [say(.columnDevice), say(.columnAddresses)], rightAligned: [1])
        devices.rows = summary.sharedDevices.map { [$0.key ?? "", String($0.count)] }
        append(say(.headingSuspiciousDevices), devices, to: &lines, style)
        return (lines + ending(style)).joined(separator: "\n")
    }

    /// The report as one JSON object. Names and codes are the same in every language; only `meaning` is not.
    package func json(_ languages: LanguagePreferences) -> String {
        let group = { (name: String, group: Summary.Group<String>) -> JSONValue in
            [name: group.key.map { .string($0) } ?? .null, "count": .number(JSONNumber(group.count))]
        }
        let totals = AttemptState.allCases.map { ($0.rawValue, JSONValue.number(JSONNumber(summary.states[$0] ?? 0))) }
        return JSONValue.object(
            JSONObject(
                [
                    ("ledger", .string(ledger)),
                    ("from", summary.window.start.map { .string($0.description) } ?? .null),
                    ("to", summary.window.end.map { .string($0.description) } ?? .null),
                    ("totals", .object(JSONObject([("attempts", .number(JSONNumber(summary.total)))] + totals))),
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
                    ("removed", removed),
                ] + (basis?.members ?? []))
        ).text
    }

    /// What the retention has left of the window: always there, so that a program need not know when it is not.
    private var removed: JSONValue {
        [
            "counted": .number(JSONNumber(summary.removed.counted)),
            "uncertain": .array(
                summary.removed.uncertain.map { part in
                    [
                        "from": part.window.start.map { .string($0.description) } ?? .null,
                        "to": part.window.end.map { .string($0.description) } ?? .null,
                        "attempts": .number(JSONNumber(part.count)),
                    ]
                }),
        ]
    }

    private func ending(_ style: ReportStyle) -> [String] { basis.map { ["", $0.text(style)] } ?? [] }

    /// What is not in the numbers.
    private func uncertain(_ style: ReportStyle) -> [String] {
        summary.removed.uncertain.flatMap { part in
            [
                "",
                style.say(
                    .removedUncertain,
                    [
                        "count": .integer(Int64(part.count)),
                        "from": .string(part.window.start?.description ?? ""),
                        "to": .string(part.window.end?.description ?? ""),
                    ]),
            ]
        }
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

    private func window(_ style: ReportStyle) -> String {
        guard let start = summary.window.start else { return style.say(.summaryWindowAll) }
        return style.say(
            .summaryWindow,
            ["from": .string(start.description), "to": .string(summary.window.end?.description ?? "")])
    }

    private func scenarios(_ style: ReportStyle) -> TextTable {
        var table = groups(summary.failuresByScenario, .columnScenario, style)
        table.headings.append(style.say(.columnMeaning))
        for index in table.rows.indices { table.rows[index].append(Self.scenarioName(table.rows[index][0], style)) }
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
            [$0.key ?? Self.none, String($0.count), share($0.count)]
        }
        return table
    }

    private func append(_ heading: String, _ table: TextTable, to lines: inout [String], _ style: ReportStyle) {
        guard !table.rows.isEmpty else { return }
        lines += ["", style.heading(heading), table.text(style)]
    }

    /// The part of all attempts in tenths of a percent.
    private func share(_ count: Int) -> String {
        // Counts of a file that was changed may be beyond what whole numbers can be multiplied by.
        let share = summary.total == 0 ? 0 : Double(count) / Double(summary.total) * 1_000
        let tenths = Int(min(max(share, 0), 1_000_000).rounded())
        return "\(tenths / 10).\(tenths % 10) %"
    }
}
