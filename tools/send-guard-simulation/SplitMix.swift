import Glibc

/// SplitMix64: a fast generator whose whole state is one number. Source: Steele, Lea, Flood, OOPSLA 2014.
struct SplitMix: Sendable, RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to 1, without 1.
    mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func between(_ low: Double, _ high: Double) -> Double { low + unit() * (high - low) }

    mutating func happens(_ share: Double) -> Bool { unit() < share }

    /// A waiting time of mean 1.
    mutating func exponential() -> Double { -log(1 - unit()) }

    /// A number whose logarithm is normal: of median 1, and so spread.
    mutating func logNormal(_ spread: Double) -> Double {
        exp(spread * (-2 * log(1 - unit())).squareRoot() * cos(2 * Double.pi * unit()))
    }

    mutating func element<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

    /// An index, by weights.
    mutating func index(_ weights: [Double]) -> Int {
        var left = unit() * weights.reduce(0, +)
        for (index, weight) in weights.enumerated() {
            left -= weight
            if left < 0 { return index }
        }
        return weights.count - 1
    }
}
