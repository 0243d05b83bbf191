/// What an export goes over, fixed when it begins: entries that are recorded meanwhile are for the next one.
public struct ExportScope: Sendable, Hashable {
    /// The ledger's name, as its checkpoints have it; empty in a ledger that nobody has signed for.
    public let origin: String
    /// How many entries the ledger has had.
    public let size: Int64
    /// The first entry that may be exported.
    public let first: Int64
    /// Below this number, entries were removed because of their age.
    public let keptFrom: Int64
}
