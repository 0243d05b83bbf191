/// The header of a mail or of a part: unfolded fields in their order.
struct HeaderFields: Sendable {
    /// No more of a header is read.
    static let longest = 64 * 1024

    private(set) var fields: [(name: String, value: String)] = []

    /// Reads a header at `start` and returns where the body starts.
    static func read(_ bytes: [UInt8], in range: Range<Int>) -> (header: HeaderFields, bodyStart: Int) {
        var header = HeaderFields()
        let limit = min(range.upperBound, range.lowerBound + longest)
        var index = range.lowerBound
        var first = true
        while index < limit {
            var end = index
            while end < limit, bytes[end] != .lineFeed { end += 1 }
            let next = min(end + 1, limit)
            var stop = end
            if stop > index, bytes[stop - 1] == .carriageReturn { stop -= 1 }
            if stop == index {
                if !first { return (header, next) }
                index = next
                continue
            }
            let line = bytes[index..<stop]
            if bytes[index] == .space || bytes[index] == 9 {
                header.fold(line)
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")), isName(line[line.startIndex..<colon]) {
                let name = String(decoding: line[line.startIndex..<colon], as: UTF8.self).lowercased()
                let value = CharacterSets.text(Array(line[(colon + 1)...]), charset: nil).trimmed
                header.fields.append((name, value))
            } else if !(first && line.starts(with: Array("From ".utf8))) {
                // Not a field: the body starts without an empty line.
                return (header, index)
            }
            first = false
            index = next
        }
        return (header, index)
    }

    private static func isName(_ name: ArraySlice<UInt8>) -> Bool {
        !name.isEmpty && name.allSatisfy { $0 > 32 && $0 < 127 }
    }

    private mutating func fold(_ line: ArraySlice<UInt8>) {
        guard let last = fields.indices.last else { return }
        fields[last].value += " " + CharacterSets.text(Array(line), charset: nil).trimmed
    }

    /// The first value of a field, as written.
    subscript(name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    /// All values of a field.
    func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }
}
