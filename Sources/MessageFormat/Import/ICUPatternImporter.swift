/// Reads messages of ICU MessageFormat 1: `{name}`, `{0}`, `{count, plural, one {# file} other {# files}}`.
///
/// A number becomes the variable `arg0`, because a name cannot start with a digit. `plural` and `selectordinal` become
/// selectors with `:number`, `select` one with `:string`; what stands around them is repeated in each variant, because a
/// message of MessageFormat 2 selects once, as a whole. `offset:`, `choice`, skeletons and patterns of dates and numbers
/// have no counterpart and are refused. A single apostrophe quotes only before a brace, and before `#` in a plural.
///
/// Source: ICU User Guide, "Formatting Messages"; the documentation of `icu::MessageFormat`.
public struct ICUPatternImporter: Sendable {
    /// More variants than this no translator can look through.
    static let maximumVariants = 64

    /// Creates an importer.
    public init() {}

    /// Turns a message of ICU MessageFormat 1 into one of MessageFormat 2.
    ///
    /// - Throws: `MessageImportError` for a message that is not ICU's, and for what has no counterpart.
    public func message(_ template: String) throws(MessageImportError) -> MessageModel {
        var reader = ICUPatternReader(template)
        let nodes = try reader.read()
        var expansion = ICUExpansion()
        let variants = try expansion.expand(nodes)
        guard !expansion.selectors.isEmpty else {
            return .pattern(PatternMessage(pattern: variants.first?.pattern ?? []))
        }
        return .select(
            SelectMessage(
                declarations: expansion.declarations, selectors: expansion.selectors.map(\.variable),
                variants: expansion.distinct(variants)))
    }
}
