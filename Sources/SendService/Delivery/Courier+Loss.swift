import GRDB
import Logging
import SendAPI
import SendAudit

/// What a start finds to be lost or older than the rest, and says: an operator would hear of it from users alone.
extension Courier {
    /// Files that were made anew although this is not the first start.
    func warnOfLoss() async throws {
        let isCodeKeyNew = codes.key.isNew
        if isCodeKeyNew, try await codes.holdsCodes() {
            logger.warning("code.key was missing and was made anew: no code that was sent before can be used")
        }
        if !isCodeKeyNew, bounceKey.isNew {
            logger.warning(
                "bounce.key was missing and was made anew: mails sent before are not known when they come back")
        }
        if !isCodeKeyNew, outbox.state.isNew {
            logger.warning("state.db was missing and was made anew: codes, limits and the mails that waited are gone")
        }
    }

    /// A mail of which the ledger knows more tries than the outbox does.
    func close(_ item: Outbox.Item, asRecorded outcomes: KnownOutcomes) async throws {
        logger.warning(
            "courier: state.db is older than the ledger, which says what became of a mail",
            metadata: ["attempt": "\(item.receipt.id)"])
        try await outbox.settle(item, nextTry: outcomes.nextTry)
    }

    /// An attempt that was accepted and whose mail is not in the outbox, so that nobody will send it.
    func closeUnknownToTheOutbox(_ receipt: AttemptReceipt, as result: SendOutcome.Result) async throws {
        logger.warning(
            "courier: the outbox does not hold the mail of an accepted attempt, which is not sent",
            metadata: ["attempt": "\(receipt.id)", "result": "\(result.rawValue)"])
        try await ledger.finish(receipt, with: SendOutcome(time: clock(), result: result))
    }
}
