import MessageFormat

/// Runs the checks that need no history over a catalogue.
package struct CatalogLinter {
    let catalog: SourceCatalog
    var findings: [Finding] = []
    /// Created once: a pattern is compiled anew for each.
    let oldPlaceholders = OldPlaceholders()

    /// Takes a catalogue.
    package init(_ catalog: SourceCatalog) {
        self.catalog = catalog
    }

    /// Runs all checks.
    ///
    /// - Returns: the findings by file and line.
    package mutating func run() -> [Finding] {
        checkCodes()
        checkNames()
        checkGlossary()
        for bundle in catalog.bundles {
            for entry in bundle.entries { checkEnglish(entry) }
            for language in catalog.languages.dropFirst() { checkTranslations(of: bundle, language) }
        }
        checkGates()
        return findings.sorted {
            ($0.place.file, $0.place.line, $0.place.column, $0.message)
                < ($1.place.file, $1.place.line, $1.place.column, $1.message)
        }
    }

    private mutating func checkEnglish(_ entry: SourceEntry) {
        check(entry.english, of: entry, language: catalog.source?.tag ?? "en")
        checkWords(entry.english, of: entry, language: catalog.source?.tag ?? "en")
    }

    private mutating func checkTranslations(of bundle: SourceBundle, _ language: SourceLanguage) {
        let translations = bundle.translations[language.tag] ?? [:]
        for entry in bundle.entries {
            guard let translation = translations[entry.key] else {
                if language.gate == 100 { reportMissing(entry, bundle, language) }
                continue
            }
            checkFreshness(translation, of: entry)
            let isStale = translation.english != entry.hash
            check(translation.text, of: entry, language: language.tag, isStale: isStale)
            checkWords(translation.text, of: entry, language: language.tag)
            if isStale { continue }
            checkLosses(translation, of: entry, language.tag)
            checkSameness(translation, of: entry, language.tag)
        }
    }

    /// The same figures as those of `errata coverage`.
    private mutating func checkGates() {
        guard catalog.languages.contains(where: { $0.gate < 100 }) else { return }
        for row in CatalogCoverage(catalog).rows where row.language.gate < 100 && row.all.percent < row.language.gate {
            let all = row.all
            report(
                .missingTranslation, row.language.place,
                "\(row.language.tag) has \(all.current) of \(all.total) texts, below its gate of \(row.language.gate) %",
                severity: all.percentWithStale < row.language.gate ? .error : .warning)
        }
    }

    private mutating func checkSameness(_ translation: SourceTranslation, of entry: SourceEntry, _ language: String) {
        // The words of a language for tests are the English ones in another dress.
        guard !translation.isSame, PseudoLocale(rawValue: language) == nil else { return }
        let english = entry.english.alternatives.compactMap { $0.model.map(MessageWords.init) }
        let isOne = translation.text.alternatives.count == 1
        let remedy = "translate it, or write same: true beside " + (isOne ? "it" : "the text")
        for alternative in translation.text.alternatives {
            guard let words = alternative.model.map(MessageWords.init) else { continue }
            if english.contains(where: words.isSame) {
                report(
                    .sameAsEnglish, isOne ? translation.place : alternative.place,
                    (isOne ? "" : "an alternative of ") + "\(entry.key) is its English; " + remedy)
            } else if let variant = english.lazy.compactMap(words.firstShared).first {
                report(
                    .sameAsEnglish, alternative.place(of: .variant(variant)),
                    "a variant of \(entry.key) is its English; " + remedy)
            }
        }
    }

    private mutating func reportMissing(_ entry: SourceEntry, _ bundle: SourceBundle, _ language: SourceLanguage) {
        let stub = bundle.stubs[language.tag]?[entry.key]
        report(
            .missingTranslation, stub ?? SourcePlace(file: "translations/\(language.tag)/\(entry.file)"),
            "\(entry.key) is not translated; "
                + (stub == nil ? "'errata translate --language \(language.tag)' writes a stub" : "fill in its text"))
    }

    private mutating func checkFreshness(_ translation: SourceTranslation, of entry: SourceEntry) {
        if translation.english != entry.hash {
            report(
                .staleTranslation, translation.place,
                (translation.english == nil
                    ? "\(entry.key) has no hash of its English. Compare the two"
                    : "\(entry.key) is stale: its English has changed. Revise the text")
                    + ", then write of: \"\(entry.hash)\"; until then the English is shown",
                severity: .warning)
        }
        guard let back = translation.readBack else { return }
        let hash = EnglishHash.of(translation: translation.text.texts)
        if back.translation != hash {
            report(
                .staleReadBack, back.place,
                "\(entry.key) was changed after it was read back. Let somebody who does not know the English read it again, "
                    + "then write of: \"\(hash)\"", severity: .warning)
        }
    }

    mutating func report(
        _ check: Check, _ place: SourcePlace, _ message: String, severity: Finding.Severity = .error
    ) {
        findings.append(Finding(check, place, message, severity: severity))
    }
}

extension SourceEntry {
    /// Whether the English has any word of its own.
    var hasLetters: Bool {
        english.alternatives.contains { $0.model.map { MessageWords($0).hasLetters } ?? true }
    }
}
