import AuditTexts
import ErrorCatalog
import MessageFormat
package import SendAPI
package import SendAudit
import StrictJSON

/// How large a ledger is, how fast it grows and how it fares: as text for people and as one JSON object for programs.
package struct StatisticsReport: Sendable {
    private let statistics: LedgerStatistics
    private let ledger: String
    private let now: Timestamp

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - statistics: what was measured.
    ///   - ledger: how the reader names the ledger.
    ///   - now: when.
    package init(_ statistics: LedgerStatistics, ledger: String, now: Timestamp) {
        self.statistics = statistics
        self.ledger = ledger
        self.now = now
    }

    /// Whether something is not as it should be.
    package var isGood: Bool {
        statistics.schemaDifferences.isEmpty && (statistics.structure?.isEmpty ?? true) && statistics.signed != nil
    }

    /// The report as text.
    package func text(_ style: ReportStyle) -> String {
        let parts = [head(style), entries(style), size(style), condition(style)]
        return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private func head(_ style: ReportStyle) -> [String] {
        [style.heading(style.say(.statsTitle)), style.say(.summaryLedger, ["path": Self.shown(ledger)])]
    }

    private func entries(_ style: ReportStyle) -> [String] {
        var lines = [
            style.say(.statsRecorded, ["count": .integer(statistics.recorded)]),
            style.say(.statsInFile, ["count": .integer(statistics.inFile)]),
        ]
        if let oldest = statistics.oldest { lines.append(style.say(.statsOldest, ["time": .string("\(oldest)")])) }
        if let newest = statistics.newest {
            lines.append(style.say(.verificationNewest, ["time": .string("\(newest)")]))
        }
        var table = TextTable(headings: [style.say(.columnCount), style.say(.statsKinds)], rightAligned: [0])
        table.rows = statistics.kinds.map { kind in
            [
                .words(style.say(.sizeCount, ["count": .integer(kind.count)])),
                .words(style.say(kind.kind.map { KindWords.key($0) } ?? .kindOther)),
            ]
        }
        return lines + ["", table.text(style)]
    }

    private func size(_ style: ReportStyle) -> [String] {
        func line(_ key: AuditText, _ bytes: Int64, _ more: [String: MessageValue] = [:]) -> String {
            style.say(key, more.merging(["size": .string(SizeWords.text(bytes, style))]) { $1 })
        }
        var lines = [
            line(.statsFile, statistics.file.bytes), line(.statsUnused, statistics.unusedBytes),
            line(.statsWal, statistics.log.bytes),
        ]
        lines += statistics.sidecars.map { line(.statsBeside, $0.bytes, ["name": Self.shown($0.name)]) }
        if let growth = statistics.growth {
            lines.append(line(.statsGrowth, growth.bytesPerDay, ["days": .integer(Int64(growth.days))]))
        } else {
            lines.append(style.say(.statsGrowthUnknown))
        }
        if let free = statistics.freeBytes { lines.append(line(.statsFree, free)) }
        if let full = statistics.full(after: now) {
            lines.append(style.say(.statsFullOn, ["time": .string(String("\(full)".prefix(10)))]))
        } else if statistics.growth != nil, statistics.freeBytes != nil {
            lines.append(style.say(.statsNotFull))
        }
        return lines
    }

    private func condition(_ style: ReportStyle) -> [String] {
        var lines: [String] = []
        if let signed = statistics.signed {
            let time = statistics.newest.map { "\($0)" } ?? ""
            lines.append(style.say(.statsCheckpoint, ["count": .integer(signed), "time": .string(time)]))
        } else {
            lines.append(style.say(.questionUnsigned))
        }
        if let external = statistics.external {
            lines.append(style.say(.statsCheckpointExternal, ["count": .integer(external)]))
        }
        lines += statistics.sinks.map {
            style.say(.statsSink, ["name": Self.shown($0.name), "sequence": .string(String($0.next - 1))])
        }
        lines.append(style.say(statistics.schemaDifferences.isEmpty ? .statsSchemaOwn : .statsSchemaForeign))
        lines += statistics.schemaDifferences.map { "  " + TerminalText.printable($0) }
        switch statistics.structure {
        case nil: lines.append(style.say(.statsStructureNotChecked))
        case let found? where found.isEmpty: lines.append(style.say(.statsStructureGood))
        case let found?:
            lines.append(style.say(.statsStructureBad))
            lines += found.map { "  " + TerminalText.printable($0) }
        }
        return lines
    }

    private static func shown(_ text: String) -> MessageValue { .string(TerminalText.printable(text)) }

    /// The report as one JSON object; see `stats.schema.json`.
    package var json: String {
        let number = { (value: Int64?) -> JSONValue in value.map { .number(JSONNumber($0)) } ?? .null }
        let text = { (value: String?) -> JSONValue in value.map { .string($0) } ?? .null }
        let list = { (values: [String]) -> JSONValue in .array(values.map { .string($0) }) }
        let kinds = statistics.kinds.map { ($0.kind?.name ?? "other", number($0.count)) }
        let file = { (file: LedgerStatistics.File) -> JSONValue in
            ["name": .string(file.name), "bytes": number(file.bytes)]
        }
        let growth = statistics.growth.map { growth -> JSONValue in
            [
                "bytesPerDay": number(growth.bytesPerDay), "entriesPerDay": number(growth.entriesPerDay),
                "days": .number(JSONNumber(growth.days)),
            ]
        }
        let object: JSONValue = [
            "version": 1, "ledger": .string(statistics.origin), "time": .string(now.description),
            "recorded": number(statistics.recorded), "inFile": number(statistics.inFile),
            "kinds": .object(JSONObject(Self.merged(kinds))), "oldest": text(statistics.oldest?.description),
            "newest": text(statistics.newest?.description), "file": file(statistics.file),
            "unusedBytes": number(statistics.unusedBytes), "writeAheadLog": file(statistics.log),
            "beside": .array(statistics.sidecars.map(file)), "growth": growth ?? .null,
            "freeBytes": number(statistics.freeBytes),
            "fullOn": text(statistics.full(after: now).map { String($0.description.prefix(10)) }),
            "signed": number(statistics.signed), "external": number(statistics.external),
            "sinks": .array(
                statistics.sinks.map { ["name": .string($0.name), "through": number($0.next - 1)] }),
            "schemaDifferences": list(statistics.schemaDifferences),
            "structure": statistics.structure.map(list) ?? .null, "good": .bool(isGood),
        ]
        return object.text
    }

    /// A name stands once in an object; kinds of later versions share one.
    private static func merged(_ kinds: [(String, JSONValue)]) -> [(String, JSONValue)] {
        var seen: Set<String> = []
        return kinds.filter { seen.insert($0.0).inserted }
    }
}
