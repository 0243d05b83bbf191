/// Where a report says that the mail came from that it is about.
struct ReportOrigin {
    private(set) var returnAddresses: [String]
    private(set) var messageIDs: [String]

    /// As many fields are kept; no report has more that mean something.
    private static let mostValues = 100
    private static let deepest = 3

    init(_ reader: BounceReader) {
        returnAddresses = ["delivered-to", "x-original-to", "x-envelope-to", "envelope-to", "to", "cc"]
            .flatMap { reader.header.all($0) }
        messageIDs = []
        for part in reader.parts {
            if part.type.type == "message/feedback-report" {
                let fields = Self.fields(of: part)
                returnAddresses += fields.all("original-mail-from")
            }
            guard part.isOriginal else { continue }
            let fields = Self.fields(of: part)
            returnAddresses += fields.all("return-path")
            messageIDs += fields.all("message-id")
            // A report that was passed on: the mail stands in the mail that it gives back.
            if reader.depth < Self.deepest, part.type.type == "message/rfc822" {
                let inner = ReportOrigin(BounceReader(part.text.utf8, depth: reader.depth + 1))
                returnAddresses += inner.returnAddresses
                messageIDs += inner.messageIDs
            }
        }
        messageIDs += reader.header.all("in-reply-to") + reader.header.all("references")
        returnAddresses = Array(returnAddresses.prefix(Self.mostValues))
        messageIDs = Array(messageIDs.prefix(Self.mostValues))
    }

    private static func fields(of part: MIMEPart) -> HeaderFields {
        let bytes = Array(part.text.utf8)
        return HeaderFields.read(bytes, in: 0..<bytes.count).header
    }
}
