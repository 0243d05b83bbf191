/// Where a text stands in a file, and how it is written there; finds the place of each of its pieces.
///
/// Columns count Unicode scalars, as YAML does and as editors do for all but emoji and composed letters.
struct ScalarOrigin: Sendable {
    /// How YAML writes a text.
    enum Style: Sendable {
        case plain, singleQuoted, doubleQuoted, block
    }

    let file: SourceFile
    /// The line on which it begins, from 1.
    let line: Int
    /// The column at which its mark, its quote or itself begins, from 1.
    let column: Int
    let style: Style

    /// The place of a byte of the text; `nil` when the file does not hold the text after all.
    ///
    /// YAML changes only the white space of a text, so that the n-th of its other scalars is the n-th in the file.
    func place(of offset: Int, in text: String) -> SourcePlace? {
        let before = text.utf8.prefix(offset).count
        var visible = 0
        var blanks = 0
        var isVisible = false
        var position = 0
        for scalar in text.unicodeScalars {
            guard position < before else {
                isVisible = !Self.isBlank(scalar)
                break
            }
            position += scalar.utf8.count
            if Self.isBlank(scalar) {
                blanks += 1
            } else {
                visible += 1
                blanks = 0
            }
        }
        let places = visiblePlaces(upTo: visible + 1)
        if isVisible, places.indices.contains(visible) { return places[visible] }
        // A blank, or the end: after what stands before it.
        guard visible > 0, places.indices.contains(visible - 1) else { return nil }
        let last = places[visible - 1]
        return SourcePlace(file: last.file, line: last.line, column: last.column + 1 + blanks)
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
    }

    /// The places of the text's first scalars that are not blank.
    private func visiblePlaces(upTo count: Int) -> [SourcePlace] {
        let lines = file.lines
        var places: [SourcePlace] = []
        guard lines.indices.contains(line - 1) else { return [] }
        var (row, index) = afterProperties(in: lines)
        switch style {
        case .block: (row, index) = (row + 1, 0)
        case .singleQuoted, .doubleQuoted: index += 1
        case .plain: break
        }
        while places.count < count, row < lines.count {
            guard index < lines[row].count else {
                (row, index) = (row + 1, 0)
                continue
            }
            let (scalar, length) = self.scalar(lines[row], at: index)
            if let scalar, !Self.isBlank(scalar) {
                places.append(SourcePlace(file: file.path, line: row + 1, column: index + 1))
            }
            index += length
        }
        return places
    }

    /// The scalar that is written at a position, and how many scalars write it; none for an escaped break.
    private func scalar(_ line: [Unicode.Scalar], at index: Int) -> (scalar: Unicode.Scalar?, length: Int) {
        let scalar = line[index]
        if style == .singleQuoted, scalar == "'" { return (scalar, 2) }
        guard style == .doubleQuoted, scalar == "\\" else { return (scalar, 1) }
        guard index + 1 < line.count else { return (nil, 1) }
        let digits: Int
        switch line[index + 1] {
        case "x": digits = 2
        case "u": digits = 4
        case "U": digits = 8
        case "n", "t", "r", " ": return (" ", 2)
        default: return (line[index + 1], 2)
        }
        var hex = ""
        hex.unicodeScalars.append(contentsOf: line[(index + 2)...].prefix(digits))
        return (UInt32(hex, radix: 16).flatMap(Unicode.Scalar.init), 2 + digits)
    }

    /// Where the text itself begins, after an anchor and a tag.
    private func afterProperties(in lines: [[Unicode.Scalar]]) -> (row: Int, index: Int) {
        var (row, index) = (line - 1, column - 1)
        while row < lines.count {
            guard index < lines[row].count else {
                (row, index) = (row + 1, 0)
                continue
            }
            switch lines[row][index] {
            case " ", "\t": index += 1
            case "&", "!": while index < lines[row].count, !Self.isBlank(lines[row][index]) { index += 1 }
            default: return (row, index)
            }
        }
        return (line - 1, column - 1)
    }
}
