import AuditTexts
import ErrorCatalog
import LanguageMatching
import MerkleLog
import MessageFormat
import SendAPI
package import SendAudit
import StrictJSON

/// What a verification came to, as text for people and as JSON for programs. Each finding is a technical line in English
/// that names a row, a table or a size, the same in every language, as a compiler's would be.
package struct VerdictReport: Sendable {
    private let verification: VerificationReport
    private let isStale: Bool

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - verification: what was found.
    ///   - isStale: the newest entry is older than its reader allows.
    package init(_ verification: VerificationReport, isStale: Bool = false) {
        self.verification = verification
        self.isStale = isStale
    }

    /// The report as text.
    package func text(_ style: ReportStyle) -> String {
        let size = MessageValue.integer(Int64(clamping: verification.size))
        let isGood = verification.isGood
        var lines = [style.heading(style.say(isGood ? .verificationGood : .verificationChanged, ["count": size]))]
        lines += verification.findings.map { "  \(TerminalText.printable($0.description))" }
        if !isGood, !verification.isComplete { lines.append("  " + style.say(.verificationIncomplete)) }
        lines.append(style.say(.verificationRoot, ["root": .string(verification.root.base64)]))
        let signed = MessageValue.integer(Int64(clamping: verification.signedSize))
        lines.append(style.say(.verificationSigned, ["count": signed, "total": size]))
        for key in verification.keys {
            lines.append(style.say(.verificationKey, ["key": .string(key.key.description)]))
            guard let time = key.time else { continue }
            let since: [String: MessageValue] = [
                "time": .string(time.description), "sequence": .string(String(key.sequence)),
            ]
            lines.append("  " + style.say(.verificationKeySince, since))
        }
        lines += period(style) + compared(style)
        for (text, count) in counts where count > 0 { lines.append(style.say(text, ["count": .integer(count)])) }
        if let time = verification.newestTime {
            let text = isStale ? AuditText.verificationStale : .verificationNewest
            lines.append(style.say(text, ["time": .string(time.description)]))
        }
        lines += operations(style)
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
        case .structureNotChecked: .verificationStructureNotChecked
        }
    }

    private func period(_ style: ReportStyle) -> [String] {
        guard let from = verification.oldestTime, let to = verification.newestTime else { return [] }
        return [style.say(.verificationPeriod, ["from": .string(from.description), "to": .string(to.description)])]
    }

    /// The checkpoints; those that stay in the file are many, and stand in one line.
    private func compared(_ style: ReportStyle) -> [String] {
        guard !verification.compared.isEmpty else { return [] }
        var lines = [style.say(.verificationCompared)]
        func count(_ size: UInt64) -> MessageValue { .integer(Int64(clamping: size)) }
        let kept = verification.compared.filter { $0.source == .file }
        if let first = kept.first, let last = kept.last {
            let values: [String: MessageValue] = [
                "source": .string(style.say(.sourceFile)), "checkpoints": .integer(Int64(kept.count)),
                "first": count(first.size), "last": count(last.size),
            ]
            lines.append("  " + style.say(.verificationCheckpointRange, values))
        }
        for checkpoint in verification.compared where checkpoint.source != .file {
            var values: [String: MessageValue] = [
                "source": .string(style.say(Self.text(checkpoint.source))), "count": count(checkpoint.size),
            ]
            if let time = checkpoint.time { values["time"] = .string(time.description) }
            let text = checkpoint.time == nil ? AuditText.verificationCheckpointUndated : .verificationCheckpoint
            lines.append("  " + style.say(text, values))
        }
        return lines
    }

    private static func text(_ source: VerificationReport.CheckpointSource) -> AuditText {
        switch source {
        case .head: .sourceHead
        case .file: .sourceFile
        case .external: .sourceExternal
        case .given: .sourceGiven
        }
    }

    private func operations(_ style: ReportStyle) -> [String] {
        guard !verification.operations.isEmpty else { return [] }
        let lines = verification.operations.map { operation in
            let words =
                if let step = operation.clockStep {
                    style.say(.operationClockBack, ["seconds": .integer(step.components.seconds)])
                } else { Self.text(operation.kind).map { style.say($0) } ?? operation.kind.name }
            let facts = operation.fields.filter { Self.shown.contains($0.name) }.map { "\($0.name)=\($0.value)" }
            // The words are the catalogue's, with the marks of their language.
            return
                (["  \(operation.sequence)", operation.time.description, words]
                + facts.map(TerminalText.printable)).joined(separator: "  ")
        }
        return [style.say(.verificationOperations)] + lines
    }

    /// The fields of an operation that stand beside it, by their names in the leaf; none of them is personal.
    private static let shown: Set<String> = [
        "count", "rowsFrom", "rowsTo", "actor", "process", "reason", "oldSize", "keyPurpose", "keyNumber", "program",
        "target",
    ]

    private static func text(_ kind: EntryKind) -> AuditText? {
        switch kind {
        case .start: .operationStart
        case .keyRotation: .operationKeyRotation
        case .erasure: .operationErasure
        case .retention: .operationRetention
        case .hold: .operationHold
        case .gap: .operationGap
        case .restore: .operationRestore
        default: nil
        }
    }

    /// The report as one JSON object.
    package var json: String {
        let object: JSONValue = [
            "good": .bool(verification.isGood), "stale": .bool(isStale), "complete": .bool(verification.isComplete),
            "size": .number(JSONNumber(verification.size)), "root": .string(verification.root.base64),
            "signedSize": .number(JSONNumber(verification.signedSize)),
            "keys": .array(
                verification.keys.map { key in
                    [
                        "key": .string(key.key.description), "entry": .number(JSONNumber(key.sequence)),
                        "since": Self.json(key.time),
                    ]
                }),
            "oldest": Self.json(verification.oldestTime),
            "checkpoints": .array(
                verification.compared.map { checkpoint in
                    [
                        "source": .string(checkpoint.source.rawValue), "size": .number(JSONNumber(checkpoint.size)),
                        "time": Self.json(checkpoint.time),
                    ]
                }),
            "operations": .array(verification.operations.map(Self.json)),
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

    private static func json(_ time: Timestamp?) -> JSONValue { time.map { .string($0.description) } ?? .null }

    private static func json(_ operation: VerificationReport.Operation) -> JSONValue {
        var object = JSONObject([
            ("entry", .number(JSONNumber(operation.sequence))), ("time", .string(operation.time.description)),
        ])
        if let step = operation.clockStep {
            object.append("kind", "clockBack")
            object.append("milliseconds", .number(JSONNumber(Int64((step / .milliseconds(1)).rounded()))))
            return .object(object)
        }
        object.append("kind", .string(operation.kind.name))
        for field in operation.fields { object.append(field.name, .string(field.value)) }
        return .object(object)
    }
}
