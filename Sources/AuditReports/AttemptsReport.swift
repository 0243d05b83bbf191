import AuditTexts
import LanguageMatching
import MessageFormat
import SendAPI
package import SendAudit
import StrictJSON

/// Attempts as a table for people and as one JSON line each for programs. Personal values are masked.
package struct AttemptsReport: Sendable {
    private let rows: [AttemptRow]
    private let total: Int
    private let basis: BasisLines?

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - rows: the attempts to show.
    ///   - total: how many the window holds.
    ///   - basis: what it stands on, which is shown below it.
    package init(_ rows: [AttemptRow], total: Int, basis: AnswerBasis? = nil) {
        self.rows = rows
        self.total = total
        self.basis = basis.map { BasisLines($0) }
    }

    /// The report as text.
    package func text(_ style: ReportStyle) -> String {
        let say = { (key: AuditText) in style.say(key) }
        let ending = basis.map { "\n\n" + $0.text(style) } ?? ""
        guard !rows.isEmpty else { return say(.summaryEmpty) + ending }
        var table = TextTable(
            headings: [
                .columnSequence, .columnTime, .columnEmail, .columnScenario, .columnClient, .columnDevice,
                .columnResult,
                .columnCode,
            ].map(say), rightAligned: [0])
        table.rows = rows.map { row in
            [
                String(row.sequence), row.time.description, row.email ?? "", row.scenario ?? "",
                row.clientID ?? "",
                row.device ?? "", say(Self.key(row.state)), row.code?.name ?? "",
            ]
        }
        let title = style.say(
            .attemptsTitle,
            ["shown": .integer(Int64(rows.count)), "total": .integer(Int64(total))])
        return style.heading(title) + "\n" + table.text(style) + ending
    }

    /// The report as lines of JSON, one attempt each.
    package var jsonLines: String {
        rows.map { row in
            let text = { (value: String?) -> JSONValue in value.map { .string($0) } ?? .null }
            return JSONValue.object(
                JSONObject(
                    [
                        ("seq", .number(JSONNumber(row.sequence))),
                        ("id", .string(row.id.description)),
                        ("callerId", text(row.callerID?.description)),
                        ("time", .string(row.time.description)),
                        ("scenario", text(row.scenario)),
                        ("client", text(row.clientID)),
                        ("language", text(row.languageAnswered)),
                        ("email", text(row.email)),
                        ("device", text(row.device)),
                        ("result", .string(row.state.rawValue)),
                        ("code", text(row.code?.name)),
                        ("deliveryAttempts", .number(JSONNumber(row.deliveryAttempts))),
                    ] + (basis?.members ?? []))
            ).text
        }.joined(separator: "\n")
    }

    private static func key(_ state: AttemptState) -> AuditText {
        switch state {
        case .sent: .resultSent
        case .failed: .resultFailed
        case .refused: .resultRefused
        case .suppressed: .resultSuppressed
        case .unknown: .resultUnknown
        case .inFlight: .resultInFlight
        }
    }
}
