/// The two ends of a received text. What stands at the ends of a text of the catalogue is compared with them before
/// anything else is made of that text.
///
/// Whatever is refused here, matching would refuse: the literals are cut down to what must stand in the received text,
/// however isolates, white space and the final period are read.
struct ReceivedEnds {
    /// Without isolates, and without the white space that stood inside them.
    private let text: [UInt8]
    private let trimmed: [UInt8]
    /// Their last bytes before the period.
    private let textLast: UInt8?
    private let trimmedLast: UInt8?

    /// - Parameter loose: the text without white space around it, and without isolates.
    init(_ loose: [UInt8]) {
        text = loose
        trimmed = UTF8Text.trimmed(loose)
        textLast = text.dropLast(UTF8Text.periodLength(atEndOf: text)).last
        trimmedLast = trimmed.dropLast(UTF8Text.periodLength(atEndOf: trimmed)).last
    }

    /// The text's length without anything that can be ignored but its period.
    var leastLength: Int { trimmed.count }

    /// Whether the text can begin with a literal with which a pattern begins.
    func canBegin(with literal: Span<UInt8>) -> Bool {
        guard literal.count > 0 else { return true }
        if Self.isOrdinary(literal, at: 0), isRefused(literal, text), isRefused(literal, trimmed) { return false }
        let needed = Self.needed(of: literal, takesEnd: false)
        return text.starts(with: needed) || trimmed.starts(with: needed)
    }

    /// Whether the first difference lies in something that cannot be ignored. Of a literal that begins with white space, this
    /// is not asked.
    private func isRefused(_ literal: Span<UInt8>, _ text: [UInt8]) -> Bool {
        var index = 0
        while index < literal.count, index < text.count, literal[index] == text[index] { index += 1 }
        guard index < literal.count else { return false }
        while index > 0, !UTF8Text.isBoundary(literal[index]) { index -= 1 }
        return Self.isOrdinary(literal, at: index)
    }

    /// Whether the text can end with a literal with which a pattern ends.
    func canEnd(with literal: Span<UInt8>) -> Bool {
        // The last byte of nearly all others tells.
        if let last = Self.lastByte(of: literal), last != textLast, last != trimmedLast { return false }
        let needed = Self.needed(of: literal, takesEnd: true)
        return Self.ends(text, with: needed) || Self.ends(trimmed, with: needed)
    }

    /// The last byte of a literal before its period; `nil` where it is not told at a glance.
    private static func lastByte(of literal: Span<UInt8>) -> UInt8? {
        var end = literal.count
        guard end > 0 else { return nil }
        if literal[end - 1] == UInt8(ascii: ".") {
            end -= 1
        } else if end >= 3, literal[end - 3] == 0xE3, literal[end - 2] == 0x80, literal[end - 1] == 0x82 {
            end -= 3
        } else if literal[end - 1] >= 0x80 || UTF8Text.isSpace(literal[end - 1]) {
            return nil
        }
        guard end > 0 else { return nil }
        // It may be an isolate's.
        return (0xA6...0xA9).contains(literal[end - 1]) ? nil : literal[end - 1]
    }

    /// Whether the text can be one of the wire, by what stands before its first parameter and behind its last.
    func canBe(_ template: WireTemplate) -> Bool {
        let bytes = Array(template.source.utf8)
        let first = bytes.firstIndex(of: UInt8(ascii: "{")) ?? bytes.count
        guard canBegin(with: bytes.span.extracting(0..<first)) else { return false }
        guard let last = bytes.lastIndex(of: UInt8(ascii: "}")), last > first else { return true }
        return canEnd(with: bytes.span.extracting(last + 1..<bytes.count))
    }

    /// Whether a template is looked at: what finds templates among those of a whole catalogue, for few of them.
    func canBe(_ list: SegmentList) -> Bool {
        [text, trimmed].contains { text in
            if !list.leading.isEmpty { return text.starts(with: list.leading) }
            return Self.ends(text, with: list.trailing[...])
        }
    }

    private static func ends(_ text: [UInt8], with literal: ArraySlice<UInt8>) -> Bool {
        text.dropLast(UTF8Text.periodLength(atEndOf: text)).suffix(literal.count).elementsEqual(literal)
    }

    /// Whether neither white space nor an isolate nor a period begins at an offset.
    private static func isOrdinary(_ literal: Span<UInt8>, at offset: Int) -> Bool {
        let byte = literal[offset]
        if byte < 0x80 { return byte != UInt8(ascii: ".") && !UTF8Text.isSpace(byte) }
        let next = offset + 1 < literal.count ? literal[offset + 1] : 0
        switch (byte, next) {
        case (0xC2, 0x85), (0xC2, 0xA0), (0xDB, 0x94), (0xE0, 0xA5), (0xE1, 0x9A), (0xE2, 0x80), (0xE2, 0x81),
            (0xE3, 0x80):
            return false
        default: return true
        }
    }

    /// A literal without the white space around it and without its period; of one with isolates, what stands before the
    /// first, or behind the last.
    private static func needed(of literal: Span<UInt8>, takesEnd: Bool) -> ArraySlice<UInt8> {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(literal.count)
        for index in literal.indices { bytes.append(literal[index]) }
        let isolates = bytes.indices.filter { UTF8Text.isolate(at: $0, in: bytes) != 0 }
        if takesEnd, let last = isolates.last { bytes.removeFirst(last + 3) }
        if !takesEnd, let first = isolates.first { bytes.removeLast(bytes.count - first) }
        let trimmed = UTF8Text.trimmed(bytes)
        return trimmed.dropLast(UTF8Text.periodLength(atEndOf: trimmed))
    }
}
