public import SendAPI

/// An attempt as an export gives it.
public struct ExportedAttempt: Sendable, Hashable {
    /// Its entry.
    public let entry: EntryReference
    /// The attempt's id; `nil` where it is damaged.
    public let id: AttemptID?
    /// The id that the caller gave it.
    public let callerID: AttemptID?
    /// The path that was called.
    public let endpoint: String?
    /// The scenario, where it was one of the seven.
    public let scenario: String?
    /// The client id of a registered application.
    public let clientID: String?
    /// The language that was asked for.
    public let languageAsked: String?
    /// The language in which the answer was given.
    public let languageAnswered: String?
    /// The code with which it was refused at once; `nil` for one that was accepted.
    public let decisionCode: String?
    /// Where it stands by the outcomes that are known to the export; see ``outcomes``.
    public let state: AttemptState
    /// Why it was refused or failed.
    public let code: FailureCode?
    /// Whose it was, masked or whole.
    public let person: ExportedPerson
    /// Its outcomes, the newest last; empty in the shape ``RowExport/Shape/entries``.
    public let outcomes: [ExportedOutcome]
}
