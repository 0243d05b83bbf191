/// Finds which of many byte strings a text begins with, all at once.
///
/// The strings lie sorted. Whatever among them the text begins with is the greatest one that is not above the text, or a
/// prefix of that one: for everything that lies between a string and a text that it begins begins with it too. So one
/// binary search and a walk along links to the next shorter prefix find all of them.
struct AffixTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each string begins in ``bytes``, and where the last one ends.
    private var starts: [Int] = [0]
    /// The longest other string that is a prefix of this one; -1 for none.
    private var shorter: [Int] = []
    /// For each string the templates that it belongs to.
    private var members: [[Int]] = []

    init(_ entries: [(affix: [UInt8], template: Int)]) {
        let sorted = entries.sorted { Self.precedes($0.affix, $1.affix) }
        var last: [UInt8]?
        var chain: [Int] = []
        for (affix, template) in sorted {
            if last == affix {
                members[members.count - 1].append(template)
                continue
            }
            last = affix
            bytes += affix
            starts.append(bytes.count)
            members.append([template])
            while let before = chain.last, !isPrefix(before, of: affix) { chain.removeLast() }
            shorter.append(chain.last ?? -1)
            chain.append(members.count - 1)
        }
    }

    /// Adds the templates of all strings that the text begins with.
    func collect(_ text: [UInt8], into found: inout [Int], steps: inout Int) {
        var low = 0
        var high = members.count
        while low < high {
            let middle = (low + high) / 2
            if isAbove(middle, text, &steps) { high = middle } else { low = middle + 1 }
        }
        var candidate = low - 1
        while candidate >= 0 {
            steps += 1
            if isPrefix(candidate, of: text) {
                steps += starts[candidate + 1] - starts[candidate]
                found += members[candidate]
            }
            candidate = shorter[candidate]
        }
    }

    private static func precedes(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        let count = min(first.count, second.count)
        for index in 0..<count where first[index] != second[index] { return first[index] < second[index] }
        return first.count < second.count
    }

    private func isAbove(_ index: Int, _ text: [UInt8], _ steps: inout Int) -> Bool {
        let start = starts[index]
        let length = starts[index + 1] - start
        var offset = 0
        while offset < length, offset < text.count {
            steps += 1
            let byte = bytes[start + offset]
            if byte != text[offset] { return byte > text[offset] }
            offset += 1
        }
        return length > text.count
    }

    private func isPrefix(_ index: Int, of text: [UInt8]) -> Bool {
        let start = starts[index]
        let length = starts[index + 1] - start
        guard length <= text.count else { return false }
        for offset in 0..<length where bytes[start + offset] != text[offset] { return false }
        return true
    }
}
