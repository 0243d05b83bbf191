/// A part of a template between its leading and its trailing literal.
enum Segment: Sendable, Equatable {
    case literal([UInt8])
    /// An index into the template's placeholders.
    case placeholder(Int)
}
