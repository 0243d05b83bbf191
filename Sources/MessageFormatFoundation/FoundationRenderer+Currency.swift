public import MessageFormat

#if canImport(FoundationInternationalization)
    import FoundationEssentials
    import FoundationInternationalization
#else
    import Foundation
#endif

extension FoundationRenderer {
    /// The amount with symbol, name or code where the locale puts it.
    ///
    /// Digits are rounded here and not by Foundation, so that all rounding modes of the specification hold.
    public func format(
        _ amount: CurrencyAmount, style: CurrencyStyle, locale: MessageLocale
    ) throws(FunctionError) -> FormattedValue {
        guard style.display != .never else { return try plain.format(amount, style: style, locale: locale) }
        var number = style.number
        if number.minimumFractionDigits == nil, number.maximumFractionDigits == nil {
            let digits = CurrencyDigits.fractionDigits(of: amount.code)
            number.minimumFractionDigits = digits
            number.maximumFractionDigits = digits
        }
        guard let shown = number.digits(of: amount.value), let decimal = Decimal(string: shown.text) else {
            return try plain.format(amount, style: style, locale: locale)
        }
        var format = Decimal.FormatStyle.Currency(code: amount.code, locale: Locale(identifier: locale.identifier))
            .precision(
                .integerAndFractionLength(
                    integerLimits: shown.integer..., fractionLimits: shown.fraction...shown.fraction)
            )
            .grouping(number.grouping == .never ? .never : .automatic)
        format =
            switch style.display {
            case .narrowSymbol: format.presentation(.narrow)
            case .name: format.presentation(.fullName)
            case .code: format.presentation(.isoCode)
            case .symbol, .never: format
            }
        format =
            switch (style.signStyle, number.signDisplay) {
            case (.accounting, .always): format.sign(strategy: .accountingAlways())
            case (.accounting, _): format.sign(strategy: .accounting)
            case (.standard, .always): format.sign(strategy: .always())
            case (.standard, .exceptZero): format.sign(strategy: .always(showZero: false))
            case (.standard, .never): format.sign(strategy: .never)
            case (.standard, _): format
            }
        return FormattedValue(type: "number", text: format.format(decimal))
    }
}
