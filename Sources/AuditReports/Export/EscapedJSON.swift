import StrictJSON

/// JSON that a terminal may be shown: what turns the direction of text is escaped too. Such characters can only stand in
/// strings.
enum EscapedJSON {
    static func line(_ value: JSONValue) -> String {
        let text = value.text
        // Text of ASCII alone, which has as many units in both encodings, needs no second look.
        guard text.utf8.count != text.utf16.count, text.unicodeScalars.contains(where: turnsDirection) else {
            return text + "\n"
        }
        var escaped = ""
        for scalar in text.unicodeScalars {
            if turnsDirection(scalar) {
                let digits = String(scalar.value, radix: 16)
                escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped + "\n"
    }

    /// Source: Unicode Standard Annex 9, §2.
    private static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
