import AuditTexts
import ErrorCatalog
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

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - loaded: what the ledger holds.
    ///   - question: what was asked about; an address or a device is masked in what is shown.
    ///   - basis: what the answer stands on.
    ///   - isRevealed: shows personal values whole. That is recorded first, by the caller.
    package init(
        _ loaded: LoadedHistory, question: HistoryQuestion, basis: AnswerBasis? = nil, isRevealed: Bool = false
    ) {
        self.loaded = loaded
        self.question = question
        self.isRevealed = isRevealed
        self.basis = basis.map { BasisLines($0) }
        explanation = Explanation(of: loaded.history)
    }

    /// The report as text.
    package func text(_ style: ReportStyle) -> String {
        let words = CauseWords(explanation.finding, history: loaded.history, isRevealed: isRevealed)
        let finding = explanation.finding
        var lines = [style.heading(style.say(.explainTitle, ["address": .string(shownSubject)])), ""]
        lines += [style.heading(style.say(.explainToReadOut)), words.paragraph(style), ""]
        lines += [style.heading(style.say(.explainHeadingNext)), words.supportStep(style)]
        lines.append(
            [stageName(finding.stage, style), turnName(finding.turn, style), ending(finding, style)]
                .compactMap(\.self).joined(separator: " · "))
        if let others = loaded.others {
            lines += ["", style.heading(style.say(.explainHeadingOthers))] + othersLines(others, style)
        }
        let near = nearLines(style)
        if !near.isEmpty { lines += [""] + near }
        let timeline = ExplanationTimeline(loaded, isRevealed: isRevealed)
        if !timeline.isEmpty {
            lines += ["", style.heading(style.say(.explainHeadingTimeline)), timeline.table(style).text(style)]
        }
        if loaded.valuesRead > 0 {
            lines += ["", style.say(.explainRowsRead, ["count": .integer(Int64(loaded.valuesRead))])]
        }
        if let basis { lines += ["", basis.text(style)] }
        return lines.joined(separator: "\n")
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
        if let until = finding.until { return style.say(.explainUntil, ["until": .string(CauseWords.moment(until))]) }
        return finding.isFinal ? style.say(.explainFinal) : nil
    }

    func stageName(_ stage: Stage, _ style: ReportStyle) -> String {
        AuditText.Stage(rawValue: WireName.of(stage.rawValue)).map { style.say($0.text) } ?? stage.rawValue
    }

    func turnName(_ turn: Turn, _ style: ReportStyle) -> String {
        AuditText.Turn(rawValue: WireName.of(turn.rawValue)).map { style.say($0.text) } ?? turn.rawValue
    }

    /// What became of others' mails, and where this one parted from them.
    private func othersLines(_ others: OthersOutcome, _ style: ReportStyle) -> [String] {
        let domain = TerminalText.printable(others.domain)
        var lines = [
            style.say(
                .explainOthers,
                [
                    "domain": .string(domain), "count": .integer(Int64(others.sent)),
                    "total": .integer(Int64(others.total)),
                ])
        ]
        let isAlone = others.sent * 2 > others.total
        if !isAlone { lines.append(style.say(.explainSameForOthers, ["domain": .string(domain)])) }
        if isAlone, let host = explanation.finding.outcome?.host, let usual = others.host, host != usual {
            lines.append(
                style.say(.explainFirstDifference, ["name": .string(TerminalText.printable("\(host) ≠ \(usual)"))]))
        }
        return lines
    }

    private func nearLines(_ style: ReportStyle) -> [String] {
        var lines = loaded.near.map { near in
            let key: AuditText = near.kind == .sameDevice ? .nearSameDevice : .nearSimilarAddress
            return style.say(
                key,
                [
                    "address": .string(TerminalText.printable(near.maskedAddress)),
                    "time": .string(CauseWords.moment(near.time)),
                ])
        }
        let cause = explanation.finding.cause
        if cause == .otherScenarioOnly, let attempt = explanation.finding.attempt,
            let purpose = attempt.scenario.flatMap({ AuditText.Scenario(rawValue: $0) })
        {
            lines.append(
                style.say(
                    .nearOtherPurpose,
                    [
                        "time": .string(CauseWords.moment(attempt.time)), "purpose": .string(style.say(purpose.text)),
                    ]))
        }
        if cause == .noAttempt, loaded.erasures > 0 {
            lines.append(style.say(.nearErasures, ["count": .integer(Int64(loaded.erasures))]))
        }
        return lines
    }
}
