import ArgumentParser
import CatalogSource
import LanguageMatching
import MessageFormat

struct TranslateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translate",
        abstract: "Writes what a translator needs: stubs with the English, its hash and the notes.",
        discussion: """
            Files go to translations/LANGUAGE in the catalogue. What is translated stays as it is, comments and notes \
            included; a stale text stays too, with a remark, the new English and the former one above it. A text that \
            stands in a file of another name stays there. Fill in "text"; a list takes as many alternatives as the English \
            has. Then list the language in languages.yaml and run 'errata lint'.
            Exit codes: 0 good; 1 nothing was written, because texts of the language have no place: they are misspelt, stand \
            twice, or belong to a key that the English does not have; 66 the catalogue cannot be read or written.
            """
    )

    @OptionGroup var options: CatalogOptions

    @Option(help: "The language's tag, such as pt-BR.")
    var language: String

    @Flag(help: "Write nothing; print how many stubs there would be.")
    var dryRun = false

    func validate() throws {
        guard LanguageTag(language)?.description == language else {
            throw ValidationError("'\(language)' is not a language tag in canonical case, such as pt-BR or zh-Hant")
        }
        guard PluralRules.areKnown(locale: language) else {
            throw ValidationError("CLDR has no plural rules of the language '\(language)'; is it misspelt?")
        }
    }

    func run() throws {
        let (catalog, findings) = try read()
        guard language != catalog.source?.tag else {
            throw CatalogOptions.wrongUsage(
                "\(language) is the source of \(options.catalog), which everything is translated from; name another language"
            )
        }
        // What was not understood would be taken for missing, and its stub would stand in its way.
        let obstacles = findings.filter { $0.place.file.hasPrefix("translations/\(language)/") }
        guard obstacles.isEmpty else {
            for finding in obstacles { print(finding.line(in: options.catalog)) }
            throw ExitCode(1)
        }
        let result: (files: [String: String], stubs: Int)
        do throws(UneditableTranslation) {
            result = try TranslationWriter(catalog, language: language).files()
        } catch {
            print("\(options.catalog)/\(error)")
            throw ExitCode(1)
        }
        if !dryRun { for path in try options.write(result.files) { print("wrote \(path)") } }
        print("\(language): \(result.stubs) to translate")
        if !catalog.lists(language), !dryRun { print("then list \(language) in \(options.catalog)/languages.yaml") }
    }

    /// The catalogue with what stands in the language's folder, even if it is not listed yet, and what has no form.
    private func read() throws -> (SourceCatalog, [Finding]) {
        var reader = CatalogReader(folder: options.folder)
        do throws(UnreadableCatalog) {
            return (try reader.read(adding: language), reader.findings)
        } catch {
            throw CatalogOptions.unusable("\(error)")
        }
    }
}
