import AuditTexts
import ErrorCatalog
import LanguageMatching
import MessageFormat
package import SendDiagnosis
import StrictJSON

/// What a mail says that came back, as a table for people and as one JSON object for programs.
package struct BounceReport: Sendable {
    private let file: String
    private let bounces: [Bounce]

    /// - Parameters:
    ///   - file: where the mail was read from.
    ///   - mail: the mail.
    package init(file: String, mail: BounceMail) {
        self.file = file
        bounces = mail.bounces
    }

    /// Whether the mail is a report at all.
    package var isEmpty: Bool { bounces.isEmpty }

    /// The report as text.
    package func text(_ style: ReportStyle) -> String {
        guard !bounces.isEmpty else {
            return style.say(.bounceNone, ["path": .string(TerminalText.printable(file))])
        }
        var table = TextTable(
            headings: [.columnEmail, .bounceReason, .bounceKind, .explainColumnReply, .explainColumnServer].map {
                style.say($0)
            })
        table.rows = bounces.map { bounce in
            [
                .outside(bounce.recipient?.description ?? ""), .words(bounce.reason.rawValue),
                .words(
                    style.say(
                        bounce.isHard ? .bounceHard : bounce.permanence == .temporary ? .bounceForNow : .bounceSoft)),
                .outside(
                    [bounce.replyCode.map { String($0) }, bounce.status].compactMap(\.self).joined(separator: " ")),
                .outside(bounce.remoteMTA ?? bounce.reportingMTA ?? ""),
            ]
        }
        return style.heading(TerminalText.printable(file)) + "\n" + table.text(style)
    }

    /// The report as one line of JSON.
    package var json: String {
        func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
        let list = bounces.map { bounce -> JSONValue in
            [
                "recipient": text(bounce.recipient?.description), "kind": .string(bounce.kind.rawValue),
                "reason": .string(bounce.reason.rawValue), "permanence": .string(bounce.permanence.rawValue),
                "hard": .bool(bounce.isHard),
                "replyCode": bounce.replyCode.map { .number(JSONNumber($0)) } ?? .null, "status": text(bounce.status),
                "phase": text(bounce.phase?.rawValue), "reportingMTA": text(bounce.reportingMTA),
                "remoteMTA": text(bounce.remoteMTA), "feedbackType": text(bounce.feedbackType),
                "originalMessageID": text(bounce.originalMessageID), "arrivalDate": text(bounce.arrivalDate),
            ]
        }
        return JSONValue.object(
            JSONObject([
                ("version", .number(JSONNumber(1))), ("file", .string(file)), ("bounces", .array(list)),
            ])
        ).text
    }
}
