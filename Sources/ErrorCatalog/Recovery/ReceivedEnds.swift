/// The two ends of a received text. What stands at the ends of a text of the catalogue is compared with them before
/// anything else is made of that text.
///
/// Whatever is refused here, matching would refuse: the literals are cut down to what must stand in the received text,
/// however isolates, white space and the final period are read.
struct ReceivedEnds {
    /// Without isolates, and without the white space that stood inside them.
    private let text: [UInt8]
    private let trimmed: [UInt8]

    /// - Parameter loose: the text without white space around it, and without isolates.
    init(_ loose: [UInt8]) {
        text = loose
        trimmed = UTF8Text.trimmed(loose)
    }

    /// The text's length without anything that can be ignored but its period.
    var leastLength: Int { trimmed.count }

    /// Whether the text can begin with a literal with which a pattern begins.
    func canBegin(with literal: Span<UInt8>) -> Bool {
        guard literal.count > 0 else { return true }
        let first = literal[0]
        // The first byte of nearly all others tells.
        if first != text.first, first != trimmed.first, !Self.canBeIgnored(first) { return false }
        let needed = Self.needed(of: literal, takesEnd: false)
        return text.starts(with: needed) || trimmed.starts(with: needed)
    }

    /// Whether the text can end with a literal with which a pattern ends.
    func canEnd(with literal: Span<UInt8>) -> Bool {
        let needed = Self.needed(of: literal, takesEnd: true)
        return Self.ends(text, with: needed) || Self.ends(trimmed, with: needed)
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

    /// Whether white space, an isolate or a period may begin with a byte.
    private static func canBeIgnored(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), 0xC2, 0xDB, 0xE0...0xE3: true
        default: UTF8Text.isSpace(byte)
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
