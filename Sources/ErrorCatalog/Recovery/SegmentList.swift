/// A template as bytes, in one way of writing isolates.
struct SegmentList: Sendable, Equatable {
    /// The text before the first placeholder; everything when there is none.
    private(set) var leading: [UInt8] = []
    /// What lies between; begins and ends with a placeholder, or is empty.
    private(set) var middle: [Segment] = []
    /// The text after the last placeholder, without its final period.
    private(set) var trailing: [UInt8] = []
    /// Whether the template ends with a period.
    private(set) var hasPeriod = false
    /// The longest text that can match, in bytes.
    private(set) var maximumLength = 0

    init(_ segments: [Segment], placeholders: [Placeholder]) {
        var merged: [Segment] = []
        for segment in segments {
            if case .literal(let bytes) = segment {
                if case .literal(let before)? = merged.last {
                    merged[merged.count - 1] = .literal(before + bytes)
                    continue
                }
                if bytes.isEmpty { continue }
            }
            merged.append(segment)
        }
        // White space around a text is ignored, so that of the template is as well.
        if case .literal(let bytes)? = merged.first { leading = bytes }
        if merged.count > 1, case .literal(let bytes)? = merged.last { trailing = bytes }
        let isPlain = merged.count <= 1 && trailing.isEmpty && !merged.contains { $0.isPlaceholder }
        if isPlain {
            leading = UTF8Text.trimmed(leading)
            let period = UTF8Text.periodLength(atEndOf: leading)
            hasPeriod = period > 0
            leading.removeLast(period)
        } else {
            middle = merged
            if !leading.isEmpty { middle.removeFirst() }
            if !trailing.isEmpty { middle.removeLast() }
            leading = Self.trimmedStart(leading)
            trailing = Self.trimmedEnd(trailing)
            let period = UTF8Text.periodLength(atEndOf: trailing)
            hasPeriod = period > 0
            trailing.removeLast(period)
        }
        maximumLength = leading.count + trailing.count
        for segment in middle {
            switch segment {
            case .literal(let bytes): maximumLength += bytes.count
            case .placeholder(let index): maximumLength += placeholders[index].kind.maximumLength
            }
        }
    }

    var isEmpty: Bool { leading.isEmpty && middle.isEmpty && trailing.isEmpty }

    private static func trimmedStart(_ bytes: [UInt8]) -> [UInt8] {
        Array(UTF8Text.trimmed(bytes + [UInt8(ascii: "x")]).dropLast())
    }

    private static func trimmedEnd(_ bytes: [UInt8]) -> [UInt8] {
        Array(UTF8Text.trimmed([UInt8(ascii: "x")] + bytes).dropFirst())
    }
}

extension Segment {
    var isPlaceholder: Bool {
        if case .placeholder = self { true } else { false }
    }
}
