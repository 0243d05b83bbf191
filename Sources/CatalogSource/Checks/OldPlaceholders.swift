/// Placeholders of other notations, which a message and a wire text would show as they are.
enum OldPlaceholders {
    /// What `{name}` is, in any quotation marks: MessageFormat 2 takes it for the text "name". Not the `{{…}}` around a
    /// pattern, and not `{$name}` or `{|text|}`.
    private static var unquoted: Regex<(Substring, Substring)> {
        #/(?:^|[^{\\]|\{\{)(\{\s*[^\s{}|$:@#/\\*]+\s*\})/#
    }
    /// `{0}`, `{name}`, `{}` or the beginning of `{count, plural, …` between escaped braces.
    private static var escaped: Regex<(Substring, Substring)> {
        #/(\\\{\s*\$?[\p{L}\d_.\-]*\s*(?:\\\}|,\s*(?:plural|select|selectordinal|number|date|time|choice)\b))/#
    }
    /// C with or without a position, Objective-C, Python. A space is no flag here: "100 % sure".
    private static var printf: Regex<(Substring, Substring)> {
        #/(%(?:\d+\$)?(?:@|[\-+0#]*\d*(?:\.\d+)?(?:hh|h|ll|l|z)?[disufxX]\b)|%\([A-Za-z_][A-Za-z0-9_]*\)[\-+0# ]*\d*(?:\.\d+)?[a-zA-Z])/#
    }

    /// The ones in a message's source.
    static func ranges(inMessage text: String) -> [Range<String.Index>] {
        [unquoted, escaped, printf].compactMap { text.firstMatch(of: $0).map { $0.output.1 } }
            .map { $0.startIndex..<$0.endIndex }
    }

    /// The ones in a wire text, where `{name}` is the notation.
    static func ranges(inWireText text: String) -> [Range<String.Index>] {
        text.firstMatch(of: printf).map { [$0.output.1.startIndex..<$0.output.1.endIndex] } ?? []
    }
}
