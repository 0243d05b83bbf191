/// The fields of a form or of a query, `application/x-www-form-urlencoded`.
///
/// Source: WHATWG URL Standard §5.1.
struct FormBody: Sendable {
    private let fields: [String: String]

    private static let maximumFields = 20

    /// - Returns: `nil` for what is no such text: a broken escape, bytes that are no UTF-8, too many fields, or one twice.
    init?(_ bytes: some Collection<UInt8>) {
        var fields: [String: String] = [:]
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(parts[0]),
                let value = Self.decoded(parts.count > 1 ? parts[1] : pair.prefix(0)),
                fields.count < Self.maximumFields, fields.updateValue(value, forKey: name) == nil
            else { return nil }
        }
        self.fields = fields
    }

    private static func decoded(_ bytes: some Collection<UInt8>) -> String? {
        var decoded: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): decoded.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
                    return nil
                }
                decoded.append(high << 4 | low)
            default: decoded.append(byte)
            }
        }
        return String(validating: decoded, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(UnicodeScalar(byte)).hexDigitValue.map { UInt8($0) }
    }

    /// A field's text without white space around it; `nil` where it is missing or blank.
    subscript(name: String) -> String? {
        guard let value = fields[name] else { return nil }
        let trimmed = value.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
        return trimmed.isEmpty ? nil : String(trimmed)
    }
}
