public import EIAMErrors
import StrictJSON

/// The members of a request's JSON body, before and while they are validated.
///
/// Validation goes check by check and, within a check, field by field in the contract's order: a body with a malformed
/// address and no captcha token is answered for the token that is missing.
public struct RequestBody: Sendable {
    /// The largest body, in bytes.
    public static let maximumLength = 16 * 1024

    private let object: JSONObject

    /// Checks that a request announces JSON.
    ///
    /// - Parameter contentType: the value of `Content-Type`.
    /// - Throws: `SDK.COMMON.1002` for `Content-Type`.
    public static func requireJSON(_ contentType: String?) throws(EIAMError) {
        guard isJSON(contentType) else {
            throw .parameterFormatIncorrect(.init(parameter: HeaderName.contentType))
        }
    }

    /// Reads a body.
    ///
    /// - Parameter bytes: the body; `nil` when it was longer than ``maximumLength`` and was not read.
    /// - Throws: `SDK.COMMON.1002` for `body` when it is not a JSON object in UTF-8 with distinct keys within the bound.
    public init(bytes: (some Collection<UInt8>)?) throws(EIAMError) {
        guard let bytes,
            let value = try? JSONValue(parsing: bytes, maximumLength: Self.maximumLength),
            let object = value.objectValue
        else {
            throw .parameterFormatIncorrect(.init(parameter: "body"))
        }
        self.object = object
    }

    /// The text of a member, where it is one.
    public func text(_ field: String) -> String? {
        object[field]?.stringValue
    }

    /// Checks that fields are there with text in them.
    ///
    /// - Throws: `SDK.COMMON.1001` for the first that is missing, null or blank, then `SDK.COMMON.1007` for the first
    ///   that is no string.
    public func requireTexts(_ fields: [String]) throws(EIAMError) {
        for field in fields where isBlank(object[field]) {
            throw .parameterBlank(.init(parameter: field))
        }
        for field in fields where object[field]?.stringValue == nil {
            throw .parameterTypeInvalid(.init(parameter: field))
        }
    }

    private func isBlank(_ value: JSONValue?) -> Bool {
        switch value {
        case nil, .null: true
        case .string(let text): HeaderName.isBlank(text)
        default: false
        }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let isBlank = { (character: Character) in character == " " || character == "\t" }
        var rest = text.drop(while: isBlank)
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return rest
    }

    /// Whether a `Content-Type` announces JSON in UTF-8: `application/json`, with any case and with the spellings of the
    /// character set that clients of the vendor send.
    static func isJSON(_ contentType: String?) -> Bool {
        guard let contentType, contentType.utf8.count <= 256 else { return false }
        let pieces = contentType.lowercased().split(separator: ";", omittingEmptySubsequences: false)
            .map(trimmed)
        guard pieces.first == "application/json" else { return false }
        return pieces.dropFirst().allSatisfy { parameter in
            guard parameter.hasPrefix("charset=") else { return true }
            return ["utf-8", "utf8", "\"utf-8\"", "\"utf8\""].contains(parameter.dropFirst("charset=".count))
        }
    }
}
