import ArgumentParser
import CatalogSource
import LanguageMatching

struct TranslateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translate",
        abstract: "Writes what a translator needs: stubs with the English, its hash and the notes.",
        discussion: """
            Files go to translations/LANGUAGE in the catalogue. What is translated stays as it is; a stale text stays too, \
            with a remark and the new English above it. Fill in "text"; a list takes as many alternatives as the English has. \
            Then list the language in languages.yaml and run 'errata lint'.
            """
    )

    @OptionGroup var options: CatalogOptions

    @Option(help: "The language's tag, such as pt-BR.")
    var language: String

    @Flag(help: "Write nothing; say how many stubs there would be.")
    var dryRun = false

    func validate() throws {
        guard LanguageTag(language)?.description == language else {
            throw ValidationError("'\(language)' is not a language tag in canonical case, such as pt-BR or zh-Hant")
        }
    }

    func run() throws {
        let catalog = try options.report().catalog
        guard language != catalog.source?.tag else {
            throw ValidationError("\(language) is the language that everything is translated from")
        }
        let isListed = catalog.languages.contains { $0.tag == language }
        let writer = TranslationWriter(isListed ? catalog : try withTranslations(catalog), language: language)
        let (files, stubs) = writer.files()
        if !dryRun { for path in try options.write(files) { print("wrote \(path)") } }
        print("\(language): \(stubs) to translate")
        if !isListed, !dryRun { print("then list \(language) in \(options.catalog)/languages.yaml") }
    }

    /// The catalogue with what stands already in the folder of a language that is not listed yet.
    private func withTranslations(_ catalog: SourceCatalog) throws -> SourceCatalog {
        var reader = CatalogReader(folder: options.folder)
        return (try? reader.read(adding: language)) ?? catalog
    }
}
