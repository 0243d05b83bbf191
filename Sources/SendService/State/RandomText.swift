/// Random texts from the system's secure source.
enum RandomText {
    static func hexadecimal(digits: Int) -> String {
        var random = SystemRandomNumberGenerator()
        return String((0..<digits).map { _ in "0123456789abcdef".randomElement(using: &random) ?? "0" })
    }

    /// Decimal digits, each equally likely.
    static func decimal(digits: Int) -> String {
        var random = SystemRandomNumberGenerator()
        return (0..<digits).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
    }
}
