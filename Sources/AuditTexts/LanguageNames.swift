package import LanguageMatching

/// What each language calls itself: the names of `Catalog/languages.yaml`, which a test compares.
package enum LanguageNames {
    /// The name of a language; its tag where there is none.
    package static func name(_ language: LanguageTag) -> String { names[language.description] ?? language.description }

    private static let names = [
        "en": "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文", "ja": "日本語", "ko": "한국어", "de": "Deutsch",
        "fr": "Français", "es": "Español", "pt-BR": "Português (Brasil)", "ru": "Русский", "ar": "العربية",
        "he": "עברית",
    ]
}
