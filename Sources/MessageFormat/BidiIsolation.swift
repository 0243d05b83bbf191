/// Whether placeholders are isolated from the text around them, so that a left-to-right address keeps its order inside
/// a right-to-left sentence. Source: Unicode MessageFormat 2, "Handling Bidirectional Text".
public enum BidiIsolation: Sendable, Hashable {
    /// Placeholders stand between FSI (U+2068) and PDI (U+2069).
    case `default`
    /// Nothing is added; for text that a machine compares.
    case none
}
