/// A text in another language.
public struct SourceTranslation: Sendable {
    /// The translated text.
    public let text: SourceText
    /// The hash of the English that it was made from; `nil` when it carries none.
    public let english: String?
    /// Whether it is marked as the same as the English on purpose.
    public let isSame: Bool
    /// The numbers of the English that it has in words.
    public let inWords: [String]
    /// What somebody read in it who did not know the English.
    public let readBack: ReadBack?
    /// Where it stands.
    public let place: SourcePlace

    /// A translation read back into English.
    public struct ReadBack: Sendable {
        /// The hash of the translation that was read.
        public let translation: String?
        /// What was read, one text an alternative.
        public let texts: [String]
        let place: SourcePlace
    }
}
