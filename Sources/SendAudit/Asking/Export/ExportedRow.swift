/// One row of an export.
public struct ExportedRow: Sendable, Hashable {
    /// What a row holds.
    public enum Content: Sendable, Hashable {
        /// An attempt; with its outcomes in the shape ``RowExport/Shape/attempts``.
        case attempt(ExportedAttempt)
        /// One outcome, and the attempt that it belongs to; `nil` where that was removed.
        case outcome(ExportedOutcome, of: ExportedAttempt?)
        /// Refusals of one peer that share an entry.
        case burst(ExportedBurst)
    }

    /// The entry's number and hash.
    public let entry: EntryReference
    /// What it holds.
    public let content: Content
}
