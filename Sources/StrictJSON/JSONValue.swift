/// A JSON value that keeps what RFC 8259 leaves to the reader: the order of members and the text of numbers.
///
/// `==` compares members in their order and numbers by their text, so `5` and `5.0` differ; compare
/// ``JSONNumber/doubleValue`` where the value is what counts.
package enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)

    /// The text of a string value, `nil` for every other kind.
    package var stringValue: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The number of a number value, `nil` for every other kind.
    package var numberValue: JSONNumber? {
        if case .number(let number) = self { number } else { nil }
    }

    /// The truth value of a boolean value, `nil` for every other kind.
    package var boolValue: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The members of an object value, `nil` for every other kind.
    package var objectValue: JSONObject? {
        if case .object(let object) = self { object } else { nil }
    }

    /// The elements of an array value, `nil` for every other kind.
    package var arrayValue: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    /// Creates the value of a literal.
    package init(stringLiteral value: String) { self = .string(value) }
    /// Creates the value of a literal.
    package init(integerLiteral value: Int64) { self = .number(JSONNumber(value)) }
    /// Creates the value of a literal.
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    /// Creates the value of a literal.
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// Creates the value of a literal.
    package init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(JSONObject(elements)) }
    /// Creates the value of a literal.
    package init(nilLiteral: ()) { self = .null }
}
