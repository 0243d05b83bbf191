import LanguageMatching

// swift-format-ignore
func languageMatchingPage() throws {
    // page: LanguageMatching
    let matcher = LanguageMatcher(supported: ["en", "zh-Hans", "es-419"])  // the first is the default
    let match = matcher.match(header: "es-MX, en;q=0.8")
    match.supported  // es-419
    match.desired    // es-MX
    match.resolved   // es-MX, for dates and numbers
    // end
}
