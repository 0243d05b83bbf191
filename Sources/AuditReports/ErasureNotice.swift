import AuditTexts
import ErrorCatalog
import MessageFormat
package import SendAudit

/// What an erasure did, for the operator who had it done: with the similar addresses, which a certificate only counts.
package struct ErasureNotice: Sendable {
    private let report: ErasureReport

    /// Creates a notice.
    package init(_ report: ErasureReport) {
        self.report = report
    }

    /// The notice as text.
    package func text(_ style: ReportStyle) -> String {
        var lines = facts(style)
        if report.nearMatchCount > 0 {
            lines.append(style.say(.erasureNear, ["count": .integer(Int64(report.nearMatchCount))]))
            lines += report.nearMatches.map { match in
                let text: AuditText =
                    match.kind == .otherDomain ? .erasureNearOtherDomain : .erasureNearOtherLocalPart
                return "  "
                    + style.say(
                        text,
                        [
                            "sequence": .string(String(match.sequence)),
                            "address": ErasureCertificate.shown(match.address),
                        ])
            }
        }
        if !report.isLogEmptied { lines.append(style.say(.erasureLogPending)) }
        return lines.joined(separator: "\n")
    }

    /// What was found and done.
    func facts(_ style: ReportStyle) -> [String] {
        var lines: [String] = []
        if let sequence = report.sequence {
            lines.append(
                style.say(
                    .erasureEntries,
                    ["entries": .string(Self.ranges(report.entries)), "count": .integer(Int64(report.count))]))
            lines.append(style.say(.erasureRecorded, ["sequence": .string(String(sequence))]))
        } else {
            lines.append(style.say(.erasureNone))
        }
        lines.append(style.say(.erasureRowsRead, ["count": .integer(Int64(report.rowsRead))]))
        lines.append(style.say(.erasureSpellings, ["count": .integer(Int64(report.spellingCount))]))
        for holder in report.holders {
            lines.append(
                holder.failure.map {
                    style.say(
                        .erasureHolderFailed,
                        ["name": ErasureCertificate.shown(holder.name), "reason": ErasureCertificate.shown($0)])
                }
                    ?? style.say(
                        .erasureHolder,
                        ["name": ErasureCertificate.shown(holder.name), "count": .integer(Int64(holder.count))]))
        }
        if report.holders.isEmpty { lines.append(style.say(.erasureNoHolders)) }
        if !report.lastingMentions.isEmpty {
            lines.append(
                style.say(.erasureMentions, ["entries": .string(Self.ranges(report.lastingMentions))]))
        }
        return lines
    }

    /// Ascending numbers as people write them: `3-5, 8`.
    static func ranges(_ numbers: [Int64]) -> String {
        var ranges: [ClosedRange<Int64>] = []
        for number in numbers {
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
            .joined(separator: ", ")
    }
}
