/// The digits of a finite number as they are shown: rounded and filled up with zeros.
struct RoundedDecimal: Sendable, Equatable {
    var isNegative: Bool
    /// Digits before the decimal separator, at least one.
    var integer: [UInt8]
    var fraction: [UInt8]

    var isZero: Bool { integer.allSatisfy { $0 == 0 } && fraction.allSatisfy { $0 == 0 } }

    /// All digits of a number.
    init(exactly number: DecimalNumber) {
        self.init(number.digits, point: number.point, isNegative: number.isNegative)
    }

    private init(_ digits: [UInt8], point: Int, isNegative: Bool) {
        self.isNegative = isNegative
        if point <= 0 {
            integer = [0]
            fraction = digits.isEmpty ? [] : [UInt8](repeating: 0, count: -point) + digits
        } else {
            integer = Array(digits.prefix(point)) + [UInt8](repeating: 0, count: max(0, point - digits.count))
            fraction = Array(digits.dropFirst(point))
        }
    }

    /// At most so many fraction digits, in steps of an increment of the last one.
    init(_ number: DecimalNumber, fractionDigits: Int, increment: Int = 1, mode: RoundingMode) {
        self = Self.cut(number, keeping: number.point + fractionDigits, increment: increment, mode: mode)
    }

    /// At most so many significant digits.
    init(_ number: DecimalNumber, significantDigits: Int, mode: RoundingMode) {
        self = Self.cut(number, keeping: significantDigits, increment: 1, mode: mode)
    }

    private static func cut(
        _ number: DecimalNumber, keeping count: Int, increment: Int, mode: RoundingMode
    ) -> RoundedDecimal {
        var kept = Array(number.digits.prefix(max(0, count)))
        if increment > 1, count > kept.count {
            kept += [UInt8](repeating: 0, count: count - kept.count)
        }
        let rest = count < 0 ? [0] + number.digits[...] : number.digits.dropFirst(kept.count)
        // The last four digits decide: every increment divides 10,000.
        let tail = kept.suffix(4).reduce(0) { $0 * 10 + Int($1) }
        let over = increment > 1 ? tail % increment : 0
        let remainder = compareWithHalf(over: over, rest: rest, increment: increment)
        let isOdd = increment > 1 ? tail / increment % 2 == 1 : (kept.last ?? 0) % 2 == 1
        var addend = -over
        if mode.roundsUp(remainder: remainder, isNegative: number.isNegative, isOdd: isOdd) { addend += increment }
        var point = number.digits.isEmpty ? 0 : number.point
        if kept.isEmpty, addend > 0 {
            // Nothing stays but the unit that rounding adds, at the position of the last digit.
            let digits = String(addend).utf8.map { $0 - 0x30 }
            return RoundedDecimal(digits, point: point - count + digits.count, isNegative: number.isNegative).trimmed()
        }
        if addend != 0 {
            var carry = addend
            for index in kept.indices.reversed() where carry != 0 {
                let digit = Int(kept[index]) + carry
                // A floor division, so that a borrow works like a carry.
                carry = (digit >= 0 ? digit : digit - 9) / 10
                kept[index] = UInt8(digit - carry * 10)
            }
            while carry > 0 {
                kept.insert(UInt8(carry % 10), at: 0)
                point += 1
                carry /= 10
            }
        }
        return RoundedDecimal(kept, point: point, isNegative: number.isNegative).trimmed()
    }

    private static func compareWithHalf(over: Int, rest: ArraySlice<UInt8>, increment: Int) -> RoundingMode.Remainder {
        let hasRest = rest.contains { $0 != 0 }
        if over == 0, !hasRest { return .zero }
        // Twice the remainder, in units of the last digit, against the increment.
        let firstTwice = Int(rest.first ?? 0) * 2
        let whole = over * 2 + firstTwice / 10
        let hasMore = firstTwice % 10 != 0 || rest.dropFirst().contains { $0 != 0 }
        if whole < increment { return .belowHalf }
        if whole > increment { return .aboveHalf }
        return hasMore ? .aboveHalf : .half
    }

    /// Without zeros at the end of the fraction and at the start of the integer.
    private func trimmed() -> RoundedDecimal {
        var result = self
        while result.fraction.last == 0 { result.fraction.removeLast() }
        let zeros = result.integer.prefix { $0 == 0 }.count
        result.integer.removeFirst(min(zeros, result.integer.count - 1))
        return result
    }

    /// Fills up with zeros.
    mutating func pad(integerDigits: Int, fractionDigits: Int) {
        if integer.count < integerDigits {
            integer.insert(contentsOf: repeatElement(0, count: integerDigits - integer.count), at: 0)
        }
        if fraction.count < fractionDigits {
            fraction += [UInt8](repeating: 0, count: fractionDigits - fraction.count)
        }
    }

    /// Fills up so that so many digits are significant.
    mutating func pad(significantDigits: Int) {
        let integerCount = integer == [0] ? 0 : integer.count
        let leading = integerCount == 0 ? fraction.prefix { $0 == 0 }.count : 0
        let significant = integerCount + fraction.count - leading
        if isZero {
            // A zero counts as one significant digit.
            pad(integerDigits: 1, fractionDigits: significantDigits - 1)
        } else if significant < significantDigits {
            fraction += [UInt8](repeating: 0, count: significantDigits - significant)
        }
    }

    var operands: PluralOperands { PluralOperands(integer: integer, fraction: fraction) }
}
