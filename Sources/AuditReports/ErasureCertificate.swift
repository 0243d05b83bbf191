import AuditTexts
import ErrorCatalog
import MessageFormat
import SendAPI
package import SendAudit
import StrictJSON

/// What was erased for one person, where it was searched, and what is not covered: as text for people and as JSON for
/// programs.
///
/// It names the address masked, and by the blind index's keyed hash: the person knows whose it is, who has the ledger's
/// index key can tell later, and nobody else learns an address from it. Similar addresses are other people's, perhaps: it
/// counts them and shows none.
package struct ErasureCertificate: Sendable {
    private let report: ErasureReport

    /// Creates a certificate.
    package init(_ report: ErasureReport) {
        self.report = report
    }

    /// The certificate as text.
    package func text(_ style: ReportStyle) -> String {
        var lines = [
            style.heading(style.say(.erasureTitle)), "",
            style.say(.erasureAddress, ["address": Self.shown(report.maskedAddress)]),
            style.say(
                .erasureMark, ["number": .string(String(report.key.number)), "hash": .string(report.key.hash)]),
            style.say(.erasureLedger, ["name": Self.shown(report.origin)]),
            style.say(.erasureTime, ["time": .string(report.time.description)]),
        ]
        lines += ErasureNotice(report).facts(style)
        lines.append(style.say(.erasureNear, ["count": .integer(Int64(report.nearMatchCount))]))
        let places: [AuditText] = [
            .erasureNotCoveredBackups, .erasureNotCoveredMailboxes, .erasureNotCoveredLedgers,
            .erasureNotCoveredProofs,
        ]
        lines += ["", style.say(.erasureNotCovered)] + places.map { "  - " + style.say($0) }
        if let checkpoint = report.checkpoint {
            lines += ["", style.say(.erasureCheckpoint), ""]
            lines += checkpoint.split(separator: "\n", omittingEmptySubsequences: false).map {
                TerminalText.printable(String($0))
            }
        }
        return lines.joined(separator: "\n")
    }

    /// The certificate as one JSON object, the same in every language.
    package var json: String {
        let object: JSONValue = [
            "certificate": "erasure", "version": 1, "address": .string(report.maskedAddress),
            "indexKey": .number(JSONNumber(report.key.number)), "addressHash": .string(report.key.hash),
            "ledger": .string(report.origin), "time": .string(report.time.description),
            "entry": report.sequence.map { .number(JSONNumber($0)) } ?? .null,
            "count": .number(JSONNumber(report.count)),
            "entries": .array(report.entries.map { .number(JSONNumber($0)) }),
            "rowsRead": .number(JSONNumber(report.rowsRead)),
            "spellings": .number(JSONNumber(report.spellingCount)),
            "similarAddresses": .number(JSONNumber(report.nearMatchCount)),
            "reasonsNamingTheAddress": .array(report.lastingMentions.map { .number(JSONNumber($0)) }),
            "beside": .array(
                report.holders.map {
                    [
                        "name": .string($0.name), "count": .number(JSONNumber($0.count)),
                        "failure": $0.failure.map { .string($0) } ?? .null,
                    ]
                }),
            "complete": .bool(report.isComplete), "logEmptied": .bool(report.isLogEmptied),
            "notCovered": ["backups", "mailboxes", "otherLedgers", "earlierProofs"],
            "checkpoint": report.checkpoint.map { .string($0) } ?? .null,
        ]
        return object.text
    }

    static func shown(_ text: String) -> MessageValue { .string(TerminalText.printable(text)) }
}
