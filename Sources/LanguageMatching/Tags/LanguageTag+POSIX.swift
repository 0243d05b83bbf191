extension LanguageTag {
    /// Reads the name of a POSIX locale, such as `zh_CN.UTF-8` or `sr_RS@latin`.
    ///
    /// The encoding is passed over. A modifier that names a script or a variant becomes one; others, such as `@euro`, mean
    /// nothing about the language and are passed over. Source: POSIX.1-2024, XBD 8.2; the modifiers are glibc's.
    ///
    /// - Returns: `nil` for `C`, `POSIX` and what is no tag.
    public init?(posix name: some StringProtocol) {
        let halves = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        let modifier = halves.dropFirst().first.map { $0.lowercased() }
        let locale = halves.first?.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
        guard locale != "C", locale != "POSIX", let tag = LanguageTag(locale) else { return nil }
        let script = modifier.flatMap { Self.scripts[$0] }
        let variant = modifier.flatMap { ["valencia", "saaho"].contains($0) ? $0 : nil }
        self.init(
            language: tag.language, script: tag.script ?? script, region: tag.region,
            variants: tag.variants + (variant.map { tag.variants.contains($0) ? [] : [$0] } ?? []),
            extensions: tag.extensions, privateUse: tag.privateUse)
    }

    private static let scripts = [
        "latin": "Latn", "cyrillic": "Cyrl", "devanagari": "Deva", "iqtelif": "Latn", "arabic": "Arab",
    ]
}
