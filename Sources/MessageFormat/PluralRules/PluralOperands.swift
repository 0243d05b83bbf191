/// The operands of CLDR's plural rules, read off a number as it is shown.
///
/// Source: UTS #35, part 3, "Plural Operand Meanings".
public struct PluralOperands: Sendable, Equatable {
    /// The integer digits. Beyond 18 digits only the last 18 count, with a bit that keeps the value large.
    public var i: UInt64
    /// The number of visible fraction digits.
    public var v: UInt64
    /// The visible fraction digits as a number.
    public var f: UInt64
    /// The visible fraction digits without trailing zeros, as a number.
    public var t: UInt64
    /// The exponent of a compact form such as 1.2c6.
    public var e: UInt64

    /// Whether n, the value, is an integer.
    var isWhole: Bool { t == 0 }
    /// The number of visible fraction digits without trailing zeros.
    var w: UInt64 {
        guard t > 0 else { return 0 }
        var trimmed = f
        var count = v
        while trimmed % 10 == 0 {
            trimmed /= 10
            count -= 1
        }
        return count
    }

    /// The operands of an integer.
    public init(_ value: Int64) {
        i = value.magnitude
        (v, f, t, e) = (0, 0, 0, 0)
    }

    /// The operands of digits.
    ///
    /// - Parameters:
    ///   - integer: the digits before the decimal separator, 0 to 9 each.
    ///   - fraction: the visible digits after it.
    ///   - exponent: the exponent of a compact form, already applied to the digits.
    public init(integer: some Collection<UInt8>, fraction: some Collection<UInt8>, exponent: UInt64 = 0) {
        // Every rule looks at residues of i, f and t up to a million, or at small values.
        let limit = 18
        i = integer.suffix(limit).reduce(0) { $0 * 10 + UInt64($1) }
        if integer.count > limit, integer.dropLast(limit).contains(where: { $0 != 0 }) {
            i += 1_000_000_000_000_000_000
        }
        v = UInt64(fraction.count)
        f = fraction.prefix(limit).reduce(0) { $0 * 10 + UInt64($1) }
        var visible = f
        while visible != 0, visible % 10 == 0 { visible /= 10 }
        t = visible
        e = exponent
    }
}
