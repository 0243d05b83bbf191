import Foundation
import GRDB
import MerkleLog

@testable import SendAudit

/// Somebody who can write the ledger's file, has our own code, and has no key.
struct Attacker {
    /// What the forged head says of its signature.
    enum Signature: CaseIterable {
        /// A key of the same name, made by the attacker.
        case ownKey
        /// The signature of the head that was there before.
        case former
        /// None.
        case none
    }

    let path: String

    init(_ path: String) {
        self.path = path
    }

    /// Appends entries as the writer does: tree, tiles, roll-ups and blind index are right, and the signature cannot be.
    func append(
        _ entries: [LedgerEntry], signature: Signature = .ownKey,
        index: SearchKey = SearchKey(number: 1, key: HashKey()),
        also: (Database, Int64) throws -> Void = { _, _ in }
    ) throws {
        let queue = try DatabaseQueue(path: path, configuration: .waiting)
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA busy_timeout = 5000")
            let former = try StoredHead(database)
            // No hour ends meanwhile.
            let time =
                try Int64.fetchOne(database, sql: "SELECT max(time) FROM entry WHERE kind IN (9, 11)") ?? 0
            let core = try WriterCore(
                database, searchKey: index, tree: LedgerHead.tree(database), head: former,
                operations: OperationLog(database), sinks: WriterCore.sinks(database),
                isRecovered: true, clock: { time })
            let name = former.checkpoint?.checkpoint.origin ?? "forged"
            core.keys.signers = [try SigningKeys(origin: name).signer]
            try core.commit(entries.map { PreparedEntry($0, searchKey: index) }, database) { sequence in
                try also(database, sequence)
            }
            core.finish()
            if signature != .ownKey {
                try database.execute(
                    sql: "UPDATE tree SET note = ?, seal = ?",
                    arguments: [
                        signature == .former ? Data(former.note) : Data(),
                        signature == .former ? Data(former.seal) : Data(),
                    ])
            }
            try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
        try queue.close()
    }

    /// Runs statements with the triggers and checks out of the way, and puts the triggers back.
    func execute(_ change: (Database) throws -> Void) throws {
        try LedgerFixture.tamper(path, change)
    }
}
