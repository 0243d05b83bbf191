/// AES with a key of 16 bytes, in ECB mode with PKCS#7 padding: what a challenge with a `secretKey` asks for. In plain Swift,
/// slow and not hardened: for tests. Source: FIPS 197; AJ-Captcha, `AESUtil`.
struct AES128 {
    private static let blockLength = 16
    private static let rounds = 10
    private static let (substitutes, originals) = tables()
    private let roundKeys: [[UInt8]]

    /// - Returns: `nil` for a key of another length.
    init?(key: [UInt8]) {
        guard key.count == Self.blockLength else { return nil }
        var words = (0..<4).map { Array(key[$0 * 4..<$0 * 4 + 4]) }
        var constant: UInt8 = 1
        while words.count < 4 * (Self.rounds + 1) {
            var word = words[words.count - 1]
            if words.count.isMultiple(of: 4) {
                word = (word[1...] + word[..<1]).map { Self.substitutes[Int($0)] }
                word[0] ^= constant
                constant = Self.doubled(constant)
            }
            words.append(zip(words[words.count - 4], word).map { $0 ^ $1 })
        }
        roundKeys = stride(from: 0, to: words.count, by: 4).map { Array(words[$0..<$0 + 4].joined()) }
    }

    func encrypt(_ text: [UInt8]) -> [UInt8] {
        let padding = Self.blockLength - text.count % Self.blockLength
        return blocks(text + [UInt8](repeating: UInt8(padding), count: padding), encryptBlock)
    }

    /// - Returns: `nil` for what was not encrypted with the key.
    func decrypt(_ bytes: [UInt8]) -> [UInt8]? {
        guard !bytes.isEmpty, bytes.count.isMultiple(of: Self.blockLength) else { return nil }
        let text = blocks(bytes, decryptBlock)
        guard let padding = text.last, (1...Self.blockLength).contains(Int(padding)),
            text.suffix(Int(padding)).allSatisfy({ $0 == padding })
        else { return nil }
        return text.dropLast(Int(padding))
    }

    private func blocks(_ bytes: [UInt8], _ change: ([UInt8]) -> [UInt8]) -> [UInt8] {
        stride(from: 0, to: bytes.count, by: Self.blockLength).flatMap {
            change(Array(bytes[$0..<$0 + Self.blockLength]))
        }
    }

    func encryptBlock(_ block: [UInt8]) -> [UInt8] {
        var state = Self.sum(block, roundKeys[0])
        for round in 1...Self.rounds {
            state = Self.shifted(state.map { Self.substitutes[Int($0)] }, by: 1)
            if round < Self.rounds { state = Self.mixed(state, [2, 3, 1, 1]) }
            state = Self.sum(state, roundKeys[round])
        }
        return state
    }

    func decryptBlock(_ block: [UInt8]) -> [UInt8] {
        var state = block
        for round in (1...Self.rounds).reversed() {
            state = Self.sum(state, roundKeys[round])
            if round < Self.rounds { state = Self.mixed(state, [14, 11, 13, 9]) }
            state = Self.shifted(state, by: 3).map { Self.originals[Int($0)] }
        }
        return Self.sum(state, roundKeys[0])
    }

    private static func sum(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] { zip(left, right).map { $0 ^ $1 } }

    /// Moves row n of the state n times as many places to the left. The state stands column by column.
    private static func shifted(_ state: [UInt8], by places: Int) -> [UInt8] {
        state.indices.map { state[($0 + 4 * places * ($0 % 4)) % 16] }
    }

    private static func mixed(_ state: [UInt8], _ factors: [UInt8]) -> [UInt8] {
        state.indices.map { at in
            let (column, row) = (at / 4 * 4, at % 4)
            return (0..<4).reduce(0) { $0 ^ product(state[column + (row + $1) % 4], factors[$1]) }
        }
    }

    private static func doubled(_ value: UInt8) -> UInt8 { value << 1 ^ (value & 0x80 == 0 ? 0 : 0x1B) }

    private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var (sum, left, right) = (UInt8(0), left, right)
        while right > 0 {
            if right & 1 == 1 { sum ^= left }
            left = doubled(left)
            right >>= 1
        }
        return sum
    }

    private static func tables() -> (substitutes: [UInt8], originals: [UInt8]) {
        var substitutes = [UInt8](repeating: 0x63, count: 256)
        var originals = [UInt8](repeating: 0, count: 256)
        // 3 and its inverse, 0xF6, go through all bytes but 0.
        var (byte, inverse) = (UInt8(1), UInt8(1))
        for _ in 0..<255 {
            substitutes[Int(byte)] = spread(inverse)
            (byte, inverse) = (product(byte, 3), product(inverse, 0xF6))
        }
        for (byte, substitute) in substitutes.enumerated() { originals[Int(substitute)] = UInt8(byte) }
        return (substitutes, originals)
    }
    private static func spread(_ byte: UInt8) -> UInt8 {
        var result = byte ^ 0x63
        for places: UInt8 in 1...4 {
            let turned: UInt8 = byte << places | byte >> (8 - places)
            result ^= turned
        }
        return result
    }
}
