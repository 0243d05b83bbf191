/// Writes the Swift of a bundle of texts: one case a key, and the messages by language.
struct BundleGenerator {
    let target: String
    let typeName: String
    let bundle: CatalogModel.Bundle

    func files() -> [String: String] {
        let folder = "\(target)/Generated"
        let messages = "\(typeName)Messages"
        var files = SwiftText.tableFiles(folder: folder, enclosing: messages, bundle: bundle)
        files["\(folder)/\(messages).swift"] =
            SwiftText.header + "import ErrorCatalog\n\n/// The texts of \(target), by language.\nenum \(messages) {\n"
            + "    static let table = \(SwiftText.tableExpression(bundle, indent: "    "))\n}\n"
        var text =
            SwiftText.header
            + "/// The keys of \(target).\npublic enum \(typeName): String, Sendable, Hashable, CaseIterable {\n"
        for key in bundle.keys {
            let english = bundle.messages.first?.messages[key]?.last ?? ""
            text += "    /// \(english)\n    case \(caseName(key)) = \(SwiftText.literal(key))\n"
        }
        files["\(folder)/\(typeName).swift"] = text + "}\n"
        return files
    }

    private func caseName(_ key: String) -> String {
        let words = key.split { $0 == "." || $0 == "_" }.map { word in
            word.allSatisfy { $0.isUppercase } ? word.lowercased() : String(word)
        }
        return words.enumerated().map { $0.offset == 0 ? $0.element : SwiftText.upperCamelCase($0.element) }.joined()
    }
}
