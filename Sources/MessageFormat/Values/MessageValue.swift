/// A value that a program gives to a message.
///
/// ```swift
/// message.format(["name": "Mia", "count": 3], locale: "en")
/// ```
public enum MessageValue: Sendable {
    /// Text. Text that is a number literal is also a number for functions such as `:number`.
    case string(String)
    /// A whole number.
    case integer(Int64)
    /// A binary floating point number, shown by its shortest decimal.
    case number(Double)
    /// A decimal number of any precision.
    indirect case decimal(DecimalNumber)
    /// A truth value. The default functions refuse it, but `:string`.
    case boolean(Bool)
    /// A date and time for `:date`, `:time` and `:datetime`.
    indirect case dateTime(DateTimeValue)
    /// An amount of money for `:currency`.
    indirect case currency(CurrencyAmount)
    /// A quantity for `:unit`.
    indirect case quantity(UnitQuantity)
    /// A value of the program's own, for its own functions.
    indirect case custom(any CustomMessageValue)
}

extension MessageValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByStringInterpolation
{
    /// Text.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A whole number.
    public init(integerLiteral value: Int64) { self = .integer(value) }
    /// A floating point number.
    public init(floatLiteral value: Double) { self = .number(value) }
    /// A truth value.
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension MessageValue {
    /// The value as a number: numbers, and text that is a number literal. `nil` for everything else.
    public var decimalNumber: DecimalNumber? {
        switch self {
        case .integer(let value): DecimalNumber(value)
        case .number(let value): DecimalNumber(value)
        case .decimal(let value): value
        case .string(let text): DecimalNumber(literal: text)
        default: nil
        }
    }

    /// The value as plain text, not formatted for any language. `nil` when it has no such text.
    public var plainText: String? {
        switch self {
        case .string(let text): text
        case .integer(let value): String(value)
        case .number(let value): DecimalNumber(value).plain
        case .decimal(let value): value.plain
        case .boolean(let value): value ? "true" : "false"
        case .dateTime(let value): value.description
        case .currency(let amount): "\(amount.value.plain) \(amount.code)"
        case .quantity(let quantity): "\(quantity.value.plain) \(quantity.unit)"
        case .custom(let value): value.plainText
        }
    }
}
