/// A resolved number with the options that format it.
///
/// Source: LDML 48.2, part 9, "Number Selection".
struct NumberValue: ResolvedValue {
    let number: DecimalNumber
    let style: NumberStyle
    let options: [String: MessageValue]
    let locale: MessageLocale
    /// `nil` when the `select` option was set in a way that forbids selection.
    var selection: NumberSelection?
    /// Whether a hundred times the number is what is shown and selected on.
    var isPercent = false

    var value: MessageValue { .decimal(number) }
    var direction: TextDirection { locale.direction }
    var canSelect: Bool { selection != nil }

    private var shown: DecimalNumber { isPercent ? number.scaled(byPowerOfTen: 2) : number }

    func formatted() throws(FunctionError) -> FormattedValue {
        FormattedValue(
            type: "number", parts: style.parts(of: shown, symbols: locale.symbols, isPercent: isPercent)
        )
    }

    func matches(_ key: String) throws(FunctionError) -> Bool {
        if DecimalNumber.isLiteral(key) { return key == shown.plain }
        guard let category = PluralCategory(rawValue: key) else {
            throw Self.badKey(key)
        }
        return category == self.category
    }

    /// The error of a key that no number can have.
    static func badKey(_ key: String) -> FunctionError {
        FunctionError(.badVariantKey, "'\(key)' is neither a number nor a plural category")
    }

    func prefers(_ key: String, to other: String) -> Bool {
        DecimalNumber.isLiteral(key) && !DecimalNumber.isLiteral(other)
    }

    /// The category of the number as it is shown; `nil` when keywords are not used.
    private var category: PluralCategory? {
        switch selection {
        case .plural: categoryOperands.map(locale.pluralRules.cardinalCategory) ?? .other
        case .ordinal: categoryOperands.map(locale.pluralRules.ordinalCategory) ?? .other
        case .exact, nil: nil
        }
    }

    private var categoryOperands: PluralOperands? {
        shown.special == nil ? style.round(shown).operands : nil
    }
}

extension NumberValue {
    /// A number that no function annotated, formatted as by `:number`. It cannot select.
    init(_ number: DecimalNumber, locale: MessageLocale) {
        self.init(number: number, style: NumberStyle(), options: [:], locale: locale)
    }
}
