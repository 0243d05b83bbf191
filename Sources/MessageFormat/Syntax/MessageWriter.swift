/// Writes a model as source: the shortest form that reads back as the same model.
struct MessageWriter {
    private(set) var text = ""

    mutating func write(_ model: MessageModel) {
        for declaration in model.declarations { write(declaration) }
        switch model {
        case .pattern(let message):
            // Only text that could be taken for the start of a complex message has to be quoted.
            if message.declarations.isEmpty, !Self.looksComplex(message.pattern) {
                write(message.pattern)
            } else {
                writeQuoted(message.pattern)
            }
        case .select(let message):
            text += ".match"
            for selector in message.selectors { text += " $" + selector }
            text += "\n"
            for (index, variant) in message.variants.enumerated() {
                if index > 0 { text += "\n" }
                for key in variant.keys {
                    switch key {
                    case .catchAll: text += "*"
                    case .literal(let literal): write(literal: literal)
                    }
                    text += " "
                }
                writeQuoted(variant.value)
            }
        }
    }

    private static func looksComplex(_ pattern: MessagePattern) -> Bool {
        guard case .text(let text)? = pattern.first else { return false }
        for scalar in text.unicodeScalars {
            if CharacterClass.isWhitespace(scalar.value) || CharacterClass.isBidirectionalControl(scalar.value) {
                continue
            }
            return scalar == "."
        }
        return false
    }

    private mutating func write(_ declaration: MessageDeclaration) {
        switch declaration.kind {
        case .input: text += ".input "
        case .local: text += ".local $" + declaration.name + " = "
        }
        write(declaration.value)
        text += "\n"
    }

    private mutating func writeQuoted(_ pattern: MessagePattern) {
        text += "{{"
        write(pattern)
        text += "}}"
    }

    private mutating func write(_ pattern: MessagePattern) {
        for element in pattern {
            switch element {
            case .text(let part): writeEscaped(part, "\\{}")
            case .expression(let expression): write(expression)
            case .markup(let markup): write(markup)
            }
        }
    }

    private mutating func write(_ expression: MessageExpression) {
        text += "{"
        if let operand = expression.operand { write(operand) }
        if let function = expression.function {
            if expression.operand != nil { text += " " }
            text += ":" + function.name
            write(function.options)
        }
        write(expression.attributes)
        text += "}"
    }

    private mutating func write(_ markup: MessageMarkup) {
        text += markup.kind == .close ? "{/" : "{#"
        text += markup.name
        write(markup.options)
        write(markup.attributes)
        text += markup.kind == .standalone ? " /}" : "}"
    }

    private mutating func write(_ options: [MessageOption]) {
        for option in options {
            text += " " + option.name + "="
            write(option.value)
        }
    }

    private mutating func write(_ attributes: [MessageAttribute]) {
        for attribute in attributes {
            text += " @" + attribute.name
            if let value = attribute.value {
                text += "="
                write(literal: value)
            }
        }
    }

    private mutating func write(_ operand: MessageOperand) {
        switch operand {
        case .variable(let name): text += "$" + name
        case .literal(let literal): write(literal: literal)
        }
    }

    private mutating func write(literal: String) {
        let isBare = !literal.isEmpty && literal.unicodeScalars.allSatisfy { CharacterClass.isNameCharacter($0.value) }
        if isBare {
            text += literal
        } else {
            text += "|"
            writeEscaped(literal, "\\|")
            text += "|"
        }
    }

    private mutating func writeEscaped(_ part: String, _ special: String) {
        // By scalars: a combining mark after '{' must not hide it.
        for scalar in part.unicodeScalars {
            if special.unicodeScalars.contains(scalar) { text += "\\" }
            text.unicodeScalars.append(scalar)
        }
    }
}

extension MessageModel {
    /// The model as source that parses to the same model.
    public var source: String {
        var writer = MessageWriter()
        writer.write(self)
        return writer.text
    }
}
