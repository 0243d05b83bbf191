/// How a number selects a variant.
enum NumberSelection: String, Sendable {
    /// By exact value, else by cardinal category.
    case plural
    /// By exact value, else by ordinal category.
    case ordinal
    /// By exact value only.
    case exact
}
