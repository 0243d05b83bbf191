import AuditTexts
import ErrorCatalog
package import FoundationEssentials
import LanguageMatching
import MessageFormat
import SendAPI
package import SendAudit
import SendDiagnosis

/// Why one person got no code: a paragraph that support can read out, whose turn it is, and what happened.
package struct ExplanationReport: Sendable {
    let loaded: LoadedHistory
    let explanation: Explanation
    let question: HistoryQuestion
    let basis: BasisLines?
    let isRevealed: Bool
    let clock: LocalClock

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - loaded: what the ledger holds.
    ///   - question: what was asked about; an address or a device is masked in what is shown.
    ///   - basis: what the answer stands on.
    ///   - isRevealed: shows personal values whole. That is recorded first, by the caller.
    ///   - zone: the zone in which moments are said.
    package init(
        _ loaded: LoadedHistory, question: HistoryQuestion, basis: AnswerBasis? = nil, isRevealed: Bool = false,
        zone: TimeZone = .gmt
    ) {
        self.loaded = loaded
        self.question = question
        self.isRevealed = isRevealed
        clock = LocalClock(zone)
        self.basis = basis.map { BasisLines($0) }
        explanation = Explanation(of: loaded.history)
    }

    /// The report as text.
    package func text(_ style: ReportStyle) -> String {
        ([style.heading(title(style))] + parts(style).map { $0.text(style) }).joined(separator: "\n\n")
    }

    /// Why no code arrived, and whom it is about.
    package func title(_ style: ReportStyle) -> String {
        style.say(.explainTitle, ["address": .string(shownSubject)])
    }

    /// What stands below the title, the paragraph to read out first.
    package func parts(_ style: ReportStyle) -> [ReportPart] {
        let words = words
        let finding = explanation.finding
        let labels = [stageName(finding.stage, style), turnName(finding.turn, style), ending(finding, style)]
        var parts = [
            ReportPart(style.say(.explainToReadOut), [words.paragraph(style)], isForemost: true),
            ReportPart(
                style.say(.explainHeadingNext),
                [words.supportStep(style), labels.compactMap(\.self).joined(separator: " · ")]),
        ]
        let others = othersLines(style)
        if !others.isEmpty { parts.append(ReportPart(style.say(.explainHeadingOthers), others)) }
        let near = nearLines(style)
        if !near.isEmpty { parts.append(ReportPart(lines: near)) }
        let timeline = ExplanationTimeline(
            loaded, evidence: Set(explanation.findings.flatMap(\.evidence)), isRevealed: isRevealed)
        if !timeline.isEmpty {
            parts.append(ReportPart(style.say(.explainHeadingTimeline), table: timeline.table(style)))
        }
        if loaded.valuesRead > 0 {
            parts.append(
                ReportPart(lines: [style.say(.explainRowsRead, ["count": .integer(Int64(loaded.valuesRead))])]))
        }
        if let basis { parts.append(ReportPart(lines: [basis.text(style)])) }
        return parts
    }

    /// The reason in words.
    var words: CauseWords {
        CauseWords(
            explanation.finding, history: loaded.history, isRevealed: isRevealed, clock: clock,
            isOfDevice: loaded.deviceAddresses != nil)
    }

    var shownSubject: String {
        let shown =
            switch question {
            case .address(let address): isRevealed ? address : EmailAddress.masked(address)
            case .device(let device): isRevealed ? device : AuditReader.masked(device: device)
            case .attempt(let id): id.description
            case .entry(let sequence): String(sequence)
            }
        return TerminalText.printable(shown)
    }

    private func ending(_ finding: Finding, _ style: ReportStyle) -> String? {
        if let until = finding.until {
            guard until > loaded.history.now else { return nil }
            return style.say(.explainUntil, ["until": .string(CauseWords.moment(until, clock))])
        }
        return finding.isFinal ? style.say(.explainFinal) : nil
    }

    func stageName(_ stage: Stage, _ style: ReportStyle) -> String {
        AuditText.Stage(rawValue: WireName.of(stage.rawValue)).map { style.say($0.text) } ?? stage.rawValue
    }

    func turnName(_ turn: Turn, _ style: ReportStyle) -> String {
        AuditText.Turn(rawValue: WireName.of(turn.rawValue)).map { style.say($0.text) } ?? turn.rawValue
    }

    /// What became of others' mails, and where this one parted from them. Whoever has the code needs no comparison.
    private func othersLines(_ style: ReportStyle) -> [String] {
        let finding = explanation.finding
        guard finding.stage != .code else { return [] }
        var lines: [String] = []
        if let others = loaded.others {
            let domain = MessageValue.string(TerminalText.printable(others.domain))
            lines.append(
                style.say(
                    .explainOthers,
                    [
                        "domain": domain, "count": .integer(Int64(others.sent)),
                        "total": .integer(Int64(others.total)),
                    ]))
            if Self.isFailure(finding), others.failed > 1, others.failed * 2 >= others.total {
                lines.append(style.say(.explainSameForOthers, ["domain": domain]))
            } else if others.sent * 2 > others.total, let host = finding.outcome?.host, let usual = others.host,
                host != usual
            {
                let hosts = TerminalText.printable("\(host) ≠ \(usual)")
                lines.append(style.say(.explainFirstDifference, ["name": .string(hosts)]))
            }
        }
        if let server = loaded.othersAtServer, Self.isFailure(finding) {
            lines.append(
                style.say(
                    .explainOthersAtServer,
                    [
                        "host": .string(TerminalText.printable(server.host)),
                        "count": .integer(Int64(server.sent)), "total": .integer(Int64(server.total)),
                    ]))
        }
        return lines
    }

    /// The domain that was asked about, and the much-used one that was perhaps meant. A code that somebody entered came to
    /// the right place.
    var misspeltDomain: (typed: String, meant: String)? {
        let finding = explanation.finding
        let asked: String? =
            if case .address(let address) = question { address } else { finding.attempt?.address }
        guard finding.stage != .code, let address = asked.flatMap({ EmailAddress($0) }),
            let meant = address.domainSuggestion
        else { return nil }
        return (address.domain, meant)
    }

    /// Whether the mail was not taken.
    private static func isFailure(_ finding: Finding) -> Bool {
        [.relay, .refusedForNow, .refusedForGood, .unclassified].contains(finding.stage)
    }

    private func nearLines(_ style: ReportStyle) -> [String] {
        var lines = loaded.near.map { near in
            let key: AuditText = near.kind == .sameDevice ? .nearSameDevice : .nearSimilarAddress
            return style.say(
                key,
                [
                    "address": .string(TerminalText.printable(isRevealed ? near.address : near.maskedAddress)),
                    "time": .string(CauseWords.moment(near.time, clock)),
                ])
        }
        if let misspeltDomain {
            lines.append(
                style.say(
                    .nearMisspeltDomain,
                    [
                        "domain": .string(TerminalText.printable(misspeltDomain.typed)),
                        "name": .string(misspeltDomain.meant),
                    ]))
        }
        let cause = explanation.finding.cause
        if cause == .otherScenarioOnly, let attempt = explanation.finding.attempt,
            let purpose = attempt.scenario.flatMap({ AuditText.Scenario(rawValue: $0) })
        {
            lines.append(
                style.say(
                    .nearOtherPurpose,
                    [
                        "time": .string(CauseWords.moment(attempt.time, clock)),
                        "purpose": .string(style.say(purpose.text)),
                    ]))
        }
        if explanation.finding.stage == .absent, loaded.erasures > 0 {
            lines.append(style.say(.nearErasures, ["count": .integer(Int64(loaded.erasures))]))
        }
        if cause == .noAttempt, loaded.history.since == nil {
            let from = CauseWords.moment(loaded.history.now - SendHistory.memory, clock)
            lines.append(style.say(.explainLookedSince, ["from": .string(from)]))
        }
        if let count = loaded.deviceAddresses, count > 1, let address = explanation.finding.attempt?.address {
            let shown = TerminalText.printable(isRevealed ? address : EmailAddress.masked(address))
            lines.append(
                style.say(.explainSharedDevice, ["count": .integer(Int64(count)), "address": .string(shown)]))
        }
        return lines
    }
}
