import FoundationEssentials
import GRDB
import MerkleLog

/// The row of the table `tree`: the head of the ledger as the commit that made it left it, compared byte for byte.
struct StoredHead: Sendable, Hashable {
    let size: Int64
    let hashes: [UInt8]
    /// The signed checkpoint of that size; empty in a ledger without entries.
    let note: [UInt8]
    /// Authenticates to the writer itself what it acts on later; see ``WriterSeal``.
    let seal: [UInt8]

    init(size: Int64, hashes: [UInt8], note: [UInt8], seal: [UInt8]) {
        (self.size, self.hashes, self.note, self.seal) = (size, hashes, note, seal)
    }

    /// - Throws: ``LedgerError`` `damaged` when there is no such row, or it holds other types.
    init(_ database: Database) throws {
        guard
            let row = try Row.fetchOne(
                database.cachedStatement(sql: "SELECT size, hashes, note, seal FROM tree WHERE id = 1")),
            let size = Int64.fromDatabaseValue(row["size"]), let hashes = Data.fromDatabaseValue(row["hashes"]),
            let note = Data.fromDatabaseValue(row["note"]), let seal = Data.fromDatabaseValue(row["seal"])
        else { throw LedgerError.damaged("the tree's head is missing") }
        self.init(size: size, hashes: Array(hashes), note: Array(note), seal: Array(seal))
    }

    /// The signed checkpoint, if it is one and of this size. Its signature is not checked.
    var checkpoint: (checkpoint: Checkpoint, note: SignedNote)? {
        guard let signed = try? SignedNote(bytes: note), let checkpoint = try? Checkpoint(text: signed.text),
            checkpoint.size == UInt64(exactly: size)
        else { return nil }
        return (checkpoint, signed)
    }
}
