/// Finds typographic quotes in the syntax of a message. In the text of a pattern they are typography, and so they are in a
/// literal between bars.
struct MessageSyntaxQuotes {
    private enum Region { case text, pattern, placeholder, syntax }

    private var open: [Region]
    private var isQuoted = false
    private var found: (offset: Int, quote: Unicode.Scalar)?

    /// The first one, with its UTF-8 offset.
    static func first(in message: String) -> (offset: Int, quote: Unicode.Scalar)? {
        guard message.unicodeScalars.contains(where: TypographicQuotes.isOne) else { return nil }
        let start = message.drop { $0.isWhitespace }
        var search = MessageSyntaxQuotes(open: [start.hasPrefix(".") || start.hasPrefix("{{") ? .syntax : .text])
        search.read(Array(message.unicodeScalars))
        return search.found
    }

    private init(open: [Region]) {
        self.open = open
    }

    private mutating func read(_ scalars: [Unicode.Scalar]) {
        var offset = 0
        var index = 0
        func step(_ count: Int) {
            for scalar in scalars[index..<min(index + count, scalars.count)] { offset += scalar.utf8.count }
            index += count
        }
        while index < scalars.count, found == nil {
            let scalar = scalars[index]
            let isDouble = index + 1 < scalars.count && scalars[index + 1] == scalar
            switch (scalar, open.last ?? .text) {
            case ("\\", _): step(2)
            case ("|", .placeholder), ("|", .syntax):
                isQuoted.toggle()
                step(1)
            case _ where isQuoted: step(1)
            case ("{", .syntax) where isDouble:
                open.append(.pattern)
                step(2)
            case ("{", _):
                open.append(.placeholder)
                step(1)
            case ("}", .pattern) where isDouble:
                open.removeLast()
                step(2)
            case ("}", .placeholder):
                open.removeLast()
                step(1)
            case (_, .placeholder) where TypographicQuotes.isOne(scalar),
                (_, .syntax) where TypographicQuotes.isOne(scalar):
                found = (offset, scalar)
            default: step(1)
            }
        }
    }
}
