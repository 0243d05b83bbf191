import Foundation

/// The entries of an `NSError`'s `userInfo` for the words of an error.
enum ErrorUserInfo {
    static func make(code: String, description: String?, suggestion: String?, anchor: String?) -> [String: Any] {
        var info: [String: Any] = [catalogedErrorCodeKey: code]
        info[NSLocalizedDescriptionKey] = description
        info[NSLocalizedFailureReasonErrorKey] = description
        info[NSLocalizedRecoverySuggestionErrorKey] = suggestion
        info[NSHelpAnchorErrorKey] = anchor
        return info
    }
}
