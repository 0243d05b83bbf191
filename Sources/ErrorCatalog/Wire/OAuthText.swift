/// The characters of OAuth's `error_description`. Source: RFC 6749 §5.2: %x20-21 / %x23-5B / %x5D-7E.
enum OAuthText {
    /// Whether a text holds no others.
    static func isAllowed(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(isAllowed) }

    /// The text with an apostrophe for each other character.
    static func made(from text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { isAllowed($0) ? $0 : "'" }))
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        (0x20...0x7E).contains(scalar.value) && scalar != "\"" && scalar != "\\"
    }
}
