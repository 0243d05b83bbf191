import Yams

extension CatalogReader {
    /// Reads a folder of texts with keys.
    mutating func readTexts(_ name: String) throws(UnreadableCatalog) {
        var bundle = SourceBundle(name: name)
        for path in files.names(name) {
            for (key, node) in try files.mapping(path) {
                readEntry(key.string ?? "", node, key, path, audience: "text", into: &bundle)
            }
        }
        catalog.bundles.append(bundle)
    }

    /// Reads the names of fields.
    mutating func readNames() throws(UnreadableCatalog) {
        var bundle = SourceBundle(name: "names")
        for path in files.names("names") {
            for (key, node) in try files.mapping(path) {
                readEntry(key.string ?? "", node, key, path, audience: "name", into: &bundle)
            }
        }
        catalog.bundles.append(bundle)
    }

    private mutating func readEntry(
        _ key: String, _ node: Node, _ place: Node, _ path: String, audience: String, into bundle: inout SourceBundle
    ) {
        expect(["english", "max", "note"], in: node.mapping ?? [:], path)
        guard let english = node["english"] else {
            report(.form, path, place, "\(key) has no english")
            return
        }
        if bundle.entry(key) != nil { report(.duplicate, path, place, "\(key) is defined twice") }
        let text = readText(english, path)
        let used = text.alternatives.reduce(into: Set<String>()) { $0.formUnion($1.variables) }
        bundle.entries.append(
            SourceEntry(
                key: key, audience: audience, file: path, english: text, note: node["note"]?.string,
                maximumLength: node["max"]?.int,
                variables: used.sorted().map { SourceEntry.Variable(name: $0, type: nil, isAlwaysKnown: true) }))
    }

    /// Reads what stands under `translations`.
    mutating func readTranslations() throws(UnreadableCatalog) {
        let listed = Set(catalog.languages.map(\.tag))
        for folder in files.folders("translations") where !listed.contains(folder) {
            findings.append(
                Finding(
                    .form, SourcePlace(file: "translations/\(folder)"),
                    "languages.yaml does not list the language \(folder)"))
        }
        for language in catalog.languages.dropFirst() {
            for index in catalog.bundles.indices {
                let translations = try readTranslations(of: catalog.bundles[index], language.tag)
                catalog.bundles[index].translations[language.tag] = translations
            }
        }
    }

    private mutating func readTranslations(
        of bundle: SourceBundle, _ language: String
    ) throws(UnreadableCatalog) -> [String: SourceTranslation] {
        var translations: [String: SourceTranslation] = [:]
        let known = Set(bundle.entries.map(\.key))
        for path in files.names("translations/\(language)/\(bundle.name)") {
            for (key, node) in try files.mapping(path) {
                let name = key.string ?? ""
                let entries =
                    bundle.name == "codes"
                    ? (node.mapping ?? [:]).map { ("\(name)/\($0.key.string ?? "")", $0.key, $0.value) }
                    : [(name, key, node)]
                for (entry, place, value) in entries {
                    guard known.contains(entry) else {
                        report(.surplusTranslation, path, place, "\(entry) is not in the source language")
                        continue
                    }
                    guard let translation = readTranslation(entry, value, place, path) else { continue }
                    if translations.updateValue(translation, forKey: entry) != nil {
                        report(.duplicate, path, place, "\(entry) is translated twice")
                    }
                }
            }
        }
        return translations
    }

    private mutating func readTranslation(
        _ key: String, _ node: Node, _ place: Node, _ path: String
    ) -> SourceTranslation? {
        expect(["of", "text", "same", "back", "note", "english"], in: node.mapping ?? [:], path)
        // A stub that `errata translate` wrote has its English beside it and no text yet.
        guard let text = node["text"], text != Node("", .implicit), text.string != "" else { return nil }
        var readBack: SourceTranslation.ReadBack?
        if let back = node["back"] {
            expect(["of", "text"], in: back.mapping ?? [:], path)
            let texts = back["text"].map { text in text.sequence?.compactMap(\.string) ?? [text.string ?? ""] } ?? []
            readBack = SourceTranslation.ReadBack(
                translation: back["of"]?.string, texts: texts, place: self.place(path, back))
        }
        return SourceTranslation(
            text: readText(text, path), english: node["of"]?.string, isSame: node["same"]?.bool ?? false,
            readBack: readBack, place: self.place(path, place))
    }
}
