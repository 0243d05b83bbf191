/// What formatting needs to know of a language: plural rules, number symbols and direction.
///
/// Make one for each language and keep it: it looks things up once. Everything comes from CLDR tables inside the
/// program. A locale that CLDR does not know takes what is known of its parents (`de-XX`, `de`, then the root); no
/// identifier is an error.
public struct MessageLocale: Sendable {
    let data: LocaleData

    /// Looks a locale up.
    ///
    /// - Parameter identifier: a BCP 47 tag such as `pt-PT`; `pt_PT` and `pt_PT.UTF-8` are read as well. A Unicode
    ///   extension `-u-nu-` chooses the digits.
    public init(_ identifier: String) {
        data = LocaleData(identifier)
    }

    /// The root of all locales, which has the plural category `other` only.
    public static let root = MessageLocale("und")

    /// The identifier as it was given.
    public var identifier: String { data.identifier }
    /// The direction of the language's script.
    public var direction: TextDirection { data.direction }
    /// The plural rules.
    public var pluralRules: PluralRules { data.pluralRules }
    var symbols: NumberSymbols { data.symbols }
}
