/// A word that stands for one thing in every text of a language.
package struct GlossaryTerm: Sendable {
    /// The English term.
    package let term: String
    /// What it is, for translators.
    package let meaning: String
    /// Whose texts it is for; empty for all.
    package let audiences: [String]
    /// The word of each language; the source's is ``term``.
    package let words: [String: String]
    /// What must not stand for it, by language.
    package let forbidden: [String: [String]]
    let place: SourcePlace

    func concerns(_ audience: String) -> Bool { audiences.isEmpty || audiences.contains(audience) }
}
