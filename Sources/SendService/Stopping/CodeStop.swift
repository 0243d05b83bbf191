import FoundationEssentials
import GRDB
import SendAPI
import SendAudit

/// Stops codes to an address because who reads its mail says that they did not ask.
struct CodeStop: Sendable {
    /// For so long; and so long after a mail its link works.
    static let length = Duration.seconds(86_400)

    /// What a link leads to.
    enum Link: Sendable {
        /// A mail of which something is still known.
        case mail(EmailAddress, attempt: AttemptID)
        /// A mail of too long ago, or of somebody who was erased.
        case tooOld
        /// No link of ours.
        case unusable
    }

    let state: StateDatabase
    let key: StopKey
    let ledger: AuditLedger
    let suppressions: SuppressionList
    let clock: TimeSource

    /// What a link is good for. It changes nothing: programs that look at links open it, too.
    func look(at text: String) async throws -> Link {
        guard let token = StopToken(text), key.isValid(token) else { return .unusable }
        let now = clock()
        let address = try await state.read { database in
            try String.fetchOne(
                database,
                sql: "SELECT address FROM sent_code WHERE attempt_id = ? AND issued > ? ORDER BY id DESC LIMIT 1",
                arguments: [Data(token.attempt.bytes), (now - Self.length).microseconds])
        }
        guard let address = address.flatMap({ EmailAddress($0) }) else { return .tooOld }
        return .mail(address, attempt: token.attempt)
    }

    /// Stops codes to the address of a mail. It is recorded first.
    ///
    /// - Returns: until when.
    /// - Throws: `LedgerError` where it cannot be recorded: then nothing is stopped.
    func stop(_ address: EmailAddress, because attempt: AttemptID) async throws -> Timestamp {
        var intervention = Intervention(command: "stop codes", reason: nil)
        intervention.attempt = attempt
        intervention.email = address.text
        try await ledger.record(intervention, by: OperationActor("recipient"))
        return try await suppressions.stop(address, for: Self.length, because: attempt)
    }
}
