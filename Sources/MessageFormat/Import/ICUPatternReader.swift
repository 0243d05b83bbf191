/// Reads the syntax of ICU MessageFormat 1.
struct ICUPatternReader {
    /// Deeper nesting than this is no message.
    private static let maximumDepth = 8

    private var cursor: TemplateCursor
    private var depth = 0

    init(_ template: String) {
        cursor = TemplateCursor(template)
    }

    mutating func read() throws(MessageImportError) -> [ICUNode] {
        let nodes = try nodes(count: nil)
        guard cursor.peek == nil else {
            throw MessageImportError(offset: cursor.offset, message: "this brace closes nothing")
        }
        return nodes
    }

    /// - Parameter count: the argument that `#` stands for; `nil` outside of a plural.
    private mutating func nodes(count: String?) throws(MessageImportError) -> [ICUNode] {
        var nodes: [ICUNode] = []
        var text: [UInt8] = []
        func flush() {
            // NUL is the one scalar that no message can hold.
            if !text.isEmpty { nodes.append(.text(String(decoding: text.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self))) }
            text = []
        }
        while let byte = cursor.peek, byte != UInt8(ascii: "}") {
            cursor.skip()
            switch byte {
            case UInt8(ascii: "'"): readApostrophe(into: &text, inPlural: count != nil)
            case UInt8(ascii: "{"):
                flush()
                nodes.append(try placeholder(count: count))
            case UInt8(ascii: "#"):
                guard let count else {
                    text.append(byte)
                    continue
                }
                flush()
                nodes.append(.argument(MessageExpression(operand: .variable(count))))
            default: text.append(byte)
            }
        }
        flush()
        return nodes
    }

    private mutating func readApostrophe(into text: inout [UInt8], inPlural: Bool) {
        let next = cursor.peek
        switch next {
        case UInt8(ascii: "'"):
            cursor.skip()
            text.append(UInt8(ascii: "'"))
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"):
            guard inPlural || next != UInt8(ascii: "#") else {
                text.append(UInt8(ascii: "'"))
                return
            }
            // Quoted text that is not closed goes to the end.
            while let byte = cursor.next() {
                if byte == UInt8(ascii: "'") {
                    guard cursor.peek == UInt8(ascii: "'") else { return }
                    cursor.skip()
                }
                text.append(byte)
            }
        default: text.append(UInt8(ascii: "'"))
        }
    }

    private mutating func placeholder(count: String?) throws(MessageImportError) -> ICUNode {
        let start = cursor.offset - 1
        let name = try TemplatePattern.variable(word(), at: start)
        guard try isFollowedByComma(start) else { return .argument(MessageExpression(operand: .variable(name))) }
        let type = word()
        if let kind = ICUSelector.Kind(rawValue: type) {
            guard try isFollowedByComma(start) else {
                throw MessageImportError(offset: start, message: "'\(type)' needs its texts, such as other {…}")
            }
            return .choice(
                ICUSelector(argument: name, kind: kind),
                try branches(count: kind == .select ? count : name, kind, start))
        }
        let style = try isFollowedByComma(start) ? try rest(start) : ""
        guard let function = Self.functions[style.isEmpty ? type : "\(type),\(style)"] else {
            throw MessageImportError(
                offset: start, message: "the format '\(style.isEmpty ? type : style)' has no counterpart")
        }
        return .argument(MessageExpression(operand: .variable(name), function: FunctionReference(name: function)))
    }

    private mutating func branches(
        count: String?, _ kind: ICUSelector.Kind, _ start: Int
    ) throws(MessageImportError) -> [ICUBranch] {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else {
            throw MessageImportError(offset: start, message: "the message nests deeper than \(Self.maximumDepth)")
        }
        var branches: [ICUBranch] = []
        while true {
            let word = word()
            if word.isEmpty, cursor.peek == UInt8(ascii: "}") { break }
            guard !word.hasPrefix("offset:") else {
                throw MessageImportError(offset: start, message: "offset has no counterpart of one selector")
            }
            guard !word.isEmpty, cursor.next() == UInt8(ascii: "{") else {
                throw MessageImportError(offset: cursor.offset, message: "a text in braces is missing here")
            }
            let exact = kind == .select ? word[...] : word.drop { $0 == "=" }
            branches.append(
                ICUBranch(key: word == "other" ? .catchAll : .literal(String(exact)), nodes: try nodes(count: count)))
            try close(start)
        }
        try close(start)
        guard branches.contains(where: { $0.key == .catchAll }) else {
            throw MessageImportError(offset: start, message: "'\(kind.rawValue)' needs the text other {…}")
        }
        return branches
    }

    // MARK: Pieces

    /// What stands up to a blank, a comma or a brace, and the blanks around it.
    private mutating func word() -> String {
        skipBlanks()
        var word: [UInt8] = []
        while let byte = cursor.peek, !Self.isBlank(byte), !",{}".utf8.contains(byte) {
            word.append(byte)
            cursor.skip()
        }
        skipBlanks()
        return String(decoding: word, as: UTF8.self)
    }

    private mutating func rest(_ start: Int) throws(MessageImportError) -> String {
        let style = word()
        try close(start)
        return style
    }

    /// Passes a comma or the end of a placeholder.
    private mutating func isFollowedByComma(_ start: Int) throws(MessageImportError) -> Bool {
        if cursor.peek == UInt8(ascii: ",") {
            cursor.skip()
            return true
        }
        try close(start)
        return false
    }

    private mutating func close(_ start: Int) throws(MessageImportError) {
        guard cursor.next() == UInt8(ascii: "}") else {
            throw MessageImportError(offset: start, message: "the placeholder that starts here is not closed")
        }
    }

    private mutating func skipBlanks() {
        while let byte = cursor.peek, Self.isBlank(byte) { cursor.skip() }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static let functions = [
        "number": "number", "number,integer": "integer", "number,percent": "percent", "date": "date", "time": "time",
    ]
}
