import ErrorCatalog
import StrictJSON

extension EIAMError {
    /// A body that is not one of the shapes in which the API reports errors.
    public struct UnreadableReply: Error, Sendable, Hashable, CustomStringConvertible {
        /// What was expected.
        public let description: String
    }

    /// The longest body that is read, in bytes.
    public static let maximumReplyLength = 64 * 1024

    /// Reads the body of a failure: EIAM's `{"error_code","error_msg"}` or OAuth's `{"error","error_description"}`.
    ///
    /// - Parameter replyBody: the body's bytes.
    /// - Throws: ``UnreadableReply`` when the body has neither shape. A code that the catalogue does not know is no
    ///   failure to read; see ``unknown(_:)``.
    public init(replyBody: some Collection<UInt8>) throws(UnreadableReply) {
        let object: JSONObject
        do {
            guard
                let value = try JSONValue(parsing: replyBody, maximumLength: Self.maximumReplyLength).objectValue
            else { throw UnreadableReply(description: "the reply is JSON, but no object") }
            object = value
        } catch let error as JSONSyntaxError {
            throw UnreadableReply(description: error.description)
        } catch {
            throw UnreadableReply(description: "the reply is JSON, but no object")
        }
        if let code = object["error_code"]?.stringValue {
            self.init(code: code, text: object["error_msg"]?.stringValue ?? "")
        } else if let code = object["error"]?.stringValue {
            self.init(code: code, text: object["error_description"]?.stringValue ?? "")
        } else {
            throw UnreadableReply(description: "the reply has neither error_code nor error")
        }
    }

    /// Makes the typed error of a code, with the parameters that its text tells.
    ///
    /// - Parameters:
    ///   - code: the code as the server sent it.
    ///   - text: the server's text, from which parameters are read; a text of another form leaves them `nil`.
    public init(code: String, text: String) {
        let original = OriginalReply(code: code, text: text)
        let templates = Self.catalog.definition(of: code)?.read ?? []
        let values = templates.lazy.compactMap { $0.values(in: text) }.first ?? [:]
        self =
            Self.known(code: code, values: values, original: original)
            ?? .unknown(UnknownCode(code: code, original: original))
    }
}
