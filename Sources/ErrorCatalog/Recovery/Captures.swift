/// Where the placeholders of a template lie in a text.
struct Captures {
    /// By index of the placeholder.
    var ranges: [Range<Int>]
}
