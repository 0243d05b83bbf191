/// How an amount of money is shown.
public struct CurrencyStyle: Sendable, Equatable {
    /// How the currency is named.
    public enum Display: String, Sendable {
        /// The shortest symbol, which other currencies may share.
        case narrowSymbol
        /// The symbol.
        case symbol
        /// The name, in words.
        case name
        /// The ISO 4217 code.
        case code
        /// Not at all.
        case never
    }

    /// How negative amounts are marked.
    public enum SignStyle: String, Sendable {
        /// As in accounts, often in parentheses.
        case accounting
        /// With a minus sign.
        case standard
    }

    /// How the currency is named.
    public var display = Display.symbol
    /// How negative amounts are marked.
    public var signStyle = SignStyle.standard
    /// The digits. Fraction digits are `nil` where the currency decides.
    public var number = NumberStyle()

    /// The style without options.
    public init() {}
}
