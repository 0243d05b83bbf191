import AuditTexts
import ErrorCatalog
import LanguageMatching
import MerkleLog
import MessageFormat
import SendAPI
public import SendAudit
import StrictJSON

/// What a verification came to, as text for people and as JSON for programs. Each finding is a technical line in English
/// that names a row, a table or a size, the same in every language, as a compiler's would be.
public struct VerdictReport: Sendable {
    private let verification: VerificationReport
    private let isStale: Bool

    /// Makes a report.
    ///
    /// - Parameters:
    ///   - verification: what was found.
    ///   - isStale: the newest entry is older than its reader allows.
    public init(_ verification: VerificationReport, isStale: Bool = false) {
        self.verification = verification
        self.isStale = isStale
    }

    /// The report as text.
    public func text(_ style: ReportStyle) -> String {
        let size = MessageValue.integer(Int64(clamping: verification.size))
        let isGood = verification.isGood
        var lines = [style.heading(style.say(isGood ? .verificationGood : .verificationChanged, ["count": size]))]
        lines += verification.findings.map { "  \(TerminalText.printable($0.description))" }
        if !isGood, !verification.isComplete { lines.append("  " + style.say(.verificationIncomplete)) }
        lines.append(style.say(.verificationRoot, ["root": .string(verification.root.base64)]))
        let signed = MessageValue.integer(Int64(clamping: verification.signedSize))
        lines.append(style.say(.verificationSigned, ["count": signed, "total": size]))
        lines += verification.keys.map { style.say(.verificationKey, ["key": .string($0.description)]) }
        for (text, count) in counts where count > 0 { lines.append(style.say(text, ["count": .integer(count)])) }
        if let time = verification.newestTime {
            let text = isStale ? AuditText.verificationStale : .verificationNewest
            lines.append(style.say(text, ["time": .string(time.description)]))
        }
        lines += verification.remarks.map { style.say(Self.text($0)) }
        return lines.joined(separator: "\n")
    }

    private var counts: [(AuditText, Int64)] {
        [
            (.verificationRemoved, Int64(clamping: verification.removedCount)),
            (.verificationErased, Int64(verification.erasedCount)),
            (.verificationMigrated, Int64(verification.migratedCount)),
            (.verificationGaps, Int64(verification.gapCount)),
        ]
    }

    private static func text(_ remark: VerificationReport.Remark) -> AuditText {
        switch remark {
        case .noCheckpointFromElsewhere: .verificationNoCheckpoint
        case .noKeys: .verificationNoKeys
        }
    }

    /// The report as one JSON object.
    public var json: String {
        let object: JSONValue = [
            "good": .bool(verification.isGood), "stale": .bool(isStale), "complete": .bool(verification.isComplete),
            "size": .number(JSONNumber(verification.size)), "root": .string(verification.root.base64),
            "signedSize": .number(JSONNumber(verification.signedSize)),
            "keys": .array(verification.keys.map { .string($0.description) }),
            "removed": .number(JSONNumber(verification.removedCount)),
            "erased": .number(JSONNumber(verification.erasedCount)),
            "migrated": .number(JSONNumber(verification.migratedCount)),
            "gaps": .number(JSONNumber(verification.gapCount)),
            "newest": verification.newestTime.map { .string($0.description) } ?? .null,
            "findings": .array(
                verification.findings.map { ["place": .string($0.place), "message": .string($0.message)] }),
            "notes": .array(verification.remarks.map { .string($0.rawValue) }),
        ]
        return object.text
    }
}
