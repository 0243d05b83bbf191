/// What a translation leaves out of its English, although it is complete by its form.
extension CatalogLinter {
    mutating func checkLosses(_ translation: SourceTranslation, of entry: SourceEntry, _ language: String) {
        let english = entry.english.alternatives
        let alternatives = translation.text.alternatives
        // What is no message is reported elsewhere, and its words are not known.
        guard (english + alternatives).allSatisfy({ $0.model != nil }) else { return }
        checkLostPlaceholders(translation, of: entry)
        checkLostNumbers(translation, of: entry)
        if PluralVariantCheck(language: pluralLanguage(of: language), ranges: [:]).hasPluralForms {
            for (alternative, english) in zip(alternatives, english) {
                checkLostPlurals(alternative, english, of: entry)
            }
        }
    }

    /// Alternatives are chosen at different times, so that only what none of them shows is lost.
    private mutating func checkLostPlaceholders(_ translation: SourceTranslation, of entry: SourceEntry) {
        let known = Set(entry.variables.map(\.name))
        let shown = entry.english.alternatives.reduce(into: Set<String>()) { $0.formUnion($1.use.shown) }
        let used = translation.text.alternatives.reduce(into: Set<String>()) { $0.formUnion($1.use.all) }
        for name in shown.intersection(known).subtracting(used).sorted() {
            report(
                .lostPlaceholder, translation.text.place, "\(entry.key) leaves out {$\(name)}, which its English shows")
        }
    }

    private mutating func checkLostNumbers(_ translation: SourceTranslation, of entry: SourceEntry) {
        let english = numbers(entry.english)
        let own = numbers(translation.text)
        let marked = Set(translation.inWords)
        for number in english.subtracting(own).subtracting(marked).sorted() {
            report(
                .lostNumber, translation.text.place,
                "\(entry.key) leaves out the number \(number); where it stands there in words, "
                    + "write inWords: [\(number)] beside it")
        }
        for number in marked.sorted() where !english.contains(number) || own.contains(number) {
            report(
                .lostNumber, translation.place,
                "\(entry.key) has \(number) inWords, but its "
                    + (own.contains(number) ? "text has it in digits" : "English does not have it"))
        }
    }

    private func numbers(_ text: SourceText) -> Set<String> {
        text.alternatives.reduce(into: []) { $0.formUnion($1.model.map(WrittenNumbers.of) ?? []) }
    }

    private mutating func checkLostPlurals(
        _ alternative: SourceText.Alternative, _ english: SourceText.Alternative, of entry: SourceEntry
    ) {
        let flat = english.use.counting.intersection(alternative.use.shown).subtracting(alternative.use.selecting)
        for name in flat.sorted() {
            report(
                .pluralVariants, alternative.place(ofVariable: name),
                "\(entry.key): {$\(name)} stands there without .match, and its English has plural variants")
        }
    }
}
