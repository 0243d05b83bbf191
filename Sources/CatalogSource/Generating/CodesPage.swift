import ErrorCatalog

/// Writes the page of the documentation that explains every code, in English.
struct CodesPage {
    let catalog: SourceCatalog
    let output: SourceCatalog.Output

    var text: String {
        var text = """
            # Codes

            What each code means, whom it concerns, and what to do.

            <!-- Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew. -->

            ## Overview

            *Retry* is whether sending again helps: `never` (somebody else has to act), `afterFix` (once the request has been
            changed), `later` (the same request, after a while). Words are shown with their placeholders; where a text has
            alternatives, the first whose values are known is chosen.


            """
        for family in catalog.families {
            let codes = catalog.codes.filter { self.family(of: $0.code)?.code == family.code }
            guard !codes.isEmpty else { continue }
            text += "## \(family.code)\n\n"
            for code in codes { text += section(code) }
        }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.allSatisfy { $0 == " " } ? "" : String(line)
        }.joined(separator: "\n")
    }

    private func family(of code: String) -> SourceFamily? {
        catalog.families.filter { code.hasPrefix($0.prefix) }.max { $0.prefix.count < $1.prefix.count }
    }

    private func section(_ code: SourceCode) -> String {
        var text = "### \(code.code)\n\n`\(output.type).\(code.name)`"
        if code.isRetired { text = "### \(code.code)\n\n`\(code.name)`, retired" }
        text += code.status == 0 ? ", never on the wire" : ", HTTP \(code.status)"
        text += ", retry `\(code.retry.rawValue)`"
        if !code.parameters.isEmpty {
            text +=
                ", parameters " + code.parameters.map { "`\($0.name)` (\($0.type.rawValue))" }.joined(separator: ", ")
        }
        text += ".\n\n"
        for mask in code.presentAs {
            // The wire shows what the user sees; the other audiences have logs and consoles of their own.
            let isOnWire = mask.audience == .user && code.status != 0
            text +=
                "- Presented to \(mask.audience.rawValue)s\(isOnWire ? ", and on the wire," : "") as \(mask.code).\n"
        }
        for part in CatalogReader.audiences {
            guard let entry = catalog.bundle("codes")?.entry("\(code.code)/\(part)") else { continue }
            text += "- \(part.prefix(1).uppercased() + part.dropFirst()): \(shown(entry.english))\n"
        }
        for wire in code.emit where wire.language == catalog.source?.tag { text += "- On the wire: `\(wire.text)`\n" }
        if let note = code.note { text += "- Note: \(SwiftText.comment(note))\n" }
        return text + "\n"
    }

    /// The text that is easiest to read: patterns as text, messages that select as code.
    private func shown(_ text: SourceText) -> String {
        text.texts.map { message in
            message.hasPrefix(".") || message.contains("{$") ? "`\(SwiftText.comment(message))`" : message
        }.joined(separator: " or ")
    }
}
