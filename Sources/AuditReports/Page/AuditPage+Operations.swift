import AuditTexts
import MessageFormat
import SendAPI
import SendAudit

/// What was done with the ledger itself.
extension AuditPage {
    var operations: PageSection {
        let found = data.operations
        let number = { (count: Int64?) -> Markup in
            count.map { .words(words.number(Int(clamping: $0))) } ?? .words(Markup.missing)
        }
        var content = list(.pageErasures, found.erasures, [.pageColumnEntries, .pageColumnStatus]) { operation in
            [
                number(operation.count),
                operation.isFinished
                    ? .words(words.say(.pageFinished))
                    : .element("strong", ["class": "alarm"], .words(words.say(.pageUnfinished))),
            ]
        }
        content += holds
        content += list(.pagePurges, found.purges, [.pageColumnEntries]) { [number($0.count)] }
        content += list(.pageAccesses, found.accesses, []) { _ in [] }
        content += list(.pageRestores, found.restores, [.pageColumnEntries]) { [number($0.count)] }
        content += list(.pageKeyChanges, found.keys, [.pageColumnKey]) { [.value($0.subject)] }
        content += list(.pageStarts, found.starts, [.pageColumnProgram]) { [.value($0.subject)] }
        content += list(.pageGaps, found.gaps, [.pageColumnBegin, .pageColumnEnd, .pageColumnAttempts]) { gap in
            [gap.from, gap.to].map { $0.map(PageWords.time) ?? .words(Markup.missing) } + [number(gap.count)]
        }
        return section("operations", .pageOperations, content)
    }

    /// The operations of one kind, with the columns that all have and those of the kind.
    private func list(
        _ title: AuditText, _ list: ReportOperations.List, _ headings: [AuditText],
        _ cells: (ReportOperations.Operation) -> [Markup]
    ) -> [Markup] {
        let heading = Markup.element("h3", [:], .words(words.say(title)))
        guard !list.newest.isEmpty else { return [heading, paragraph(.pageNone)] }
        // Starts and gaps are nobody's doing.
        let hasActor = list.newest.contains { $0.actor != nil || $0.reason != nil }
        var table = PageTable(
            section: "operations",
            headings: ([.pageColumnEntry, .columnTime] + (hasActor ? [.pageColumnActor, .pageColumnReason] : [])
                + headings)
                .map { words.say($0) }, numbers: [0])
        for (place, heading) in headings.enumerated() where [.pageColumnEntries, .pageColumnAttempts].contains(heading)
        {
            table.numbers.insert(place + (hasActor ? 4 : 2))
        }
        table.rows = list.newest.map { operation in
            [.words(String(operation.sequence)), PageWords.time(operation.time)]
                + (hasActor ? [.value(operation.actor), .value(operation.reason)] : []) + cells(operation)
        }
        return [heading] + listed(list.newest.count, of: list.total) + [table.markup]
    }

    private var holds: [Markup] {
        var table = PageTable(
            section: "operations",
            headings: [
                .pageColumnEntry, .columnTime, .pageColumnActor, .pageColumnReason, .pageColumnScope, .pageColumnStatus,
            ].map { words.say($0) }, numbers: [0])
        table.rows = data.operations.holds.map { hold in
            let status =
                hold.releasedBy.map { entry in
                    words.say(
                        .pageHoldReleased,
                        [
                            "time": hold.releasedAt.map(PageWords.text) ?? .string(Markup.missing),
                            "sequence": .string(String(entry)),
                        ])
                } ?? words.say(.pageHoldStands)
            return [
                .words(String(hold.sequence)), PageWords.time(hold.time), .value(hold.actor), .value(hold.reason),
                .words(scope(hold)), .words(status),
            ]
        }
        return [.element("h3", [:], .words(words.say(.pageHolds))), self.table(table)]
    }

    private func scope(_ hold: ReportOperations.Hold) -> String {
        guard let window = hold.window else { return words.say(.pageHoldPerson) }
        let end = { (time: Timestamp?) in time.map(PageWords.text) ?? .string(Markup.missing) }
        return words.say(.pageHoldPeriod, ["from": end(window.start), "to": end(window.end)])
    }
}
