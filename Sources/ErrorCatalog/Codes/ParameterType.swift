/// What a parameter holds.
@nonexhaustive
public enum ParameterType: String, Sendable, Hashable, CaseIterable {
    /// The technical name of a header, a field or an interface. Users are shown its translated name, where it has one.
    case field
    /// Any text.
    case string
    /// A count.
    case int
    /// A duration in whole seconds.
    case seconds
}
