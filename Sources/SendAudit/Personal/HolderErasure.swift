/// What a ``PersonalDataHolder`` did when a person was erased.
public struct HolderErasure: Sendable, Hashable {
    /// The holder's name.
    public let name: String
    /// How many records it erased.
    public let count: Int
    /// Why it could not; `nil` when it could.
    public let failure: String?
}
