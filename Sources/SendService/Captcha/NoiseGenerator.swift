/// Grain for pictures: SplitMix64, seeded by the system's secure source. One system call for each of 48,000 pixels would
/// take longer than the picture, and grain is no secret; what is comes from the secure source itself.
struct NoiseGenerator: Sendable {
    private var state = UInt64.random(in: .min ... .max)

    mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed >> 33) % UInt64(bound))
    }
}
