import MessageFormat

/// A line of `errata format --batch`.
struct BatchRequest: Decodable {
    let locale: String
    let source: String
    let arguments: [String: MessageValue]
    let bidiIsolation: BidiIsolation

    private enum Key: String, CodingKey { case locale, src, params, bidiIsolation }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        source = try container.decode(String.self, forKey: .src)
        locale = try container.decodeIfPresent(String.self, forKey: .locale) ?? "en"
        let isolation = try container.decodeIfPresent(String.self, forKey: .bidiIsolation) ?? "default"
        switch isolation {
        case "default": bidiIsolation = .default
        case "none": bidiIsolation = .none
        default:
            throw DecodingError.dataCorruptedError(
                forKey: .bidiIsolation, in: container, debugDescription: "expected default or none"
            )
        }
        arguments = try Self.arguments(in: container)
    }

    /// `{"x": 1}`, or the suite's `[{"name": "x", "value": 1}]`.
    private static func arguments(in container: KeyedDecodingContainer<Key>) throws -> [String: MessageValue] {
        guard container.contains(.params), try !container.decodeNil(forKey: .params) else { return [:] }
        var arguments: [String: MessageValue] = [:]
        if let list = try? container.decode([Parameter].self, forKey: .params) {
            for parameter in list { arguments[parameter.name] = parameter.value }
            return arguments
        }
        for (name, value) in try container.decode([String: Value].self, forKey: .params) {
            arguments[name] = value.value
        }
        return arguments
    }

    /// An argument of the suite's list.
    private struct Parameter: Decodable {
        let name: String
        let value: MessageValue?

        private enum Key: String, CodingKey { case name }

        init(from decoder: any Decoder) throws {
            name = try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .name)
            value = try Value.typed(decoder)
        }
    }

    /// A value, or null for an argument that is not there.
    private struct Value: Decodable {
        let value: MessageValue?

        private enum Key: String, CodingKey { case type, value }

        init(from decoder: any Decoder) throws {
            if let container = try? decoder.singleValueContainer(), container.decodeNil() {
                value = nil
            } else if let container = try? decoder.container(keyedBy: Key.self),
                (try? container.decode(String.self, forKey: .type)) == "datetime"
            {
                value = try Self.typed(decoder)
            } else {
                value = try MessageValue(from: decoder)
            }
        }

        static func typed(_ decoder: any Decoder) throws -> MessageValue? {
            let container = try decoder.container(keyedBy: Key.self)
            guard container.contains(.value), try !container.decodeNil(forKey: .value) else { return nil }
            guard let type = try container.decodeIfPresent(String.self, forKey: .type) else {
                return try container.decode(MessageValue.self, forKey: .value)
            }
            guard type == "datetime",
                let dateTime = DateTimeValue(literal: try container.decode(String.self, forKey: .value))
            else {
                throw DecodingError.dataCorruptedError(
                    forKey: .value, in: container, debugDescription: "not a value of type \(type)"
                )
            }
            return .dateTime(dateTime)
        }
    }
}
