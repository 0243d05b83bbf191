/// Quotation marks that an editor or a chat puts in the place of straight ones. YAML and MessageFormat 2 take them for letters.
enum TypographicQuotes {
    private static let all: Set<Unicode.Scalar> = ["“", "”", "„", "‟", "‘", "’", "‚", "‛", "«", "»", "‹", "›"]

    static func isOne(_ scalar: Unicode.Scalar) -> Bool { all.contains(scalar) }

    /// What a finding about a text adds, where the text has such quotes.
    static func hint(_ text: String) -> String? {
        guard let found = text.unicodeScalars.first(where: isOne) else { return nil }
        return "; '\(found)' is a typographic quote, which YAML takes for a letter: write \" or '"
    }

    /// Whether a text stands between two of them and has no others: they were meant for YAML.
    static func surround(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard scalars.count > 2, let first = scalars.first, let last = scalars.last, isOne(first), isOne(last) else {
            return false
        }
        return !scalars.dropFirst().dropLast().contains(where: isOne)
    }
}
