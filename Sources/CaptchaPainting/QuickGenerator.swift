/// Random numbers for paint: SplitMix64, seeded by the system's secure source. A system call for each of 48,000 pixels
/// would take longer than the picture.
///
/// It can be run backwards by who sees its output, so that grain, which is seen, and scenes, which are to stay unknown
/// beneath the gaps, never share one. What is secret comes from the secure source itself.
struct QuickGenerator: RandomNumberGenerator {
    private var state = UInt64.random(in: .min ... .max)

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 to below 1.
    mutating func unit() -> Float { Float(next() >> 40) * (1 / 16_777_216) }

    mutating func between(_ low: Float, _ high: Float) -> Float { low + (high - low) * unit() }

    mutating func chance(_ probability: Float) -> Bool { unit() < probability }

    mutating func index(below bound: Int) -> Int { Int(truncatingIfNeeded: (next() >> 33) % UInt64(bound)) }
}
