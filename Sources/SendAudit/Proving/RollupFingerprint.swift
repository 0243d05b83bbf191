/// Whether roll-ups and entries count the same, without a place for each group: the sum, over all groups, of count times a
/// random number of the group's.
///
/// It is nothing when every group comes to nothing. Where some group differs, by less than 2⁶¹ - 1, it comes to nothing
/// with a probability of 2⁻⁶¹: the numbers are drawn anew for each verification, so that nobody can choose changes that
/// cancel out. Sums of parts can be added, in any order.
struct RollupFingerprint: RollupSink, Sendable {
    /// By what the groups' numbers are drawn; the same for all parts of one verification.
    struct Seed: Sendable {
        fileprivate let first: UInt64
        fileprivate let second: UInt64

        init() {
            var random = SystemRandomNumberGenerator()
            (first, second) = (random.next(), random.next())
        }
    }

    private let seed: Seed
    private var sum: UInt64 = 0

    init(_ seed: Seed) {
        self.seed = seed
    }

    /// Whether every group comes to nothing.
    var isNothing: Bool { sum == 0 }

    mutating func add(_ other: RollupFingerprint) {
        sum = Self.reduced(sum + other.sum)
    }

    mutating func add(_ status: AttemptStatus, _ count: Int64) {
        let day = RollupScale.day(ofQuarter: status.quarter)
        let state = status.state.rawValue
        let texts = hash(state, status.code ?? "", status.scenario ?? "")
        add(texts, .quarter, status.quarter, count)
        add(texts, .day, day, count)
        guard let client = status.client else { return }
        let clientTexts = hash(client, state, "")
        add(clientTexts, .clientQuarter, status.quarter, count)
        add(clientTexts, .clientDay, day, count)
    }

    mutating func add(_ key: RollupKey, _ count: Int64) {
        add(hash(key.first, key.second, key.third), key.scale, key.number, count)
    }

    private func hash(_ first: String, _ second: String, _ third: String) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(seed.first)
        // Their bytes: two spellings that Swift calls equal are two groups.
        for var text in [first, second, third] {
            text.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
            hasher.combine(0xFF as UInt8)
        }
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }

    private mutating func add(_ texts: UInt64, _ scale: RollupScale, _ number: Int64, _ count: Int64) {
        var hasher = Hasher()
        hasher.combine(seed.second)
        hasher.combine(texts)
        hasher.combine(scale.rawValue)
        hasher.combine(number)
        let product = Self.product(
            Self.reduced(UInt64(bitPattern: Int64(hasher.finalize()))), Self.reduced(count.magnitude))
        sum = Self.reduced(sum + (count < 0 ? Self.prime - product : product))
    }

    /// A Mersenne prime: a field, in which a count that is not nothing cannot make a number nothing.
    private static let prime: UInt64 = 1 << 61 - 1

    private static func reduced(_ number: UInt64) -> UInt64 {
        let folded = (number & prime) + number >> 61
        return folded >= prime ? folded - prime : folded
    }

    private static func product(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let (high, low) = left.multipliedFullWidth(by: right)
        return reduced((low & prime) + (low >> 61 | high << 3))
    }
}
