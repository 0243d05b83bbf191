/// Finds the placements of one template's placeholders in a text.
///
/// Two walks. The first goes from the end to the beginning and notes from where the rest of the template can be matched
/// at all; it takes time linear in the text. The second goes forward along those places only, so that it never goes
/// wrong, and stops when the caller has seen enough.
struct SegmentMatcher {
    private let list: SegmentList
    private let placeholders: [Placeholder]
    private let text: ReceivedText
    /// Whether a text value must be what one pair of isolates encloses.
    private let isBalanced: Bool
    private let lower: Int
    private let upper: Int
    /// For each segment, and the end, and each offset: whether the rest matches from there.
    private var reachable: [Bool] = []
    private var captures: Captures
    private var budget = 0
    private(set) var steps = 0
    /// Whether the search was given up.
    private(set) var isRefused = false

    /// - Parameter end: where the text ends, without a period that is left out.
    /// - Returns: `nil` when the literals at the ends or the length do not fit.
    init?(
        _ list: SegmentList, _ placeholders: [Placeholder], _ text: ReceivedText, end: Int, isBalanced: Bool
    ) {
        guard end <= list.maximumLength, list.leading.count + list.trailing.count <= end,
            UTF8Text.matches(list.leading, at: 0, in: text.bytes, upTo: end),
            UTF8Text.matches(list.trailing, at: end - list.trailing.count, in: text.bytes, upTo: end)
        else { return nil }
        self.list = list
        self.placeholders = placeholders
        self.text = text
        self.isBalanced = isBalanced
        lower = list.leading.count
        upper = end - list.trailing.count
        captures = Captures(ranges: Array(repeating: 0..<0, count: placeholders.count))
    }

    /// Calls with each placement, those with short first values first, until the answer is to stop.
    mutating func forEachPlacement(_ isEnough: (Captures) -> Bool) {
        if list.middle.isEmpty {
            if lower == upper { _ = isEnough(captures) }
            return
        }
        if list.middle.count == 1, case .placeholder(let index) = list.middle[0] {
            // The commonest template by far needs no search.
            steps += 1
            guard upper > lower, fits(placeholders[index], lower..<upper) else { return }
            captures.ranges[index] = lower..<upper
            _ = isEnough(captures)
            return
        }
        guard lower < upper, findReachable() else { return }
        budget = RecoveryLimits.stepsPerByte * (upper - lower + 64)
        _ = place(0, at: lower, isEnough)
    }

    // MARK: Backward

    private var width: Int { upper - lower + 1 }

    @inline(__always)
    private func isReachable(_ segment: Int, _ offset: Int) -> Bool { reachable[segment * width + offset - lower] }

    private mutating func findReachable() -> Bool {
        let width = width
        let count = list.middle.count
        reachable = Array(repeating: false, count: (count + 1) * width)
        reachable[count * width + width - 1] = true
        for segment in stride(from: count - 1, through: 0, by: -1) {
            switch list.middle[segment] {
            case .literal(let literal): markLiteral(literal, segment)
            case .placeholder(let index): markPlaceholder(placeholders[index], segment)
            }
        }
        return reachable[0]
    }

    private mutating func markLiteral(_ literal: [UInt8], _ segment: Int) {
        var offset = upper - literal.count
        steps += max(0, offset - lower + 1)
        while offset >= lower {
            if isReachable(segment + 1, offset + literal.count), text.bytes[offset] == literal[0] {
                steps += literal.count
                if UTF8Text.matches(literal, at: offset, in: text.bytes, upTo: upper) {
                    reachable[segment * width + offset - lower] = true
                }
            }
            offset -= 1
        }
    }

    private mutating func markPlaceholder(_ placeholder: Placeholder, _ segment: Int) {
        steps += width
        // Only the number and the names look ahead from each offset, and both within a small bound.
        let least: Int
        switch placeholder.kind {
        case .text, .word: least = 1
        case .code(let prefix): least = prefix.count + 1
        case .number, .name:
            for offset in lower..<upper where hasEnd(placeholder, at: offset, segment) {
                reachable[segment * width + offset - lower] = true
            }
            return
        }
        // The nearest end that is far enough away decides; it only moves left as the offset does.
        var nearest = Int.max
        var nearestSpace = Int.max
        var offset = upper
        while offset >= lower {
            let end = offset + least
            if end <= upper, isEnd(end, segment) { nearest = end }
            if placeholder.kind.isWord, offset < upper, UTF8Text.isSpace(text.bytes[offset]) { nearestSpace = offset }
            if nearest - offset <= RecoveryLimits.value, nearest <= nearestSpace, canBegin(placeholder, offset, segment)
            {
                reachable[segment * width + offset - lower] = true
            }
            offset -= 1
        }
    }

    private func canBegin(_ placeholder: Placeholder, _ offset: Int, _ segment: Int) -> Bool {
        if case .code(let prefix) = placeholder.kind,
            !UTF8Text.matches(prefix, at: offset, in: text.bytes, upTo: upper)
        {
            return false
        }
        guard isBalanced else { return true }
        let end = text.isolateEnds[offset]
        guard end > offset, end <= upper, end - offset <= RecoveryLimits.value else { return false }
        return isEnd(end, segment) && placeholder.kind.allows(text.bytes[offset..<end])
    }

    /// Whether a value of a segment can end at an offset.
    private func isEnd(_ offset: Int, _ segment: Int) -> Bool {
        isReachable(segment + 1, offset) && (offset == upper || UTF8Text.isBoundary(text.bytes[offset]))
    }

    private mutating func hasEnd(_ placeholder: Placeholder, at offset: Int, _ segment: Int) -> Bool {
        var found = false
        forEachEnd(placeholder, at: offset, segment) { _ in
            found = true
            return true
        }
        return found
    }

    // MARK: Forward

    /// Whether the caller has enough.
    private mutating func place(_ segment: Int, at offset: Int, _ isEnough: (Captures) -> Bool) -> Bool {
        guard segment < list.middle.count else { return isEnough(captures) }
        switch list.middle[segment] {
        case .literal(let literal):
            return place(segment + 1, at: offset + literal.count, isEnough)
        case .placeholder(let index):
            var ends: [Int] = []
            if let twin = twin(of: index, before: segment) {
                // The same variable again: its bytes are known.
                let end = offset + captures.ranges[twin].count
                steps += captures.ranges[twin].count
                let bytes = text.bytes
                guard end <= upper, isEnd(end, segment),
                    bytes[captures.ranges[twin]].elementsEqual(bytes[offset..<end])
                else { return false }
                ends = [end]
            }
            let before = steps
            var isDone = false
            if ends.isEmpty {
                // The ends are taken one at a time: the first two placements mostly are enough.
                var end = offset
                while !isDone, !isRefused, let next = nextEnd(placeholders[index], at: offset, after: end, segment) {
                    end = next
                    captures.ranges[index] = offset..<end
                    isDone = place(segment + 1, at: end, isEnough)
                }
            } else {
                captures.ranges[index] = offset..<ends[0]
                isDone = place(segment + 1, at: ends[0], isEnough)
            }
            budget -= steps - before
            if budget < 0 { isRefused = true }
            return isDone || isRefused
        }
    }

    /// An earlier placeholder that shows the same variable as text.
    private func twin(of index: Int, before segment: Int) -> Int? {
        guard placeholders[index].kind.isText else { return nil }
        for earlier in list.middle[..<segment] {
            guard case .placeholder(let other) = earlier, placeholders[other].kind.isText else { continue }
            if placeholders[other].slot == placeholders[index].slot { return other }
        }
        return nil
    }

    private mutating func nextEnd(
        _ placeholder: Placeholder, at offset: Int, after previous: Int, _ segment: Int
    ) -> Int? {
        var result: Int?
        forEachEnd(placeholder, at: offset, after: previous, segment) { end in
            result = end
            return true
        }
        return result
    }

    private mutating func forEachEnd(
        _ placeholder: Placeholder, at offset: Int, after previous: Int? = nil, _ segment: Int,
        _ isEnough: (Int) -> Bool
    ) {
        let previous = previous ?? offset
        switch placeholder.kind {
        case .text, .word, .code:
            var least = 1
            if case .code(let prefix) = placeholder.kind { least = prefix.count + 1 }
            var end = max(previous + 1, offset + least)
            if isBalanced {
                let only = text.isolateEnds[offset]
                if only >= end, only <= upper, only - offset <= RecoveryLimits.value, isEnd(only, segment),
                    placeholder.kind.allows(text.bytes[offset..<only])
                {
                    _ = isEnough(only)
                }
                return
            }
            let last = min(upper, offset + RecoveryLimits.value)
            while end <= last {
                steps += 1
                if placeholder.kind.isWord, UTF8Text.isSpace(text.bytes[end - 1]) { return }
                if isEnd(end, segment), isEnough(end) { return }
                end += 1
            }
        case .number(let shape):
            guard offset < upper, NumberShape.canBegin(text.bytes[offset]) else { return }
            var end = offset
            let last = min(upper, offset + RecoveryLimits.number)
            while end < last, NumberShape.canContain(text.bytes[end]) {
                end += 1
                steps += 1
                guard end > previous, isEnd(end, segment) else { continue }
                steps += end - offset
                if shape.value(of: text.bytes[offset..<end]) != nil, isEnough(end) { return }
            }
        case .name(let names):
            var ends: [Int] = []
            for name in names {
                steps += 1
                let end = offset + name.shown.count
                guard end > previous, end <= upper, isEnd(end, segment) else { continue }
                steps += name.shown.count
                if UTF8Text.matches(name.shown, at: offset, in: text.bytes, upTo: upper) { ends.append(end) }
            }
            for end in ends.sorted() where isEnough(end) { return }
        }
    }

    /// Whether all of a stretch can be the value of a template's only placeholder.
    private func fits(_ placeholder: Placeholder, _ range: Range<Int>) -> Bool {
        switch placeholder.kind {
        case .number, .name: return range.count <= placeholder.kind.maximumLength
        case .text, .word: break
        case .code(let prefix):
            guard range.count > prefix.count,
                UTF8Text.matches(prefix, at: range.lowerBound, in: text.bytes, upTo: range.upperBound)
            else { return false }
        }
        guard range.count <= RecoveryLimits.value, placeholder.kind.allows(text.bytes[range]) else { return false }
        return !isBalanced || text.isolateEnds[range.lowerBound] == range.upperBound
    }
}
