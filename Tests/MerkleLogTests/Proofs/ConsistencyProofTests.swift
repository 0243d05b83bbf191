import MerkleLog
import TestSupport
import Testing

struct ConsistencyProofTests {
    private static func proof(_ first: Int, _ second: Int, _ tree: StoredLevels) throws -> ConsistencyProof {
        try ConsistencyProof(firstSize: UInt64(first), secondSize: UInt64(second), reading: tree.hash(of:))
    }

    @Test func everyPairOfSizesTo300IsProven() throws {
        let tree = StoredLevels(count: 300)
        let roots = (0...300).map { tree.root($0) }
        for second in 1...300 {
            for first in 1...second {
                try Self.proof(first, second, tree).verify(firstRoot: roots[first], secondRoot: roots[second])
            }
        }
    }

    @Test func pathsAreTheDefinitionsForEverySizeTo48() throws {
        let tree = StoredLevels(count: 48)
        for second in 1...48 {
            for first in 1...second {
                let path = try Self.proof(first, second, tree).path
                #expect(path == ReferenceTree.subproof(first, tree.leaves[..<second], isWhole: true))
                #expect(
                    path.count == ConsistencyProof.pathLength(firstSize: UInt64(first), secondSize: UInt64(second)))
            }
        }
    }

    @Test func everyBitFlippedInPathOrRootsIsRefusedForEverySizeTo9() throws {
        let tree = StoredLevels(count: 9)
        for second in 1...9 {
            for first in 1...second {
                let proof = try Self.proof(first, second, tree)
                let (firstRoot, secondRoot) = (tree.root(first), tree.root(second))
                for bit in 0..<proof.path.count * 256 {
                    let changed = ConsistencyProof(
                        firstSize: proof.firstSize, secondSize: proof.secondSize,
                        path: try proof.path.flipping(bit: bit))
                    #expect(throws: ProofError.self) {
                        try changed.verify(firstRoot: firstRoot, secondRoot: secondRoot)
                    }
                }
                for bit in 0..<256 {
                    #expect(throws: ProofError.self) {
                        try proof.verify(firstRoot: firstRoot.flipping(bit: bit), secondRoot: secondRoot)
                    }
                    #expect(throws: ProofError.self) {
                        try proof.verify(firstRoot: firstRoot, secondRoot: secondRoot.flipping(bit: bit))
                    }
                }
            }
        }
    }

    /// As for inclusion: sizes with the same turns are proven alike, and only the checkpoints' signatures tell them apart.
    @Test func aBitFlippedInASizeIsRefusedUnlessTheWayIsTheSame() throws {
        let tree = StoredLevels(count: 40)
        for second in 1...40 {
            for first in 1...second {
                let proof = try Self.proof(first, second, tree)
                let turns = ReferenceTree.turns(first: proof.firstSize, second: proof.secondSize)
                let (firstRoot, secondRoot) = (tree.root(first), tree.root(second))
                for bit in 0..<128 {
                    let firstSize = bit < 64 ? proof.firstSize ^ 1 << UInt64(bit) : proof.firstSize
                    let secondSize = bit < 64 ? proof.secondSize : proof.secondSize ^ 1 << UInt64(bit - 64)
                    let changed = ConsistencyProof(firstSize: firstSize, secondSize: secondSize, path: proof.path)
                    let accepted = (try? changed.verify(firstRoot: firstRoot, secondRoot: secondRoot)) != nil
                    #expect(
                        accepted == (ReferenceTree.turns(first: firstSize, second: secondSize) == turns),
                        "\(first) \(second) became \(firstSize) \(secondSize)")
                }
            }
        }
    }

    @Test func treesOfTheLargestSizesAreProven() throws {
        let tree = UniformTree()
        var random = SeededRandom(seed: 9162)
        for second in UniformTree.sizes {
            let secondRoot = try MerkleTree.root(size: second, reading: tree.hash(of:))
            let firsts =
                [1, 2, second / 2, second - 1, second] + (0..<20).map { _ in .random(in: 1...second, using: &random) }
            for first in firsts {
                let proof = try ConsistencyProof(firstSize: first, secondSize: second, reading: tree.hash(of:))
                #expect(proof.path.count <= 65)
                let firstRoot = try MerkleTree.root(size: first, reading: tree.hash(of:))
                try proof.verify(firstRoot: firstRoot, secondRoot: secondRoot)
            }
        }
    }

    @Test func aRewrittenPrefixIsRefusedAsTheFirstRoot() throws {
        let tree = StoredLevels(count: 7)
        let other = StoredLevels(count: 8).root(6)
        let proof = try Self.proof(5, 7, tree)
        #expect(throws: ProofError.firstRootMismatch(expected: other, computed: tree.root(5))) {
            try proof.verify(firstRoot: other, secondRoot: tree.root(7))
        }
    }

    @Test func sizesThatProveNothingAreRefused() {
        let root = MerkleHash.emptyTree
        for second in [0, 1, UInt64.max] as [UInt64] {
            #expect(throws: ProofError.emptyTree) {
                try ConsistencyProof(firstSize: 0, secondSize: second, path: [])
                    .verify(firstRoot: root, secondRoot: root)
            }
            #expect(throws: MerkleTreeError.sizesOutOfOrder(first: 0, second: second)) {
                try ConsistencyProof(firstSize: 0, secondSize: second, reading: UniformTree().hash(of:))
            }
        }
        #expect(throws: ProofError.sizesOutOfOrder(first: 2, second: 1)) {
            try ConsistencyProof(firstSize: 2, secondSize: 1, path: []).verify(firstRoot: root, secondRoot: root)
        }
        #expect(throws: ProofError.wrongPathLength(expected: 0, found: 1)) {
            try ConsistencyProof(firstSize: 3, secondSize: 3, path: [root]).verify(firstRoot: root, secondRoot: root)
        }
    }
}
