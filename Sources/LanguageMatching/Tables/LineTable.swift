/// A few lines of `key value` in a string literal, for what is rarely asked.
struct LineTable: Sendable {
    private let text: StaticString

    init(_ text: StaticString) {
        self.text = text
    }

    /// What follows a key on its line.
    func value(_ key: some StringProtocol) -> Substring? {
        entries.first { $0.key == key }?.value
    }

    /// All lines, in the order of their keys.
    var entries: [(key: Substring, value: Substring)] {
        text.description.split(separator: "\n").compactMap { line in
            guard let space = line.firstIndex(of: " ") else { return nil }
            return (line[..<space], line[line.index(after: space)...])
        }
    }
}
