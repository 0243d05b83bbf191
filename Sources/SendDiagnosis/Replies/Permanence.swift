/// Whether a refusal is for now or for good (RFC 5321, section 4.2.1; RFC 3463, section 3.1).
public enum Permanence: String, Sendable, Hashable, CaseIterable {
    /// The same mail may be taken later.
    case temporary
    /// The same mail will not be taken.
    case permanent
    /// No refusal, or nothing says.
    case unknown
}
