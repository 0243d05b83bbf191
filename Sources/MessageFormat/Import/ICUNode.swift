/// A piece of a message of ICU MessageFormat 1.
indirect enum ICUNode {
    case text(String)
    /// A placeholder; the count of a plural, `#`, is one too.
    case argument(MessageExpression)
    case choice(ICUSelector, [ICUBranch])
}

/// What a `plural`, `selectordinal` or `select` goes by.
struct ICUSelector: Hashable {
    enum Kind: String, CaseIterable {
        case plural, selectordinal, select

        var function: FunctionReference {
            switch self {
            case .plural: FunctionReference(name: "number")
            case .selectordinal:
                FunctionReference(name: "number", options: [MessageOption(name: "select", value: .literal("ordinal"))])
            case .select: FunctionReference(name: "string")
            }
        }
    }

    let argument: String
    let kind: Kind
}

/// One `one {…}` of a choice.
struct ICUBranch {
    let key: VariantKey
    let nodes: [ICUNode]
}
