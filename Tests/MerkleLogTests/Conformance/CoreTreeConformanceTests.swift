import Foundation
import MerkleLog
import Testing

/// RFC 6962's eight-leaf tree.
@Suite(.enabled(if: MerkleVectors.isPresent, MerkleVectors.absent))
struct CoreTreeConformanceTests {
    private struct CoreTree: Decodable {
        let leaf_inputs_hex: [String]
        let node_hashes_hex: [[String]]
        let root_hashes_hex: [String]

        var leaves: [LeafHash] {
            leaf_inputs_hex.map { input in
                LeafHash(
                    entry: stride(from: 0, to: input.count, by: 2).compactMap { offset in
                        UInt8(input.dropFirst(offset).prefix(2), radix: 16)
                    })
            }
        }
    }

    private let tree: CoreTree

    init() throws {
        let file = try MerkleVectors.file("rfc6962-core-tree.json")
        tree = try JSONDecoder().decode(CoreTree.self, from: Data(contentsOf: file))
    }

    @Test func leafHashesAreThoseOfTheCoreTree() throws {
        #expect(tree.leaves.count == 8)
        for (leaf, hash) in zip(tree.leaves, tree.node_hashes_hex[0]) {
            #expect(leaf.description == hash)
            #expect(try leaf.bytes == MerkleHash(hexadecimal: hash).bytes)
        }
    }

    @Test func nodeHashesAreThoseOfTheCoreTree() throws {
        #expect(tree.node_hashes_hex.map(\.count) == [8, 4, 2, 1])
        for (below, level) in zip(tree.node_hashes_hex, tree.node_hashes_hex.dropFirst()) {
            for (place, hash) in level.enumerated() {
                let node = try MerkleHash(
                    left: MerkleHash(hexadecimal: below[2 * place]),
                    right: MerkleHash(hexadecimal: below[2 * place + 1]))
                #expect(node.description == hash)
            }
        }
    }

    @Test func rootsOfSizesZeroToEightAreThoseOfTheCoreTree() throws {
        #expect(tree.root_hashes_hex.count == 9)
        var range = CompactRange()
        for (size, root) in tree.root_hashes_hex.enumerated() {
            #expect(range.root.description == root)
            #expect(ReferenceTree.root(tree.leaves[..<size]).description == root)
            if size < 8 { try range.append(tree.leaves[size]) }
        }
    }
}
