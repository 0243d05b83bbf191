/// Where something stands in a catalogue's files.
public struct SourcePlace: Sendable, Hashable {
    /// The file, relative to the catalogue's folder.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// The column, from 1.
    public let column: Int

    /// Creates a place.
    public init(file: String, line: Int = 1, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }
}
