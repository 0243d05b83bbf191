extension PatternElement: Codable {
    /// Decodes text, an expression or markup.
    public init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            self = .text(text)
            return
        }
        let container = try decoder.container(keyedBy: ModelKey.self)
        let type = try container.decode(String.self, forKey: .type)
        switch type {
        case "expression": self = .expression(try MessageExpression(from: decoder))
        case "markup": self = .markup(try MessageMarkup(from: decoder))
        default: throw container.unknownType(type, expected: "\"expression\" or \"markup\"")
        }
    }

    /// Encodes text, an expression or markup.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let text):
            var container = encoder.singleValueContainer()
            try container.encode(text)
        case .expression(let expression): try expression.encode(to: encoder)
        case .markup(let markup): try markup.encode(to: encoder)
        }
    }
}

extension MessageOperand: Codable {
    /// Decodes a literal or a variable.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: ModelKey.self)
        let type = try container.decode(String.self, forKey: .type)
        switch type {
        case "literal": self = .literal(try container.decode(String.self, forKey: .value))
        case "variable": self = .variable(try container.decode(String.self, forKey: .name))
        default: throw container.unknownType(type, expected: "\"literal\" or \"variable\"")
        }
    }

    /// Encodes a literal or a variable.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: ModelKey.self)
        switch self {
        case .literal(let text):
            try container.encode("literal", forKey: .type)
            try container.encode(text, forKey: .value)
        case .variable(let name):
            try container.encode("variable", forKey: .type)
            try container.encode(name, forKey: .name)
        }
    }
}

extension MessageExpression: Codable {
    /// Decodes an expression.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: ModelKey.self)
        operand = try container.decodeIfPresent(MessageOperand.self, forKey: .arg)
        function = try container.decodeIfPresent(FunctionReference.self, forKey: .function)
        attributes = try container.attributes(forKey: .attributes)
        if operand == nil, function == nil {
            throw DecodingError.dataCorruptedError(
                forKey: .arg, in: container, debugDescription: "an expression has an arg, a function or both"
            )
        }
    }

    /// Encodes an expression.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: ModelKey.self)
        try container.encode("expression", forKey: .type)
        try container.encodeIfPresent(operand, forKey: .arg)
        try container.encodeIfPresent(function, forKey: .function)
        try container.encode(attributes, forKey: .attributes)
    }
}

extension FunctionReference: Codable {
    /// Decodes a function reference.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: ModelKey.self)
        name = try container.decode(String.self, forKey: .name)
        options = try container.options(forKey: .options)
    }

    /// Encodes a function reference.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: ModelKey.self)
        try container.encode("function", forKey: .type)
        try container.encode(name, forKey: .name)
        try container.encode(options, forKey: .options)
    }
}

extension MessageMarkup: Codable {
    /// Decodes markup.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: ModelKey.self)
        kind = try container.decode(Kind.self, forKey: .kind)
        name = try container.decode(String.self, forKey: .name)
        options = try container.options(forKey: .options)
        attributes = try container.attributes(forKey: .attributes)
    }

    /// Encodes markup.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: ModelKey.self)
        try container.encode("markup", forKey: .type)
        try container.encode(kind, forKey: .kind)
        try container.encode(name, forKey: .name)
        try container.encode(options, forKey: .options)
        try container.encode(attributes, forKey: .attributes)
    }
}
