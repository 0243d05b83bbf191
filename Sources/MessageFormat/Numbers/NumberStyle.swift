/// How a number is shown: digits, rounding, sign and grouping.
///
/// The rules for how the options work together are those of ECMA-402, from which the specification took the options.
public struct NumberStyle: Sendable, Equatable {
    /// When a sign is shown.
    public enum SignDisplay: String, Sendable {
        /// For negative numbers.
        case auto
        /// For all numbers.
        case always
        /// For all numbers but zero.
        case exceptZero
        /// For negative numbers, but not for negative zero.
        case negative
        /// For none.
        case never
    }

    /// When digits are grouped.
    public enum Grouping: String, Sendable {
        /// As the locale prefers.
        case auto
        /// Always.
        case always
        /// Never.
        case never
        /// When the first group has at least two digits.
        case min2
    }

    /// Which of significant and fraction digits win when both are limited.
    public enum RoundingPriority: String, Sendable {
        /// Significant digits.
        case auto
        /// What keeps more digits.
        case morePrecision
        /// What keeps fewer digits.
        case lessPrecision
    }

    /// When a sign is shown.
    public var signDisplay = SignDisplay.auto
    /// When digits are grouped.
    public var grouping = Grouping.auto
    /// The fewest integer digits.
    public var minimumIntegerDigits = 1
    /// The fewest fraction digits, when set.
    public var minimumFractionDigits: Int?
    /// The most fraction digits, when set.
    public var maximumFractionDigits: Int?
    /// The fewest significant digits, when set.
    public var minimumSignificantDigits: Int?
    /// The most significant digits, when set.
    public var maximumSignificantDigits: Int?
    /// Whether zeros after the decimal separator are dropped when there is nothing else there.
    public var stripsZerosOfIntegers = false
    /// Which limit wins.
    public var roundingPriority = RoundingPriority.auto
    /// The step of the last digit.
    public var roundingIncrement = 1
    /// The direction of rounding.
    public var roundingMode = RoundingMode.halfExpand
    /// The most fraction digits where no option says otherwise.
    public var defaultFractionDigits = 3

    /// The style without options: at most three fraction digits, grouped as the locale prefers.
    public init() {}

    private var fractionLimits: (minimum: Int, maximum: Int) {
        let fallback = roundingIncrement == 1 ? defaultFractionDigits : minimumFractionDigits ?? 0
        switch (minimumFractionDigits, maximumFractionDigits) {
        case (let minimum?, let maximum?): return (min(minimum, maximum), max(minimum, maximum))
        case (let minimum?, nil): return (minimum, max(minimum, fallback))
        case (nil, let maximum?): return (0, maximum)
        case (nil, nil): return (0, fallback)
        }
    }

    private var significantLimits: (minimum: Int, maximum: Int) {
        let minimum = minimumSignificantDigits ?? 1
        return (minimum, max(minimum, maximumSignificantDigits ?? 21))
    }

    /// The digits of a finite number in this style.
    func round(_ number: DecimalNumber) -> RoundedDecimal {
        let usesSignificant: Bool
        let hasSignificant = minimumSignificantDigits != nil || maximumSignificantDigits != nil
        let fraction = fractionLimits
        let significant = significantLimits
        switch roundingPriority {
        case .auto:
            usesSignificant = hasSignificant
        case .morePrecision, .lessPrecision:
            // The position of the last digit that each limit keeps, counted from the decimal point.
            let isFiner = number.point - significant.maximum <= -fraction.maximum
            usesSignificant = isFiner == (roundingPriority == .morePrecision)
        }
        var rounded: RoundedDecimal
        if usesSignificant {
            rounded = RoundedDecimal(number, significantDigits: significant.maximum, mode: roundingMode)
            rounded.pad(significantDigits: significant.minimum)
        } else {
            rounded = RoundedDecimal(
                number, fractionDigits: fraction.maximum, increment: roundingIncrement, mode: roundingMode
            )
            rounded.pad(integerDigits: 1, fractionDigits: fraction.minimum)
        }
        if stripsZerosOfIntegers, rounded.fraction.allSatisfy({ $0 == 0 }) { rounded.fraction = [] }
        rounded.pad(integerDigits: minimumIntegerDigits, fractionDigits: 0)
        return rounded
    }
}

extension NumberStyle {
    /// The digits that this style shows of a number, for renderers that leave the rest to another library.
    ///
    /// - Returns: the number in plain decimal digits, rounded and filled up, and how many digits stand on either side
    ///   of the point; `nil` for infinity and not a number.
    public func digits(of number: DecimalNumber) -> (text: String, integer: Int, fraction: Int)? {
        guard number.isFinite else { return nil }
        let rounded = round(number)
        let integer = String(decoding: rounded.integer.map { $0 + 0x30 }, as: UTF8.self)
        let fraction = String(decoding: rounded.fraction.map { $0 + 0x30 }, as: UTF8.self)
        let text = (rounded.isNegative ? "-" : "") + integer + (fraction.isEmpty ? "" : "." + fraction)
        return (text, minimumIntegerDigits, rounded.fraction.count)
    }
}
