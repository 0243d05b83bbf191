import FoundationEssentials
public import LanguageMatching

extension LanguagePreferences {
    /// What the reader of this device prefers: the list in its settings on Apple's systems, the environment elsewhere (`LANG`
    /// and `LANGUAGE`, as gettext reads them). A server must not use it for somebody else's words.
    public static var current: LanguagePreferences {
        #if canImport(Darwin)
            LanguagePreferences(Locale.preferredLanguages)
        #else
            LanguagePreferences(environment: ProcessInfo.processInfo.environment)
        #endif
    }
}
