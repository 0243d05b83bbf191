/// Puts money, quantities and dates into words: what needs more of CLDR than this library carries.
///
/// ``PlainRenderer`` is used unless a program links MessageFormatFoundation or brings its own.
public protocol ValueRenderer: Sendable {
    /// Formats an amount of money.
    ///
    /// - Throws: `unsupportedOperation` for what the renderer cannot do.
    func format(
        _ amount: CurrencyAmount, style: CurrencyStyle, locale: MessageLocale
    ) throws(FunctionError) -> FormattedValue

    /// Formats a quantity.
    ///
    /// - Throws: `unsupportedOperation` for what the renderer cannot do.
    func format(
        _ quantity: UnitQuantity, style: UnitStyle, locale: MessageLocale
    ) throws(FunctionError) -> FormattedValue

    /// Formats a date and time.
    ///
    /// - Throws: `unsupportedOperation` for what the renderer cannot do.
    func format(
        _ dateTime: DateTimeValue, style: DateTimeStyle, locale: MessageLocale
    ) throws(FunctionError) -> FormattedValue
}
