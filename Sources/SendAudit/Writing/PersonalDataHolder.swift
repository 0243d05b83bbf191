/// Something beside the ledger that holds personal data of the same people: a queue of mails, a table of codes. It takes
/// part when a person is erased and when a person asks what is held on them; see ``AuditLedger/register(_:)``.
public protocol PersonalDataHolder: Sendable {
    /// What it is called in certificates and in what is given out, such as `outbox`.
    var name: String { get }

    /// Erases what is held on a person. Called after the ledger has recorded the erasure, and again when somebody repeats
    /// it: what is gone already counts nothing.
    ///
    /// - Parameter address: whose; compare with ``CanonicalAddress/init(_:)`` of what is held.
    /// - Returns: how many records were erased.
    /// - Throws: any error; the erasure is reported as incomplete then.
    func erase(_ address: CanonicalAddress) async throws -> Int

    /// Gives everything that is held on a person.
    ///
    /// - Parameter address: whose.
    /// - Throws: any error; what is given out says that it is incomplete then.
    func export(_ address: CanonicalAddress) async throws -> [HeldRecord]
}
