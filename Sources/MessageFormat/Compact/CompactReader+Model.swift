extension CompactReader {
    /// A message in the compact form as data, and the names of its parameters; `nil` when it is none.
    static func model(of compact: String) -> (model: MessageModel, parameters: [String])? {
        var compact = compact
        return compact.withUTF8 { bytes in
            var reader = unsafe CompactReader(bytes)
            return try? reader.model()
        }
    }

    /// What is not the compact form.
    struct Malformed: Error {}

    /// Reads the whole message as data.
    ///
    /// - Throws: `Malformed` when the bytes are not the compact form.
    mutating func model() throws(Malformed) -> (model: MessageModel, parameters: [String]) {
        guard tag() == CompactFormat.version else { throw Malformed() }
        let body = number() + offset
        var names = Names(parameters: try list { reader throws(Malformed) in reader.text() })
        let count = try checkedCount()
        var declarations: [MessageDeclaration] = []
        for _ in 0..<count {
            let end = number() + offset
            let kind = tag()
            guard kind == UInt8(ascii: "i") || kind == UInt8(ascii: "l") else { throw Malformed() }
            let name = text()
            let value = try expression(names)
            guard offset == end else { throw Malformed() }
            declarations.append(
                MessageDeclaration(kind: kind == UInt8(ascii: "i") ? .input : .local, name: name, value: value)
            )
            names.declared.append(name)
        }
        guard offset == body else { throw Malformed() }
        let model: MessageModel
        switch tag() {
        case UInt8(ascii: "P"):
            model = .pattern(PatternMessage(declarations: declarations, pattern: try pattern(names)))
        case UInt8(ascii: "S"):
            let selectors = try list { reader throws(Malformed) in
                switch reader.tag() {
                case UInt8(ascii: "r"): return try names.name(reader.number())
                case UInt8(ascii: "w"): return try reader.numberReference(names)
                default: throw Malformed()
                }
            }
            let variants = try list { reader throws(Malformed) in try reader.variant(names, selectors.count) }
            // A count that is cut short reads as none, and there would be no variant to fall back to.
            guard !selectors.isEmpty, variants.contains(where: { $0.keys.allSatisfy { $0 == .catchAll } }) else {
                throw Malformed()
            }
            model = .select(SelectMessage(declarations: declarations, selectors: selectors, variants: variants))
        default: throw Malformed()
        }
        guard unsafe offset == bytes.count else { throw Malformed() }
        return (model, names.parameters)
    }

    /// What references mean so far.
    struct Names {
        var parameters: [String]
        var declared: [String] = []

        func name(_ reference: Int) throws(Malformed) -> String {
            let list = reference % 2 == 0 ? parameters : declared
            guard list.indices.contains(reference / 2) else { throw Malformed() }
            return list[reference / 2]
        }
    }

    /// A count of things that each take a byte at least, so that a false one cannot ask for memory.
    private mutating func checkedCount() throws(Malformed) -> Int {
        let count = number()
        guard unsafe count <= bytes.count - offset else { throw Malformed() }
        return count
    }

    private mutating func list<Element>(
        _ element: (inout CompactReader) throws(Malformed) -> Element
    ) throws(Malformed) -> [Element] {
        let count = try checkedCount()
        var list: [Element] = []
        for _ in 0..<count { list.append(try element(&self)) }
        return list
    }

    private mutating func variant(_ names: Names, _ selectors: Int) throws(Malformed) -> MessageVariant {
        var keys: [VariantKey] = []
        for _ in 0..<selectors {
            switch tag() {
            case UInt8(ascii: "*"): keys.append(.catchAll)
            case UInt8(ascii: "n"), UInt8(ascii: "s"): keys.append(.literal(text()))
            case let tag where (0x30...0x35).contains(tag):
                keys.append(.literal(CompactFormat.categories[Int(tag) - 0x30].rawValue))
            default: throw Malformed()
            }
        }
        let end = number() + offset
        let pattern = try pattern(names)
        guard offset == end else { throw Malformed() }
        return MessageVariant(keys: keys, value: pattern)
    }

    private mutating func pattern(_ names: Names) throws(Malformed) -> MessagePattern {
        var pattern: MessagePattern = []
        while true {
            switch tag() {
            case UInt8(ascii: "."): return pattern
            case UInt8(ascii: "T"): pattern.append(.text(text()))
            case UInt8(ascii: "V"):
                pattern.append(.expression(MessageExpression(operand: .variable(try names.name(number())))))
            case UInt8(ascii: "W"):
                pattern.append(.expression(MessageExpression(operand: .variable(try numberReference(names)))))
            case UInt8(ascii: "E"): pattern.append(.expression(try expression(names)))
            case UInt8(ascii: "O"): pattern.append(.markup(try markup(names)))
            default: throw Malformed()
            }
        }
    }

    private mutating func numberReference(_ names: Names) throws(Malformed) -> String {
        let name = try names.name(number())
        guard names.parameters.indices.contains(number()) else { throw Malformed() }
        return name
    }

    private mutating func markup(_ names: Names) throws(Malformed) -> MessageMarkup {
        let kind: MessageMarkup.Kind
        switch tag() {
        case UInt8(ascii: "o"): kind = .open
        case UInt8(ascii: "s"): kind = .standalone
        case UInt8(ascii: "c"): kind = .close
        default: throw Malformed()
        }
        let name = text()
        return MessageMarkup(kind: kind, name: name, options: try options(names))
    }

    private mutating func expression(_ names: Names) throws(Malformed) -> MessageExpression {
        let operand = try operand(names)
        let name: String
        switch tag() {
        case UInt8(ascii: "-"):
            guard operand != nil else { throw Malformed() }
            return MessageExpression(operand: operand)
        case UInt8(ascii: "s"): name = "string"
        case UInt8(ascii: "n"): name = "number"
        case UInt8(ascii: "i"): name = "integer"
        case UInt8(ascii: "f"): name = text()
        default: throw Malformed()
        }
        return MessageExpression(
            operand: operand, function: FunctionReference(name: name, options: try options(names))
        )
    }

    private mutating func operand(_ names: Names) throws(Malformed) -> MessageOperand? {
        switch tag() {
        case UInt8(ascii: "-"): return nil
        case UInt8(ascii: "l"): return .literal(text())
        case UInt8(ascii: "v"): return .variable(try names.name(number()))
        default: throw Malformed()
        }
    }

    private mutating func options(_ names: Names) throws(Malformed) -> [MessageOption] {
        try list { reader throws(Malformed) in
            let name = reader.text()
            guard let value = try reader.operand(names) else { throw Malformed() }
            return MessageOption(name: name, value: value)
        }
    }
}
