import MerkleLog
import SendAPI

extension LedgerEntry {
    /// A writer started.
    static func start(program: String, time: Timestamp) -> LedgerEntry {
        var entry = LedgerEntry(kind: .start, time: time)
        entry.set(.program, program)
        return entry
    }

    /// A key for checkpoints is in use from here on.
    static func signingKey(_ key: NoteVerifierKey, actor: OperationActor?, reason: String?, time: Timestamp)
        -> LedgerEntry
    {
        var entry = LedgerEntry(kind: .keyRotation, time: time)
        entry.set(.keyPurpose, KeyPurpose.signing.rawValue)
        entry.set(.publicKey, key.description)
        entry.set(actor)
        entry.set(.reason, reason)
        return entry
    }

    /// A key for searching is in use from the next entry on.
    static func searchKey(_ key: SearchKey, actor: OperationActor?, reason: String?, time: Timestamp) -> LedgerEntry {
        var entry = LedgerEntry(kind: .keyRotation, time: time)
        entry.set(.keyPurpose, KeyPurpose.search.rawValue)
        entry.set(.keyNumber, key.number)
        entry.set(.keyCheck, bytes: key.check)
        entry.set(actor)
        entry.set(.reason, reason)
        return entry
    }

    /// A sign of life that names the size of a checkpoint that stays in the file.
    static func checkpointMark(size: Int64, time: Timestamp) -> LedgerEntry {
        var entry = LedgerEntry(kind: .heartbeat, time: time)
        entry.set(.keptCheckpoint, size)
        return entry
    }

    /// Says how far the removal of what the retentions name has come.
    ///
    /// - Parameter isUnverified: it went on with leave that the retention itself did not have.
    static func removal(to sequence: Int64, isUnverified: Bool, time: Timestamp) -> LedgerEntry {
        var entry = LedgerEntry(kind: .removal, time: time)
        if isUnverified { entry.set(.unverified, 1) }
        entry.set(.rowsTo, sequence)
        return entry
    }

    /// Says that an erasure was carried out.
    ///
    /// - Parameter isUnverified: it went on with leave that the erasure itself did not have.
    static func completion(of erasure: Int64, isUnverified: Bool, time: Timestamp) -> LedgerEntry {
        var entry = LedgerEntry(kind: .completion, time: time)
        if isUnverified { entry.set(.unverified, 1) }
        entry.set(.target, erasure)
        return entry
    }

    /// Refusals of one peer that share an entry.
    static func burst(_ burst: RefusalBursts.Burst, time: Timestamp) -> LedgerEntry {
        var entry = LedgerEntry(kind: .refusalBurst, time: time)
        // Cut at the bound with whole codes: the counts that are left must add up to `count`.
        var codes = CodeCounts()
        for (code, count) in burst.codes.counts.sorted(by: { $0.count > $1.count }).prefix(16) {
            codes.add(code, count)
        }
        let rest = burst.codes.total - codes.total
        if rest > 0 { codes.add("other", rest) }
        entry.set(.count, codes.total)
        entry.set(.firstTime, burst.first.microseconds)
        entry.set(.lastTime, burst.last.microseconds)
        entry.set(.codeCounts, codes.text)
        entry.set(.peerAddress, burst.peer)
        return entry
    }

    /// Attempts that were made without a record.
    static func gap(_ gap: GapCounter.Gap, time: Timestamp) -> LedgerEntry {
        var entry = LedgerEntry(kind: .gap, time: time)
        entry.set(.count, gap.count)
        entry.set(.firstTime, gap.first.microseconds)
        entry.set(.lastTime, gap.last.microseconds)
        return entry
    }
}
