/// A reply's text as patterns see it: bounded, in lower case, white space collapsed, the codes of later lines left out.
public struct ReplyText: Sendable, Hashable {
    /// No more of a reply is read.
    public static let longest = 4096
    /// A gap of a pattern is no longer.
    public static let longestGap = 64

    let bytes: [UInt8]

    /// Reads at most ``longest`` bytes.
    public init(_ text: String) {
        var collapsed: [UInt8] = [.space]
        var lastWasSpace = true
        for byte in text.lowercased().utf8.prefix(Self.longest) {
            if byte.isWhiteSpace {
                if !lastWasSpace { collapsed.append(.space) }
                lastWasSpace = true
            } else {
                collapsed.append(byte)
                lastWasSpace = false
            }
        }
        if !lastWasSpace { collapsed.append(.space) }
        bytes = Self.withoutRepeatedCodes(collapsed)
    }

    /// `550-5.1.1 does not 550-5.1.1 exist` is one sentence; the codes between its lines are not part of it.
    private static func withoutRepeatedCodes(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        var seen = false
        while index < bytes.count {
            if bytes[index] == .space, let end = SMTPCodes.endOfCode(in: bytes, from: index + 1) {
                if seen {
                    index = end
                    continue
                }
                seen = true
                result.append(contentsOf: bytes[index..<end])
                index = end
                continue
            }
            result.append(bytes[index])
            index += 1
        }
        return result
    }

    /// `example.org does not exist`: a name with dots that is no address.
    var saysDomainDoesNotExist: Bool {
        guard let place = bytes.firstIndex(of: " does not exist".utf8, from: 0, to: bytes.count) else { return false }
        let word = bytes[..<place].reversed().prefix { $0 != .space }
        return word.contains(UInt8(ascii: ".")) && !word.contains(UInt8(ascii: "@"))
            && word.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    }

    /// Whether the phrases of the pattern stand here in their order, each at most ``longestGap`` bytes after the last.
    func contains(_ pattern: String) -> Bool {
        let pieces = pattern.utf8.split(separator: UInt8(ascii: "*"))
        guard let first = pieces.first else { return false }
        var start = 0
        while let found = bytes.firstIndex(of: first, from: start, to: bytes.count) {
            var end = found + first.count
            var complete = true
            for piece in pieces.dropFirst() {
                let limit = min(bytes.count, end + Self.longestGap + piece.count)
                guard let next = bytes.firstIndex(of: piece, from: end, to: limit) else {
                    complete = false
                    break
                }
                end = next + piece.count
            }
            if complete { return true }
            // Where the first phrase stands alone there is no second place to look at.
            if pieces.count == 1 { return false }
            start = found + 1
        }
        return false
    }
}
