import MerkleLog

/// RFC 9162's definitions written down as they stand, recursive and slow, to hold the code against.
enum ReferenceTree {
    static func split(_ count: Int) -> Int {
        var split = 1
        while split * 2 < count { split *= 2 }
        return split
    }

    static func root(_ leaves: ArraySlice<LeafHash>) -> MerkleHash {
        guard leaves.count > 1 else { return leaves.first?.hash ?? .emptyTree }
        let middle = leaves.startIndex + split(leaves.count)
        return MerkleHash(left: root(leaves[..<middle]), right: root(leaves[middle...]))
    }

    static func path(_ index: Int, _ leaves: ArraySlice<LeafHash>) -> [MerkleHash] {
        guard leaves.count > 1 else { return [] }
        let middle = leaves.startIndex + split(leaves.count)
        return index < middle
            ? path(index, leaves[..<middle]) + [root(leaves[middle...])]
            : path(index, leaves[middle...]) + [root(leaves[..<middle])]
    }

    static func subproof(_ size: Int, _ leaves: ArraySlice<LeafHash>, isWhole: Bool) -> [MerkleHash] {
        let end = leaves.startIndex + size
        if end == leaves.endIndex { return isWhole ? [] : [root(leaves)] }
        let middle = leaves.startIndex + split(leaves.count)
        return end <= middle
            ? subproof(size, leaves[..<middle], isWhole: isWhole) + [root(leaves[middle...])]
            : subproof(end - middle, leaves[middle...], isWhole: false) + [root(leaves[..<middle])]
    }

    /// Left or right at each level between a leaf and the root: two leaves with the same turns are proven alike.
    static func turns(index: UInt64, size: UInt64) -> [Bool]? {
        guard index < size else { return nil }
        var turns: [Bool] = []
        var (index, size) = (index, size)
        while size > 1 {
            var split: UInt64 = 1
            while split <= (size - 1) / 2 { split *= 2 }
            turns.append(index < split)
            if index < split {
                size = split
            } else {
                index -= split
                size -= split
            }
        }
        return turns
    }

    /// The same for a proof of consistency, with whether the verifier has its last node already.
    static func turns(first: UInt64, second: UInt64) -> [Bool]? {
        guard first > 0, first <= second else { return nil }
        var turns: [Bool] = []
        var isWhole = true
        var (first, second) = (first, second)
        while first < second {
            var split: UInt64 = 1
            while split <= (second - 1) / 2 { split *= 2 }
            turns.append(first <= split)
            if first <= split {
                second = split
            } else {
                isWhole = false
                first -= split
                second -= split
            }
        }
        return turns + [isWhole]
    }
}
