import CatalogSource
import StrictJSON

/// What is translated, for programs.
struct CoverageJSON {
    let kinds: [String]
    let rows: [CatalogCoverage.Row]

    var text: String {
        JSONValue.object(JSONObject([("languages", .array(rows.map(language)))])).text
    }

    private func language(_ row: CatalogCoverage.Row) -> JSONValue {
        let states = TranslationState.allCases.filter { $0 != .current }.map { state in
            (state.rawValue, JSONValue.array(row.gaps.filter { $0.state == state }.map(Self.gap)))
        }
        return .object(
            JSONObject(
                [
                    ("language", .string(row.language.tag)), ("gate", .number(JSONNumber(row.language.gate))),
                    ("all", Self.cell(row.all)),
                    ("kinds", .object(JSONObject(kinds.map { ($0, Self.cell(row.cells[$0] ?? .init())) }))),
                ] + states))
    }

    private static func gap(_ gap: CatalogCoverage.Gap) -> JSONValue {
        .object(
            JSONObject([
                ("bundle", .string(gap.bundle)), ("key", .string(gap.key)), ("file", .string(gap.place.file)),
                ("line", .number(JSONNumber(gap.place.line))),
            ]))
    }

    private static func cell(_ cell: CatalogCoverage.Cell) -> JSONValue {
        .object(
            JSONObject([
                ("total", .number(JSONNumber(cell.total))), ("current", .number(JSONNumber(cell.current))),
                ("stale", .number(JSONNumber(cell.stale))), ("readBack", .number(JSONNumber(cell.readBack))),
                ("percent", .number(JSONNumber(cell.percent))),
            ]))
    }
}
