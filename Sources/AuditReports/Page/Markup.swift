import ErrorCatalog

/// HTML that is safe to be put into a page: made of text that was escaped, and of elements.
package struct Markup: Sendable, Hashable {
    package private(set) var html: String

    private init(html: String) {
        self.html = html
    }

    package static let empty = Markup(html: "")

    /// Values longer than this are cut, in characters: a page is no place for 10 kB of an agent.
    private static let longestValue = 200

    /// Words of the catalogue, which may hold marks of direction.
    package static func words(_ text: String) -> Markup { Markup(html: escaped(text)) }

    /// What comes from anybody: without what a browser or a reader could be misled by, and with a direction of its own.
    package static func value(_ text: String?) -> Markup {
        guard let text else { return .words(missing) }
        return Markup(html: "<bdi>\(escaped(shown(text)))</bdi>")
    }

    /// What stands where a value is missing; the same in all languages.
    static let missing = "–"

    /// A value as a page shows it.
    package static func shown(_ text: String) -> String {
        let cut = text.count > longestValue ? text.prefix(longestValue) + "…" : text[...]
        return TerminalText.printable(String(cut))
    }

    /// An element.
    ///
    /// - Parameters:
    ///   - name: its name, a literal.
    ///   - attributes: names, which are literals, and values, which are escaped here. A `nil` value leaves the attribute out.
    ///   - content: what stands in it; `nil` for an element that has no end tag.
    package static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ content: Markup?
    ) -> Markup {
        let attributes = attributes.compactMap { name, value in value.map { " \(name)=\"\(escaped($0))\"" } }
        let opening = "<\(name)\(attributes.joined())>"
        return Markup(html: content.map { "\(opening)\($0.html)</\(name)>" } ?? opening)
    }

    /// Several, one after the other.
    package static func all(_ parts: some Sequence<Markup>) -> Markup {
        Markup(html: parts.map(\.html).joined(separator: "\n"))
    }

    package static func + (first: Markup, second: Markup) -> Markup { Markup(html: first.html + second.html) }

    /// The text of a script or style of our own, which holds no end tag.
    package static func code(_ text: String) -> Markup { Markup(html: text) }

    /// JSON within an element `script`: nothing in it can end the element or begin a comment, and nothing turns the direction
    /// of the source for who reads that.
    static func json(_ text: String) -> Markup {
        var safe = ""
        safe.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": safe += "\\u003C"
            case ">": safe += "\\u003E"
            case "&": safe += "\\u0026"
            case "\u{061C}", "\u{200E}"..."\u{200F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
                let digits = String(scalar.value, radix: 16)
                safe += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: safe.unicodeScalars.append(scalar)
            }
        }
        return Markup(html: safe)
    }

    /// The one place where text becomes HTML, in elements and in attributes with quotes.
    static func escaped(_ text: String) -> String {
        var safe = ""
        safe.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": safe += "&amp;"
            case "<": safe += "&lt;"
            case ">": safe += "&gt;"
            case "\"": safe += "&quot;"
            case "'": safe += "&#39;"
            default: safe.unicodeScalars.append(scalar)
            }
        }
        return safe
    }
}

extension Markup {
    /// A technical value that may not be cut.
    static func shownWhole(_ text: String) -> String { TerminalText.printable(text) }
}
