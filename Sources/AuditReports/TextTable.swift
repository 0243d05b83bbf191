/// Rows and columns for a terminal, aligned by the width that characters take there.
struct TextTable: Sendable {
    var headings: [String]
    var rows: [[TextCell]] = []
    /// Columns whose content stands at the right, numbers mostly.
    var rightAligned: Set<Int> = []
    /// A line below a row, by the row's place; printable.
    var notes: [Int: String] = [:]

    func text(_ style: ReportStyle) -> String {
        let all = [headings] + rows.map { $0.map(\.text) }
        let widths = headings.indices.map { column in all.map { Self.width($0[column]) }.max() ?? 0 }
        let parts = parts(widths, style.fold)
        return all.enumerated().map { index, cells in
            let lines = parts.enumerated().flatMap { place, columns -> [String] in
                let line = columns.map { column in
                    let cell = cells[column]
                    let padding = String(repeating: " ", count: widths[column] - Self.width(cell))
                    if rightAligned.contains(column) { return padding + cell }
                    return column == columns.upperBound - 1 ? cell : cell + padding
                }.joined(separator: "  ")
                let indent = place == 0 ? 2 : Self.indent
                guard let fold = style.fold, indent + Self.width(line) > fold else {
                    return [String(repeating: " ", count: indent) + line]
                }
                return ReportStyle.folded(line, at: fold, first: indent, rest: Self.indent)
            }.filter { !$0.allSatisfy { $0 == " " } || parts.count == 1 }
            let note = notes[index - 1].map { "\n      " + $0 } ?? ""
            return (index == 0 ? lines.map(style.heading) : lines).joined(separator: "\n") + note
        }.joined(separator: "\n")
    }

    /// By how many columns what belongs to a row and stands below it is indented.
    private static let indent = 6

    /// The columns that stand side by side: all, or as many as fit. What does not fit stands below, in every row alike.
    private func parts(_ widths: [Int], _ fold: Int?) -> [Range<Int>] {
        guard let fold else { return [0..<widths.count] }
        var parts: [Range<Int>] = []
        var (first, used) = (0, 2)
        for (column, width) in widths.enumerated() {
            if column > first, used + width > fold {
                parts.append(first..<column)
                (first, used) = (column, Self.indent)
            }
            used += width + 2
        }
        return parts + [first..<widths.count]
    }

    /// How many columns a text takes: two for East Asian wide characters, none for marks and isolates.
    /// Source: Unicode Standard Annex 11, for the ranges of wide characters.
    static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { width, scalar in
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: return width
            default: break
            }
            switch scalar.value {
            case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
                0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
                return width + 2
            default: return width + 1
            }
        }
    }
}
