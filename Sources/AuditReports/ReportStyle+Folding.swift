extension ReportStyle {
    /// A text whose lines fit the terminal, folded between words. Commands stay in one line, so that they can be copied.
    package func fitted(_ text: String) -> String {
        guard let fold else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            if TextTable.width(String(line)) <= fold { return String(line) }
            let indent = line.prefix { $0 == " " }.count
            let command = line.firstRange(of: /(?:^| |：)sendaudit .*$/)
            let words = line[..<(command?.lowerBound ?? line.endIndex)].dropFirst(indent)
            var lines = Self.folded(String(words), at: fold, first: indent, rest: indent + 2)
            if words.allSatisfy({ $0 == " " }) { lines = [] }
            if let command {
                let own = line[command].drop { $0 == " " || $0 == "：" }
                lines.append(String(repeating: " ", count: lines.isEmpty ? indent : indent + 2) + own)
            }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// The lines of a text, of which none is wider than a number of columns, but for words that are.
    ///
    /// - Parameters:
    ///   - text: the text without its indentation.
    ///   - width: how many columns there are.
    ///   - first: by how many columns the first line is indented.
    ///   - rest: by how many the others are.
    static func folded(_ text: String, at width: Int, first: Int, rest: Int) -> [String] {
        var lines: [String] = []
        var line = String(repeating: " ", count: first)
        var (used, isEmpty) = (first, true)
        for word in text.split(separator: " ") {
            let size = TextTable.width(String(word))
            if !isEmpty, used + 1 + size > width {
                lines.append(line)
                line = String(repeating: " ", count: rest)
                (used, isEmpty) = (rest, true)
            }
            if !isEmpty {
                line += " "
                used += 1
            }
            line += word
            used += size
            isEmpty = false
        }
        return lines + [line]
    }
}
