/// How a number is rounded that has more digits than may be shown.
public enum RoundingMode: String, Sendable, CaseIterable {
    /// Towards positive infinity.
    case ceil
    /// Towards negative infinity.
    case floor
    /// Away from zero.
    case expand
    /// Towards zero.
    case trunc
    /// To the nearest; ties towards positive infinity.
    case halfCeil
    /// To the nearest; ties towards negative infinity.
    case halfFloor
    /// To the nearest; ties away from zero.
    case halfExpand
    /// To the nearest; ties towards zero.
    case halfTrunc
    /// To the nearest; ties to the even digit.
    case halfEven

    /// Whether the magnitude grows.
    ///
    /// - Parameters:
    ///   - remainder: how what is cut off compares with half a unit; nothing when it is zero.
    ///   - isNegative: the sign of the number.
    ///   - isOdd: whether the last digit that stays is odd.
    func roundsUp(remainder: Remainder, isNegative: Bool, isOdd: Bool) -> Bool {
        guard remainder != .zero else { return false }
        switch self {
        case .ceil: return !isNegative
        case .floor: return isNegative
        case .expand: return true
        case .trunc: return false
        default: break
        }
        guard remainder == .half else { return remainder == .aboveHalf }
        switch self {
        case .halfCeil: return !isNegative
        case .halfFloor: return isNegative
        case .halfTrunc: return false
        case .halfEven: return isOdd
        default: return true
        }
    }

    /// What rounding cuts off, in units of the last digit that stays.
    enum Remainder: Sendable { case zero, belowHalf, half, aboveHalf }
}
