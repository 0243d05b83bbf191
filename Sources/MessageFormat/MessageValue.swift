/// A value that a message's placeholder shows.
public enum MessageValue: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral
{
    case string(String)
    case integer(Int64)
    case number(Double)

    /// Makes the value of a literal.
    public init(stringLiteral value: String) { self = .string(value) }
    /// Makes the value of a literal.
    public init(integerLiteral value: Int64) { self = .integer(value) }
    /// Makes the value of a literal.
    public init(floatLiteral value: Double) { self = .number(value) }

    var text: String {
        switch self {
        case .string(let text): text
        case .integer(let value): String(value)
        case .number(let value): String(value)
        }
    }
}
