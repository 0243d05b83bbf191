/// The direction in which text runs.
public enum TextDirection: String, Sendable, Equatable {
    /// From left to right.
    case leftToRight = "ltr"
    /// From right to left.
    case rightToLeft = "rtl"
    /// Not known before the text is looked at.
    case unknown = "auto"
}
