import AuditTexts
import EIAMErrors
import ErrorCatalog
import SendAPI
import SendAudit

/// The sections that the filters change.
extension AuditPage {
    /// The states in the order in which a page lists them.
    static let states: [AttemptState] = [.sent, .failed, .refused, .suppressed, .unknown, .inFlight]

    func name(_ state: AttemptState) -> String { SummaryReport.name(state, words.style) }

    /// What a scenario is for, in words; the wire name where the catalogue does not name it.
    func purpose(_ scenario: String?) -> String? {
        scenario.map { scenario in AuditText.Scenario(rawValue: scenario).map { words.say($0.text) } ?? scenario }
    }

    func meaning(_ code: FailureCode?) -> String { CodeMeaning.text(code, in: words.style.languages) }

    /// What the operator can do about a code of the catalogue.
    func advice(_ code: FailureCode?) -> String {
        guard case .error(let name)? = code else { return "" }
        return EIAMError(code: name, text: "").words(for: .operator, in: words.style.languages).text
    }

    var totals: PageSection {
        let sent = counts.states[.sent] ?? 0
        func card(_ label: String, _ value: String) -> Markup {
            .element("div", [:], .element("dt", [:], .words(label)) + .element("dd", [:], .words(value)))
        }
        let cards = Markup.element(
            "dl", ["class": "cards", "id": "cards"],
            .all([
                card(words.say(.totalAttempts), words.number(counts.total)),
                card(words.say(.pageRateSent), words.share(sent, of: counts.total)),
                card(words.say(.pageRateFailed), words.share(counts.failures, of: counts.total)),
            ]))
        var table = PageTable(
            section: "totals", id: "totals-table",
            headings: [.columnResult, .pageColumnAttempts, .columnShare].map { words.say($0) }, numbers: [1, 2])
        table.rows = Self.states.map { state in
            let count = counts.states[state] ?? 0
            return [.words(name(state)), .words(words.number(count)), .words(words.share(count, of: counts.total))]
        }
        table.rows.append([
            .words(words.say(.totalAttempts)), .words(words.number(counts.total)),
            .words(words.share(counts.total, of: counts.total)),
        ])
        return section(
            "totals", .pageTotals, isFiltered: true, [paragraph(.pageTotalsRule), cards, table.markup])
    }

    var overTime: PageSection {
        let chart = PageChart(columns: counts.columns, intervals: data.intervals, words: words)
        return section(
            "time", .pageOverTime, isFiltered: true,
            [.element("div", ["id": "chart"], chart.markup(legend: legend))])
    }

    /// The names of the chart's colours.
    var legend: [String] {
        [name(.sent), name(.failed), name(.refused), words.say(.pageColumnOther)]
    }

    var failures: PageSection {
        var table = PageTable(
            section: "failures", id: "failures-table",
            headings: [.columnCode, .columnMeaning, .pageColumnAdvice, .columnCount, .columnShare].map {
                words.say($0)
            },
            numbers: [3, 4])
        table.rows = counts.byCode.map { code, count in
            [
                code.map { .value($0.name) } ?? .words(words.say(.pageUnnamed)), .words(meaning(code)),
                .words(advice(code)), .words(words.number(count)), .words(words.share(count, of: counts.total)),
            ]
        }
        var content = [
            paragraph(.pageCausesRule), causesTable,
            .element("h3", [:], .words(words.say(.headingFailuresByCode))), self.table(table),
        ]
        if counts.states[.unknown] ?? 0 > 0 { content.append(paragraph(.questionUnknownCode)) }
        return section("failures", .pageFailures, isFiltered: true, content)
    }

    var purposes: PageSection {
        let rows = counts.byScenario.map { scenario, group in (purpose(scenario), group) }
        return groups("purposes", .pagePurposes, .columnScenario, rows)
    }

    var apps: PageSection {
        groups("apps", .pageApps, .columnClient, counts.byClient.map { ($0.key, $0.group) })
    }

    private func groups(
        _ id: String, _ title: AuditText, _ heading: AuditText, _ rows: [(String?, PageCounts.Group)]
    ) -> PageSection {
        var table = PageTable(
            section: id, id: id + "-table",
            headings: [heading, .pageColumnAttempts, .pageColumnFailures, .pageColumnRate].map { words.say($0) },
            numbers: [1, 2, 3])
        table.rows = rows.map { name, group in
            [
                name.map { .value($0) } ?? .words(words.say(.pageUnnamed)), .words(words.number(group.attempts)),
                .words(words.number(group.failures)), .words(words.share(group.failures, of: group.attempts)),
            ]
        }
        return section(id, title, isFiltered: true, [self.table(table)])
    }

    /// The form, which is there for the script alone.
    var filters: Markup {
        func choice(_ id: String, _ label: AuditText, _ options: [(String, Markup)]) -> Markup {
            let list = Markup.all(options.map { .element("option", ["value": $0.0], $0.1) })
            return .element(
                "p", [:],
                .element("label", ["for": id], .words(words.say(label))) + .element("select", ["id": id], list))
        }
        func date(_ id: String, _ label: AuditText) -> Markup {
            let isLong = data.intervals.seconds >= 86_400
            return .element(
                "p", [:],
                .element("label", ["for": id], .words(words.say(label)))
                    + .element("input", ["id": id, "type": isLong ? "date" : "datetime-local"], nil))
        }
        let all = ("", Markup.words(words.say(.pageFilterAll)))
        let lists = PageLists(data)
        func named(_ names: [String?], _ words: (String) -> String) -> [(String, Markup)] {
            [all]
                + names.enumerated().map { index, name in
                    (String(index), Markup.words(name.map { Markup.shown(words($0)) } ?? self.words.say(.pageUnnamed)))
                }
        }
        let states = [all] + Self.states.enumerated().map { (String($0), Markup.words(name($1))) }
        let fields = Markup.all([
            choice("f-state", .columnResult, states),
            choice("f-scenario", .columnScenario, named(lists.scenarios) { purpose($0) ?? $0 }),
            choice("f-client", .columnClient, named(lists.clients) { $0 }),
            choice("f-code", .columnCode, named(lists.codes.map { $0?.name }) { $0 }),
            date("f-from", .pageFilterFrom), date("f-to", .pageFilterTo),
            choice(
                "f-compare", .pageCompare,
                [
                    ("", .words(words.say(.pageCompareNone))), ("before", .words(words.say(.pageCompareBefore))),
                    ("other", .words(words.say(.pageCompareOther))),
                ]),
            .element(
                "div", ["id": "f-other", "class": "fields", "hidden": ""],
                date("f-from2", .pageFilterFrom) + date("f-to2", .pageFilterTo)),
            .element(
                "p", [:], .element("button", ["type": "button", "id": "f-reset"], .words(words.say(.pageFilterReset)))),
        ])
        let note = data.appCounts == nil ? Markup.empty : paragraph(.pageFilterSeparate)
        let form = Markup.element(
            "form", ["id": "filters", "hidden": "", "aria-labelledby": "filters-title"],
            .element("h2", ["id": "filters-title"], .words(words.say(.pageFilters)))
                + .element("div", ["class": "fields"], fields) + note
                + .element("p", ["id": "f-status", "role": "status"], .empty))
        return form + .element("noscript", [:], paragraph(.pageNoScript, class: "note"))
    }
}
