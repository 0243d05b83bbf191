/// Decides what kind of report a mail is, and reads it.
struct BounceReader {
    let header: HeaderFields
    let parts: [MIMEPart]
    private let original: HeaderFields?

    let depth: Int

    init(_ mail: some Collection<UInt8>, depth: Int = 0) {
        self.depth = depth
        var reader = MIMEReader(mail)
        parts = reader.read()
        header = reader.header
        original = parts.first(where: \.isOriginal).map { part in
            let bytes = Array(part.text.utf8)
            return HeaderFields.read(bytes, in: 0..<bytes.count).header
        }
    }

    var hasHeader: Bool { !header.fields.isEmpty }

    func bounces() -> [Bounce] {
        var found = feedback()
        if found.isEmpty { found = notifications() }
        if found.isEmpty { found = deliveryStatus() }
        if found.isEmpty { found = words() }
        if found.allSatisfy({ $0.reason == .unclassified }) {
            let inner = passedOn()
            if !inner.isEmpty { return inner }
        }
        if found.isEmpty { found = automaticReply() }
        let messageID = (original?["message-id"] ?? messageIDInText).map {
            String($0.filter { $0 != "<" && $0 != ">" })
        }
        for index in found.indices where found[index].originalMessageID == nil {
            found[index].originalMessageID = messageID
        }
        return found
    }

    // MARK: Kinds

    private func feedback() -> [Bounce] {
        for part in parts where part.type.type == "message/feedback-report" {
            let found = FeedbackReport(part.text).bounces(original: original)
            if !found.isEmpty { return found }
        }
        return []
    }

    private func notifications() -> [Bounce] {
        guard let first = parts.first, first.type.type.hasPrefix("text/") || first.type.type == "application/json",
            let notification = ProviderNotification(first.text)
        else { return [] }
        return notification.bounces()
    }

    private func deliveryStatus() -> [Bounce] {
        let report = ReportText(reportText)
        var fields: [DeliveryStatusFields] = []
        for part in parts
        where part.type.type.hasPrefix("message/delivery-status") || part.type.type == "message/global-delivery-status"
        {
            fields.append(DeliveryStatusFields(part.text))
        }
        if fields.allSatisfy(\.recipients.isEmpty), isFromDaemon || isReport {
            // Some write the fields among the words.
            fields = parts.filter { $0.type.type.hasPrefix("text/") && !$0.isOriginal }
                .map { DeliveryStatusFields($0.text) }
        }
        return fields.flatMap { status in
            status.recipients.map { recipient in
                DeliveryStatus(
                    message: status.message, recipient: recipient, report: report,
                    isOnly: status.recipients.count == 1
                ).bounce
            }
        }
    }

    /// Bounces without fields: the words say who and why.
    private func words() -> [Bounce] {
        guard isFromDaemon || isReport || isFromList || (isFromProgram && saysUndelivered) else { return [] }
        let report = ReportText(reportText)
        var sections = report.sections
        let failed = header.all("x-failed-recipients")
            .flatMap { (value: String) -> [String] in value.split(separator: ",").map { $0.trimmed } }
            .filter { $0.contains("@") }
        if sections.isEmpty {
            sections = failed.prefix(1000).map { ReportText.Section(address: $0, text: report.text) }
        }
        let isDelay =
            report.text.lowercased().holds("warning message only") || report.text.lowercased().holds("has been delayed")
        if sections.isEmpty {
            // Nobody is named; worth a report only where the sender's own name says what it is.
            guard isFromList || ((isFromMailerDaemon || isReport) && saysUndelivered) else { return [] }
            sections = [ReportText.Section(address: "", text: report.text)]
        }
        return sections.compactMap { section in
            var reply = ServerReply(
                phase: ReportPhase.find(in: section.text), text: section.text, host: hostOf(section))
            var diagnosis = reply.diagnosis
            if diagnosis.reason == .unclassified {
                let whole = ServerReply(phase: reply.phase, text: report.text, host: reply.host)
                if case .pattern = whole.diagnosis.evidence {
                    reply = whole
                    diagnosis = whole.diagnosis
                } else if !saysUndelivered {
                    return nil
                }
            }
            var bounce = Bounce(kind: isDelay ? .delayed : .failed, reply: reply, diagnosis: diagnosis)
            bounce.recipient = section.address.isEmpty ? nil : MailAddress(section.address)
            return bounce
        }
    }

    /// A report that another server wrapped in one of its own.
    private func passedOn() -> [Bounce] {
        guard depth < 3, isFromDaemon || isReport, let part = parts.first(where: { $0.type.type == "message/rfc822" })
        else { return [] }
        let inner = BounceReader(part.text.utf8, depth: depth + 1)
        return inner.isFromMailerDaemon && inner.header["from"] != nil ? inner.bounces() : []
    }

    private func automaticReply() -> [Bounce] {
        guard !isFromDaemon, !isReport else { return [] }
        let subject = EncodedWords.decode(header["subject"] ?? "").lowercased()
        let says =
            header["auto-submitted"]?.lowercased().hasPrefix("auto-replied") == true
            || header["x-autoreply"] != nil || header["x-autorespond"] != nil
            || header["precedence"]?.lowercased() == "auto_reply"
            || [
                "automatic reply:", "auto:", "out of office", "out of the office", "autoreply:", "auto reply:",
                "auto-reply:", "vacation:", "automatische antwort", "réponse automatique", "自動応答", "自动回复",
            ].contains { subject.hasPrefix($0) }
        guard says else { return [] }
        let diagnosis = ReplyDiagnosis(reason: .automaticReply, permanence: .unknown, evidence: .none)
        var bounce = Bounce(kind: .automaticReply, reply: ServerReply(text: reportText), diagnosis: diagnosis)
        bounce.replyCode = nil
        bounce.status = nil
        bounce.recipient = header["from"].map { MailAddress(DeliveryStatusFields.address($0)) }
        return [bounce]
    }

    // MARK: What the mail is

    private var from: String { EncodedWords.decode(header["from"] ?? "").lowercased() }

    private var isFromMailerDaemon: Bool {
        let from = self.from
        return from.holds("mailer-daemon") || from.holds("mail delivery") || from.trimmed == "<>" || from.isEmpty
    }

    private var isFromDaemon: Bool {
        let from = self.from
        return isFromMailerDaemon || from.holds("postmaster") || from.holds("poostmaster") || from.holds("post_master")
            || from.holds("mail.delivery") || from.hasSuffix("<>")
    }

    /// Sent by a program under a name of its own.
    private var isFromProgram: Bool {
        let from = self.from
        return from.holds("no-reply") || from.holds("noreply") || from.holds("bounce")
            || header["return-path"]?.trimmed == "<>" || isFromList
    }

    /// A program that manages a mailing list.
    private var isFromList: Bool { header["x-mlserver"] != nil || header["x-list-administrivia"] != nil }

    private var isReport: Bool {
        let type = ContentType(header["content-type"])
        return type.type == "multipart/report"
            && type.parameters["report-type"]?.lowercased() != "disposition-notification"
    }

    /// Words that only a report of a failure has.
    private var saysUndelivered: Bool {
        let words =
            ReportText(reportText).text.lowercased() + " " + EncodedWords.decode(header["subject"] ?? "").lowercased()
        return [
            "could not be delivered", "not be delivered", "was not delivered", "unable to deliver", "undeliverable",
            "undelivered", "delivery failed", "failed permanently", "returned mail", "delivery failure",
            "delivery status notification", "permanent fatal errors", "delivery has failed", "has been delayed",
            "failure notice", "not be able to deliver", "wasn't able to deliver", "rejected by", "mail delivery",
            "transcript of session", "delivery problems", "delivery errors", "delivery report",
        ].contains { words.holds($0) }
    }

    /// The words of the report: its text before the mail that it gives back.
    private var reportText: String {
        var texts: [String] = []
        var hypertext: [String] = []
        for part in parts {
            if part.isOriginal { break }
            switch part.type.type {
            case "text/plain": texts.append(part.text)
            case "text/html": hypertext.append(part.text)
            default: break
            }
        }
        if texts.allSatisfy(\.trimmed.isEmpty) { texts = hypertext.map { HTMLText.words($0) } }
        return texts.joined(separator: "\n")
    }

    private var messageIDInText: String? {
        for part in parts where part.type.type == "text/plain" {
            for line in part.text.split(whereSeparator: \.isNewline).prefix(5000)
            where line.utf8.count < 1000 && line.trimmed.lowercased().hasPrefix("message-id:") {
                return line.split(separator: ":", maxSplits: 1).last?.trimmed
            }
        }
        return nil
    }

    /// `host mx.example.org [192.0.2.1]: 550 …`, or the domain of the address.
    private func hostOf(_ section: ReportText.Section) -> String? {
        let words = section.text.split(maxSplits: 400, whereSeparator: \.isWhitespace).prefix(400)
        if let place = words.firstIndex(of: "host"), place + 1 < words.endIndex {
            let name = words[place + 1].split(separator: "[").first.map(String.init) ?? ""
            if name.contains(".") { return name }
        }
        let domain = MailAddress(section.address).domain
        return domain.isEmpty ? nil : domain
    }
}
