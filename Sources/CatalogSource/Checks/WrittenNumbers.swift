import MessageFormat

/// The numbers that a message writes in digits, whatever the digits and the separators of thousands.
enum WrittenNumbers {
    /// The numbers of all variants, as plain digits.
    static func of(_ model: MessageModel) -> Set<String> {
        model.patterns.joined().reduce(into: []) { numbers, element in
            switch element {
            case .text(let text): numbers.formUnion(of(text))
            case .expression(let expression):
                if case .literal(let text)? = expression.operand { numbers.formUnion(of(text)) }
            case .markup: break
            }
        }
    }

    private static func of(_ text: String) -> Set<String> {
        guard text.unicodeScalars.contains(where: { $0.properties.numericType == .decimal }) else { return [] }
        return plain(text).matches(of: #/[0-9]+(?:[,.'’٬ \u{A0}\u{202F}][0-9]+)*/#).reduce(into: []) { numbers, match in
            let groups = match.output.split { !$0.isASCII || !$0.isNumber }.map(String.init)
            // Anything else is a fraction, a version or a list.
            let isOne = groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
            numbers.formUnion(isOne ? [groups.joined()] : groups)
        }
    }

    /// The text with the digits of every script as 0 to 9.
    private static func plain(_ text: String) -> String {
        var plain = ""
        for scalar in text.unicodeScalars {
            if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
                plain += String(Int(value))
            } else {
                plain.unicodeScalars.append(scalar)
            }
        }
        return plain
    }
}
