/// Reads the options of the numeric functions, those of the expression before those of the operand.
struct NumberOptions {
    /// Options of the specification that change digits and signs, in the order in which they are checked.
    static let all = [
        "signDisplay", "useGrouping", "minimumIntegerDigits", "minimumFractionDigits", "maximumFractionDigits",
        "minimumSignificantDigits", "maximumSignificantDigits", "trailingZeroDisplay", "roundingPriority",
        "roundingIncrement", "roundingMode",
    ]

    private(set) var style = NumberStyle()
    /// The options in force, for functions that take this value as operand.
    private(set) var resolved: [String: MessageValue] = [:]

    /// - Parameters:
    ///   - accepted: the options that the function itself has.
    ///   - discarded: the options that it does not take over from its operand.
    init(_ call: inout FunctionCall, accepted: [String], discarded: Set<String> = []) {
        // "select" and a currency are not for the next function to take over without a word.
        var inherited = call.operand?.options ?? [:]
        for name in discarded { inherited[name] = nil }
        for name in Self.all {
            if accepted.contains(name), let option = call.options[name] {
                if apply(name, option.value) { continue }
                call.report(FunctionError(.badOption, "\(name)=\(option.value.plainText ?? "?") is not allowed"))
            }
            if let value = inherited[name] { _ = apply(name, value) }
        }
        settle(
            "minimumFractionDigits", "maximumFractionDigits", \.minimumFractionDigits, \.maximumFractionDigits, &call)
        settle(
            "minimumSignificantDigits", "maximumSignificantDigits", \.minimumSignificantDigits,
            \.maximumSignificantDigits, &call
        )
        settleIncrement(&call)
    }

    /// A minimum above its maximum: within one expression an error, else the expression's own option wins.
    private mutating func settle(
        _ minimumName: String, _ maximumName: String, _ minimum: WritableKeyPath<NumberStyle, Int?>,
        _ maximum: WritableKeyPath<NumberStyle, Int?>, _ call: inout FunctionCall
    ) {
        guard let low = style[keyPath: minimum], let high = style[keyPath: maximum], low > high else { return }
        let ownsMinimum = call.options[minimumName] != nil
        let ownsMaximum = call.options[maximumName] != nil
        if ownsMinimum, ownsMaximum {
            call.report(FunctionError(.badOption, "\(maximumName)=\(high) is less than \(minimumName)=\(low)"))
        }
        if ownsMaximum, !ownsMinimum {
            style[keyPath: minimum] = high
            resolved[minimumName] = .integer(Int64(high))
        } else {
            style[keyPath: maximum] = low
            resolved[maximumName] = .integer(Int64(low))
        }
    }

    /// An increment needs a fixed number of fraction digits, so it goes with no other way of rounding.
    private mutating func settleIncrement(_ call: inout FunctionCall) {
        guard style.roundingIncrement != 1 else { return }
        let hasSignificant = style.minimumSignificantDigits != nil || style.maximumSignificantDigits != nil
        let isFixed =
            style.maximumFractionDigits == nil
            || style.maximumFractionDigits == style.minimumFractionDigits ?? 0
            || style.minimumFractionDigits == nil
        if hasSignificant || style.roundingPriority != .auto || !isFixed {
            style.roundingIncrement = 1
            resolved["roundingIncrement"] = nil
            call.report(FunctionError(.badOption, "roundingIncrement needs a fixed number of fraction digits"))
        }
    }

    /// Puts a valid value into the style. Returns whether it was valid.
    private mutating func apply(_ name: String, _ value: MessageValue) -> Bool {
        guard let text = value.plainText else { return false }
        let isValid =
            switch name {
            case "signDisplay": choose(text, \.signDisplay)
            case "useGrouping": choose(text, \.grouping)
            case "roundingPriority": choose(text, \.roundingPriority)
            case "roundingMode": choose(text, \.roundingMode)
            case "trailingZeroDisplay": applyTrailingZeros(text)
            case "roundingIncrement": applyIncrement(text)
            default: applyDigits(name, value)
            }
        if isValid { resolved[name] = value }
        return isValid
    }

    private mutating func choose<Choice: RawRepresentable<String>>(
        _ text: String, _ field: WritableKeyPath<NumberStyle, Choice>
    ) -> Bool {
        guard let choice = Choice(rawValue: text) else { return false }
        style[keyPath: field] = choice
        return true
    }

    private mutating func applyTrailingZeros(_ text: String) -> Bool {
        guard text == "auto" || text == "stripIfInteger" else { return false }
        style.stripsZerosOfIntegers = text == "stripIfInteger"
        return true
    }

    private mutating func applyIncrement(_ text: String) -> Bool {
        let allowed: Set = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000]
        guard let increment = Int(text), String(increment) == text, allowed.contains(increment) else { return false }
        style.roundingIncrement = increment
        return true
    }

    private mutating func applyDigits(_ name: String, _ value: MessageValue) -> Bool {
        guard let size = Self.digitSize(value) else { return false }
        switch name {
        case "minimumIntegerDigits": style.minimumIntegerDigits = size
        case "minimumFractionDigits": style.minimumFractionDigits = size
        case "maximumFractionDigits": style.maximumFractionDigits = size
        case "minimumSignificantDigits" where size > 0: style.minimumSignificantDigits = size
        case "maximumSignificantDigits" where size > 0: style.maximumSignificantDigits = size
        default: return false
        }
        return true
    }

    /// A digit size option: a whole number from 0 to 99, as number or as text without leading zeros.
    static func digitSize(_ value: MessageValue) -> Int? {
        switch value {
        case .string(let text):
            guard let size = Int(text), String(size) == text, (0...99).contains(size) else { return nil }
            return size
        default:
            guard let size = value.decimalNumber?.integer, (0...99).contains(size) else { return nil }
            return Int(size)
        }
    }
}
