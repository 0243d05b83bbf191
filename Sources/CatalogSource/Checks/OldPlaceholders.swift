/// Placeholders of other notations, which a message and a wire text would show as they are.
struct OldPlaceholders {
    /// What `{name}` is, in any quotation marks: MessageFormat 2 takes it for the text "name". Not the `{{…}}` around a
    /// pattern, and not `{$name}` or `{|text|}`.
    private let unquoted =
        #/(?:^|[^{\\]|\{\{)(\{\s*[^\s{}|$:@#/\\*]+\s*\})/#
    /// `{0}`, `{name}`, `{}` or the beginning of `{count, plural, …` between escaped braces.
    private let escaped =
        #/(\\\{\s*\$?[\p{L}\d_.\-]*\s*(?:\\\}|,\s*(?:plural|select|selectordinal|number|date|time|choice)\b))/#
    /// C with or without a position, Objective-C, Python. A space is no flag here: "100 % sure".
    private let printf =
        #/(%(?:\d+\$)?(?:@|[\-+0#]*\d*(?:\.\d+)?(?:hh|h|ll|l|z)?[disufxX]\b)|%\([A-Za-z_][A-Za-z0-9_]*\)[\-+0# ]*\d*(?:\.\d+)?[a-zA-Z])/#

    /// The first literal of a message that is probably meant as a variable.
    func literal(in text: String) -> Range<String.Index>? {
        // Most texts have no brace, and the look is cheap.
        text.utf8.contains(UInt8(ascii: "{")) ? Self.range(of: unquoted, in: text) : nil
    }

    /// The ones in a message's source that it shows as they are.
    func ranges(inMessage text: String) -> [Range<String.Index>] {
        let braces = text.utf8.contains(UInt8(ascii: "{")) ? [escaped] : []
        return braces.compactMap { Self.range(of: $0, in: text) } + ranges(inWireText: text)
    }

    /// The ones in a wire text, where `{name}` is the notation.
    func ranges(inWireText text: String) -> [Range<String.Index>] {
        guard text.utf8.contains(UInt8(ascii: "%")), let range = Self.range(of: printf, in: text) else { return [] }
        return [range]
    }

    private static func range(of regex: Regex<(Substring, Substring)>, in text: String) -> Range<String.Index>? {
        text.firstMatch(of: regex).map { $0.output.1.startIndex..<$0.output.1.endIndex }
    }
}
