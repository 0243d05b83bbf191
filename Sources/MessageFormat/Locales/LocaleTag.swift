/// A locale identifier taken apart, with the names under which tables are searched.
struct LocaleTag {
    private(set) var language = "und"
    private(set) var script: String?
    private(set) var region: String?
    /// The value of the Unicode extension key `nu`.
    private(set) var numberingSystem: String?

    init(_ identifier: String) {
        // POSIX adds a character set and modifiers.
        let tag = identifier.prefix { $0 != "." && $0 != "@" }
        let subtags = tag.split { $0 == "-" || $0 == "_" }
        guard let first = subtags.first else { return }
        language = Self.aliases[first.lowercased()] ?? first.lowercased()
        var rest = subtags.dropFirst()
        if let next = rest.first, next.utf8.count == 4, next.utf8.allSatisfy({ $0 > 0x39 }) {
            script = next.prefix(1).uppercased() + next.dropFirst().lowercased()
            rest.removeFirst()
        }
        if let next = rest.first, next.utf8.count == 2 || (next.utf8.count == 3 && next.utf8.allSatisfy { $0 <= 0x39 })
        {
            region = next.uppercased()
            rest.removeFirst()
        }
        if let extensionStart = rest.firstIndex(where: { $0 == "u" || $0 == "U" }) {
            let keywords = rest[extensionStart...]
            if let key = keywords.firstIndex(where: { $0.lowercased() == "nu" }), key + 1 < keywords.endIndex {
                numberingSystem = keywords[key + 1].lowercased()
            }
        }
    }

    /// Names from the most special to the root.
    var names: [String] {
        var names: [String] = []
        if let script, let region { names.append("\(language)-\(script)-\(region)") }
        if let region { names.append("\(language)-\(region)") }
        if let script { names.append("\(language)-\(script)") }
        names.append(language)
        if language != "und" { names.append("und") }
        return names
    }

    /// Deprecated language codes that are still met.
    private static let aliases = [
        "iw": "he", "in": "id", "ji": "yi", "tl": "fil", "mo": "ro", "no": "no", "root": "und",
    ]
}
