/// What a ``PersonalDataHolder`` gave out on a person.
public struct HolderExport: Sendable, Hashable {
    /// The holder's name.
    public let name: String
    /// What it holds.
    public let records: [HeldRecord]
    /// Why it could not say; `nil` when it could.
    public let failure: String?
}
