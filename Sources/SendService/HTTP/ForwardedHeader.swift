/// The header `Forwarded`. Source: RFC 7239 §4.
enum ForwardedHeader {
    /// What stands under `for` in each element, in their order; `nil` where an element names nobody.
    static func addresses(_ value: String) -> [String?] {
        split(value, at: ",").map { element in
            for pair in split(element, at: ";") {
                let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard parts.count == 2, parts[0].filter({ $0 != " " && $0 != "\t" }).lowercased() == "for" else {
                    continue
                }
                return unquoted(parts[1])
            }
            return nil
        }
    }

    /// Splits at a sign that does not stand in quotation marks.
    private static func split(_ text: some StringProtocol, at separator: Character) -> [String] {
        var pieces = [""]
        var isQuoted = false
        var isEscaped = false
        for character in text {
            if character == separator, !isQuoted {
                pieces.append("")
                continue
            }
            if character == "\"", !isEscaped { isQuoted.toggle() }
            isEscaped = isQuoted && character == "\\" && !isEscaped
            pieces[pieces.count - 1].append(character)
        }
        return pieces
    }

    private static func unquoted(_ value: some StringProtocol) -> String {
        String(value.filter { $0 != "\"" && $0 != "\\" && $0 != " " && $0 != "\t" })
    }
}
