/// What a ledger holds on a person.
public struct PersonalData: Sendable, Hashable {
    /// The entries about the person, in their order.
    public let entries: [SubjectEntry]
    /// How many rows of personal values were read to find them.
    public let rowsRead: Int
}
