public import LanguageMatching

/// An error in the words of one language, for one audience.
public struct Words: Sendable, Hashable {
    /// What happened.
    public let text: String
    /// What to do next; `nil` for audiences that are not advised.
    public let advice: String?
    /// The language that answered, which need not be the one that was asked for.
    public let language: LanguageTag
    /// The direction in which that language is written.
    public var direction: WritingDirection { language.direction }
}
