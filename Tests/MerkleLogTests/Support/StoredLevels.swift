import MerkleLog

/// All complete subtrees of a small tree, level by level.
struct StoredLevels {
    struct Missing: Error {}

    let leaves: [LeafHash]
    private var levels: [[MerkleHash]]

    /// A tree of `count` different entries.
    init(count: Int) {
        leaves = (0..<count).map { LeafHash(entry: Array("entry \($0)".utf8)) }
        levels = [leaves.map(\.hash)]
        while let last = levels.last, last.count > 1 {
            levels.append((0..<last.count / 2).map { MerkleHash(left: last[2 * $0], right: last[2 * $0 + 1]) })
        }
    }

    func hash(of subtree: Subtree) throws -> MerkleHash {
        guard subtree.level < levels.count, subtree.index < levels[subtree.level].count else { throw Missing() }
        return levels[subtree.level][Int(subtree.index)]
    }

    func root(_ size: Int) -> MerkleHash { ReferenceTree.root(leaves[..<size]) }
}
