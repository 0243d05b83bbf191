/// One call of a function: its operand, its options and what it may know of its surroundings.
public struct FunctionCall: Sendable {
    /// The value of an option.
    public struct Option: Sendable {
        /// The value.
        public var value: MessageValue
        /// Whether a literal set it. Some options must not come from variables, because translators work with their
        /// consequences.
        public var isLiteral: Bool

        /// Creates an option.
        public init(value: MessageValue, isLiteral: Bool) {
            self.value = value
            self.isLiteral = isLiteral
        }
    }

    /// The operand, or `nil` for a call without one.
    public let operand: (any ResolvedValue)?
    /// The options by name, without those of the `u:` namespace that the engine handles. Options whose value did not
    /// resolve are absent.
    public let options: [String: Option]
    /// The language.
    public let locale: MessageLocale
    private(set) var reported: [FunctionError] = []

    /// Creates a call, as for a test of a function.
    public init(operand: (any ResolvedValue)?, options: [String: Option] = [:], locale: MessageLocale) {
        self.operand = operand
        self.options = options
        self.locale = locale
    }

    /// Reports an error that leaves a usable value.
    public mutating func report(_ error: FunctionError) {
        reported.append(error)
    }

    /// An option as text, whether text or number set it.
    public func text(_ name: String) -> String? {
        options[name]?.value.plainText
    }
}
