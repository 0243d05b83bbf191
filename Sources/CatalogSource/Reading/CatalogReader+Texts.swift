import Yams

extension CatalogReader {
    /// Reads a folder of texts with keys.
    mutating func readTexts(_ name: String) throws(UnreadableCatalog) {
        var bundle = SourceBundle(name: name)
        for path in try files.names(name) {
            for (key, node) in try mapping(path) {
                readEntry(key.string ?? "", node, key, path, audience: "text", into: &bundle)
            }
        }
        catalog.bundles.append(bundle)
    }

    /// Reads the names of fields.
    mutating func readNames() throws(UnreadableCatalog) {
        var bundle = SourceBundle(name: "names")
        for path in try files.names("names") {
            for (key, node) in try mapping(path) {
                readEntry(key.string ?? "", node, key, path, audience: "name", into: &bundle)
            }
        }
        catalog.bundles.append(bundle)
    }

    private mutating func readEntry(
        _ key: String, _ node: Node, _ place: Node, _ path: String, audience: String, into bundle: inout SourceBundle
    ) {
        let fields = mapping(node, ["english", "max", "note"], key, path)
        guard let english = fields["english"] else {
            report(.form, path, place, "\(key) has no english")
            catalog.unread.entries.insert(key)
            return
        }
        if bundle.entry(key) != nil { report(.duplicate, path, place, "\(key) is defined twice") }
        let text = readText(english, path)
        let used = text.alternatives.reduce(into: Set<String>()) { $0.formUnion($1.variables) }
        let declared = catalog.outputs.first { $0.bundle == bundle.name }?.variables ?? [:]
        // Where the English uses what is not declared, it is the one to be mended, and the translations may be right.
        let isRead = text.alternatives.allSatisfy { $0.model != nil }
        let allowed = isRead && used.isSubset(of: declared.keys) ? used : Set(declared.keys)
        bundle.entries.append(
            SourceEntry(
                key: key, audience: audience, file: path, english: text, note: self.text("note", in: fields, path),
                maximumLength: count("max", in: fields, path),
                variables: allowed.sorted().compactMap { name in
                    declared[name].map {
                        SourceEntry.Variable(
                            name: name, type: $0.type, isAlwaysKnown: true, length: $0.length, range: $0.range)
                    }
                }, place: self.place(path, place)))
    }

    /// Reads what stands under `translations`.
    ///
    /// A stub that `errata translate` wrote is no translation yet; where it stands is kept.
    mutating func readTranslations() throws(UnreadableCatalog) {
        let listed = Set(catalog.languages.map(\.tag))
        for folder in try files.folders("translations") where !listed.contains(folder) {
            findings.append(
                Finding(
                    .form, SourcePlace(file: "translations/\(folder)"),
                    "languages.yaml does not list the language \(folder)"))
        }
        for language in catalog.languages.dropFirst() {
            for index in catalog.bundles.indices {
                try readTranslations(of: index, language.tag)
            }
        }
    }

    private mutating func readTranslations(of index: Int, _ language: String) throws(UnreadableCatalog) {
        let bundle = catalog.bundles[index]
        var translations: [String: SourceTranslation] = [:]
        var stubs: [String: SourcePlace] = [:]
        let known = Set(bundle.entries.map(\.key))
        for path in try files.names("translations/\(language)/\(bundle.name)") {
            for (key, node) in try mapping(path) {
                let name = key.string ?? ""
                if bundle.name == "codes", node.mapping == nil {
                    report(
                        .form, path, node,
                        "\(name) is a mapping with the keys \(Self.audiences.joined(separator: ", "))")
                }
                let entries =
                    bundle.name == "codes"
                    ? (node.mapping ?? [:]).map { ("\(name)/\($0.key.string ?? "")", $0.key, $0.value) }
                    : [(name, key, node)]
                for (entry, place, value) in entries {
                    guard known.contains(entry) else {
                        if catalog.unread.hasEnglish(entry) { continue }
                        report(.surplusTranslation, path, place, "\(entry) is not in the source language")
                        continue
                    }
                    let isSecond = translations[entry] != nil || stubs[entry] != nil
                    if isSecond { report(.duplicate, path, place, "\(entry) is translated twice") }
                    if let translation = readTranslation(entry, value, place, path) {
                        translations[entry] = translation
                    } else {
                        stubs[entry] = self.place(path, place)
                    }
                }
            }
            catalog.translationFiles[path] = sources[path]?.text
        }
        catalog.bundles[index].translations[language] = translations
        catalog.bundles[index].stubs[language] = stubs
    }

    private mutating func readTranslation(
        _ key: String, _ node: Node, _ place: Node, _ path: String
    ) -> SourceTranslation? {
        let fields = mapping(node, ["of", "text", "same", "inWords", "back", "note", "english"], key, path)
        _ = self.text("note", in: fields, path)
        let english = self.text("of", in: fields, path)
        // A stub that `errata translate` wrote has its English beside it and no text yet.
        guard let text = fields["text"], !Self.isBlank(text) else { return nil }
        var readBack: SourceTranslation.ReadBack?
        if let node = fields["back"] {
            let back = mapping(node, ["of", "text"], "back", path)
            let items = back["text"].map { text in text.sequence.map { Array($0) } ?? [text] } ?? []
            for item in items where item.string == nil { report(.form, path, item, "a text that was read is a text") }
            readBack = SourceTranslation.ReadBack(
                translation: self.text("of", in: back, path), texts: items.compactMap(\.string),
                place: self.place(path, node))
        }
        return SourceTranslation(
            text: readText(text, path), english: english, isSame: flag("same", in: fields, path),
            inWords: numbers("inWords", in: fields, path), readBack: readBack, place: self.place(path, place))
    }
}
