import CatalogSource
import Testing

/// Placeholders of other notations, marks of direction, and functions that do not fit.
extension CatalogLinterTests {
    private static func old(_ text: String, _ found: String) -> Fault {
        Fault(.oldPlaceholder, german, "\"Zu.\"", "'\(text)'", "'\(found)' is a placeholder of another notation")
    }

    static let notationFaults = [
        old("Zu {0}.", "{0}"), old("{0} zu.", "{0}"), old("{$code}{0}", "{0}"), old("Zu { 0 }.", "{ 0 }"),
        old("Zu ''{ 0 }''.", "{ 0 }"), old("Zu ''{name}''.", "{name}"), old("Zu ‘{0}’.", "{0}"),
        old("Zu „{name}“.", "{name}"), old("Zu ${name}.", "{name}"), old("Zu {user.name}.", "{user.name}"),
        old("{{{0} ist zu.}}", "{0}"), old("{{Zu {0}}}", "{0}"), old("Zu {|{0}|}.", "{0}"),
        old(#"Zu \{0\}."#, #"\{0\}"#), old(#"Zu \{ name \}."#, #"\{ name \}"#), old(#"Zu \{\{name\}\}."#, #"\{name\}"#),
        old(#"Zu \{\}."#, #"\{\}"#), old(#"Zu ’\{0\}’."#, #"\{0\}"#), old(#"Zu {|\{0\}|}."#, #"\{0\}"#),
        old(#"\{n, plural, one \{# Tag\} other \{# Tage\}\}"#, #"\{n, plural"#),
        Fault(.oldPlaceholder, codes, "Sold out: {item}.", "Sold out: %1$s.", "'%1$s' is a placeholder of another"),
        Fault(.oldPlaceholder, codes, "Sold out: {item}.", "Sold out: %@", "'%@' is a placeholder of another"),
        Fault(
            .oldPlaceholder, codes, "emit: {en: \"Sold out: {item}.\"}",
            "emit: {en: \"Sold out: {item}.\"}\n    read: {en: [\"Gone: %s\"]}", "'%s' is a placeholder of another"),
        Fault(.wireText, codes, "Sold out: {item}.", "Sold out: '{0}'.", "uses {0}, which is no parameter"),
        Fault(.wireText, codes, "Sold out: {item}.", "Sold out: { item }.", "uses { item }, which is no parameter"),
        Fault(.wireText, codes, "Sold out: {item}.", "Sold out: {$item}.", "uses {$item}, which is no parameter"),

        Fault(.bidiMarks, codes, "Sold out: {item}.", "Sold out: \\u2068{item}.", "is never closed"),
        Fault(.bidiMarks, codes, "Sold out: {item}.", "Sold out: {item}\\u2069.", "ends none"),
        Fault(.bidiMarks, german, "\"Zu.\"", "\"Zu {|\\u2067heute|}\\u2069.\"", "is never closed"),
        Fault(.bidiMarks, german, "\"Zu.\"", "\"Zu {|heute\\u202C|}.\"", "ends none"),
        Fault(.bidiMarks, german, "\"Zu.\"", "\"Zu {#b title=|\\u202Eheute|}x{/b}.\"", "is never closed"),
        Fault(.bidiMarks, german, "\"Zu.\"", "\"Zu {|a| :string u:id=|\\u2068a|}.\"", "is never closed"),
        Fault(.bidiMarks, german, "\"Zu.\"", "\".local $x = {|\\u2066a|} {{Zu {$x}.}}\"", "is never closed"),
        Fault(.bidiMarks, german, "\"Zu.\"", "\"\\u2067Zu\\u2069 \\u2067{$code}\"", "is never closed"),

        Fault(
            .functionType, german, "in {$waitSeconds} s", "in {$waitSeconds :percent} s",
            "{$waitSeconds} is a whole number, so that :percent does not fit"),
        Fault(
            .functionType, german, "in {$waitSeconds} s", "in {$waitSeconds :currency currency=EUR} s",
            ":currency does not fit"),
        Fault(
            .functionType, german, "in {$waitSeconds} s", "in {$waitSeconds :string} s", ":string does not fit"),
        Fault(
            .functionType, codes, "\"Closed.\"", "[\"{$opensIn :string}\", \"Closed.\"]", ":string does not fit"),
        Fault(
            .functionType, german, "Kommen Sie in {$waitSeconds} s wieder.",
            ".local $x = {$waitSeconds} {{Kommen Sie in {$x :percent} wieder.}}", "{$x} is a whole number"),
    ]

    /// What looks like another notation and is none.
    @Test(arguments: [
        "Zu {|0|}.", "Zu {|{}|}.", #"Zu \{\"a\": 1\}."#, "{{Zu}}", "{{Zu.}}", "100 % sicher", "Zu {#b}heute{/b}.",
        "Zu {#x /}.",
        "Zu {7 :integer}.", "„{$code}“ zu.", "‚{$code}‘ zu.", #"Zu \{$code"#, "Zu {$code @x=y}.",
        "\\u2067Zu\\u2069 {|\\u2068a\\u2069|}{#b title=|\\u2067a\\u2069|}{/b}.", "\\u2068{$code}\\u2069",
        "\\u202BZu\\u202C", "a\\u200Fb",
    ])
    func whatLooksLikeAnotherNotationIsClean(text: String) throws {
        let catalog = try SmallCatalog()
        try catalog.edit(
            Self.german, "\"Zu.\"", "\"\(text.replacing(#"\{"#, with: #"\\{"#).replacing(#"1\}"#, with: #"1\\}"#))\"")
        let own: Set<Check> = [.oldPlaceholder, .bidiMarks]
        #expect(try catalog.report().findings.filter { own.contains($0.check) }.map(\.description) == [])
    }

    /// A number has its own functions; what has none is shown in the language's digits.
    @Test(arguments: [
        "{$waitSeconds}", "{$waitSeconds :integer}", "{$waitSeconds :integer useGrouping=never}",
        "{$waitSeconds :number}",
        "{$waitSeconds :unit unit=second}", "{5 :percent}",
    ])
    func aFunctionThatFitsIsClean(placeholder: String) throws {
        let catalog = try SmallCatalog()
        try catalog.edit(Self.german, "{$waitSeconds}", placeholder)
        #expect(try catalog.report().findings.filter { $0.check == .functionType }.map(\.description) == [])
    }
}
