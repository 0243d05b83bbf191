extension MessageModel: Codable {
    /// Decodes the interchange data model.
    ///
    /// Absent declarations, options and attributes count as empty, as the JSON schema allows; unknown fields are
    /// ignored. The result is not validated: pass it to ``CompiledMessage/init(_:parameters:)``.
    ///
    /// - Throws: `DecodingError` when the data does not have the shape of a message.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: ModelKey.self)
        let declarations = try container.decodeIfPresent([MessageDeclaration].self, forKey: .declarations) ?? []
        let type = try container.decode(String.self, forKey: .type)
        switch type {
        case "message":
            let pattern = try container.decode(MessagePattern.self, forKey: .pattern)
            self = .pattern(PatternMessage(declarations: declarations, pattern: pattern))
        case "select":
            let selectors = try container.decode([MessageOperand].self, forKey: .selectors).map { operand in
                guard case .variable(let name) = operand else {
                    throw container.unknownType("literal", expected: "\"variable\" for a selector")
                }
                return name
            }
            let variants = try container.decode([MessageVariant].self, forKey: .variants)
            self = .select(SelectMessage(declarations: declarations, selectors: selectors, variants: variants))
        default:
            throw container.unknownType(type, expected: "\"message\" or \"select\"")
        }
    }

    /// Encodes the interchange data model, with all fields of the specification's TypeScript interfaces.
    ///
    /// - Throws: what the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: ModelKey.self)
        try container.encode(declarations, forKey: .declarations)
        switch self {
        case .pattern(let message):
            try container.encode("message", forKey: .type)
            try container.encode(message.pattern, forKey: .pattern)
        case .select(let message):
            try container.encode("select", forKey: .type)
            try container.encode(message.selectors.map(MessageOperand.variable), forKey: .selectors)
            try container.encode(message.variants, forKey: .variants)
        }
    }
}

extension MessageVariant: Codable {
    /// Decodes a variant.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: ModelKey.self)
        keys = try container.decode([VariantKey].self, forKey: .keys)
        value = try container.decode(MessagePattern.self, forKey: .value)
    }

    /// Encodes a variant.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: ModelKey.self)
        try container.encode(keys, forKey: .keys)
        try container.encode(value, forKey: .value)
    }
}

extension VariantKey: Codable {
    /// Decodes a key: a literal, or an object of type `*`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: ModelKey.self)
        let type = try container.decode(String.self, forKey: .type)
        switch type {
        case "*": self = .catchAll
        case "literal": self = .literal(try container.decode(String.self, forKey: .value))
        default: throw container.unknownType(type, expected: "\"literal\" or \"*\" for a key")
        }
    }

    /// Encodes a key.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: ModelKey.self)
        switch self {
        case .catchAll:
            try container.encode("*", forKey: .type)
        case .literal(let text):
            try container.encode("literal", forKey: .type)
            try container.encode(text, forKey: .value)
        }
    }
}

extension MessageDeclaration: Codable {
    /// Decodes a declaration.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: ModelKey.self)
        let type = try container.decode(String.self, forKey: .type)
        guard let kind = Kind(rawValue: type) else {
            throw container.unknownType(type, expected: "\"input\" or \"local\"")
        }
        self.kind = kind
        name = try container.decode(String.self, forKey: .name)
        value = try container.decode(MessageExpression.self, forKey: .value)
        if kind == .input, value.operand != .variable(name) {
            throw DecodingError.dataCorruptedError(
                forKey: .value, in: container,
                debugDescription: "an input declaration's expression has its own variable as operand"
            )
        }
    }

    /// Encodes a declaration.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: ModelKey.self)
        try container.encode(kind.rawValue, forKey: .type)
        try container.encode(name, forKey: .name)
        try container.encode(value, forKey: .value)
    }
}
