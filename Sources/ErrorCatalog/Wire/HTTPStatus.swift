import StrictJSON

/// A status as bodies name it.
enum HTTPStatus {
    /// The number, where it is one of HTTP's.
    static func valid(_ number: Int64) -> Int? { (100...599).contains(number) ? Int(number) : nil }

    /// The status that a value names as a number or, as SCIM does, as a text of three digits.
    static func number(_ value: JSONValue?) -> Int? {
        switch value {
        case .number(let number)?: number.integerValue.flatMap(valid)
        case .string(let text)? where text.utf8.count == 3: Int64(text).flatMap(valid)
        default: nil
        }
    }
}
