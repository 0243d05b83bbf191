import ArgumentParser
import CatalogSource
import StrictJSON

struct CoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Counts what is translated: codes by languages by audiences.",
        discussion: """
            The table has languages by audiences and bundles. A cell shows the percentage of texts that are translated from \
            the present English, and the stale ones after a +. "read back" are those that somebody read who did not know \
            the English. Below it stand the first texts that lack in a language, each with its place; with --codes there \
            is a second table, of codes by languages, and all of them. JSON names all of them always.
            Exit codes: 0 every language reaches its gate; 1 one does not; 66 the catalogue cannot be read.
            """
    )

    @OptionGroup var options: CatalogOptions

    @Option(name: .customLong("language"), help: "Only this language; may be given more than once.")
    var languages: [String] = []

    @Flag(help: "Show each code in each language, and every text that lacks.")
    var codes = false

    @Flag(help: "Answer with JSON.")
    var json = false

    func run() throws {
        let coverage = CatalogCoverage(try options.report().catalog)
        let rows = coverage.rows.filter { languages.isEmpty || languages.contains($0.language.tag) }
        if let unknown = languages.first(where: { tag in !rows.contains { $0.language.tag == tag } }) {
            let listed = coverage.rows.map(\.language.tag).joined(separator: ", ")
            throw CatalogOptions.wrongUsage(
                "\(options.catalog)/languages.yaml does not list the language '\(unknown)'; it lists \(listed)")
        }
        if json {
            print(CoverageJSON(kinds: coverage.kinds, rows: rows).text)
        } else {
            let table = CoverageTable(kinds: coverage.kinds, codes: coverage.codes, rows: rows, folder: options.catalog)
            print(table.languages)
            if codes { print("\n" + table.codesByLanguage) }
            let gaps = table.gaps(all: codes)
            if !gaps.isEmpty { print("\n" + gaps) }
        }
        if rows.contains(where: { $0.all.percent < $0.language.gate }) { throw ExitCode(1) }
    }
}
