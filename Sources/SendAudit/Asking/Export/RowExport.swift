/// Which entries are exported, and how: a question as a value, which any store of the entries can answer.
///
/// ```swift
/// var pages = try ExportPages(RowExport(), of: reader)
/// while let page = try pages.nextPage() { for row in page.rows { … } }
/// ```
public struct RowExport: Sendable, Hashable {
    /// What a row is.
    public enum Shape: String, Sendable, Hashable, CaseIterable {
        /// An attempt with all its outcomes, or a burst of refusals.
        case attempts
        /// One entry: an attempt, an outcome with the attempt that it belongs to, or a burst of refusals. What is exported
        /// day by day has no gaps in this shape: an outcome that came after its attempt's row is a row of its own.
        case entries
    }

    /// What a row is.
    public var shape: Shape
    /// Rows whose attempt, or in the shape ``Shape/entries`` whose entry, is of this interval.
    public var window: TimeWindow
    /// Only entries with greater numbers; `nil` for all. It resumes an export: see ``ExportPage/through``.
    public var after: Int64?
    /// Whether personal values are given whole. Whoever shows them to a person records an access first, see
    /// ``AuditLedger/recordAccess(email:reason:actor:)``.
    public var isRevealed: Bool
    /// How many entries are read at a time, each time in a transaction of its own.
    public var pageSize: Int

    /// Creates an order for an export.
    public init(
        shape: Shape = .attempts, window: TimeWindow = TimeWindow(), after: Int64? = nil, isRevealed: Bool = false,
        pageSize: Int = 1_000
    ) {
        self.shape = shape
        self.window = window
        self.after = after
        self.isRevealed = isRevealed
        self.pageSize = pageSize
    }
}
