/// Writes the Swift of a bundle of texts: one case a key, and the messages by language.
struct BundleGenerator {
    let catalog: SourceCatalog
    let bundle: SourceBundle
    let output: SourceCatalog.Output

    func files() -> [String: String] {
        let source = catalog.source?.tag ?? "en"
        var files = TableGenerator(
            name: "\(output.type)Messages", languages: catalog.languages.map(\.tag),
            entries: bundle.entries.map { TableGenerator.Entry($0, in: bundle, source: source) },
            summary: "The texts of \(bundle.name), by language."
        ).files()
        var text = SwiftText.header + "public import ErrorCatalog\n\n"
        text += "/// The texts of `\(bundle.name)`; the raw value is the position in the table.\n"
        text += "public enum \(output.type): Int, Sendable, Hashable, CaseIterable {\n"
        for entry in bundle.entries {
            text += "    /// \(SwiftText.comment(entry.english.texts.last ?? ""))\n    case \(caseName(entry.key))\n"
        }
        text += "\n    /// The key in the catalogue.\n    public var key: String {\n        switch self {\n"
        for entry in bundle.entries {
            text += "        case .\(caseName(entry.key)): \(SwiftText.literal(entry.key))\n"
        }
        text += "        }\n    }\n\n    /// The messages.\n"
        text += "    public static var messages: MessageTable { \(output.type)Messages.table }\n}\n"
        files["\(output.type).swift"] = text
        return files
    }

    private func caseName(_ key: String) -> String {
        SwiftNames.declared(SwiftNames.textCase(key) ?? key)
    }
}
