import MerkleLog

/// Counts different values: exactly while they are few, and then by HyperLogLog in a fixed amount of memory.
///
/// Source: Flajolet, Fusy, Gandouet, Meunier, "HyperLogLog" (2007); 2,048 registers have a standard error of 2.3 %.
struct DistinctCounter: Sendable {
    /// Up to how many values are counted exactly.
    static let exactCount = 2_048
    private static let bits: UInt64 = 11

    private var hashes: Set<UInt64> = []
    private var registers: [UInt8] = []

    /// Adds a value by its hash, see ``DistinctHash``.
    mutating func add(_ hash: UInt64) {
        guard registers.isEmpty else { return estimate(hash) }
        hashes.insert(hash)
        if hashes.count > Self.exactCount { estimate() }
    }

    mutating func add(_ others: DistinctCounter) {
        if !others.registers.isEmpty {
            if registers.isEmpty { estimate() }
            for (place, register) in others.registers.enumerated() {
                registers[place] = max(registers[place], register)
            }
        }
        for hash in others.hashes { add(hash) }
    }

    var result: GroupDetails.Distinct {
        guard !registers.isEmpty else { return GroupDetails.Distinct(count: hashes.count, isEstimate: false) }
        let size = Double(registers.count)
        let (sum, zeros) = registers.reduce((0.0, 0)) { sums, register in
            (sums.0 + 1 / Double(UInt64(1) << UInt64(register)), sums.1 + (register == 0 ? 1 : 0))
        }
        let raw = 0.7213 / (1 + 1.079 / size) * size * size / sum
        // Where many registers are empty, how many is the better measure.
        let estimate = raw <= 2.5 * size && zeros > 0 ? size * Self.logarithm(size / Double(zeros)) : raw
        return GroupDetails.Distinct(count: max(Self.exactCount, Int(estimate.rounded())), isEstimate: true)
    }

    private mutating func estimate() {
        registers = Array(repeating: 0, count: 1 << Int(Self.bits))
        for hash in hashes { estimate(hash) }
        hashes = []
    }

    private mutating func estimate(_ hash: UInt64) {
        let place = Int(hash >> (64 - Self.bits))
        let rest = hash << Self.bits
        let rank = UInt8(min(UInt64(rest.leadingZeroBitCount), 64 - Self.bits) + 1)
        registers[place] = max(registers[place], rank)
    }

    /// The natural logarithm of a number from 1 to 2,048, without a library for it: halvings, then the series of atanh.
    private static func logarithm(_ value: Double) -> Double {
        var (value, result) = (value, 0.0)
        while value > 1.5 {
            value /= 2
            result += 0.693_147_180_559_945_3
        }
        let ratio = (value - 1) / (value + 1)
        var (power, term) = (ratio, 1.0)
        for _ in 0..<20 {
            result += 2 * power / term
            power *= ratio * ratio
            term += 2
        }
        return result
    }
}

/// 64 bits of a value, under a key that nobody knows beforehand: SipHash-1-3.
///
/// Swift's own hasher has another key in each process, and an estimate would differ from run to run. The key is the
/// ledger's head, so the same ledger gives the same answer, and who sends values cannot choose them to collide.
///
/// Source: Aumasson, Bernstein, "SipHash: a fast short-input PRF" (2012).
struct DistinctHash: Sendable {
    private let key: (UInt64, UInt64)

    init(key bytes: [UInt8]) {
        func word(_ place: Int) -> UInt64 {
            bytes.dropFirst(place).prefix(8).enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(8 * $1.offset) }
        }
        key = (word(0), word(8))
    }

    func callAsFunction(_ value: [UInt8]) -> UInt64 {
        var state = (
            key.0 ^ 0x736F_6D65_7073_6575, key.1 ^ 0x646F_7261_6E64_6F6D,
            key.0 ^ 0x6C79_6765_6E65_7261, key.1 ^ 0x7465_6462_7974_6573
        )
        func round() {
            state.0 &+= state.1
            state.1 = state.1 << 13 | state.1 >> 51
            state.1 ^= state.0
            state.0 = state.0 << 32 | state.0 >> 32
            state.2 &+= state.3
            state.3 = state.3 << 16 | state.3 >> 48
            state.3 ^= state.2
            state.0 &+= state.3
            state.3 = state.3 << 21 | state.3 >> 43
            state.3 ^= state.0
            state.2 &+= state.1
            state.1 = state.1 << 17 | state.1 >> 47
            state.1 ^= state.2
            state.2 = state.2 << 32 | state.2 >> 32
        }
        func absorb(_ word: UInt64) {
            state.3 ^= word
            round()
            state.0 ^= word
        }
        var (word, count): (UInt64, UInt64) = (0, 0)
        for byte in value {
            word |= UInt64(byte) << (8 * (count % 8))
            count &+= 1
            if count % 8 == 0 {
                absorb(word)
                word = 0
            }
        }
        absorb(word | (count & 0xFF) << 56)
        state.2 ^= 0xFF
        for _ in 0..<3 { round() }
        return state.0 ^ state.1 ^ state.2 ^ state.3
    }
}
