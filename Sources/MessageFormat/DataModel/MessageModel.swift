/// A message as data: the interchange data model of Unicode MessageFormat 2.
///
/// The shape is that of the specification's `Message` interface, so that a model can be exchanged with other
/// implementations as JSON through `Codable`. A model says nothing about layout or quotes of the source.
///
/// Source: LDML 48.2, part 9, "Interchange Data Model".
public enum MessageModel: Sendable, Equatable {
    /// A message with one pattern.
    case pattern(PatternMessage)
    /// A message whose pattern is chosen by selectors.
    case select(SelectMessage)

    /// The declarations that stand before the body, in source order.
    public var declarations: [MessageDeclaration] {
        switch self {
        case .pattern(let message): message.declarations
        case .select(let message): message.declarations
        }
    }
}

/// A message with one pattern.
public struct PatternMessage: Sendable, Equatable {
    /// Declarations in source order.
    public var declarations: [MessageDeclaration]
    /// What is formatted.
    public var pattern: MessagePattern

    /// Creates a message of one pattern.
    public init(declarations: [MessageDeclaration] = [], pattern: MessagePattern) {
        self.declarations = declarations
        self.pattern = pattern
    }
}

/// A message whose pattern is chosen by one or more selectors.
public struct SelectMessage: Sendable, Equatable {
    /// Declarations in source order.
    public var declarations: [MessageDeclaration]
    /// The variables that rank the variants, without their `$`.
    public var selectors: [String]
    /// The variants in source order.
    public var variants: [MessageVariant]

    /// Creates a message with a matcher.
    public init(declarations: [MessageDeclaration], selectors: [String], variants: [MessageVariant]) {
        self.declarations = declarations
        self.selectors = selectors
        self.variants = variants
    }
}

/// One alternative of a matcher: its keys and the pattern that they stand for.
public struct MessageVariant: Sendable, Equatable {
    /// One key for each selector.
    public var keys: [VariantKey]
    /// The pattern that is formatted when this variant is the best.
    public var value: MessagePattern

    /// Creates a variant.
    public init(keys: [VariantKey], value: MessagePattern) {
        self.keys = keys
        self.value = value
    }
}

/// A key of a variant.
public enum VariantKey: Sendable, Hashable {
    /// A literal; two are equal when they are canonically equivalent, as Swift's `String` compares.
    case literal(String)
    /// The `*` that matches everything.
    case catchAll
}
