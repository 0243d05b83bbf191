import MessageFormat

/// What a message does with its external variables. One that is declared and nothing more is not used.
struct MessageUse: Sendable {
    /// The ones whose values stand in the text of a variant.
    private(set) var shown: Set<String> = []
    /// The ones that select a variant.
    private(set) var selecting: Set<String> = []
    /// The ones that select by plural categories.
    private(set) var counting: Set<String> = []
    /// The ones that are the value of an option of what is shown or selects.
    private(set) var optional: Set<String> = []

    private var declarations: [MessageDeclaration] = []

    /// Whatever the text depends on.
    var all: Set<String> { shown.union(selecting).union(optional) }

    /// Nothing at all.
    init() {}

    init(_ model: MessageModel) {
        declarations = model.declarations
        for element in model.patterns.joined() {
            switch element {
            case .text: break
            case .expression(let expression):
                if case .variable(let name)? = expression.operand { take(name, into: \.shown) }
                take(expression.function?.options)
            case .markup(let markup): take(markup.options)
            }
        }
        guard case .select(let message) = model else { return }
        for (position, name) in message.selectors.enumerated() {
            take(name, into: \.selecting)
            if PluralVariantCheck.Selector(position: position, name: name, message).hasCategories {
                take(name, into: \.counting)
            }
        }
    }

    private mutating func take(_ options: [MessageOption]?) {
        for case .variable(let name) in (options ?? []).map(\.value) { take(name, into: \.optional) }
    }

    /// Takes the external variable that a name stands for, and what its declarations take from others.
    private mutating func take(_ name: String, into list: WritableKeyPath<MessageUse, Set<String>>) {
        var name = name
        for _ in 0...declarations.count {
            guard let declaration = declarations.last(where: { $0.name == name }) else { break }
            take(declaration.value.function?.options)
            guard declaration.kind == .local else { break }
            guard case .variable(let operand)? = declaration.value.operand else { return }
            name = operand
        }
        self[keyPath: list].insert(name)
    }
}
