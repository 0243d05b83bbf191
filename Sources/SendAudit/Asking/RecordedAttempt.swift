public import SendAPI

/// An attempt as the program sees it that writes the ledger, for what comes to it later: a bounce, a complaint.
public struct RecordedAttempt: Sendable, Hashable {
    /// What ``AuditLedger/finish(_:with:)`` asks for.
    public let receipt: AttemptReceipt
    /// To whom it was; `nil` where that is no address, or was erased. Printed masked.
    public let email: EmailAddress?
    /// What has become of it so far, in the order in which it was recorded.
    public let outcomes: [Outcome]

    /// What is recorded of one outcome.
    public struct Outcome: Sendable, Hashable {
        /// When it was.
        public let time: Timestamp
        /// Of which try it is said.
        public let tryNumber: Int
        /// What it says; `nil` for a word of a later version.
        public let result: SendOutcome.Result?
    }
}
