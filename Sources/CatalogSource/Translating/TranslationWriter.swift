/// Writes what a translator needs into the files of a language: a stub for each text that lacks, and above each text its
/// English and its note.
///
/// What stands in the files stays as it is, comments included; only remarks of this tool are replaced.
package struct TranslationWriter {
    private let catalog: SourceCatalog
    private let language: String

    /// Takes a catalogue and the language's tag, which need not be in the catalogue yet.
    package init(_ catalog: SourceCatalog, language: String) {
        self.catalog = catalog
        self.language = language
    }

    /// The files, by path in the catalogue's folder, and the stubs in them.
    ///
    /// - Throws: ``UneditableTranslation`` when a file is written in a way that leaves no room for a stub or a remark.
    package func files() throws(UneditableTranslation) -> (files: [String: String], stubs: Int) {
        var files: [String: String] = [:]
        var stubs = 0
        for bundle in catalog.bundles {
            stubs += bundle.entries.count { bundle.translations[language]?[$0.key] == nil }
            for (path, entries) in entriesByFile(bundle) {
                if let text = catalog.translationFiles[path] {
                    var edit = try TranslationFileEdit(path: path, text: text, isCodes: bundle.name == "codes")
                    files[path] = try edit.text(with: entries, bundle, language)
                } else {
                    let stubs = TranslationStubs(translations: bundle.translations[language] ?? [:])
                    files[path] = bundle.name == "codes" ? stubs.codes(entries) : stubs.texts(entries)
                }
            }
        }
        return (files, stubs)
    }

    /// Where each text stands, or will stand: with the other texts of its code, else in the file named as the English's.
    private func entriesByFile(_ bundle: SourceBundle) -> [String: [SourceEntry]] {
        let translations = bundle.translations[language] ?? [:]
        let stubs = bundle.stubs[language] ?? [:]
        func present(_ entry: SourceEntry) -> String? {
            let file = translations[entry.key]?.place.file ?? stubs[entry.key]?.file
            return file.flatMap { catalog.translationFiles[$0] == nil ? nil : $0 }
        }
        var homes: [String: String] = [:]
        if bundle.name == "codes" {
            for entry in bundle.entries {
                if let file = present(entry), homes[entry.code] == nil { homes[entry.code] = file }
            }
        }
        return Dictionary(grouping: bundle.entries) { entry in
            present(entry) ?? homes[entry.code] ?? "translations/\(language)/\(entry.file)"
        }
    }
}

extension SourceEntry {
    /// The code of one of its texts; the whole key elsewhere.
    var code: String { String(key.prefix { $0 != "/" }) }
}
