import Foundation
import MerkleLog
import TestSupport
import Testing

/// RFC 6962's eight-leaf tree, from the conformance data.
@Suite(.enabled(if: Repository.vectors != nil, "the conformance data is absent; set ERRATA_VECTORS"))
struct MerkleLogConformanceTests {
    private struct CoreTree: Decodable {
        let leaf_inputs_hex: [String]
        let node_hashes_hex: [[String]]
    }

    @Test func leafHashesAreThoseOfTheCoreTree() throws {
        let file = try #require(Repository.vectors).appending(path: "merkle/rfc6962-core-tree.json")
        let tree = try JSONDecoder().decode(CoreTree.self, from: Data(contentsOf: file))
        #expect(tree.leaf_inputs_hex.count == 8)
        for (input, hash) in zip(tree.leaf_inputs_hex, tree.node_hashes_hex[0]) {
            let bytes = stride(from: 0, to: input.count, by: 2).compactMap { offset in
                UInt8(input.dropFirst(offset).prefix(2), radix: 16)
            }
            #expect(LeafHash(entry: bytes).bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == hash)
        }
    }
}
