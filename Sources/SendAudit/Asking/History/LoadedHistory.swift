public import SendDiagnosis

/// What a ledger holds about a question, and how it was found.
public struct LoadedHistory: Sendable, Hashable {
    /// The attempts with what became of them.
    public var history: SendHistory
    /// The attempts of others that may be the one that is missed: another address of the same device, or one that is spelled
    /// nearly like it.
    public var near: [NearAttempt]
    /// What became of others' mails to the same domain at about the same time; `nil` where nothing was sent.
    public var others: OthersOutcome?
    /// What became of others' mails at the mail server that did not take this one; `nil` where it took it, or none was asked.
    public var othersAtServer: ServerOutcome?
    /// How many addresses the device was used with; `nil` where no device was asked about.
    public var deviceAddresses: Int?
    /// How many personal values were read, since no key of the blind index was there for them.
    public var valuesRead: Int
    /// Whether there were more attempts than are looked at; the newest are.
    public var isCut: Bool
    /// Erasures since the first attempt that could be meant. Whose they are, the ledger does not say.
    public var erasures: Int
}
