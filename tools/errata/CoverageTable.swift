import CatalogSource

/// What is translated, for people.
struct CoverageTable {
    /// The most texts that are named unasked.
    private static let shownGaps = 20

    let kinds: [String]
    let codes: [String]
    let rows: [CatalogCoverage.Row]
    let folder: String

    /// Languages by audiences and bundles.
    var languages: String {
        var lines = [["language"] + kinds + ["texts", "read back"]]
        for row in rows {
            let cells = kinds.map { kind in Self.percent(row.cells[kind] ?? .init()) }
            lines.append([row.language.tag] + cells + [Self.percent(row.all), "\(row.all.readBack)/\(row.all.total)"])
        }
        return Self.aligned(lines)
    }

    /// Codes by languages; a cell has the texts of the code that are current, of how many, and the stale ones.
    var codesByLanguage: String {
        var lines = [["code"] + rows.map(\.language.tag)]
        for code in codes {
            lines.append(
                [code]
                    + rows.map { row in
                        let cell = row.codes[code] ?? .init()
                        return "\(cell.current)/\(cell.total)" + Self.stale(cell)
                    })
        }
        return Self.aligned(lines)
    }

    /// The texts that lack, one a line; only the first of them unless all are asked for.
    func gaps(all: Bool) -> String {
        let lines = rows.flatMap { row in
            row.gaps.map { gap in
                let place = "\(folder)/\(gap.place.file):\(gap.place.line):\(gap.place.column)"
                return "\(row.language.tag)  \(gap.state.rawValue)  \(gap.key)  \(place)"
            }
        }
        guard !all, lines.count > Self.shownGaps else { return lines.joined(separator: "\n") }
        return (lines.prefix(Self.shownGaps) + ["and \(lines.count - Self.shownGaps) more; --codes names all of them"])
            .joined(separator: "\n")
    }

    private static func percent(_ cell: CatalogCoverage.Cell) -> String { "\(cell.percent) %" + stale(cell) }

    private static func stale(_ cell: CatalogCoverage.Cell) -> String { cell.stale > 0 ? " +\(cell.stale)" : "" }

    private static func aligned(_ lines: [[String]]) -> String {
        let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { line in
            zip(line, widths).enumerated().map { column, field in
                let padding = String(repeating: " ", count: field.1 - field.0.count)
                return column == 0 ? field.0 + padding : padding + field.0
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
