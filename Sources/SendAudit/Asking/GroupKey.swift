/// What the attempts of a group have in common, by one grouping.
public enum GroupKey: Sendable, Hashable {
    /// A value. Personal ones are masked, with four digits that tell two values of one answer apart.
    case value(String)
    /// They have none: no failure, no application, no answer of a server.
    case none
    /// It was erased.
    case erased
    /// The entries were removed because of their age, and only their numbers are kept.
    case removed
}
