extension LanguagePreferences {
    /// Reads what a user of a command line asked for, from `LC_ALL`, `LC_MESSAGES`, `LANG` and `LANGUAGE`.
    ///
    /// The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is not empty names the locale. `LANGUAGE`, a list with colons,
    /// goes before it, unless the locale is `C` or `POSIX`: then nothing is asked for, as with gettext. Source: the GNU gettext
    /// manual, "Locale Environment Variables".
    public init(environment: [String: String]) {
        let locale =
            ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
            .compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        guard let tag = Self.tag(locale) else {
            self.init([])
            return
        }
        let list = environment["LANGUAGE"].map { $0.utf8.count <= Self.maximumLength ? $0 : "" } ?? ""
        let priorities = list.split(separator: ":").prefix(Self.maximumCount).compactMap { Self.tag($0) }
        var seen: Set<LanguageTag> = []
        self.init((priorities + [tag]).filter { seen.insert($0).inserted })
    }

    private static func tag(_ name: some StringProtocol) -> LanguageTag? { LanguageTag(posix: name) }
}
