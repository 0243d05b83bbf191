/// The checks of a catalogue.
package enum Check: String, Sendable, CaseIterable, Codable {
    /// A key or value that the files do not know.
    case form
    /// A message that is not valid MessageFormat 2.
    case messageSyntax = "message-syntax"
    /// A placeholder that is no parameter.
    case unknownPlaceholder = "unknown-placeholder"
    /// A parameter that no audience reads.
    case unusedParameter = "unused-parameter"
    /// A function that does not fit the parameter's type.
    case functionType = "function-type"
    /// A text that does not read well when a parameter is not known.
    case unknownValue = "unknown-value"
    /// A placeholder that the English shows and the translation does not.
    case lostPlaceholder = "lost-placeholder"
    /// A number that the English has and the translation does not.
    case lostNumber = "lost-number"
    /// Plural variants that the language needs or cannot use.
    case pluralVariants = "plural-variants"
    /// A text that is not translated.
    case missingTranslation = "missing-translation"
    /// A translation of nothing.
    case surplusTranslation = "surplus-translation"
    /// A translation of another English.
    case staleTranslation = "stale-translation"
    /// A translation that was changed after it was read back.
    case staleReadBack = "stale-read-back"
    /// A translation that is its English.
    case sameAsEnglish = "same-as-english"
    /// Typographic quotes where the notation wants straight ones.
    case curlyQuotes = "curly-quotes"
    /// A placeholder of another notation.
    case oldPlaceholder = "old-placeholder"
    /// A text longer than its bound.
    case tooLong = "too-long"
    /// A word that the glossary forbids, or a term without its word in a language.
    case glossary
    /// Marks of direction that are not closed or not opened.
    case bidiMarks = "bidi-marks"
    /// A code or name that is there twice.
    case duplicate
    /// A code outside its family.
    case familyRange = "family-range"
    /// A wire text that does not fit its code.
    case wireText = "wire-text"
    /// A promise of the lock file that is broken, or a lock file that is not current.
    case lock
}
