import ErrorCatalog

/// A cell of a table for a terminal. Whoever fills a table says of each cell where its text is from: what the catalogue
/// writes keeps the marks that it sets around values in right-to-left text, and what comes from outside loses all that a
/// terminal would obey.
struct TextCell: Sendable, Hashable {
    /// What is shown.
    let text: String

    /// Words of the catalogue, and what this program writes itself: numbers, times, codes.
    static func words(_ text: String) -> TextCell { TextCell(text: text) }

    /// What somebody has sent, or what stands in a file that anybody may have changed.
    static func outside(_ text: String) -> TextCell { TextCell(text: TerminalText.printable(text)) }
}
