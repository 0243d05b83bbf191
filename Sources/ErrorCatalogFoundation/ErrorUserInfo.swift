import Foundation

/// The entries of an `NSError`'s `userInfo` for the words of an error.
enum ErrorUserInfo {
    static func make(
        code: String, description: String?, reason: String?, suggestion: String?, anchor: String?
    ) -> [String: Any] {
        var info: [String: Any] = [catalogedErrorCodeKey: code]
        info[NSLocalizedDescriptionKey] = description
        info[NSLocalizedFailureReasonErrorKey] = reason
        info[NSLocalizedRecoverySuggestionErrorKey] = suggestion
        info[NSHelpAnchorErrorKey] = anchor
        return info
    }

    /// The number at a code's end; 0 for a code without one.
    static func number(of code: String) -> Int { code.split(separator: ".").last.flatMap { Int($0) } ?? 0 }
}
