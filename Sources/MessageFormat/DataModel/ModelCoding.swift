/// The keys of the interchange data model.
enum ModelKey: String, CodingKey {
    case type, declarations, pattern, selectors, variants, name, value, keys, arg, function, attributes, options, kind
}

/// A key that a message brings itself: the name of an option or attribute.
struct NamedKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension KeyedDecodingContainer where Key == ModelKey {
    /// Says what was found where a `type` of the data model was expected.
    func unknownType(_ found: String, expected: String) -> DecodingError {
        DecodingError.dataCorruptedError(
            forKey: .type, in: self, debugDescription: "\"type\" is \"\(found)\"; expected \(expected)"
        )
    }

    /// Decodes a mapping from names to literals or variables. The schema lets it be absent.
    func options(forKey key: ModelKey) throws -> [MessageOption] {
        guard contains(key) else { return [] }
        let container = try nestedContainer(keyedBy: NamedKey.self, forKey: key)
        return try container.allKeys.map {
            MessageOption(name: $0.stringValue, value: try container.decode(MessageOperand.self, forKey: $0))
        }.sorted { $0.name < $1.name }
    }

    /// Decodes a mapping from names to literals or `true`. The schema lets it be absent.
    func attributes(forKey key: ModelKey) throws -> [MessageAttribute] {
        guard contains(key) else { return [] }
        let container = try nestedContainer(keyedBy: NamedKey.self, forKey: key)
        return try container.allKeys.map { name in
            if (try? container.decode(Bool.self, forKey: name)) == true {
                return MessageAttribute(name: name.stringValue)
            }
            guard case .literal(let text) = try container.decode(MessageOperand.self, forKey: name) else {
                throw DecodingError.dataCorruptedError(
                    forKey: name, in: container, debugDescription: "an attribute is a literal or true"
                )
            }
            return MessageAttribute(name: name.stringValue, value: text)
        }.sorted { $0.name < $1.name }
    }
}

extension KeyedEncodingContainer where Key == ModelKey {
    /// Encodes a mapping from names to literals or variables.
    mutating func encode(_ options: [MessageOption], forKey key: ModelKey) throws {
        var container = nestedContainer(keyedBy: NamedKey.self, forKey: key)
        for option in options { try container.encode(option.value, forKey: NamedKey(option.name)) }
    }

    /// Encodes a mapping from names to literals or `true`.
    mutating func encode(_ attributes: [MessageAttribute], forKey key: ModelKey) throws {
        var container = nestedContainer(keyedBy: NamedKey.self, forKey: key)
        for attribute in attributes {
            if let value = attribute.value {
                try container.encode(MessageOperand.literal(value), forKey: NamedKey(attribute.name))
            } else {
                try container.encode(true, forKey: NamedKey(attribute.name))
            }
        }
    }
}
