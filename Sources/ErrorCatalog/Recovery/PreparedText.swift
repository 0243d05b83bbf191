/// A text of one code of the catalogue, prepared because some received text looked like it.
struct PreparedText: Sendable {
    /// Where the text stands.
    enum Place: Sendable, Equatable {
        /// Among the texts of the wire.
        case wire(Int)
        /// Among the words of a language: the position of the language, and that among the alternatives of the part.
        case words(language: Int, part: ErrorCatalog.Part, alternative: Int)
    }

    let place: Place
    /// Its variants.
    let templates: [RecoveryTemplate]
}
