/// Text from outside, made fit for a terminal.
public enum TerminalText {
    /// A text without what a terminal would obey: control characters, line separators, and the marks that turn the
    /// direction of what follows. Each becomes U+FFFD. Values in replies and ledgers come from anybody.
    public static func printable(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.unicodeScalars.map { isUnsafe($0) ? "\u{FFFD}" : $0 }))
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: scalar.properties.generalCategory == .control
        }
    }
}
