import FoundationEssentials
import GRDB
public import MerkleLog
import Synchronization

extension AuditLedger {
    /// Replaces the key for checkpoints: a new one is made, an entry names it, a checkpoint over that entry is signed by
    /// both, and from then on the new one signs. Whoever trusts the old key can follow to the new one.
    ///
    /// - Returns: the new public key, to be kept where checkpoints are verified.
    /// - Throws: ``LedgerError`` `invalid` when the keys were given, and are not in a file that could be changed.
    public func rotateSigningKey(reason: String, actor: String) async throws -> NoteVerifierKey {
        let file = try keyFile()
        let next = try LedgerKeys.newSigner(publicKey.name.description)
        // In the file before anything names it: a crash leaves both, and the next start finishes.
        let (pending, former) = keys.withLock { keys in
            keys.nextSigner = next
            return (keys, keys.signer)
        }
        try file.save(pending)
        // Before the entry: no checkpoint over it may be signed by the old key alone.
        checkpointer.setSigners([former, next])
        _ = try await write(
            .signingKey(next.verifierKey, actor: actor, reason: reason, time: options.clock()))
        let checkpointer = checkpointer
        try await writer.perform { core, database in
            try checkpointer.writeNow()
            try core.commit([], checkpoint: checkpointer.takeUnsaved(), database)
            core.keepNewestCheckpoint()
        }
        try finishRotation()
        return next.verifierKey
    }

    /// Gives the former key up.
    func finishRotation() throws {
        let finished = keys.withLock { keys in
            if let next = keys.nextSigner { keys.signer = next }
            keys.nextSigner = nil
            return keys
        }
        checkpointer.setSigners([finished.signer])
        try keyFile().save(finished)
    }

    /// Replaces the key for searching: new entries are found by the new one, old ones by the old one, which stays.
    ///
    /// - Returns: the number of the new key.
    /// - Throws: ``LedgerError`` `invalid` when the keys were given, and are not in a file that could be changed.
    public func rotateSearchKey(reason: String, actor: String) async throws -> Int64 {
        let file = try keyFile()
        var changed = keys.withLock { $0 }
        let next = SearchKey(number: changed.currentSearchKey.number + 1, key: HashKey())
        changed.searchKeys.append(next)
        try file.save(changed)
        let time = options.clock()
        try await writer.perform { core, database in
            let entry = LedgerEntry.searchKey(next, actor: actor, reason: reason, time: time)
            try core.commit([PreparedEntry(entry, searchKey: core.searchKey)], database)
            core.searchKey = next
        }
        keys.withLock { $0.searchKeys.append(next) }
        return next.number
    }

    private func keyFile() throws(LedgerError) -> KeyFile {
        guard case .file(let path) = options.keys else {
            throw LedgerError(
                code: .invalid,
                message: "the keys were given by the environment; put them into a file to rotate them")
        }
        return KeyFile(ledgerPath: self.path, path: path)
    }
}
