extension CatalogLinter {
    /// Whether each listed language has a word for each term.
    mutating func checkGlossary() {
        for term in catalog.glossary {
            for language in catalog.languages.dropFirst()
            where language.gate == 100 && language.isListed && term.words[language.tag] == nil
                && PseudoLocale(rawValue: language.tag) == nil
            {
                report(.glossary, term.place, "the term '\(term.term)' has no word in \(language.tag)")
            }
        }
    }

    /// Whether a text has a word that the glossary forbids.
    mutating func checkWords(_ text: SourceText, of entry: SourceEntry, language: String) {
        let terms = catalog.glossary.filter { $0.concerns(entry.audience) && $0.forbidden[language] != nil }
        guard !terms.isEmpty else { return }
        for alternative in text.alternatives {
            guard let words = alternative.model.map({ MessageWords($0).spoken }) else { continue }
            for term in terms {
                guard let word = term.forbidden[language]?.first(where: { MessageWords.contains($0, in: words) }) else {
                    continue
                }
                let remedy = term.words[language] ?? term.term
                report(.glossary, alternative.place, "\(entry.key) has '\(word)'; the glossary's word is '\(remedy)'")
            }
        }
    }
}

extension MessageWords {
    /// The variants' texts in lower case, in pieces between the placeholders.
    var spoken: [[Character]] {
        texts.flatMap { text in
            // Between two NULs stands the name of a placeholder.
            text.split(separator: "\0", omittingEmptySubsequences: false).enumerated()
                .compactMap { $0.offset.isMultiple(of: 2) ? Array($0.element.lowercased()) : nil }
        }
    }

    /// Whether a piece has a word, whatever its case. Letters of Chinese, Japanese and Korean stand side by side without
    /// blanks: there any place counts; elsewhere a word begins and ends where no letter is beside it.
    static func contains(_ word: String, in spoken: [[Character]]) -> Bool {
        let wanted = Array(word.lowercased())
        let standsAlone = !word.unicodeScalars.contains { (0x2E80...0xD7FF).contains($0.value) }
        return spoken.contains { has(wanted, in: $0, standsAlone) }
    }

    private static func has(_ wanted: [Character], in text: [Character], _ standsAlone: Bool) -> Bool {
        guard let first = wanted.first, text.count >= wanted.count else { return false }
        return (0...(text.count - wanted.count)).contains { start in
            let end = start + wanted.count
            guard text[start] == first, text[start..<end].elementsEqual(wanted) else { return false }
            guard standsAlone else { return true }
            let isBeside = { (place: Int) in
                text.indices.contains(place) && (text[place].isLetter || text[place].isNumber)
            }
            return !isBeside(start - 1) && !isBeside(end)
        }
    }
}
