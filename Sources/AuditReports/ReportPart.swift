/// A part of a report: what stands below one heading. A terminal and a page show the same parts.
package struct ReportPart: Sendable {
    /// What it is called; `nil` where it goes on with what stands above.
    let heading: String?
    /// Sentences, a line each.
    let lines: [String]
    /// Rows and columns, below the sentences.
    let table: TextTable?
    /// Whether it is what the reader came for.
    let isForemost: Bool

    init(_ heading: String? = nil, lines: [String] = [], table: TextTable? = nil, isForemost: Bool = false) {
        self.heading = heading
        self.lines = lines
        self.table = table
        self.isForemost = isForemost
    }

    init(_ heading: String, _ lines: [String], isForemost: Bool = false) {
        self.init(heading, lines: lines, isForemost: isForemost)
    }

    /// The part as text.
    func text(_ style: ReportStyle) -> String {
        ([heading.map { style.heading($0) }] + lines + [table?.text(style)]).compactMap(\.self).joined(separator: "\n")
    }

    /// The part as a section of a page.
    ///
    /// - Parameter id: the section's id; no two of a page are the same. What has no heading is named by `page-title`.
    package func markup(id: String) -> Markup {
        let title = heading.map { Markup.element("h2", ["id": id + "-title"], .words($0)) } ?? .empty
        let sentences = lines.flatMap { $0.split(separator: "\n") }.map { line in
            Markup.element("p", ["class": isForemost ? "note" : nil], .words(String(line)))
        }
        let rows = table.map { $0.markup(section: heading == nil ? "page" : id) } ?? .empty
        return .element(
            "section", ["id": id, "aria-labelledby": heading == nil ? nil : id + "-title"],
            .all([title] + sentences + [rows]))
    }
}
