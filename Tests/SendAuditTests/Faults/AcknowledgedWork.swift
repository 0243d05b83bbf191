import Foundation
import GRDB
import MerkleLog
import TestSupport
import Testing

@testable import SendAudit

/// What a process said that appended to a ledger until it ended or was ended.
struct AcknowledgedWork {
    let submitted: Int
    /// The leaves that were acknowledged, by their entries' numbers.
    let acknowledged: [Int64: String]
    let refused: [String]

    init(_ output: String) {
        var (submitted, acknowledged, refused) = (0, [Int64: String](), [String]())
        // The last line may be cut where the process was.
        for line in output.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            let words = line.split(separator: " ")
            switch words.first {
            case "submitted": submitted += 1
            case "acknowledged" where words.count == 3: acknowledged[Int64(words[1]) ?? -1] = String(words[2])
            case "refused": refused.append(words.dropFirst().joined())
            default: break
            }
        }
        (self.submitted, self.acknowledged, self.refused) = (submitted, acknowledged, refused)
    }

    /// Verifies what the process has left, before anybody opens it; then opens the ledger as the next start does, and looks
    /// whether everything that was acknowledged is there and the ledger is whole.
    func check(_ path: String) async throws {
        // Each moment that can be left behind is signed for.
        if !acknowledged.isEmpty { #expect(try await LedgerFixture.verify(path).findings == []) }
        try await AuditLedger(path: path).close()
        let connection = try AuditReader.open(path: path)
        let leaves = try await connection.read { database in
            var leaves: [Int64: String] = [:]
            var reader = try LeafReader(database, from: 0, to: .max)
            while try reader.next() { leaves[reader.sequence] = reader.leaf.description }
            return leaves
        }
        for (sequence, leaf) in acknowledged { #expect(leaves[sequence] == leaf, "entry \(sequence)") }
        #expect(try await LedgerFixture.verify(path).findings == [])
    }
}
