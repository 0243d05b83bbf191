/// Some rows of an export, in the order of their numbers.
public struct ExportPage: Sendable, Hashable {
    /// The rows; there may be none among the entries that were read.
    public let rows: [ExportedRow]
    /// The last entry that was read. An export that goes on after it (``RowExport/after``) leaves out nothing and repeats
    /// nothing.
    public let through: Int64
}
