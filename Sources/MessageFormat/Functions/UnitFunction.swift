/// `:unit` (draft): a number with a unit of measurement. It cannot select.
///
/// Source: LDML 48.2, part 9, "The `:unit` function".
struct UnitFunction: MessageFunction {
    let renderer: any ValueRenderer

    func resolve(_ call: inout FunctionCall) throws(FunctionError) -> any ResolvedValue {
        let quantity = try quantity(&call)
        if call.options["usage"] != nil {
            // Another unit without conversion is forbidden, and conversion is not offered: the unit stays.
            call.report(FunctionError(.unsupportedOperation, "units are not converted for a usage"))
        }
        var style = UnitStyle()
        let options = NumberOptions(&call, accepted: NumberOptions.all.filter { $0 != "trailingZeroDisplay" })
        var resolved = options.resolved
        style.number = options.style
        call.choose("unitDisplay", into: &style.display, &resolved)
        return UnitValue(
            quantity: quantity, style: style, options: resolved, locale: call.locale, renderer: renderer
        )
    }

    private func quantity(_ call: inout FunctionCall) throws(FunctionError) -> UnitQuantity {
        if case .quantity(let quantity)? = call.operand?.value {
            if call.options["unit"] != nil {
                call.report(FunctionError(.badOption, "the operand brings its own unit, \(quantity.unit)"))
            }
            return quantity
        }
        let number = try call.numericOperand(of: "unit")
        guard let option = call.options["unit"] else {
            throw FunctionError(.badOperand, "a number needs the option unit")
        }
        guard let unit = option.value.plainText, let quantity = UnitQuantity(value: number, unit: unit) else {
            call.report(FunctionError(.badOption, "unit=\(option.value.plainText ?? "?") is not a unit identifier"))
            throw FunctionError(.badOperand, "a number needs the option unit")
        }
        return quantity
    }
}

/// A resolved quantity.
struct UnitValue: ResolvedValue {
    let quantity: UnitQuantity
    let style: UnitStyle
    let options: [String: MessageValue]
    let locale: MessageLocale
    let renderer: any ValueRenderer

    var value: MessageValue { .quantity(quantity) }
    var direction: TextDirection { locale.direction }

    func formatted() throws(FunctionError) -> FormattedValue {
        try renderer.format(quantity, style: style, locale: locale)
    }
}
