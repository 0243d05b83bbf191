#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// SplitMix64: a fast generator whose whole state is one number. Source: Steele, Lea, Flood, OOPSLA 2014.
struct SplitMix: Sendable, RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to 1, without 1.
    mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

    mutating func below(_ bound: UInt64) -> UInt64 { next() % bound }

    /// A waiting time of mean 1.
    mutating func exponential() -> Double { -log(1 - unit()) }
}
