/// The YAML of new entries of translations: their English as a comment, its hash, and the text that is there already.
struct TranslationStubs {
    var translations: [String: SourceTranslation] = [:]

    /// The entries of one code after another.
    func codes(_ entries: [SourceEntry]) -> String {
        var text = ""
        var code = ""
        for entry in entries {
            if entry.code != code {
                code = entry.code
                text += (text.isEmpty ? "" : "\n") + "\(YAMLText.key(code)):\n"
                text += Self.noteOfCode(entry).map { "  \($0)\n" }.joined()
            }
            text += part(entry, "  ")
        }
        return text
    }

    /// One text of a code.
    func part(_ entry: SourceEntry, _ space: String) -> String {
        "\(space)\(entry.key.dropFirst(entry.code.count + 1)):\n" + fields(entry, space + "  ")
    }

    /// The entries of a bundle other than the codes.
    func texts(_ entries: [SourceEntry]) -> String {
        entries.map { "\(YAMLText.key($0.key)):\n" + fields($0, "  ") }.joined()
    }

    private func fields(_ entry: SourceEntry, _ space: String) -> String {
        var text = Self.remarks(entry).map { "\(space)\($0)\n" }.joined()
        guard let translation = translations[entry.key] else {
            return text + "\(space)of: \"\(entry.hash)\"\n\(space)text: \"\"\n"
        }
        text += "\(space)of: \"\(translation.english ?? "")\"\n"
        text += "\(space)text:\(YAMLText.values(translation.text.texts, indent: space.count + 2))\n"
        if translation.isSame { text += "\(space)same: true\n" }
        guard !translation.inWords.isEmpty else { return text }
        return text + "\(space)inWords: [\(translation.inWords.joined(separator: ", "))]\n"
    }

    // MARK: Comments

    /// What stands above a text: its English, and outside the codes its note.
    static func remarks(_ entry: SourceEntry) -> [String] {
        var lines = entry.english.texts.flatMap(comment)
        if entry.audience == "text" || entry.audience == "name", let note = entry.note {
            lines += comment("note: " + note)
        }
        if let maximum = entry.maximumLength { lines.append("# at most \(maximum) characters") }
        return lines
    }

    /// What stands above the texts of a code.
    static func noteOfCode(_ entry: SourceEntry) -> [String] {
        entry.note.map { comment("note: " + $0) } ?? []
    }

    /// What stands above a stale text.
    static func staleRemark(_ hash: String) -> String {
        "# The English has changed. Revise the text, then write of: \"\(hash)\""
    }

    /// Whether a comment marks a text as stale.
    static func isStale(_ line: String) -> Bool { line.hasPrefix("# The English has changed. Revise the text") }

    /// What the English of a stale text was.
    static func before(_ line: String) -> String { "# before: \(line)" }

    /// Whether a comment is one of these remarks, whatever its text.
    static func isOwnRemark(_ line: String) -> Bool {
        isStale(line) || line.hasPrefix("# before: ") || line.wholeMatch(of: #/# at most \d+ characters/#) != nil
    }

    private static func comment(_ text: String) -> [String] {
        text.split(separator: "\n").map { "# \($0)" }
    }
}
