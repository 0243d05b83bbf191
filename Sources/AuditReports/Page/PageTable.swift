/// A table of a page, in a box of its own that scrolls where the window is narrow.
struct PageTable: Sendable {
    /// The section's id, whose heading names the table.
    let section: String
    /// The table's id; `nil` where no script asks for it.
    var id: String?
    var headings: [String]
    var rows: [[Markup]] = []
    /// Columns with numbers, which stand at the end.
    var numbers: Set<Int> = []
    /// Which column names the row.
    var rowHeading = 0

    var markup: Markup {
        let head = Markup.all(
            headings.enumerated().map { column, heading in
                .element("th", ["scope": "col", "class": numbers.contains(column) ? "n" : nil], .words(heading))
            })
        let body = Markup.all(
            rows.map { cells in
                .element(
                    "tr", [:],
                    .all(
                        cells.enumerated().map { column, cell in
                            let attribute = numbers.contains(column) ? "n" : nil
                            return column == rowHeading
                                ? .element("th", ["scope": "row", "class": attribute], cell)
                                : .element("td", ["class": attribute], cell)
                        }))
            })
        let table = Markup.element(
            "table", ["aria-labelledby": section + "-title"],
            .element("thead", [:], .element("tr", [:], head)) + .element("tbody", [:], body))
        return .element(
            "div",
            [
                "class": "scroll", "id": id, "tabindex": "0", "role": "region", "aria-labelledby": section + "-title",
            ], table)
    }
}
