/// How a quantity is shown.
public struct UnitStyle: Sendable, Equatable {
    /// The length of the unit's name.
    public enum Display: String, Sendable {
        /// Abbreviated.
        case short
        /// As short as can be.
        case narrow
        /// In words.
        case long
    }

    /// The length of the unit's name.
    public var display = Display.short
    /// The digits.
    public var number = NumberStyle()

    /// The style without options.
    public init() {}
}
