/// An amount of money.
public struct CurrencyAmount: Sendable, Hashable {
    /// The amount, in units of the currency.
    public var value: DecimalNumber
    /// The ISO 4217 code, in capitals.
    public var code: String

    /// Creates an amount. `nil` when the code is not three ASCII letters.
    public init?(value: DecimalNumber, code: String) {
        guard Self.isWellFormed(code) else { return nil }
        self.value = value
        self.code = code.uppercased()
    }

    /// Whether a text is a well-formed Unicode currency identifier: three letters.
    static func isWellFormed(_ code: String) -> Bool {
        code.utf8.count == 3 && code.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
    }
}
