import LanguageMatching

/// The language of a terminal.
enum EnvironmentLanguage {
    /// The tag in `LC_ALL`, `LC_MESSAGES` or `LANG`, such as `zh_CN` of `zh_CN.UTF-8`; `en` where they name none.
    static func tag(_ environment: [String: String]) -> String {
        let value = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        let name = String(value.prefix { $0 != "." && $0 != "@" })
        let isLanguage = name != "C" && name != "POSIX" && LanguageTag(name) != nil
        return isLanguage ? name : "en"
    }
}
