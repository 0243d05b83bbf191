/// What surrounds the formatted values of placeholders, so that text of one direction does not disturb that of the
/// other.
public enum BidiIsolation: Sendable {
    /// The Default Bidi Strategy: isolating controls around values whose direction is not that of the message.
    case `default`
    /// Nothing. For output whose markup isolates by itself.
    case none
}
