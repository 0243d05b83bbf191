import MessageFormat

/// A part of a message that a finding is about.
enum MessagePosition: Hashable, Sendable {
    /// A declaration's expression, then the expressions and the markup of the variants, all in order.
    case placeholder(Int)
    case selector(Int)
    case variant(Int)
    /// A piece of the text of a variant, or of the one pattern.
    case text(String, variant: Int)
}

extension SourceText.Alternative {
    /// The place of a byte of the message.
    func place(of offset: Int) -> SourcePlace {
        origin?.place(of: offset, in: text) ?? place
    }

    /// The place of a part of the message.
    func place(of position: MessagePosition) -> SourcePlace {
        offset(of: position).map { place(of: $0) } ?? place
    }

    private func offset(of position: MessagePosition) -> Int? {
        switch position {
        case .placeholder(let index): Self.element(map?.placeholders, index)
        case .selector(let index): Self.element(map?.selectors, index)
        case .variant(let index): Self.element(map?.variants, index)
        case .text(let piece, let variant):
            offset(ofText: piece, from: Self.element(map?.variants, variant) ?? 0)
                ?? Self.element(map?.variants, variant)
        }
    }

    /// Where the last scalar of a piece of text stands that is written after a byte of the message.
    private func offset(ofText piece: String, from start: Int) -> Int? {
        var escaped = ""
        for scalar in piece.unicodeScalars {
            if "\\{}".unicodeScalars.contains(scalar) { escaped += "\\" }
            escaped.unicodeScalars.append(scalar)
        }
        let bytes = Array(text.utf8)
        let wanted = Array(escaped.utf8)
        guard let last = piece.unicodeScalars.last, start <= bytes.count - wanted.count else { return nil }
        let found = (start...bytes.count - wanted.count).first { bytes[$0...].starts(with: wanted) }
        return found.map { $0 + wanted.count - String(last).utf8.count }
    }

    private static func element(_ offsets: [Int]?, _ index: Int) -> Int? {
        guard let offsets, offsets.indices.contains(index) else { return nil }
        return offsets[index]
    }

    /// The place of the first mention of a variable.
    func place(ofVariable name: String) -> SourcePlace {
        let mention = "$" + name
        // Not where a longer name begins like this one.
        for range in text.ranges(of: mention) {
            let next = range.upperBound < text.endIndex ? text[range.upperBound] : " "
            if next.isLetter || next.isNumber || "_-.".contains(next) { continue }
            return place(of: text.utf8.distance(from: text.startIndex, to: range.lowerBound))
        }
        return place
    }
}
