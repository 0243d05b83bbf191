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
                if case .variable(let name)? = expression.operand { include(name, into: \.shown) }
                include(expression.function?.options)
            case .markup(let markup): include(markup.options)
            }
        }
        guard case .select(let message) = model else { return }
        for (position, name) in message.selectors.enumerated() {
            include(name, into: \.selecting)
            if PluralVariantCheck.Selector(position: position, name: name, message).hasCategories {
                include(name, into: \.counting)
            }
        }
    }

    private mutating func include(_ options: [MessageOption]?) {
        for case .variable(let name) in (options ?? []).map(\.value) { include(name, into: \.optional) }
    }

    /// Includes the external variable that a name stands for, and those that its declarations use.
    private mutating func include(_ name: String, into list: WritableKeyPath<MessageUse, Set<String>>) {
        var name = name
        for _ in 0...declarations.count {
            guard let declaration = declarations.last(where: { $0.name == name }) else { break }
            include(declaration.value.function?.options)
            guard declaration.kind == .local else { break }
            guard case .variable(let operand)? = declaration.value.operand else { return }
            name = operand
        }
        self[keyPath: list].insert(name)
    }
}
