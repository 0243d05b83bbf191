import MerkleLog

/// A tree whose leaves are all the same, so that any of its subtrees is known, up to 2^64 − 1 leaves.
struct UniformTree {
    static let leaf = LeafHash(entry: [])
    let levels: [MerkleHash]

    init() {
        levels = (0..<63).reduce(into: [Self.leaf.hash]) { levels, _ in
            levels.append(MerkleHash(left: levels[levels.count - 1], right: levels[levels.count - 1]))
        }
    }

    func hash(of subtree: Subtree) throws -> MerkleHash { levels[subtree.level] }

    static let sizes: [UInt64] = [
        1 << 32, (1 << 32) + 1, (1 << 62) - 1, (1 << 63) - 1, 1 << 63, (1 << 63) + 1, 0xAAAA_AAAA_AAAA_AAAA, .max - 1,
        .max,
    ]
}
