/// The direction in which a language is written.
public enum WritingDirection: String, Sendable, Hashable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// Scripts in use today that run from right to left. Source: CLDR 48, `scriptMetadata`, `rtl = YES`.
    static let rightToLeftScripts: Set<String> = [
        "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi",
    ]
}
