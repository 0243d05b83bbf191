/// `message/feedback-report` (RFC 5965).
struct FeedbackReport {
    private let fields: HeaderFields

    init(_ text: String) {
        // What is written here is a header without a body, whose lines may stand apart.
        let lines = text.split(whereSeparator: \.isNewline).filter { !$0.trimmed.isEmpty }.joined(separator: "\n")
        let bytes = Array(lines.utf8)
        fields = HeaderFields.read(bytes, in: 0..<bytes.count).header
    }

    /// One for each recipient that it names; one where it names none. None where it has no type.
    func bounces(original: HeaderFields?) -> [Bounce] {
        guard let type = fields["feedback-type"]?.lowercased() else { return [] }
        var named = fields.all("original-rcpt-to")
        if named.isEmpty { named = fields.all("removal-recipient") }
        if named.isEmpty {
            named = original.map { Array(($0.all("x-hmxmroriginalrecipient") + $0.all("to")).prefix(1)) } ?? []
        }
        let addresses: [MailAddress?] =
            named.isEmpty
            ? [nil] : named.prefix(1000).map { MailAddress(DeliveryStatusFields.address($0)) }
        return addresses.map { address in
            var bounce = Bounce.feedback(type: type)
            bounce.recipient = address
            bounce.reportingMTA = fields["reporting-mta"].map { DeliveryStatusFields.afterType($0) }
            bounce.arrivalDate = fields["arrival-date"] ?? fields["received-date"]
            return bounce
        }
    }
}
