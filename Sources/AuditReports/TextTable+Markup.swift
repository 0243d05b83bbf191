extension TextTable {
    /// Values longer than this are cut, in characters.
    private static let longestCell = 400

    /// The table as a page shows it.
    ///
    /// - Parameter section: the id of the section whose heading names it.
    func markup(section: String) -> Markup {
        var table = PageTable(section: section, headings: headings)
        table.numbers = rightAligned
        table.rows = rows.enumerated().map { index, cells in
            cells.enumerated().map { column, cell in
                guard column == 0, let note = notes[index] else { return shown(cell) }
                return shown(cell) + .element("small", [:], .words(note))
            }
        }
        return table.markup
    }

    private func shown(_ cell: TextCell) -> Markup {
        let cell = cell.text
        // A moment is not broken at its hyphens.
        if cell.wholeMatch(of: #/\d{4}-\d\d-\d\dT[\d:.]+Z/#) != nil {
            return .element("time", ["datetime": cell], .words(cell))
        }
        guard !cell.isEmpty else { return .empty }
        let cut = cell.count > Self.longestCell ? cell.prefix(Self.longestCell) + "…" : cell[...]
        return .element("bdi", [:], .words(String(cut)))
    }
}
