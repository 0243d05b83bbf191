public import ErrorCatalog
public import Foundation

/// The key of an `NSError`'s `userInfo` under which the code stands as text, such as `SDK.COMMON.1001`.
public let catalogedErrorCodeKey = "CatalogedErrorCode"

/// What `NSError` shows of a catalogue's error. `extension MyError: CustomNSError {}` is all that a type needs.
///
/// On Linux a type that conforms to `CustomNSError` loses the texts of its `LocalizedError` unless `errorUserInfo` repeats
/// them; these do.
extension CustomNSError where Self: CatalogedError {
    /// The type's name with its module.
    public static var errorDomain: String { String(reflecting: Self.self) }

    /// The number at the code's end, 1001 of `SDK.COMMON.1001`; 0 for a code without one. Numbers are unique in a family
    /// only: the whole code stands in `userInfo` under ``catalogedErrorCodeKey``.
    public var errorCode: Int { ErrorUserInfo.number(of: code) }

    /// The English words and the code.
    public var errorUserInfo: [String: Any] {
        ErrorUserInfo.make(
            code: code, description: errorDescription, reason: failureReason, suggestion: recoverySuggestion,
            anchor: helpAnchor)
    }
}

extension LocalizedCatalogedError: CustomNSError {
    /// The domain of the error that is shown.
    public static var errorDomain: String { "LocalizedCatalogedError" }

    /// The number at the end of the code that the audience sees.
    public var errorCode: Int { ErrorUserInfo.number(of: code) }

    /// The words in the reader's language and the code that the audience sees.
    public var errorUserInfo: [String: Any] {
        ErrorUserInfo.make(
            code: code, description: errorDescription, reason: failureReason, suggestion: recoverySuggestion,
            anchor: helpAnchor)
    }
}
