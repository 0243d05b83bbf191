import ArgumentParser
import CatalogSource
import StrictJSON

struct CoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Counts what is translated: languages by audiences and bundles.",
        discussion: """
            A cell shows the percentage of texts that are translated from the present English, and the stale ones after a +. \
            "read back" are those that somebody read who did not know the English.
            Exit codes: 0 every language reaches its gate; 1 one does not; 66 the catalogue cannot be read.
            """
    )

    @OptionGroup var options: CatalogOptions

    @Option(name: .customLong("language"), help: "Only this language; may be given more than once.")
    var languages: [String] = []

    @Flag(help: "Answer with JSON.")
    var json = false

    func run() throws {
        let coverage = CatalogCoverage(try options.report().catalog)
        let rows = coverage.rows.filter { languages.isEmpty || languages.contains($0.language.tag) }
        if let unknown = languages.first(where: { tag in !rows.contains { $0.language.tag == tag } }) {
            throw ValidationError("The catalogue does not list the language '\(unknown)'")
        }
        print(json ? Self.json(coverage.kinds, rows) : Self.table(coverage.kinds, rows))
        if rows.contains(where: { $0.all.percent < $0.language.gate }) { throw ExitCode(1) }
    }

    private static func table(_ kinds: [String], _ rows: [CatalogCoverage.Row]) -> String {
        var lines = [["language"] + kinds + ["texts", "read back"]]
        for row in rows {
            let cells = kinds.map { kind in cell(row.cells[kind] ?? .init()) }
            lines.append([row.language.tag] + cells + [cell(row.all), "\(row.all.readBack)/\(row.all.total)"])
        }
        let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { line in
            zip(line, widths).enumerated().map { column, field in
                let padding = String(repeating: " ", count: field.1 - field.0.count)
                return column == 0 ? field.0 + padding : padding + field.0
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    private static func cell(_ cell: CatalogCoverage.Cell) -> String {
        "\(cell.percent) %" + (cell.stale > 0 ? " +\(cell.stale)" : "")
    }

    private static func json(_ kinds: [String], _ rows: [CatalogCoverage.Row]) -> String {
        func object(_ cell: CatalogCoverage.Cell) -> JSONValue {
            .object(
                JSONObject([
                    ("total", .number(JSONNumber(cell.total))), ("current", .number(JSONNumber(cell.current))),
                    ("stale", .number(JSONNumber(cell.stale))), ("readBack", .number(JSONNumber(cell.readBack))),
                    ("percent", .number(JSONNumber(cell.percent))),
                ]))
        }
        let languages = rows.map { row in
            JSONValue.object(
                JSONObject([
                    ("language", .string(row.language.tag)), ("gate", .number(JSONNumber(row.language.gate))),
                    ("all", object(row.all)),
                    ("kinds", .object(JSONObject(kinds.map { ($0, object(row.cells[$0] ?? .init())) }))),
                ]))
        }
        return JSONValue.object(JSONObject([("languages", .array(languages))])).text
    }
}
