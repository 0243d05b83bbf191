/// A word that stands for one thing in every text of a language.
public struct GlossaryTerm: Sendable {
    /// The English term.
    public let term: String
    /// What it is, for translators.
    public let meaning: String
    /// Whose texts it is for; empty for all.
    public let audiences: [String]
    /// The word of each language; the source's is ``term``.
    public let words: [String: String]
    /// What must not stand for it, by language.
    public let forbidden: [String: [String]]
    let place: SourcePlace

    func concerns(_ audience: String) -> Bool { audiences.isEmpty || audiences.contains(audience) }
}
