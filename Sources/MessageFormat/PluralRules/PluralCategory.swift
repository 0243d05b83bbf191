/// The plural categories of CLDR.
public enum PluralCategory: String, Sendable, CaseIterable {
    /// Used by Arabic and Latvian, among others.
    case zero
    /// Often the singular.
    case one
    /// The dual.
    case two
    /// The paucal.
    case few
    /// Large or fractional numbers in some languages.
    case many
    /// Everything else; every language has it.
    case other
}
