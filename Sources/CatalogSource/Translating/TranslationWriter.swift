/// Writes the files of a language: what is translated as it stands, a stub for the rest, and above each text the English
/// and its note. Comments of one's own do not survive; notes belong to the English.
public struct TranslationWriter {
    private let catalog: SourceCatalog
    private let language: String

    /// Takes a catalogue and the language's tag, which need not be in the catalogue yet.
    public init(_ catalog: SourceCatalog, language: String) {
        self.catalog = catalog
        self.language = language
    }

    /// The files, by path in the catalogue's folder, and the stubs in them.
    public func files() -> (files: [String: String], stubs: Int) {
        var files: [String: String] = [:]
        var stubs = 0
        for bundle in catalog.bundles {
            let translations = bundle.translations[language] ?? [:]
            for file in Set(bundle.entries.map(\.file)) {
                let entries = bundle.entries.filter { $0.file == file }
                stubs += entries.count { translations[$0.key] == nil }
                files["translations/\(language)/\(file)"] =
                    bundle.name == "codes" ? codes(entries, translations) : texts(entries, translations)
            }
        }
        return (files, stubs)
    }

    private func codes(_ entries: [SourceEntry], _ translations: [String: SourceTranslation]) -> String {
        var text = ""
        var code = ""
        for entry in entries {
            let parts = entry.key.split(separator: "/", maxSplits: 1).map(String.init)
            if parts[0] != code {
                code = parts[0]
                text += (text.isEmpty ? "" : "\n") + "\(YAMLText.key(code)):\n"
                if let note = entry.note { text += comment("note: " + note, "  ") }
            }
            text += "  \(parts[1]):\n" + fields(entry, translations[entry.key], "    ", hasNote: false)
        }
        return text
    }

    private func texts(_ entries: [SourceEntry], _ translations: [String: SourceTranslation]) -> String {
        entries.map { entry in
            "\(YAMLText.key(entry.key)):\n" + fields(entry, translations[entry.key], "  ", hasNote: true)
        }.joined()
    }

    private func fields(
        _ entry: SourceEntry, _ translation: SourceTranslation?, _ space: String, hasNote: Bool
    ) -> String {
        var text = entry.english.texts.map { comment($0, space) }.joined()
        if hasNote, let note = entry.note { text += comment("note: " + note, space) }
        if let maximum = entry.maximumLength { text += comment("at most \(maximum) characters", space) }
        guard let translation else { return text + "\(space)of: \"\(entry.hash)\"\n\(space)text: \"\"\n" }
        if translation.english != entry.hash {
            text += comment("The English has changed. Revise the text, then write of: \"\(entry.hash)\"", space)
        }
        text += "\(space)of: \"\(translation.english ?? "")\"\n"
        text += "\(space)text:\(YAMLText.values(translation.text.texts, indent: space.count + 2))\n"
        if translation.isSame { text += "\(space)same: true\n" }
        if let back = translation.readBack {
            text += "\(space)back:\n\(space)  of: \"\(back.translation ?? "")\"\n"
            text += "\(space)  text:\(YAMLText.values(back.texts, indent: space.count + 4))\n"
        }
        return text
    }

    private func comment(_ text: String, _ space: String) -> String {
        text.split(separator: "\n").map { "\(space)# \($0)\n" }.joined()
    }
}
