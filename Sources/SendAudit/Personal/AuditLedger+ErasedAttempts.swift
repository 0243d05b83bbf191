import FoundationEssentials
import GRDB
public import SendAPI

extension AuditLedger {
    /// Which of some attempts belong to a person who was erased. Who keeps something of an attempt elsewhere asks at its
    /// start: an erasure while it did not run could not reach it.
    ///
    /// It is a look at the index of what is erased, and no proof: what somebody wrote into it is erased by mistake at worst.
    ///
    /// - Parameter receipts: attempts that a ledger recorded; those that are not this ledger's are none of the result.
    /// - Throws: ``LedgerError`` where the ledger cannot be read.
    public func erasedAttempts(among receipts: [AttemptReceipt]) async throws -> Set<AttemptReceipt> {
        try await writer.perform { _, database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM erased JOIN entry USING (seq) WHERE seq = ? AND attempt_id = ?)
                    """)
            return try Set(
                receipts.filter { receipt in
                    try Bool.fetchOne(statement, arguments: [receipt.sequence, Data(receipt.id.bytes)]) ?? false
                })
        }
    }
}
