import AuditTexts
import ErrorCatalog
package import LanguageMatching
import MessageFormat
import SendAPI
package import SendAudit
import StrictJSON

/// A summary by groups as text for people and as JSON for programs.
package struct GroupedReport: Sendable {
    let summary: GroupedSummary
    let frame: SummaryFrame
    private let commands: DrillDown

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - summary: what to show.
    ///   - frame: what is around it.
    package init(_ summary: GroupedSummary, frame: SummaryFrame) {
        self.summary = summary
        self.frame = frame
        commands = DrillDown(summary.question, ledger: frame.ledger, frame.clock)
    }

    private var groupings: [SummaryGrouping] { summary.question.groupings }

    // MARK: Text

    /// The report as text.
    package func text(_ style: ReportStyle) -> String {
        var lines = frame.heading(summary.question.window, style) + [""]
        if summary.total > 0 || (summary.previousStates ?? [:]).values.contains(where: { $0 != 0 }) {
            lines.append(frame.totals(summary.states, before: summary.previousStates, style))
            lines += ["", groupTable(style).text(style)]
            lines += gone(style).flatMap { ["", $0.text(style)] }
            lines += details(style).flatMap { ["", $0.text(style)] }
            lines += drillDown(style)
        } else {
            lines.append(style.say(.summaryEmpty))
        }
        lines += frame.removed(summary.removed, style)
        lines += ["", style.say(.questionRowsRead, ["count": .integer(Int64(summary.rowsRead))])]
        if groupings.contains(.code), (summary.states[.unknown] ?? 0) > 0 {
            lines.append(style.say(.questionUnknownCode))
        }
        if groupings.contains(.cause) { lines.append(style.say(.questionOwnCause)) }
        if summary.isFromRollups { lines.append(style.say(.questionRollups)) }
        if groupings.contains(.language) { lines.append(style.say(.questionLanguage)) }
        return (lines + frame.ending(summary.states, style)).joined(separator: "\n")
    }

    func groupTable(_ style: ReportStyle) -> TextTable {
        let isCompared = summary.previousStates != nil
        var table = TextTable(
            headings: groupings.map { style.say(Self.heading($0)) }
                + [.columnAttempts, .columnShare, .columnFailures, .columnRate].map { style.say($0) }
                + (isCompared ? [style.say(.columnPrevious)] : []),
            rightAligned: Set(groupings.count..<(groupings.count + 5)))
        let numbers = style.numbers
        func row(_ names: [TextCell], _ group: GroupedSummary.Group) -> [TextCell] {
            let previous = group.previous.map { group.isNew ? style.say(.valueNew) : numbers.count($0) }
            let counts =
                [
                    numbers.count(group.count), numbers.share(group.count, of: summary.total),
                    numbers.count(group.failures), numbers.share(group.failures, of: group.count),
                ] + [previous].compactMap(\.self)
            return names + counts.map(TextCell.words)
        }
        table.rows = summary.groups.map { row(names($0, style), $0) }
        for (place, group) in summary.groups.enumerated() {
            if let note = meaning(group, style) { table.notes[place] = note }
        }
        if let other = summary.other {
            let count = MessageValue.integer(Int64(summary.groupCount - summary.groups.count))
            let name = style.say(.groupOther, ["count": count])
            table.rows.append(row([.words(name)] + Array(repeating: .words(""), count: groupings.count - 1), other))
        }
        return table
    }

    /// What a code or a cause means, in words; one of both is enough.
    private func meaning(_ group: GroupedSummary.Group, _ style: ReportStyle) -> String? {
        if let place = groupings.firstIndex(of: .cause), case .value(let name) = group.key[place] {
            let text = CauseMeaning.what(name, style)
            return text.isEmpty ? nil : text
        }
        guard let place = groupings.firstIndex(of: .code), case .value(let code) = group.key[place] else { return nil }
        let text = CodeMeaning.text(FailureCode(code), in: style.languages)
        return text.isEmpty || code == SendOutcome.Result.unknown.rawValue ? nil : text
    }

    private func names(_ group: GroupedSummary.Group, _ style: ReportStyle) -> [TextCell] {
        zip(group.key, groupings).map { key, grouping in
            switch key {
            case .none: return .words(style.say(.groupNone))
            case .erased: return .words(style.say(.groupErased))
            case .removed: return .words(style.say(.groupRemoved))
            case .value(let text):
                guard grouping == .result, let state = AttemptState(rawValue: text) else {
                    return .outside(text.count > 60 ? String(text.prefix(59)) + "…" : text)
                }
                return .words(SummaryReport.name(state, style))
            }
        }
    }

    func gone(_ style: ReportStyle) -> [ReportPart] {
        guard !summary.gone.isEmpty else { return [] }
        var table = TextTable(
            headings: groupings.map { style.say(Self.heading($0)) } + [style.say(.columnPrevious)],
            rightAligned: [groupings.count])
        table.rows = summary.gone.map { names($0, style) + [.words(style.numbers.count($0.previous ?? 0))] }
        let heading = style.say(.headingGone, ["count": .integer(Int64(summary.goneCount))])
        return [ReportPart(heading, table: table)]
    }

    func details(_ style: ReportStyle) -> [ReportPart] {
        guard summary.groups.contains(where: { $0.details != nil }) else { return [] }
        let columns: [AuditText] = [
            .columnAddresses, .columnDevices, .columnFirst, .columnLast, .columnMedian, .columnP95, .columnP99,
            .columnExample,
        ]
        let first = groupings.count
        var table = TextTable(
            headings: groupings.map { style.say(Self.heading($0)) } + columns.map { style.say($0) },
            rightAligned: [first, first + 1, first + 4, first + 5, first + 6, first + 7])
        func distinct(_ value: GroupDetails.Distinct?) -> String {
            guard let value else { return "" }
            return value.isEstimate
                ? style.say(.valueEstimate, ["count": .integer(Int64(value.count))]) : style.numbers.count(value.count)
        }
        func duration(_ value: Duration?) -> String {
            value.map {
                style.say(.valueMilliseconds, ["milliseconds": .integer(Int64(($0 / .milliseconds(1)).rounded()))])
            } ?? ""
        }
        table.rows = summary.groups.map { group in
            let details = group.details
            let values = [
                distinct(details?.addresses), distinct(details?.devices),
                details?.first.map { frame.clock.text($0) } ?? "", details?.last.map { frame.clock.text($0) } ?? "",
                duration(details?.durations?.median), duration(details?.durations?.p95),
                duration(details?.durations?.p99), details?.samples.first.map { String($0.sequence) } ?? "",
            ]
            return names(group, style) + values.map(TextCell.words)
        }
        return [ReportPart(style.say(.headingDetails), table: table)]
    }

    private func drillDown(_ style: ReportStyle) -> [String] {
        let lines = summary.groups.flatMap { group -> [String] in
            guard let command = commands.command(group) else { return [] }
            // The command stands alone in its line, so that it can be copied.
            return ["  " + label(group, style), "    " + TerminalText.printable(command)]
        }
        guard !lines.isEmpty else { return [] }
        let folded = MessageValue.integer(Int64(frame.foldedRefusals))
        return ["", style.heading(style.say(.headingDrillDown))] + lines
            + (frame.foldedRefusals > 0 ? [style.say(.questionFolded, ["count": folded])] : [])
    }

    /// What stands in a group's row, and whether its command lists one attempt alone.
    private func label(_ group: GroupedSummary.Group, _ style: ReportStyle) -> String {
        let name = names(group, style).map(\.text).joined(separator: ", ")
        return commands.isExample(group) ? style.say(.drillDownExample, ["name": .string(name)]) : name
    }

    static func heading(_ grouping: SummaryGrouping) -> AuditText {
        switch grouping {
        case .code: .columnCode
        case .cause: .columnCause
        case .result: .columnResult
        case .scenario: .columnScenario
        case .client: .columnClient
        case .domain: .columnDomain
        case .relay: .columnRelay
        case .phase: .columnPhase
        case .answerClass: .columnAnswerClass
        case .device: .columnDevice
        case .address: .columnIp
        case .network: .columnNetwork
        case .operatingSystem: .columnOs
        case .language: .columnLanguage
        case .hour: .columnHour
        case .day: .columnDay
        }
    }

    // MARK: JSON

    /// The report as one JSON object. Names and codes are the same in every language; only `meaning` is not.
    package func json(_ languages: LanguagePreferences) -> String {
        let style = ReportStyle(languages: languages)
        return JSONValue.object(
            JSONObject(
                frame.members(summary.question.window) + [
                    ("by", .array(groupings.map { .string($0.rawValue) })),
                    ("totals", SummaryFrame.json(summary.states)),
                    ("previous", summary.previousStates.map { SummaryFrame.json($0) } ?? .null),
                    ("groups", .array(summary.groups.map { json($0, style) })),
                    ("groupCount", .number(JSONNumber(summary.groupCount))),
                    ("other", summary.other.map { json($0, style) } ?? .null),
                    ("gone", .array(summary.gone.map { json($0, style) })),
                    ("goneCount", .number(JSONNumber(summary.goneCount))),
                    ("rowsRead", .number(JSONNumber(summary.rowsRead))),
                    ("fromRollups", .bool(summary.isFromRollups)),
                ] + frame.endingMembers(summary.states, summary.removed))
        ).text
    }

    private func json(_ group: GroupedSummary.Group, _ style: ReportStyle) -> JSONValue {
        let keys = zip(groupings, group.key).map { grouping, key in
            let value: JSONValue =
                switch key {
                case .value(let text): ["value": .string(text)]
                case .none: ["value": .null]
                case .erased: ["value": .null, "missing": "erased"]
                case .removed: ["value": .null, "missing": "removed"]
                }
            return (grouping.rawValue, value)
        }
        let rate = group.count == 0 ? 0 : Double(group.failures) / Double(group.count)
        return .object(
            JSONObject([
                ("key", group.key.isEmpty ? .null : .object(JSONObject(keys))),
                ("meaning", group.key.isEmpty ? .null : meaning(group, style).map { .string($0) } ?? .null),
                ("counts", SummaryFrame.json(group.states)),
                ("failures", .number(JSONNumber(group.failures))),
                ("rate", JSONNumber(rate).map { .number($0) } ?? .null),
                ("previous", group.previous.map { .number(JSONNumber($0)) } ?? .null),
                ("isNew", .bool(group.isNew)),
                ("details", group.details.map { Self.json($0) } ?? .null),
                ("command", group.key.isEmpty ? .null : commands.command(group).map { .string($0) } ?? .null),
            ]))
    }

    private static func json(_ details: GroupDetails) -> JSONValue {
        func distinct(_ value: GroupDetails.Distinct) -> JSONValue {
            ["count": .number(JSONNumber(value.count)), "isEstimate": .bool(value.isEstimate)]
        }
        func milliseconds(_ duration: Duration) -> JSONValue {
            .number(JSONNumber(Int64((duration / .milliseconds(1)).rounded())))
        }
        return [
            "addresses": distinct(details.addresses), "devices": distinct(details.devices),
            "first": details.first.map { .string($0.description) } ?? .null,
            "last": details.last.map { .string($0.description) } ?? .null,
            "milliseconds": details.durations.map {
                [
                    "count": .number(JSONNumber($0.count)), "median": milliseconds($0.median),
                    "p95": milliseconds($0.p95), "p99": milliseconds($0.p99),
                ]
            } ?? .null,
            "samples": .array(
                details.samples.map {
                    ["seq": .number(JSONNumber($0.sequence)), "id": .string($0.id.description)]
                }),
        ]
    }
}
