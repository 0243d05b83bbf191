import FoundationEssentials
import GRDB
import SendAPI

extension AuditLedger {
    /// Forbids erasure and retention for a person or an interval.
    ///
    /// - Parameters:
    ///   - scope: what the hold is on.
    ///   - reason: why, in the words of who places it.
    ///   - actor: who places it.
    /// - Returns: the number of the entry, by which the hold is released.
    /// - Throws: ``LedgerError``: `invalid` for an address of blanks, or an interval without a start and an end.
    public func placeHold(_ scope: Hold.Scope, reason: String, actor: OperationActor) async throws(LedgerError) -> Int64
    {
        var entry = LedgerEntry(kind: .hold, time: options.clock())
        entry.set(.reason, reason)
        entry.set(actor)
        switch scope {
        case .person(let email):
            guard !CanonicalAddress(email).isEmpty else { throw .noAddress }
            // A longer one would be cut, and protect nobody.
            let most = FieldTag.email.maximumLength
            guard email.utf8.count <= most else {
                throw LedgerError(code: .invalid, message: "the address is longer than \(most) bytes")
            }
            entry.set(.email, email)
        case .period(let window):
            guard window.start != nil || window.end != nil else {
                throw LedgerError(code: .invalid, message: "a hold on an interval needs a start or an end")
            }
            if let start = window.start, let end = window.end, start >= end {
                throw LedgerError(code: .invalid, message: "the hold's start, \(start), is not before its end, \(end)")
            }
            // A hold from the beginning on still has to say that it is one on time.
            entry.set(.firstTime, window.start?.microseconds ?? Int64.min)
            entry.set(.untilTime, window.end?.microseconds)
        }
        return try await write(entry).sequence
    }

    /// Ends a hold.
    ///
    /// - Throws: ``LedgerError`` `notFound` when no such hold stands.
    public func releaseHold(_ sequence: Int64, reason: String, actor: OperationActor) async throws {
        let holds = try await writer.perform { core, database in
            try core.holds(database)
        }
        guard holds.contains(where: { $0.sequence == sequence && $0.release == nil }) else {
            throw LedgerError(code: .notFound, message: "no hold of the number \(sequence) stands")
        }
        var entry = LedgerEntry(kind: .hold, time: options.clock())
        entry.set(.reason, reason)
        entry.set(actor)
        entry.set(.target, sequence)
        _ = try await write(entry)
    }

    /// Records that somebody's personal data are about to be shown. Comes before they are.
    ///
    /// - Parameters:
    ///   - email: whose; `nil` when it is not one person's.
    ///   - reason: what for.
    ///   - actor: to whom.
    /// - Returns: the number of the entry.
    /// - Throws: ``LedgerError``: `invalid` for an address of blanks.
    public func recordAccess(email: String?, reason: String?, actor: OperationActor) async throws(LedgerError) -> Int64
    {
        if let email, CanonicalAddress(email).isEmpty { throw .noAddress }
        var entry = LedgerEntry(kind: .access, time: options.clock())
        entry.set(.reason, reason)
        entry.set(actor)
        entry.set(.email, email)
        return try await write(entry).sequence
    }
}
