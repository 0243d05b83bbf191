import Foundation
import MerkleLog
import Testing

/// transparency-dev/merkle's `testdata`: 196 proofs, of which 184 must be refused.
@Suite(.enabled(if: MerkleVectors.isPresent, MerkleVectors.absent))
struct ProofConformanceTests {
    private struct InclusionCase: Decodable {
        let leafIdx: UInt64
        let treeSize: UInt64
        let root: Data?
        let leafHash: Data?
        let proof: [Data]?
        let wantErr: Bool
    }

    private struct ConsistencyCase: Decodable {
        let size1: UInt64
        let size2: UInt64
        let root1: Data?
        let root2: Data?
        let proof: [Data]?
        let wantErr: Bool
    }

    /// Says whether a proof holds, and that hashes of another length than 32 bytes are refused as such.
    private func holds(_ hashes: [Data?], _ verify: () throws -> Void) throws -> Bool {
        for hash in hashes where hash?.count != 32 {
            #expect(throws: MerkleTreeError.wrongHashLength(hash?.count ?? 0)) { try MerkleHash(bytes: hash ?? Data()) }
        }
        do {
            try verify()
            return true
        } catch is ProofError {
            return false
        }
    }

    @Test func inclusionProofsAreAcceptedAndRefusedAsTheDataSay() throws {
        let cases = try MerkleVectors.cases(InclusionCase.self, under: "transparency-dev/inclusion")
        #expect(cases.count == 98)
        var refused = 0
        for (path, value) in cases {
            let proof = InclusionProof(
                index: value.leafIdx, size: value.treeSize, path: try (value.proof ?? []).map(MerkleVectors.filled))
            let holds = try holds([value.root, value.leafHash] + (value.proof ?? [])) {
                // An empty leaf and an empty root are filled up to the same hash, and refused for their length above.
                guard value.root?.isEmpty == false || value.leafHash?.isEmpty == false else {
                    throw ProofError.emptyTree
                }
                try proof.verify(
                    leaf: LeafHash(MerkleVectors.filled(value.leafHash)), root: MerkleVectors.filled(value.root))
            }
            #expect(holds != value.wantErr, "\(path)")
            if !holds { refused += 1 }
        }
        #expect(refused == cases.filter(\.value.wantErr).count)
    }

    @Test func consistencyProofsAreAcceptedAndRefusedAsTheDataSay() throws {
        let cases = try MerkleVectors.cases(ConsistencyCase.self, under: "transparency-dev/consistency")
        #expect(cases.count == 98)
        for (path, value) in cases {
            let proof = ConsistencyProof(
                firstSize: value.size1, secondSize: value.size2,
                path: try (value.proof ?? []).map(MerkleVectors.filled))
            // `sizes-are-equal-one-and-proof-is-empty` has roots of 12 bytes and is to be accepted: filled up, it is.
            let holds = try holds([value.root1, value.root2] + (value.proof ?? [])) {
                try proof.verify(
                    firstRoot: MerkleVectors.filled(value.root1), secondRoot: MerkleVectors.filled(value.root2))
            }
            #expect(holds != value.wantErr, "\(path)")
        }
    }

    @Test func theDataHave184CasesToRefuse() throws {
        let inclusion = try MerkleVectors.cases(InclusionCase.self, under: "transparency-dev/inclusion")
        let consistency = try MerkleVectors.cases(ConsistencyCase.self, under: "transparency-dev/consistency")
        #expect(inclusion.filter(\.value.wantErr).count + consistency.filter(\.value.wantErr).count == 184)
    }
}
