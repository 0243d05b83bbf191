import AuditTexts
import SendAPI
import SendAudit

/// The tables that are made of breakdowns: causes, mail servers, steps, and codes that were used.
extension AuditPage {
    /// The breakdowns that are shown, by the names that begin their tables' ids.
    var breakdowns: [(id: String, breakdown: PageBreakdown)] {
        let found = [("causes", causes), ("relays", relayTries), ("steps", steps)]
        return data.conversion.isRecorded ? found + conversions.map { ($0.id, $0.breakdown) } : found
    }

    /// A table of codes that were used.
    struct Conversion: Sendable {
        let id: String
        let heading: AuditText
        let column: AuditText
        let breakdown: PageBreakdown

        static func all(_ found: ReportConversion) -> [Conversion] {
            [
                Conversion(
                    id: "domains", heading: .columnDomain, column: .columnDomain,
                    breakdown: PageBreakdown(found.domains)),
                Conversion(
                    id: "servers", heading: .columnRelay, column: .columnRelay, breakdown: PageBreakdown(found.relays)),
                Conversion(
                    id: "clients", heading: .pageApps, column: .columnClient, breakdown: PageBreakdown(found.clients)),
                Conversion(
                    id: "hours", heading: .pageConversionOverTime, column: .pageColumnInterval,
                    breakdown: PageBreakdown(found.hours, order: .label)),
            ]
        }
    }

    /// A table of a breakdown, with a note where the filters do not change it.
    func table(_ table: PageTable, of breakdown: PageBreakdown) -> Markup {
        guard !breakdown.isFiltered else { return self.table(table) }
        let note = Markup.element("p", ["class": "fixed", "hidden": ""], .words(words.say(.pageUnfiltered)))
        return note + self.table(table)
    }

    /// A label that is a name of somebody else.
    func named(_ label: ReportLabel) -> Markup {
        if case .value(let name) = label { return .value(name) }
        return .words(words.say(Self.missing(label)))
    }

    /// What stands where a name is missing.
    static func missing(_ label: ReportLabel) -> AuditText {
        switch label {
        case .value, .none: .pageUnnamed
        case .erased: .groupErased
        case .removed: .groupRemoved
        case .others: .pageRest
        }
    }

    /// A cause and what can be done about it.
    func causeCells(_ label: ReportLabel) -> [Markup] {
        guard case .value(let name) = label else { return [.empty, .empty] }
        return [
            .words(CauseMeaning.what(name, words.style)), .words(CauseMeaning.advice(name, words.style)),
        ]
    }

    var causesTable: Markup {
        var table = PageTable(
            section: "failures", id: "causes-table",
            headings: [.columnCause, .columnMeaning, .pageColumnAdvice, .columnCount, .columnShare].map {
                words.say($0)
            }, numbers: [3, 4])
        table.rows = causes.groups.map { group in
            [named(group.labels[0])] + causeCells(group.labels[0]) + [
                .words(words.number(group.numbers[0])), .words(words.share(group.numbers[0], of: counts.total)),
            ]
        }
        return self.table(table, of: causes)
    }

    var relaysTable: Markup {
        var table = PageTable(
            section: "relays", id: "relays-table",
            headings: [
                .pageColumnServer, .pageColumnTries, .pageColumnAccepted, .pageColumnSoft, .pageColumnHard,
                .pageColumnSilent, .pageColumnTLS,
            ].map { words.say($0) }, numbers: [1, 2, 3, 4, 5, 6])
        table.rows = relayTries.groups.map { group in
            [named(group.labels[0])] + group.numbers.prefix(5).map { .words(words.number($0)) }
                + [.words(words.share(group.numbers[5], of: group.numbers[0]))]
        }
        return self.table(table, of: relayTries)
    }

    var stepsTable: Markup {
        var table = PageTable(
            section: "relays", id: "steps-table",
            headings: [.pageColumnPhase, .columnCause, .pageColumnAdvice, .columnCount].map { words.say($0) },
            numbers: [3])
        table.rows = steps.groups.map { group in
            [phase(group.labels[0])] + causeCells(group.labels[1]) + [.words(words.number(group.numbers[0]))]
        }
        return self.table(table, of: steps)
    }

    private func phase(_ label: ReportLabel) -> Markup {
        guard case .value(let name) = label else { return .words(words.say(Self.missing(label))) }
        guard let text = phaseWords(name) else { return .value(name) }
        return .words(text + " (") + .value(name) + .words(")")
    }

    /// A step in words; `nil` for one that another version of the program has recorded.
    func phaseWords(_ name: String) -> String? {
        let texts: [SendOutcome.Phase: AuditText] = [
            .dns: .pagePhaseDns, .connect: .pagePhaseConnect, .tls: .pagePhaseTls, .greeting: .pagePhaseGreeting,
            .auth: .pagePhaseAuth, .mail: .pagePhaseMail, .rcpt: .pagePhaseRcpt, .data: .pagePhaseData,
        ]
        return SendOutcome.Phase(rawValue: name).flatMap { texts[$0] }.map { words.say($0) }
    }

    /// The tables of codes that were used.
    var conversionTables: [Markup] {
        conversions.flatMap { shown -> [Markup] in
            let (id, breakdown) = (shown.id, shown.breakdown)
            var table = PageTable(
                section: "conversion", id: id + "-table",
                headings: [shown.column, .pageConversionAccepted, .pageConversionUsed, .columnShare].map {
                    words.say($0)
                },
                numbers: [1, 2, 3])
            table.rows = breakdown.groups.map { group in
                [id == "hours" ? hour(group.labels[0]) : named(group.labels[0])]
                    + group.numbers.prefix(2).map { .words(words.number($0)) }
                    + [.words(words.share(group.numbers[1], of: group.numbers[0]))]
            }
            let (title, shownTable) = (Markup.words(words.say(shown.heading)), self.table(table, of: breakdown))
            // One row an hour is long; who wants them opens them, as with the chart.
            guard id == "hours" else { return [.element("h3", [:], title), shownTable] }
            return [.element("details", [:], .element("summary", [:], title) + shownTable)]
        }
    }

    private func hour(_ label: ReportLabel) -> Markup {
        guard case .value(let text) = label, let seconds = Int64(text) else { return .empty }
        return PageWords.time(Timestamp(microseconds: seconds &* 1_000_000))
    }
}
