/// Writes a valid model in the compact form.
struct CompactWriter {
    private var bytes: [UInt8] = []
    private var declared: [String: Int] = [:]
    /// Declarations that only make a number of a parameter, and that parameter.
    private var numbers: [Int: Int] = [:]
    private var parameters: [String: Int] = [:]
    private var names: [String]
    /// Where the placeholders start, in the order of ``SourceMap/placeholders``.
    private var places: [Int] = []

    /// - Parameter parameters: the external variables in the order in which arguments will be passed by position.
    ///   Others that the message uses follow in the order of their first use.
    init(parameters: [String]) {
        names = []
        for name in parameters { _ = parameter(name) }
    }

    /// The compact form, the names of its parameters, and where its placeholders start.
    static func write(
        _ model: MessageModel, parameters: [String] = []
    ) -> (bytes: [UInt8], parameters: [String], places: [Int]) {
        var writer = CompactWriter(parameters: parameters)
        writer.writeDeclarations(of: model)
        let declarations = writer.take()
        let declared = writer.places.count
        writer.writeBody(of: model)
        let body = writer.take()
        writer.write(writer.names.count)
        for name in writer.names { writer.write(name) }
        let names = writer.take()
        writer.bytes = [CompactFormat.version]
        writer.write(names.count + declarations.count)
        writer.bytes += names
        writer.movePlaces(0..<declared)
        writer.bytes += declarations
        writer.movePlaces(declared..<writer.places.count)
        return (writer.bytes + body, writer.names, writer.places)
    }

    /// Takes note that a placeholder starts here.
    private mutating func markPlace(behindTag length: Int = 0) { places.append(bytes.count + length) }

    /// Places in what is put behind the bytes that are there.
    private mutating func movePlaces(_ range: Range<Int>) {
        for index in range { places[index] += bytes.count }
    }

    private mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    private mutating func parameter(_ name: String) -> Int {
        if let index = parameters[name] { return index }
        parameters[name] = names.count
        names.append(name)
        return names.count - 1
    }

    private mutating func write(_ value: Int) {
        var rest = UInt(bitPattern: value)
        while rest >= 32 {
            bytes.append(0x40 + UInt8(rest & 31))
            rest >>= 5
        }
        bytes.append(0x20 + UInt8(rest))
    }

    private mutating func write(_ text: String) {
        write(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func write(tag: Unicode.Scalar) { bytes.append(UInt8(ascii: tag)) }

    /// Writes something after its length.
    private mutating func writeMeasured(_ body: (inout CompactWriter) -> Void) {
        // Swapped and not copied: there may be thousands of variants.
        var inner: [UInt8] = []
        let first = places.count
        swap(&inner, &bytes)
        body(&self)
        swap(&inner, &bytes)
        write(inner.count)
        movePlaces(first..<places.count)
        bytes += inner
    }

    private mutating func write(reference name: String) {
        if let index = declared[name] { write(index * 2 + 1) } else { write(parameter(name) * 2) }
    }

    private mutating func writeDeclarations(of model: MessageModel) {
        write(model.declarations.count)
        for (index, declaration) in model.declarations.enumerated() {
            writeMeasured { writer in
                writer.write(tag: declaration.kind == .input ? "i" : "l")
                writer.write(declaration.name)
                // Not declared before its own expression is written: there it is still the external variable.
                writer.markPlace()
                writer.write(declaration.value)
            }
            if let parameter = annotatedParameter(of: declaration.value) { numbers[index] = parameter }
            declared[declaration.name] = index
        }
    }

    /// The parameter that an expression makes a number of, when it does nothing else.
    private func annotatedParameter(of expression: MessageExpression) -> Int? {
        guard case .variable(let name)? = expression.operand, declared[name] == nil, let parameter = parameters[name],
            let function = expression.function, function.options.isEmpty,
            function.name == "number" || function.name == "integer"
        else { return nil }
        return parameter
    }

    private mutating func writeTagged(reference name: String, plain: Unicode.Scalar, number: Unicode.Scalar) {
        let parameter = declared[name].flatMap { numbers[$0] }
        write(tag: parameter == nil ? plain : number)
        write(reference: name)
        if let parameter { write(parameter) }
    }

    private mutating func writeBody(of model: MessageModel) {
        switch model {
        case .pattern(let message):
            write(tag: "P")
            write(message.pattern)
        case .select(let message):
            write(tag: "S")
            write(message.selectors.count)
            for selector in message.selectors { writeTagged(reference: selector, plain: "r", number: "w") }
            write(message.variants.count)
            for variant in message.variants {
                for key in variant.keys { write(key) }
                writeMeasured { $0.write(variant.value) }
            }
        }
    }

    private mutating func write(_ key: VariantKey) {
        guard case .literal(let text) = key else {
            write(tag: "*")
            return
        }
        // Only the very letters are a category; what is canonically equivalent to them is, too, but is also the same.
        if let category = PluralCategory(rawValue: text) {
            bytes.append(CompactFormat.key(of: category))
            return
        }
        write(tag: DecimalNumber.isLiteral(text) ? "n" : "s")
        write(text)
    }

    private mutating func write(_ pattern: MessagePattern) {
        for element in pattern {
            switch element {
            case .text(let text):
                write(tag: "T")
                write(text)
            case .expression(let expression):
                markPlace(behindTag: 1)
                if case .variable(let name)? = expression.operand, expression.function == nil {
                    writeTagged(reference: name, plain: "V", number: "W")
                } else {
                    write(tag: "E")
                    write(expression)
                }
            case .markup(let markup):
                markPlace(behindTag: 1)
                write(tag: "O")
                write(tag: markup.kind == .open ? "o" : markup.kind == .standalone ? "s" : "c")
                write(markup.name)
                write(markup.options)
            }
        }
        write(tag: ".")
    }

    private mutating func write(_ expression: MessageExpression) {
        if let operand = expression.operand { write(operand) } else { write(tag: "-") }
        guard let function = expression.function else {
            write(tag: "-")
            return
        }
        switch function.name {
        case "string": write(tag: "s")
        case "number": write(tag: "n")
        case "integer": write(tag: "i")
        default:
            write(tag: "f")
            write(function.name)
        }
        write(function.options)
    }

    private mutating func write(_ options: [MessageOption]) {
        write(options.count)
        for option in options {
            write(option.name)
            write(option.value)
        }
    }

    private mutating func write(_ operand: MessageOperand) {
        switch operand {
        case .literal(let text):
            write(tag: "l")
            write(text)
        case .variable(let name):
            write(tag: "v")
            write(reference: name)
        }
    }
}
