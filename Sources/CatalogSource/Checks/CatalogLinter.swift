import MessageFormat

/// Runs the checks that need no history over a catalogue.
public struct CatalogLinter {
    let catalog: SourceCatalog
    var findings: [Finding] = []

    /// Takes a catalogue.
    public init(_ catalog: SourceCatalog) {
        self.catalog = catalog
    }

    /// Runs all checks.
    ///
    /// - Returns: the findings by file and line.
    public mutating func run() -> [Finding] {
        checkCodes()
        for bundle in catalog.bundles {
            for entry in bundle.entries { checkEnglish(entry) }
            for language in catalog.languages.dropFirst() { checkTranslations(of: bundle, language) }
        }
        return findings.sorted {
            ($0.place.file, $0.place.line, $0.place.column, $0.message)
                < ($1.place.file, $1.place.line, $1.place.column, $1.message)
        }
    }

    private mutating func checkEnglish(_ entry: SourceEntry) {
        check(entry.english, of: entry, language: catalog.source?.tag ?? "en")
    }

    private mutating func checkTranslations(of bundle: SourceBundle, _ language: SourceLanguage) {
        let translations = bundle.translations[language.tag] ?? [:]
        for entry in bundle.entries {
            guard let translation = translations[entry.key] else {
                if language.gate == 100 { reportMissing(entry, language) }
                continue
            }
            checkFreshness(translation, of: entry)
            check(translation.text, of: entry, language: language.tag)
            if translation.text.texts == entry.english.texts, !translation.isSame, entry.hasLetters {
                report(
                    .sameAsEnglish, translation.place,
                    "\(entry.key) is its English; translate it, or write same: true beside it")
            }
        }
        let done = bundle.entries.count { translations[$0.key] != nil }
        if language.gate < 100, done * 100 < language.gate * bundle.entries.count {
            report(
                .missingTranslation, language.place,
                "\(language.tag) has \(done) of \(bundle.entries.count) texts of \(bundle.name), below its gate of \(language.gate) %"
            )
        }
    }

    private mutating func reportMissing(_ entry: SourceEntry, _ language: SourceLanguage) {
        report(
            .missingTranslation, SourcePlace(file: "translations/\(language.tag)/\(entry.file)"),
            "\(entry.key) is not translated; 'errata translate --language \(language.tag)' writes a stub")
    }

    private mutating func checkFreshness(_ translation: SourceTranslation, of entry: SourceEntry) {
        if translation.english != entry.hash {
            report(
                .staleTranslation, translation.place,
                "\(entry.key) is stale: its English has changed. Revise the text, then write of: \"\(entry.hash)\"")
        }
        guard let back = translation.readBack else { return }
        let hash = EnglishHash.of(translation: translation.text.texts)
        if back.translation != hash {
            report(
                .staleReadBack, back.place,
                "\(entry.key) was changed after it was read back. Let somebody who does not know the English read it again, "
                    + "then write of: \"\(hash)\"")
        }
    }

    mutating func report(_ check: Check, _ place: SourcePlace, _ message: String) {
        findings.append(Finding(check, place, message))
    }
}

extension SourceEntry {
    /// Whether the English has any word of its own: `–` or `{$code}` is the same in all languages.
    var hasLetters: Bool {
        english.alternatives.contains { alternative in
            guard let model = alternative.model else { return true }
            for case .text(let text) in model.patterns.joined()
            where text.unicodeScalars.contains(where: \.properties.isAlphabetic) {
                return true
            }
            return false
        }
    }
}
