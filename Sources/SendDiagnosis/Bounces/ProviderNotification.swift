/// The JSON notifications that Amazon SES sends by mail (https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html).
///
/// Only the few strings that matter are looked for; it is no JSON reader.
struct ProviderNotification {
    private let bytes: [UInt8]

    /// `nil` where the text is none.
    init?(_ text: String) {
        guard text.holds("notificationType") || text.holds("eventType") else { return nil }
        var unescaped = text
        // In the envelope of Amazon SNS the notification is a string.
        if text.holds("\\\"notificationType\\\"") || text.holds("\\\"eventType\\\"") {
            unescaped = Self.withoutOneEscape(text)
        }
        bytes = Array(unescaped.utf8)
        guard value(of: "notificationType") != nil || value(of: "eventType") != nil else { return nil }
    }

    func bounces() -> [Bounce] {
        switch value(of: "notificationType") ?? value(of: "eventType") {
        case "Bounce": failures()
        case "Complaint": complaints()
        case "Delivery": deliveries()
        default: []
        }
    }

    private func failures() -> [Bounce] {
        let subType = value(of: "bounceSubType")
        return objects(of: "bouncedRecipients").map { object in
            var reply = ServerReply(
                text: object.value(of: "diagnosticCode").map { DeliveryStatusFields.afterType($0) })
            reply.enhancedCode = reply.enhancedCode ?? object.value(of: "status")
            var diagnosis = reply.diagnosis
            if subType == "Suppressed" || subType == "OnAccountSuppressionList" {
                diagnosis = ReplyDiagnosis(
                    reason: .suppressed, permanence: .permanent, evidence: diagnosis.evidence)
            }
            var bounce = Bounce(kind: .failed, reply: reply, diagnosis: diagnosis)
            bounce.recipient = object.value(of: "emailAddress").map { MailAddress($0) }
            bounce.reportingMTA = value(of: "reportingMTA").map { DeliveryStatusFields.afterType($0) }
            bounce.originalMessageID = value(of: "messageId")
            return bounce
        }
    }

    private func complaints() -> [Bounce] {
        objects(of: "complainedRecipients").map { object in
            var bounce = Bounce.feedback(type: value(of: "complaintFeedbackType") ?? "abuse")
            bounce.recipient = object.value(of: "emailAddress").map { MailAddress($0) }
            bounce.originalMessageID = value(of: "messageId")
            return bounce
        }
    }

    private func deliveries() -> [Bounce] {
        let reply = ServerReply(text: value(of: "smtpResponse"))
        var said = reply
        said.replyCode = reply.replyCode ?? reply.text.flatMap { SMTPCodes.replyCode(in: Array($0.utf8), at: 0) }
        let diagnosis = ReplyDiagnosis(reason: .delivered, permanence: .unknown, evidence: .none)
        var bounce = Bounce(kind: .delivered, reply: said, diagnosis: diagnosis)
        bounce.recipient = strings(of: "recipients").first.map { MailAddress($0) }
        bounce.originalMessageID = value(of: "messageId")
        bounce.reportingMTA = value(of: "reportingMTA")
        return [bounce]
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private static func withoutOneEscape(_ text: String) -> String {
        var result: [UInt8] = []
        var escaped = false
        for byte in text.utf8 {
            if !escaped, byte == UInt8(ascii: "\\") {
                escaped = true
            } else {
                result.append(byte)
                escaped = false
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Where the value of a name starts.
    private func place(of name: String, from start: Int = 0) -> Int? {
        let quoted = Array("\"\(name)\"".utf8)
        guard let found = bytes.firstIndex(of: quoted, from: start, to: bytes.count) else { return nil }
        var index = found + quoted.count
        while index < bytes.count, bytes[index].isWhiteSpace || bytes[index] == UInt8(ascii: ":") { index += 1 }
        return index < bytes.count ? index : nil
    }

    private func value(of name: String) -> String? {
        place(of: name).flatMap { string(at: $0)?.value }
    }

    private func string(at start: Int) -> (value: String, end: Int)? {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else { return nil }
        var result: [UInt8] = []
        var index = start + 1
        while index < bytes.count, result.count < ReplyText.longest {
            if bytes[index] == UInt8(ascii: "\"") { return (String(decoding: result, as: UTF8.self), index + 1) }
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count {
                index += 1
                let isBreak = [UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t")].contains(bytes[index])
                result.append(isBreak ? .space : bytes[index])
            } else {
                result.append(bytes[index])
            }
            index += 1
        }
        return nil
    }

    /// The objects of an array, which hold no objects themselves.
    private func objects(of name: String) -> [ProviderNotification] {
        guard var index = place(of: name), bytes[index] == UInt8(ascii: "[") else { return [] }
        var result: [ProviderNotification] = []
        var start: Int?
        while index < bytes.count, result.count < 1000 {
            if bytes[index] == UInt8(ascii: "\""), let end = string(at: index)?.end {
                index = end
                continue
            }
            if bytes[index] == UInt8(ascii: "{") { start = index }
            if bytes[index] == UInt8(ascii: "}"), let begun = start {
                result.append(ProviderNotification(bytes: Array(bytes[begun...index])))
                start = nil
            }
            if bytes[index] == UInt8(ascii: "]") { break }
            index += 1
        }
        return result
    }

    private func strings(of name: String) -> [String] {
        guard var index = place(of: name), bytes[index] == UInt8(ascii: "[") else { return [] }
        var result: [String] = []
        while index < bytes.count, bytes[index] != UInt8(ascii: "]"), result.count < 1000 {
            if let (value, end) = string(at: index) {
                result.append(value)
                index = end
            } else {
                index += 1
            }
        }
        return result
    }
}
