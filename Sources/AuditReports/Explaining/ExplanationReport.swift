import AuditTexts
import EIAMErrors
import LanguageMatching
import MessageFormat
import SendAPI
package import SendAudit
package import SendDiagnosis

/// Why one person got no code: a paragraph that support can read out, whose turn it is, and what happened.
package struct ExplanationReport: Sendable {
    let loaded: LoadedHistory
    let explanation: Explanation
    let subject: String
    let basis: BasisLines?
    let isRevealed: Bool

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - loaded: what the ledger holds.
    ///   - subject: what was asked about; an address is masked in what is shown.
    ///   - basis: what the answer stands on.
    ///   - isRevealed: shows personal values whole. That is recorded first, by the caller.
    package init(_ loaded: LoadedHistory, subject: String, basis: AnswerBasis? = nil, isRevealed: Bool = false) {
        self.loaded = loaded
        self.subject = subject
        self.isRevealed = isRevealed
        self.basis = basis.map { BasisLines($0) }
        explanation = Explanation(of: loaded.history)
    }

    /// The report as text.
    package func text(_ style: ReportStyle) -> String {
        let words = CauseWords(explanation.finding, history: loaded.history, isRevealed: isRevealed)
        let finding = explanation.finding
        var lines = [style.heading(style.say(.explainTitle, ["address": .string(shownSubject)])), ""]
        lines += [words.paragraph(style), ""]
        lines += [style.heading(style.say(.explainHeadingNext)), "  " + words.supportStep(style)]
        lines.append(
            "  "
                + [stageName(finding.stage, style), turnName(finding.turn, style), ending(finding, style)]
                .compactMap(\.self).joined(separator: " · "))
        if let others = loaded.others { lines += ["", othersLine(others, style)] }
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
        let shown = subject.contains("@") && !isRevealed ? EmailAddress.masked(subject) : subject
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

    private func othersLine(_ others: OthersOutcome, _ style: ReportStyle) -> String {
        style.say(
            .explainOthers,
            [
                "domain": .string(TerminalText.printable(others.domain)), "count": .integer(Int64(others.sent)),
                "total": .integer(Int64(others.total)),
            ])
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
        if cause == .noAttempt, loaded.erasures > 0 {
            lines.append(style.say(.nearErasures, ["count": .integer(Int64(loaded.erasures))]))
        }
        return lines
    }
}
