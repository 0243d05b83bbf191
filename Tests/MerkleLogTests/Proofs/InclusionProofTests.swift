import MerkleLog
import TestSupport
import Testing

struct InclusionProofTests {
    @Test func everyLeafOfEverySizeTo300IsProven() throws {
        let tree = StoredLevels(count: 300)
        for size in 1...300 {
            let root = tree.root(size)
            for index in 0..<size {
                let proof = try InclusionProof(index: UInt64(index), size: UInt64(size), reading: tree.hash(of:))
                try proof.verify(leaf: tree.leaves[index], root: root)
            }
        }
    }

    @Test func pathsAreTheDefinitionsForEverySizeTo48() throws {
        let tree = StoredLevels(count: 48)
        for size in 1...48 {
            for index in 0..<size {
                let proof = try InclusionProof(index: UInt64(index), size: UInt64(size), reading: tree.hash(of:))
                #expect(proof.path == ReferenceTree.path(index, tree.leaves[..<size]))
                #expect(proof.path.count == InclusionProof.pathLength(index: UInt64(index), size: UInt64(size)))
            }
        }
    }

    @Test func everyBitFlippedInPathLeafOrRootIsRefusedForEverySizeTo9() throws {
        let tree = StoredLevels(count: 9)
        for size in 1...9 {
            for index in 0..<size {
                let proof = try InclusionProof(index: UInt64(index), size: UInt64(size), reading: tree.hash(of:))
                for bit in 0..<proof.path.count * 256 {
                    let changed = InclusionProof(
                        index: proof.index, size: proof.size, path: try proof.path.flipping(bit: bit))
                    #expect(throws: ProofError.self) {
                        try changed.verify(leaf: tree.leaves[index], root: tree.root(size))
                    }
                }
                let root = tree.root(size)
                for bit in 0..<256 {
                    let leaf = LeafHash(try tree.leaves[index].hash.flipping(bit: bit))
                    #expect(throws: ProofError.self) { try proof.verify(leaf: leaf, root: root) }
                    let changed = try root.flipping(bit: bit)
                    #expect(throws: ProofError.rootMismatch(expected: changed, computed: root)) {
                        try proof.verify(leaf: tree.leaves[index], root: changed)
                    }
                }
            }
        }
    }

    @Test func everyBitFlippedInTheIndexIsRefusedForEverySizeTo64() throws {
        let tree = StoredLevels(count: 64)
        for size in 1...64 {
            let root = tree.root(size)
            for index in 0..<size {
                let proof = try InclusionProof(index: UInt64(index), size: UInt64(size), reading: tree.hash(of:))
                for bit in 0..<64 {
                    let changed = InclusionProof(
                        index: proof.index ^ 1 << UInt64(bit), size: proof.size, path: proof.path)
                    #expect(throws: ProofError.self) { try changed.verify(leaf: tree.leaves[index], root: root) }
                }
            }
        }
    }

    /// A root alone does not say how many leaves are under it; the checkpoint's signature does. RFC 9162's algorithm
    /// accepts another size where the way to the root has the same turns, and only there.
    @Test func aBitFlippedInTheSizeIsRefusedUnlessTheWayIsTheSame() throws {
        let tree = StoredLevels(count: 64)
        for size in 1...64 {
            let root = tree.root(size)
            for index in 0..<size {
                let proof = try InclusionProof(index: UInt64(index), size: UInt64(size), reading: tree.hash(of:))
                let turns = ReferenceTree.turns(index: proof.index, size: proof.size)
                for bit in 0..<64 {
                    let other = proof.size ^ 1 << UInt64(bit)
                    let changed = InclusionProof(index: proof.index, size: other, path: proof.path)
                    let accepted = (try? changed.verify(leaf: tree.leaves[index], root: root)) != nil
                    #expect(accepted == (ReferenceTree.turns(index: proof.index, size: other) == turns))
                }
            }
        }
    }

    @Test func treesOfTheLargestSizesAreProven() throws {
        let tree = UniformTree()
        var random = SeededRandom(seed: 9162)
        for size in UniformTree.sizes {
            let root = try MerkleTree.root(size: size, reading: tree.hash(of:))
            let indices =
                [0, 1, size / 2, size - 2, size - 1] + (0..<20).map { _ in .random(in: 0..<size, using: &random) }
            for index in indices {
                let proof = try InclusionProof(index: index, size: size, reading: tree.hash(of:))
                #expect(proof.path.count <= 64)
                try proof.verify(leaf: UniformTree.leaf, root: root)
                let longer = InclusionProof(index: index, size: size, path: proof.path + [.emptyTree])
                #expect(
                    throws: ProofError.wrongPathLength(expected: proof.path.count, found: proof.path.count + 1)
                ) {
                    try longer.verify(leaf: UniformTree.leaf, root: root)
                }
            }
        }
    }

    @Test func anIndexOutsideTheTreeIsRefused() {
        for (index, size) in [(0, 0), (1, 1), (UInt64.max, 1), (.max, .max)] as [(UInt64, UInt64)] {
            #expect(throws: ProofError.indexOutsideTree(index: index, size: size)) {
                try InclusionProof(index: index, size: size, path: [])
                    .verify(leaf: UniformTree.leaf, root: .emptyTree)
            }
            #expect(throws: MerkleTreeError.indexOutsideTree(index: index, size: size)) {
                try InclusionProof(index: index, size: size, reading: UniformTree().hash(of:))
            }
        }
    }
}
