import AuditTexts
import ErrorCatalog
import MessageFormat
import SendAPI
package import SendAudit

/// The holds of a ledger, those that were released too: a line each, in the reader's language.
package struct HoldsReport: Sendable {
    private let holds: [Hold]
    private let basis: BasisLines

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - holds: the holds.
    ///   - basis: what it stands on, which is shown below it.
    package init(_ holds: [Hold], basis: AnswerBasis) {
        self.holds = holds
        self.basis = BasisLines(basis)
    }

    /// The report as text: those that stand come first.
    package func text(_ style: ReportStyle) -> String {
        let standing = holds.filter { $0.release == nil }
        var lines = standing.isEmpty ? [style.say(.holdNone)] : standing.map { Self.line($0, style) }
        for hold in holds {
            guard let release = hold.release else { continue }
            lines.append(Self.line(hold, style))
            lines.append(
                "    "
                    + Self.line(
                        release.sequence, release.time, style.say(.operationHoldReleased), release.reason,
                        release.actor))
        }
        return (lines + [basis.text(style)]).joined(separator: "\n")
    }

    /// What was done, for who did it.
    package static func text(placed sequence: Int64, _ style: ReportStyle) -> String {
        "\(sequence)  \(style.say(.operationHoldPlaced))"
    }

    /// What was done, for who did it.
    package static func text(released sequence: Int64, _ style: ReportStyle) -> String {
        "\(sequence)  \(style.say(.operationHoldReleased))"
    }

    private static func line(_ hold: Hold, _ style: ReportStyle) -> String {
        line(hold.sequence, hold.time, scope(hold, style), hold.reason, hold.actor)
    }

    private static func line(
        _ sequence: Int64, _ time: Timestamp, _ what: String, _ reason: String?, _ actor: String?
    ) -> String {
        "\(sequence)  \(time)  \(what)  \(TerminalText.printable(reason ?? ""))"
            + "  (\(TerminalText.printable(actor ?? "")))"
    }

    private static func scope(_ hold: Hold, _ style: ReportStyle) -> String {
        func text(_ time: Timestamp) -> MessageValue { .string(time.description) }
        switch hold.scope {
        case .person(let email)?: return TerminalText.printable(EmailAddress.masked(email))
        case .period(let window)?:
            switch (window.start, window.end) {
            case (let from?, let to?): return style.say(.detailPeriod, ["from": text(from), "to": text(to)])
            case (let from?, nil): return style.say(.detailPeriodFrom, ["from": text(from)])
            case (nil, let to?): return style.say(.detailPeriodUntil, ["to": text(to)])
            case (nil, nil): return ""
            }
        case nil: return style.say(.detailSomeone)
        }
    }
}
