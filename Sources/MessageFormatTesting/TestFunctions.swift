package import MessageFormat

/// The functions that the official test suite defines for its own use, written by the public protocols alone.
///
/// Source: `test/README.md` of unicode-org/message-format-wg, "Test Functions".
package enum TestFunctions {
    /// `:test:function`, `:test:select` and `:test:format`.
    package static let all: [String: any MessageFunction] = [
        "test:function": TestFunction(canSelect: true, canFormat: true),
        "test:select": TestFunction(canSelect: true, canFormat: false),
        "test:format": TestFunction(canSelect: false, canFormat: true),
    ]
}

struct TestFunction: MessageFunction {
    let canSelect: Bool
    let canFormat: Bool

    func resolve(_ call: inout FunctionCall) throws(FunctionError) -> any ResolvedValue {
        var result: TestValue
        if let earlier = call.operand as? TestValue {
            result = earlier
            (result.canSelect, result.canFormat) = (canSelect, canFormat)
        } else if let number = call.operand?.value.decimalNumber {
            result = TestValue(input: number, canSelect: canSelect, canFormat: canFormat)
        } else {
            throw FunctionError(.badOperand, "the operand is not a number")
        }
        if let text = call.text("decimalPlaces") {
            guard text == "0" || text == "1" else { throw FunctionError(.badOption, "decimalPlaces=\(text)") }
            result.hasDecimalPlace = text == "1"
        }
        switch call.text("fails") {
        case "always": (result.failsFormat, result.failsSelect) = (true, true)
        case "format": result.failsFormat = true
        case "select": result.failsSelect = true
        case "never", nil: break
        case let other?: call.report(FunctionError(.badOption, "fails=\(other)"))
        }
        return result
    }
}

struct TestValue: ResolvedValue {
    let input: DecimalNumber
    var hasDecimalPlace = false
    var failsFormat = false
    var failsSelect = false
    var canSelect: Bool
    var canFormat: Bool

    init(input: DecimalNumber, canSelect: Bool, canFormat: Bool) {
        self.input = input
        self.canSelect = canSelect
        self.canFormat = canFormat
    }

    var value: MessageValue { .decimal(input) }

    func formatted() throws(FunctionError) -> FormattedValue {
        guard canFormat, !failsFormat else { throw FunctionError(.badOption, "formatting fails, as asked for") }
        var parts: [FormattedValue.Part] = []
        let value = input.double
        if value < 0 { parts.append(.init(type: "minusSign", value: "-")) }
        let magnitude = value.magnitude
        let whole = magnitude.rounded(.down)
        parts.append(.init(type: "integer", value: DecimalNumber(whole).plain))
        if hasDecimalPlace {
            let tenth = ((magnitude - whole) * 10).rounded(.down)
            parts.append(.init(type: "decimal", value: "."))
            parts.append(.init(type: "fraction", value: DecimalNumber(tenth).plain))
        }
        return FormattedValue(type: "test", parts: parts)
    }

    func matches(_ key: String) throws(FunctionError) -> Bool {
        if failsSelect { throw FunctionError(.badOption, "selection fails, as asked for") }
        guard input.double == 1 else { return false }
        return key == "1" || (hasDecimalPlace && key == "1.0")
    }

    func prefers(_ key: String, to other: String) -> Bool { key == "1.0" }
}
