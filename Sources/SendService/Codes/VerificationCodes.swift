public import SendAPI
import SendAudit

/// The codes that were sent, for whoever consumes them: login, registration, and the other five of the API document.
///
/// Each entry is recorded with the attempt whose mail brought the code. How many codes are used is what tells the spam
/// folder from the inbox.
public struct VerificationCodes: Sendable {
    /// What an entry came to.
    @nonexhaustive
    public enum Verdict: Sendable, Hashable {
        /// The code is right; it is used up now.
        case right
        /// The code is wrong; so many attempts are left. The contract's answer is `SDK.SMS.1006`.
        case wrong(attemptsLeft: Int)
        /// The code was right and is too old. The contract's answer is `SDK.COMMON.1005`.
        case expired
        /// There is no code that it could be: none was sent, or it was used, or had too many attempts. The contract's
        /// answer is `SDK.SMS.1006`, as for a wrong one.
        case none
    }

    let store: CodeStore
    let ledger: AuditLedger
    let clock: TimeSource
    /// Hears of each entry, by what it came to.
    var onEntry: @Sendable (Verdict) -> Void = { _ in }

    /// Takes the code that a person entered. A right one is right once, also where many ask at the same moment.
    ///
    /// - Parameters:
    ///   - code: what was entered.
    ///   - email: the address that the code was sent to.
    ///   - scenario: what the code is used for now; a code for another one is not right.
    /// - Throws: an error of SQLite, or `LedgerError` when the entry cannot be recorded: then it has not happened.
    public func consume(_ code: String, email: EmailAddress, scenario: Scenario) async throws -> Verdict {
        let verdict = try await take(code, email, scenario)
        onEntry(verdict)
        return verdict
    }

    private func take(_ code: String, _ email: EmailAddress, _ scenario: Scenario) async throws -> Verdict {
        let now = clock()
        let entry = try await store.enter(code, email: email, scenario: scenario, now: now)
        guard let result = entry.result, let receipt = entry.code?.receipt, receipt.isRecorded else {
            return entry.verdict
        }
        do {
            try await ledger.finish(receipt, with: SendOutcome(time: now, result: result))
        } catch let error as LedgerError where error.code == .notFound {
            // An older copy of the ledger was restored: what is not there can have no outcome.
            return entry.verdict
        } catch {
            try await store.undo(entry)
            throw error
        }
        return entry.verdict
    }
}
