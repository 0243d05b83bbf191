/// A placeholder for something that is not language, such as the start of a link.
public struct MessageMarkup: Sendable, Equatable {
    /// How the markup stands in the text.
    public enum Kind: String, Sendable, Equatable, Codable {
        /// `{#name}`
        case open
        /// `{#name /}`
        case standalone
        /// `{/name}`
        case close
    }

    /// How the markup stands in the text.
    public var kind: Kind
    /// The identifier, without `#` and `/`.
    public var name: String
    /// The options in source order.
    public var options: [MessageOption]
    /// Notes for tools.
    public var attributes: [MessageAttribute]

    /// Creates markup.
    public init(
        kind: Kind, name: String, options: [MessageOption] = [], attributes: [MessageAttribute] = []
    ) {
        self.kind = kind
        self.name = name
        self.options = options
        self.attributes = attributes
    }
}
