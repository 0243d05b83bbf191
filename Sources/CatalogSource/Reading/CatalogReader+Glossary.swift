import Yams

extension CatalogReader {
    /// Reads `glossary.yaml`, where there is one.
    mutating func readGlossary() throws(UnreadableCatalog) {
        let path = "glossary.yaml"
        guard files.exists(path) else { return }
        let languages = Set(catalog.languages.map(\.tag))
        for (key, node) in try mapping(path) {
            let term = key.string ?? ""
            let fields = mapping(node, ["meaning", "audiences", "words", "forbidden"], term, path)
            guard let meaning = text("meaning", in: fields, path) else {
                report(.form, path, key, "the term '\(term)' needs a meaning")
                continue
            }
            var words: [String: String] = [:]
            for (tag, word) in mapping("words", in: fields, path, like: "{de: Code}") {
                if !languages.contains(tag.string ?? "") {
                    report(.form, path, tag, "languages.yaml does not list '\(tag.string ?? "")'")
                }
                words[tag.string ?? ""] = word.string
            }
            var forbidden: [String: [String]] = [:]
            for (tag, list) in mapping("forbidden", in: fields, path, like: "{en: [pin, passcode]}") {
                guard languages.contains(tag.string ?? ""), let list = list.sequence?.map(\.string), !list.contains(nil)
                else {
                    report(.form, path, tag, "forbidden has a list of words for each language of languages.yaml")
                    continue
                }
                forbidden[tag.string ?? ""] = list.compactMap(\.self)
            }
            let audiences = fields["audiences"]?.sequence?.compactMap(\.string) ?? []
            catalog.glossary.append(
                GlossaryTerm(
                    term: term, meaning: meaning, audiences: audiences, words: words, forbidden: forbidden,
                    place: place(path, key)))
        }
    }
}
