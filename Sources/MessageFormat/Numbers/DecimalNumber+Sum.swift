extension DecimalNumber {
    /// The exact sum. Infinities and NaN follow IEEE 754.
    static func + (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
        if left.special != nil || right.special != nil { return DecimalNumber(left.double + right.double) }
        if left.isZero { return right }
        if right.isZero { return left }
        // Digits aligned on a common scale, the least significant last.
        let point = max(left.point, right.point)
        let length = max(point - left.point + left.digits.count, point - right.point + right.digits.count)
        func aligned(_ number: DecimalNumber) -> [UInt8] {
            var digits = [UInt8](repeating: 0, count: point - number.point) + number.digits
            digits += [UInt8](repeating: 0, count: length - digits.count)
            return digits
        }
        let first = aligned(left)
        let second = aligned(right)
        if left.isNegative == right.isNegative {
            var (sum, carry) = ([UInt8](repeating: 0, count: length), UInt8(0))
            for index in (0..<length).reversed() {
                let digit = first[index] + second[index] + carry
                sum[index] = digit % 10
                carry = digit / 10
            }
            return DecimalNumber(isNegative: left.isNegative, digits: [carry] + sum, point: point + 1)
        }
        let isFirstLarger = !first.lexicographicallyPrecedes(second)
        let (larger, smaller) = isFirstLarger ? (first, second) : (second, first)
        var (difference, borrow) = ([UInt8](repeating: 0, count: length), UInt8(0))
        for index in (0..<length).reversed() {
            let subtrahend = smaller[index] + borrow
            borrow = larger[index] < subtrahend ? 1 : 0
            difference[index] = larger[index] + borrow * 10 - subtrahend
        }
        let isNegative = isFirstLarger ? left.isNegative : right.isNegative
        var result = DecimalNumber(isNegative: isNegative, digits: difference, point: point)
        if result.digits.isEmpty { result.isNegative = false }
        return result
    }
}
