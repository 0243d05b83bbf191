/// Writes the Swift of a bundle of texts: one case a key, and the messages by language.
///
/// A key of a wire name and a word, such as `LOGIN_EMS.subject` or `scenario.LOGIN_EMS`, is also a case of a type that is
/// named by the word: `MailText.Subject.loginEms`. Whoever asks for a subject by that type cannot get another text, and a
/// text that is missing does not compile.
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
        text += "        }\n    }\n"
        for group in groups() { text += type(of: group) }
        text += "\n    /// The messages.\n"
        text += "    public static var messages: MessageTable { \(output.type)Messages.table }\n}\n"
        files["\(output.type).swift"] = text
        return files
    }

    /// Texts that say the same of several things, each of which has a wire name.
    private struct Group {
        let word: String
        let type: String
        var entries: [(wireName: String, entry: SourceEntry)]
    }

    private func groups() -> [Group] {
        var groups: [Group] = []
        for entry in bundle.entries {
            let parts = entry.key.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
            guard parts.count == 2, Self.isWireName(parts[0]) != Self.isWireName(parts[1]) else { continue }
            let (wireName, word) = Self.isWireName(parts[0]) ? (parts[0], parts[1]) : (parts[1], parts[0])
            // Such a type would be taken for another one; the text has its case all the same.
            guard let type = SwiftNames.textCase(word).map(SwiftText.upperCamelCase),
                SwiftNames.textCase(wireName) != nil, !SwiftNames.isReservedType(type)
            else { continue }
            if let place = groups.firstIndex(where: { $0.type == type }) {
                groups[place].entries.append((wireName, entry))
            } else {
                groups.append(Group(word: word, type: type, entries: [(wireName, entry)]))
            }
        }
        return groups
    }

    private static func isWireName(_ text: String) -> Bool {
        text.first?.isUppercase == true && text.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "_" }
    }

    private func type(of group: Group) -> String {
        var text = "\n    /// The texts `\(group.word)`, by the wire name of what each is about.\n"
        text += "    public enum \(group.type): String, Sendable, Hashable, CaseIterable {\n"
        for (wireName, entry) in group.entries {
            text += "        /// \(SwiftText.comment(entry.english.texts.last ?? ""))\n"
            text += "        case \(caseName(wireName)) = \(SwiftText.literal(wireName))\n"
        }
        text += "\n        /// The text.\n        public var text: \(output.type) {\n            switch self {\n"
        for (wireName, entry) in group.entries {
            text += "            case .\(caseName(wireName)): .\(caseName(entry.key))\n"
        }
        return text + "            }\n        }\n    }\n"
    }

    private func caseName(_ key: String) -> String {
        SwiftNames.declared(SwiftNames.textCase(key) ?? key)
    }
}
