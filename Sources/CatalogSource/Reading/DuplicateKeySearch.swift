import Yams

/// Finds the second place of a key that stands in one mapping twice, and gives it another name there, so that the rest of
/// the file can be read.
struct DuplicateKeySearch {
    /// More than this is no slip, and is refused as it is.
    private static let maximum = 100
    /// The private scalars that take the place of a renamed key's last one; no column changes.
    private static let marks = UInt32(0xE000)..<UInt32(0xE000) + UInt32(maximum)

    private var lines: [[Unicode.Scalar]]
    private var count: UInt32 = 0

    init(_ text: String) {
        lines = SourceFile(path: "", text: text).lines
        original = text
    }

    private let original: String

    /// The text with the keys renamed so far.
    var text: String {
        guard count > 0 else { return original }
        var text = ""
        for line in lines {
            text.unicodeScalars.append(contentsOf: line)
            text.unicodeScalars.append("\n")
        }
        return text
    }

    /// Renames the second place of a key.
    ///
    /// - Returns: that place; `nil` when it is not found.
    mutating func renameSecond(_ key: String, line: Int, column: Int) -> (line: Int, column: Int)? {
        guard count < Self.maximum, let mark = Unicode.Scalar(Self.marks.lowerBound + count),
            let place = secondInBlock(key, line - 1, column - 1) ?? secondInFlow(key, line - 1, column - 1),
            let token = token(place.row, place.index), !token.isEmpty
        else { return nil }
        lines[place.row][token.upperBound - 1] = mark
        count += 1
        return (place.row + 1, place.index + 1)
    }

    /// A mapping without the renamed keys.
    func withoutRenamed(_ mapping: Node.Mapping) -> Node.Mapping {
        var kept = Node.Mapping(
            mapping.filter { !isRenamed($0.key) }.map { ($0.key, withoutRenamed($0.value)) }, mapping.tag, mapping.style
        )
        kept.mark = mapping.mark
        return kept
    }

    private func withoutRenamed(_ node: Node) -> Node {
        switch node {
        case .mapping(let mapping): return .mapping(withoutRenamed(mapping))
        case .sequence(let sequence):
            var kept = Node.Sequence(sequence.map(withoutRenamed), sequence.tag, sequence.style)
            kept.mark = sequence.mark
            return .sequence(kept)
        default: return node
        }
    }

    private func isRenamed(_ key: Node) -> Bool {
        guard let last = key.string?.unicodeScalars.last else { return false }
        return last.value >= Self.marks.lowerBound && last.value < Self.marks.lowerBound + count
    }

    // MARK: Places

    /// In a block mapping all keys begin in the same column, and it ends where something begins further left.
    private func secondInBlock(_ key: String, _ row: Int, _ column: Int) -> (row: Int, index: Int)? {
        guard lines.indices.contains(row), lines[row].count > column,
            lines[row][..<column].allSatisfy({ $0 == " " || $0 == "-" })
        else { return nil }
        for next in lines.indices.dropFirst(row + 1) {
            guard let start = lines[next].firstIndex(where: { $0 != " " }), lines[next][start] != "#" else { continue }
            if start < column { return nil }
            if start == column, isKey(key, next, start) { return (next, start) }
        }
        return nil
    }

    /// In a flow mapping a key follows a comma; what stands in further brackets belongs to another mapping.
    private func secondInFlow(_ key: String, _ row: Int, _ column: Int) -> (row: Int, index: Int)? {
        var depth = 0
        var isAfterComma = false
        var (row, index) = (row, column)
        while row < lines.count {
            guard index < lines[row].count else {
                (row, index) = (row + 1, 0)
                continue
            }
            let scalar = lines[row][index]
            if isAfterComma, depth == 0, scalar != " " {
                if isKey(key, row, index) { return (row, index) }
                isAfterComma = false
            }
            switch scalar {
            case "\"", "'": index = token(row, index)?.upperBound ?? index
            case "{", "[": depth += 1
            case "}", "]":
                depth -= 1
                if depth < 0 { return nil }
            case ",": isAfterComma = true
            default: break
            }
            index += 1
        }
        return nil
    }

    private func isKey(_ key: String, _ row: Int, _ index: Int) -> Bool {
        guard let token = token(row, index) else { return false }
        var written = ""
        let isQuoted = lines[row][index] == "\"" || lines[row][index] == "'"
        written.unicodeScalars.append(
            contentsOf: lines[row][isQuoted ? index..<token.upperBound + 1 : token])
        return (try? Yams.compose(yaml: written))?.string == key
    }

    /// What stands between the quotes of a key, or the key itself up to its colon.
    private func token(_ row: Int, _ index: Int) -> Range<Int>? {
        let line = lines[row]
        let quote = line[index]
        guard quote == "\"" || quote == "'" else {
            guard let colon = line[index...].firstIndex(of: ":") else { return nil }
            let last = line[index..<colon].lastIndex { $0 != " " } ?? index
            return index..<last + 1
        }
        var end = index + 1
        while end < line.count, line[end] != quote { end += quote == "\"" && line[end] == "\\" ? 2 : 1 }
        return end < line.count ? index + 1..<end : nil
    }
}
