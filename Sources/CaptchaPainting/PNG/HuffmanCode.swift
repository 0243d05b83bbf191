/// The lengths and bits of a prefix code, the shorter the more frequent the symbol.
struct HuffmanCode {
    private(set) var lengths: [Int]
    /// Each code's bits, the first of them lowest, as DEFLATE writes them.
    private(set) var codes: [UInt32]

    /// - Parameters:
    ///   - frequencies: how often each symbol occurs. At least two do.
    ///   - limit: the longest code.
    init(frequencies: [Int], limit: Int) {
        var frequencies = frequencies
        var lengths = Self.lengths(frequencies)
        // Flatter frequencies yield flatter trees.
        while lengths.contains(where: { $0 > limit }) {
            frequencies = frequencies.map { $0 == 0 ? 0 : $0 / 4 + 1 }
            lengths = Self.lengths(frequencies)
        }
        self.lengths = lengths
        codes = Self.codes(lengths)
    }

    private static func lengths(_ frequencies: [Int]) -> [Int] {
        let leaves = frequencies.indices.filter { frequencies[$0] > 0 }.sorted { frequencies[$0] < frequencies[$1] }
        // Leaves and inner nodes stand in two queues, both by weight; the parents of each are noted.
        var weights = leaves.map { frequencies[$0] }
        var parents = [Int](repeating: 0, count: leaves.count * 2)
        var (leaf, inner) = (0, leaves.count)
        func takeLightest() -> Int {
            if leaf < leaves.count, inner >= weights.count || weights[leaf] <= weights[inner] {
                leaf += 1
                return leaf - 1
            }
            inner += 1
            return inner - 1
        }
        for _ in 1..<max(leaves.count, 1) {
            let (first, second) = (takeLightest(), takeLightest())
            parents[first] = weights.count
            parents[second] = weights.count
            weights.append(weights[first] + weights[second])
        }
        var depths = [Int](repeating: 0, count: weights.count)
        for node in stride(from: weights.count - 2, through: 0, by: -1) { depths[node] = depths[parents[node]] + 1 }
        var lengths = [Int](repeating: 0, count: frequencies.count)
        for (index, symbol) in leaves.enumerated() { lengths[symbol] = depths[index] }
        return lengths
    }

    /// The canonical codes of RFC 1951, 3.2.2.
    private static func codes(_ lengths: [Int]) -> [UInt32] {
        var codes = [UInt32](repeating: 0, count: lengths.count)
        var code: UInt32 = 0
        for length in 1...max(lengths.max() ?? 1, 1) {
            for symbol in lengths.indices where lengths[symbol] == length {
                var (rest, reversed) = (code, UInt32(0))
                for _ in 0..<length {
                    reversed = reversed << 1 | rest & 1
                    rest >>= 1
                }
                codes[symbol] = reversed
                code += 1
            }
            code <<= 1
        }
        return codes
    }
}
