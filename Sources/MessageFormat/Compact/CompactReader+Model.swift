extension CompactReader {
    /// A message in the compact form as data, and the names of its parameters; `nil` when it is none.
    static func model(of compact: String) -> (model: MessageModel, parameters: [String])? {
        compact.withBytes { bytes in
            var reader = CompactReader()
            return try? reader.model(bytes)
        }
    }

    /// What is not the compact form.
    struct Malformed: Error {}

    /// Reads the whole message as data.
    ///
    /// - Throws: `Malformed` when the bytes are not the compact form.
    mutating func model(_ bytes: Span<UInt8>) throws(Malformed) -> (model: MessageModel, parameters: [String]) {
        guard tag(bytes) == CompactFormat.version else { throw Malformed() }
        let body = number(bytes) + offset
        var names = Names(parameters: try list(bytes) { reader throws(Malformed) in reader.text(bytes) })
        let count = try checkedCount(bytes)
        var declarations: [MessageDeclaration] = []
        for _ in 0..<count {
            let end = number(bytes) + offset
            let kind = tag(bytes)
            guard kind == UInt8(ascii: "i") || kind == UInt8(ascii: "l") else { throw Malformed() }
            let name = text(bytes)
            let value = try expression(bytes, names)
            guard offset == end else { throw Malformed() }
            declarations.append(
                MessageDeclaration(kind: kind == UInt8(ascii: "i") ? .input : .local, name: name, value: value)
            )
            names.declared.append(name)
        }
        guard offset == body else { throw Malformed() }
        let model: MessageModel
        switch tag(bytes) {
        case UInt8(ascii: "P"):
            model = .pattern(PatternMessage(declarations: declarations, pattern: try pattern(bytes, names)))
        case UInt8(ascii: "S"):
            let selectors = try list(bytes) { reader throws(Malformed) in
                switch reader.tag(bytes) {
                case UInt8(ascii: "r"): return try names.name(reader.number(bytes))
                case UInt8(ascii: "w"): return try reader.numberReference(bytes, names)
                default: throw Malformed()
                }
            }
            let variants = try list(bytes) { reader throws(Malformed) in
                try reader.variant(bytes, names, selectors.count)
            }
            // A count that is cut short reads as none, and there would be no variant to fall back to.
            guard !selectors.isEmpty, variants.contains(where: { $0.keys.allSatisfy { $0 == .catchAll } }) else {
                throw Malformed()
            }
            model = .select(SelectMessage(declarations: declarations, selectors: selectors, variants: variants))
        default: throw Malformed()
        }
        guard offset == bytes.count else { throw Malformed() }
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
    private mutating func checkedCount(_ bytes: Span<UInt8>) throws(Malformed) -> Int {
        let count = number(bytes)
        guard count <= bytes.count - offset else { throw Malformed() }
        return count
    }

    private mutating func list<Element>(
        _ bytes: Span<UInt8>, _ element: (inout CompactReader) throws(Malformed) -> Element
    ) throws(Malformed) -> [Element] {
        let count = try checkedCount(bytes)
        var list: [Element] = []
        for _ in 0..<count { list.append(try element(&self)) }
        return list
    }

    private mutating func variant(_ bytes: Span<UInt8>, _ names: Names, _ selectors: Int) throws(Malformed)
        -> MessageVariant
    {
        var keys: [VariantKey] = []
        for _ in 0..<selectors {
            switch tag(bytes) {
            case UInt8(ascii: "*"): keys.append(.catchAll)
            case UInt8(ascii: "n"), UInt8(ascii: "s"): keys.append(.literal(text(bytes)))
            case let tag where (0x30...0x35).contains(tag):
                keys.append(.literal(CompactFormat.categories[Int(tag) - 0x30].rawValue))
            default: throw Malformed()
            }
        }
        let end = number(bytes) + offset
        let pattern = try pattern(bytes, names)
        guard offset == end else { throw Malformed() }
        return MessageVariant(keys: keys, value: pattern)
    }

    private mutating func pattern(_ bytes: Span<UInt8>, _ names: Names) throws(Malformed) -> MessagePattern {
        var pattern: MessagePattern = []
        while true {
            switch tag(bytes) {
            case UInt8(ascii: "."): return pattern
            case UInt8(ascii: "T"): pattern.append(.text(text(bytes)))
            case UInt8(ascii: "V"):
                pattern.append(.expression(MessageExpression(operand: .variable(try names.name(number(bytes))))))
            case UInt8(ascii: "W"):
                pattern.append(.expression(MessageExpression(operand: .variable(try numberReference(bytes, names)))))
            case UInt8(ascii: "E"): pattern.append(.expression(try expression(bytes, names)))
            case UInt8(ascii: "O"): pattern.append(.markup(try markup(bytes, names)))
            default: throw Malformed()
            }
        }
    }

    private mutating func numberReference(_ bytes: Span<UInt8>, _ names: Names) throws(Malformed) -> String {
        let name = try names.name(number(bytes))
        guard names.parameters.indices.contains(number(bytes)) else { throw Malformed() }
        return name
    }

    private mutating func markup(_ bytes: Span<UInt8>, _ names: Names) throws(Malformed) -> MessageMarkup {
        let kind: MessageMarkup.Kind
        switch tag(bytes) {
        case UInt8(ascii: "o"): kind = .open
        case UInt8(ascii: "s"): kind = .standalone
        case UInt8(ascii: "c"): kind = .close
        default: throw Malformed()
        }
        let name = text(bytes)
        return MessageMarkup(kind: kind, name: name, options: try options(bytes, names))
    }

    private mutating func expression(_ bytes: Span<UInt8>, _ names: Names) throws(Malformed) -> MessageExpression {
        let operand = try operand(bytes, names)
        let name: String
        switch tag(bytes) {
        case UInt8(ascii: "-"):
            guard operand != nil else { throw Malformed() }
            return MessageExpression(operand: operand)
        case UInt8(ascii: "s"): name = "string"
        case UInt8(ascii: "n"): name = "number"
        case UInt8(ascii: "i"): name = "integer"
        case UInt8(ascii: "f"): name = text(bytes)
        default: throw Malformed()
        }
        return MessageExpression(
            operand: operand, function: FunctionReference(name: name, options: try options(bytes, names))
        )
    }

    private mutating func operand(_ bytes: Span<UInt8>, _ names: Names) throws(Malformed) -> MessageOperand? {
        switch tag(bytes) {
        case UInt8(ascii: "-"): return nil
        case UInt8(ascii: "l"): return .literal(text(bytes))
        case UInt8(ascii: "v"): return .variable(try names.name(number(bytes)))
        default: throw Malformed()
        }
    }

    private mutating func options(_ bytes: Span<UInt8>, _ names: Names) throws(Malformed) -> [MessageOption] {
        try list(bytes) { reader throws(Malformed) in
            let name = reader.text(bytes)
            guard let value = try reader.operand(bytes, names) else { throw Malformed() }
            return MessageOption(name: name, value: value)
        }
    }
}
