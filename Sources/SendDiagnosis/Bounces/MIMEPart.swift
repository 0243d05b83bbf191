/// A part that has no parts of its own.
struct MIMEPart: Sendable {
    let header: HeaderFields
    let type: ContentType
    /// Decoded from its transfer encoding and its character set.
    let text: String
    /// The mail that the report is about, or its header.
    var isOriginal: Bool {
        type.type == "message/rfc822" || type.type == "text/rfc822-headers" || type.type == "text/rfc822-header"
    }
}
