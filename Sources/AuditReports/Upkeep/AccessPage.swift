import AuditTexts
import ErrorCatalog
import LanguageMatching
import MessageFormat
package import SendAPI
package import SendAudit

/// What a ledger holds on a person, as one HTML page that this person can read: values with names and purposes, who
/// receives them, how long they are stored. Source: GDPR, article 15 (1) and (3).
///
/// It asks for nothing from elsewhere and runs no script. What only the controller knows, it is told, or says that it is
/// not told.
package struct AccessPage: Sendable {
    private let email: String
    private let data: PersonalData
    private let beside: [HolderExport]
    private let time: Timestamp
    private let retention: String?
    private let recipients: [String]

    /// Creates a page.
    ///
    /// - Parameters:
    ///   - data: what the ledger holds.
    ///   - email: whose it is.
    ///   - beside: what the service holds beside the ledger.
    ///   - time: when it was given out.
    ///   - retention: how long the data is stored, in the reader's language.
    ///   - recipients: who else receives it, in the reader's language.
    package init(
        _ data: PersonalData, of email: String, beside: [HolderExport], time: Timestamp, retention: String?,
        recipients: [String] = []
    ) {
        (self.email, self.data, self.beside, self.time) = (email, data, beside, time)
        (self.retention, self.recipients) = (retention, recipients)
    }

    /// The page.
    package func html(_ style: ReportStyle) -> String {
        let language = AuditTexts.language(for: style.languages)
        let direction = language.direction == .rightToLeft ? "rtl" : "ltr"
        let title = Self.say(.accessTitle, style)
        let parts = [head(style), stored(style), held(style), receivers(style), rights(style)]
        return """
            <!DOCTYPE html>
            <html lang="\(language)" dir="\(direction)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            <style>
            :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
            body { max-width: 50rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
            table { border-collapse: collapse; width: 100%; margin-bottom: 1rem; }
            th, td { border: 1px solid GrayText; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
            th { width: 30%; }
            @page { size: A4; margin: 2cm; }
            @media print { tr { break-inside: avoid; } }
            </style>
            </head>
            <body>
            <main>
            <h1>\(title)</h1>
            \(parts.joined(separator: "\n"))
            </main>
            </body>
            </html>

            """
    }

    /// A text whose values are isolated by the page's markup, in whatever direction they run.
    private static func say(
        _ key: AuditText, _ style: ReportStyle, _ arguments: [String: MessageValue] = [:]
    ) -> String {
        let text = AuditTexts.text(key, in: style.languages, arguments: arguments, bidiIsolation: .default)
        return text.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0x2066...0x2068: "<bdi>"
            case 0x2069: "</bdi>"
            default: Markup.escaped(String(scalar))
            }
        }.joined()
    }

    private static func value(_ text: String) -> MessageValue { .string(TerminalText.printable(text)) }

    private func head(_ style: ReportStyle) -> String {
        let lines = [
            Self.say(.accessIntro, style), Self.say(.accessPerson, style, ["address": Self.value(email)]),
            Self.say(.accessDate, style, ["time": .string(time.description)]),
            Self.say(.accessSearched, style, ["count": .integer(Int64(data.rowsRead))]),
        ]
        return lines.map { "<p>\($0)</p>" }.joined(separator: "\n")
    }

    private func stored(_ style: ReportStyle) -> String {
        let heading = "<h2>\(Self.say(.accessStored, style))</h2>\n"
        guard !data.entries.isEmpty else { return heading + "<p>\(Self.say(.accessNone, style))</p>" }
        let headings = [AuditText.accessField, .accessValue, .accessPurpose].map {
            "<th scope=\"col\">\(Self.say($0, style))</th>"
        }
        return heading
            + data.entries.map { entry in
                let title = Self.say(
                    .accessEntry, style,
                    ["sequence": .string(String(entry.sequence)), "time": .string(entry.time.description)])
                let rows = entry.fields.map { row($0, style) }
                return """
                    <h3>\(title)</h3>
                    <table>
                    <thead><tr>\(headings.joined())</tr></thead>
                    <tbody>
                    \(rows.joined(separator: "\n"))
                    </tbody>
                    </table>
                    """
            }.joined(separator: "\n")
    }

    private func row(_ field: SubjectEntry.Field, _ style: ReportStyle) -> String {
        let known = FieldWords.name(field.name).map { Self.say($0, style) }
        let name = known ?? Markup.escaped(TerminalText.printable(field.name))
        let purposes = FieldWords.purposes(field.name).map { Self.say($0, style) }
        return "<tr><th scope=\"row\">\(name)</th><td>\(Self.shown(Self.readable(field)))</td>"
            + "<td>\(purposes.joined(separator: "<br>"))</td></tr>"
    }

    /// A moment as a person reads it.
    private static func readable(_ field: SubjectEntry.Field) -> String {
        guard ["nextTry", "firstTime", "lastTime", "untilTime"].contains(field.name), let number = Int64(field.value)
        else { return field.value }
        return Timestamp(microseconds: number).description
    }

    /// A value of whatever direction.
    private static func shown(_ text: String) -> String { "<bdi>\(Markup.escaped(TerminalText.printable(text)))</bdi>" }

    private func held(_ style: ReportStyle) -> String {
        beside.map { holder in
            let name = ["name": Self.value(holder.name)]
            guard holder.failure == nil else {
                return "<p><strong>\(Self.say(.accessBesideFailed, style, name))</strong></p>"
            }
            guard !holder.records.isEmpty else { return "" }
            let tables = holder.records.map { record in
                let rows = record.fields.map {
                    "<tr><th scope=\"row\">\(Markup.escaped(TerminalText.printable($0.name)))</th><td>\(Self.shown($0.value))</td></tr>"
                }
                return "<table>\n\(rows.joined(separator: "\n"))\n</table>"
            }
            return "<h2>\(Self.say(.accessBeside, style, name))</h2>\n" + tables.joined(separator: "\n")
        }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func receivers(_ style: ReportStyle) -> String {
        let servers = Set(data.entries.flatMap(\.fields).filter { $0.name == "host" }.map(\.value)).sorted()
        let list =
            servers.isEmpty
            ? Self.say(.accessRecipientNone, style)
            : Self.say(.accessRecipientServers, style, ["name": Self.value(servers.joined(separator: ", "))])
        let others = recipients.map { "<p>\(Self.shown($0))</p>\n" }.joined()
        let period = retention.map { Self.shown($0) } ?? Self.say(.accessRetentionUnknown, style)
        return """
            <h2>\(Self.say(.accessRecipients, style))</h2>
            <p>\(list)</p>
            \(others)<h2>\(Self.say(.accessRetention, style))</h2>
            <p>\(period)</p>
            """
    }

    private func rights(_ style: ReportStyle) -> String {
        """
        <h2>\(Self.say(.accessSource, style))</h2>
        <p>\(Self.say(.accessSourceText, style))</p>
        <h2>\(Self.say(.accessRights, style))</h2>
        <p>\(Self.say(.accessRightsText, style))</p>
        """
    }
}
