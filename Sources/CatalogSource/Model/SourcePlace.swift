/// Where something stands in a catalogue's files.
package struct SourcePlace: Sendable, Hashable {
    /// The file, relative to the catalogue's folder.
    package let file: String
    /// The line, from 1.
    package let line: Int
    /// The column, from 1.
    package let column: Int

    /// Creates a place.
    package init(file: String, line: Int = 1, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }
}
