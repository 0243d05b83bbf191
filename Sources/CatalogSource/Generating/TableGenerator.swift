import MessageFormat

/// Writes the Swift of a table of messages: the table itself, and one file a language.
struct TableGenerator {
    /// One entry of the table: its variables in order, and its alternatives by language.
    struct Entry {
        let key: String
        let variables: [String]
        let texts: [String: [String]]

        static func empty(_ key: String, _ variables: [String]) -> Entry {
            Entry(key: key, variables: variables, texts: [:])
        }

        init(key: String, variables: [String], texts: [String: [String]]) {
            self.key = key
            self.variables = variables
            self.texts = texts
        }

        /// An entry of a bundle with its translations. Stale ones are left to the next language of the chain.
        init(_ entry: SourceEntry, in bundle: SourceBundle, source: String) {
            var texts = [source: entry.english.texts]
            for (language, translations) in bundle.translations
            where TranslationState(of: entry, in: bundle, language) == .current {
                guard let translation = translations[entry.key] else { continue }
                texts[language] = translation.text.texts
            }
            self.init(key: entry.key, variables: entry.variables.map(\.name), texts: texts)
        }
    }

    /// The enum that holds the table.
    let name: String
    let languages: [String]
    let entries: [Entry]
    let summary: String

    func files() -> [String: String] {
        var files = ["\(name).swift": table()]
        for language in languages { files["\(name)+\(language).swift"] = messages(language) }
        return files
    }

    private func table() -> String {
        var text = SwiftText.header + "import ErrorCatalog\n\n/// \(summary)\nenum \(name) {\n"
        text += "    static let table = MessageTable(\n        variables: [\n"
        for entry in entries {
            text += "            [\(entry.variables.map(SwiftText.literal).joined(separator: ", "))],\n"
        }
        let translations = languages.map {
            ".init(\(SwiftText.literal($0)), packed: \(SwiftNames.member(language: $0)))"
        }
        text += "        ],\n        source: \(translations.first ?? ""),\n        translations: [\n"
        text += translations.dropFirst().map { "            \($0),\n" }.joined()
        return text + "        ]\n    )\n}\n"
    }

    /// The messages of a language as one literal, one line an alternative; see `PackedMessages`.
    private func messages(_ language: String) -> String {
        let packed = PackedMessages(
            packing: entries.map { entry in (entry.texts[language] ?? []).map { message($0, entry.variables) } })
        var text = SwiftText.header + "extension \(name) {\n"
        text += "    static var \(SwiftNames.member(language: language)): String {\n        \"\"\"\n"
        for line in packed.text.split(separator: "\n", omittingEmptySubsequences: false) {
            text += line.isEmpty ? "\n" : "        \(SwiftText.literal(String(line)).dropFirst().dropLast())\n"
        }
        return text + "        \"\"\"\n    }\n}\n"
    }

    /// A message in the compact form that is used in place. The checks have refused what is no message, so that a failure
    /// here leaves an empty text at most.
    private func message(_ source: String, _ variables: [String]) -> (needs: UInt64, message: CompiledMessage) {
        guard let compiled = try? CompiledMessage(source, parameters: variables),
            let used = try? CompiledMessage(source).parameters
        else { return (0, CompiledMessage(serialized: "")) }
        let needs = variables.enumerated().reduce(UInt64(0)) { needs, variable in
            used.contains(variable.element) ? needs | 1 << UInt64(variable.offset) : needs
        }
        return (needs, compiled)
    }
}
