/// A text in another language.
package struct SourceTranslation: Sendable {
    /// The translated text.
    package let text: SourceText
    /// The hash of the English that it was made from; `nil` when it carries none.
    package let english: String?
    /// Whether it is marked as the same as the English on purpose.
    package let isSame: Bool
    /// The numbers of the English that it has in words.
    package let inWords: [String]
    /// What somebody read in it who did not know the English.
    package let readBack: ReadBack?
    /// Where it stands.
    package let place: SourcePlace

    /// A translation read back into English.
    package struct ReadBack: Sendable {
        /// The hash of the translation that was read.
        package let translation: String?
        /// What was read, one text an alternative.
        package let texts: [String]
        let place: SourcePlace
    }
}
