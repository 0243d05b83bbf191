public import MerkleLog
import SendAPI
import Synchronization

extension AuditLedger {
    /// Replaces the key for checkpoints: a new one is made, an entry names it, the head with that entry is signed by both
    /// and stays in the file, and from then on the new one signs. Whoever trusts the old key can follow to the new one.
    ///
    /// - Returns: the new public key, to be kept where checkpoints are verified.
    /// - Throws: ``LedgerError`` `invalid` when the key was given, and is not in a file that could be changed.
    public func rotateSigningKey(reason: String, actor: OperationActor) async throws -> NoteVerifierKey {
        guard case .file(let path) = options.signingKeys else { throw Self.givenKeys }
        let file = KeyFile(path: path ?? self.path + KeyFile.signingSuffix)
        return try await rotations.withLock { try await rotateSigningKey(file, reason: reason, actor: actor) }
    }

    private func rotateSigningKey(_ file: KeyFile, reason: String, actor: OperationActor) async throws
        -> NoteVerifierKey
    {
        try await adoptSettledKeys()
        let former = keys.withLock { $0.signing }
        var pending = former
        let next = try SigningKeys(origin: former.origin).signer
        pending.nextSigner = next
        // In the file before anything names it: a crash leaves both, and the next start takes the one that signed.
        try await file.save(pending.text)
        let time = options.clock()
        try await writer.perform { core, database in
            try core.checkOperations(database)
            let entry = LedgerEntry.signingKey(next.verifierKey, actor: actor, reason: reason, time: time)
            let before = core.keys
            core.keys.signers = [former.signer, next]
            // A commit that fails may have happened: the core then goes on with the key that this one introduces.
            defer { if core.keys.signers.count > 1 { core.keys = before } }
            try core.commit(
                keepsCheckpoint: true, becoming: .init(signers: [next], search: core.searchKey), database
            ) {
                [PreparedEntry(entry, searchKey: core.searchKey)]
            }
        }
        let finished = keys.withLock { keys in
            keys.signing.signer = next
            return keys.signing
        }
        try await file.save(finished.text)
        return next.verifierKey
    }

    /// Replaces the key of the blind index: new entries are found by the new one, old ones by the old one, which stays.
    ///
    /// - Returns: the number of the new key.
    /// - Throws: ``LedgerError`` `invalid` when the keys were given, and are not in a file that could be changed.
    public func rotateSearchKey(reason: String, actor: OperationActor) async throws -> Int64 {
        guard case .file(let path) = options.indexKeys else { throw Self.givenKeys }
        let file = KeyFile(path: path ?? self.path + KeyFile.indexSuffix)
        return try await rotations.withLock { try await rotateSearchKey(file, reason: reason, actor: actor) }
    }

    private func rotateSearchKey(_ file: KeyFile, reason: String, actor: OperationActor) async throws -> Int64 {
        try await adoptSettledKeys()
        var changed = keys.withLock { $0 }
        let next = SearchKey(number: changed.currentSearchKey.number + 1, key: HashKey())
        changed.index.keys.append(next)
        try await file.save(changed.index.text)
        let time = options.clock()
        try await writer.perform { core, database in
            try core.checkOperations(database)
            let entry = LedgerEntry.searchKey(next, actor: actor, reason: reason, time: time)
            try core.commit(becoming: .init(signers: core.keys.signers, search: next), database) {
                [PreparedEntry(entry, searchKey: core.searchKey)]
            }
        }
        keys.withLock { $0.index.keys.append(next) }
        return next.number
    }

    /// A rotation whose commit failed may have happened: its keys are the ledger's then, and must not be replaced in the file
    /// by others.
    private func adoptSettledKeys() async throws {
        let settled = try await writer.perform { core, _ in core.keys }
        keys.withLock { keys in
            if let signer = settled.signers.last { keys.signing.signer = signer }
            if settled.search.number > keys.currentSearchKey.number { keys.index.keys.append(settled.search) }
        }
    }

    private static let givenKeys = LedgerError(
        code: .invalid, message: "the keys were given by the environment; put them into a file to rotate them")
}
