/// One finding about a catalogue's file.
struct CatalogDiagnostic: CustomStringConvertible {
    let file: String
    let line: Int
    let column: Int
    let message: String

    var description: String { "\(file):\(line):\(column): error: \(message)" }
}
