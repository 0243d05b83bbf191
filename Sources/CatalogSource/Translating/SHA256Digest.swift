/// SHA-256, for the hashes that show whether a text has changed. Source: FIPS 180-4 §6.2.
///
/// Its own forty lines, because this module is compiled by everybody who uses the build plug-in, and a cryptography library
/// would be most of what they wait for. Nothing secret is hashed here; what guards secrets uses swift-crypto.
enum SHA256Digest {
    private static let constants: [UInt32] = primes(64).map { fraction(of: $0, root: 3) }
    private static let start: [UInt32] = primes(8).map { fraction(of: $0, root: 2) }

    /// The 32 bytes of the digest.
    static func of(_ message: [UInt8]) -> [UInt8] {
        var padded = message + [0x80]
        padded += Array(repeating: 0, count: (120 - padded.count % 64) % 64)
        let length = UInt64(message.count) * 8
        padded += (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * UInt64($0))) }
        var state = start
        for block in stride(from: 0, to: padded.count, by: 64) { mix(padded[block..<block + 64], into: &state) }
        return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) } }
    }

    private static func mix(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
        var words = (0..<16).map { index in
            (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(block[block.startIndex + index * 4 + $1]) }
        }
        for index in 16..<64 {
            let first = words[index - 15]
            let second = words[index - 2]
            words.append(
                words[index - 16] &+ (rotated(first, 7) ^ rotated(first, 18) ^ first >> 3)
                    &+ words[index - 7] &+ (rotated(second, 17) ^ rotated(second, 19) ^ second >> 10))
        }
        var s = state
        for index in 0..<64 {
            let choice = s[4] & s[5] ^ ~s[4] & s[6]
            let one =
                s[7] &+ (rotated(s[4], 6) ^ rotated(s[4], 11) ^ rotated(s[4], 25)) &+ choice
                &+ constants[index] &+ words[index]
            let majority = s[0] & s[1] ^ s[0] & s[2] ^ s[1] & s[2]
            let two = (rotated(s[0], 2) ^ rotated(s[0], 13) ^ rotated(s[0], 22)) &+ majority
            s = [one &+ two, s[0], s[1], s[2], s[3] &+ one, s[4], s[5], s[6]]
        }
        for index in 0..<8 { state[index] = state[index] &+ s[index] }
    }

    private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

    private static func primes(_ count: Int) -> [UInt64] {
        var primes: [UInt64] = []
        var candidate: UInt64 = 2
        while primes.count < count {
            if primes.allSatisfy({ !candidate.isMultiple(of: $0) }) { primes.append(candidate) }
            candidate += 1
        }
        return primes
    }

    /// The first 32 bits of the fraction of a prime's square or cube root, found bit by bit in whole numbers.
    private static func fraction(of prime: UInt64, root: Int) -> UInt32 {
        // The root times 2^32 is below 2^36; its square fits two words, and its cube is compared in steps.
        var result: UInt64 = 0
        for bit in stride(from: 36, through: 0, by: -1) {
            let trial = result | 1 << UInt64(bit)
            if power(trial, root, isAtMost: prime) { result = trial }
        }
        return UInt32(truncatingIfNeeded: result)
    }

    /// Whether `value^root` is at most `prime * 2^(32 * root)`.
    private static func power(_ value: UInt64, _ root: Int, isAtMost prime: UInt64) -> Bool {
        let square = value.multipliedFullWidth(by: value)
        if root == 2 { return square.high < prime || square.high == prime && square.low == 0 }
        // value < 2^37, so the square is below 2^74 and the cube below 2^111: high and low parts of the square times value.
        let low = square.low.multipliedFullWidth(by: value)
        let high = square.high * value
        let (upper, hasOverflow) = high.addingReportingOverflow(low.high)
        let limit = prime << 32
        return !hasOverflow && (upper < limit || upper == limit && low.low == 0)
    }
}
