public import MessageFormat

#if canImport(FoundationInternationalization)
    import FoundationEssentials
    import FoundationInternationalization
#else
    import Foundation
#endif

/// Shows money and dates as Foundation's internationalisation does, in all locales of its CLDR data.
///
/// Foundation has no unit names on every platform, so quantities are shown as `PlainRenderer` shows them.
public struct FoundationRenderer: ValueRenderer {
    let plain = PlainRenderer()

    /// Creates the renderer.
    public init() {}

    /// The number with the unit's identifier.
    public func format(
        _ quantity: UnitQuantity, style: UnitStyle, locale: MessageLocale
    ) throws(FunctionError) -> FormattedValue {
        try plain.format(quantity, style: style, locale: locale)
    }
}

extension FunctionRegistry {
    /// The default functions, with money and dates shown by Foundation.
    public static let foundation = FunctionRegistry(renderer: FoundationRenderer())
}
