/// The fields of `message/delivery-status` (RFC 3464), wherever they stand.
struct DeliveryStatusFields: Sendable {
    /// About the mail: `reporting-mta`, `arrival-date`.
    var message: [String: String] = [:]
    /// About each recipient.
    var recipients: [[String: String]] = []

    private static let names: Set<String> = [
        "original-envelope-id", "reporting-mta", "dsn-gateway", "received-from-mta", "arrival-date",
        "original-recipient", "final-recipient", "action", "ction", "status", "remote-mta", "diagnostic-code",
        "last-attempt-date", "final-log-id", "will-retry-until", "x-actual-recipient", "x-original-message-id",
    ]
    private static let mostRecipients = 1000

    init(_ text: String) {
        var group: [String: String] = [:]
        var last: String?
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.trimmed.isEmpty {
                end(&group)
                last = nil
                continue
            }
            if line.first == " " || line.first == "\t" {
                if let last { group[last, default: ""] += " " + line.trimmed }
                continue
            }
            guard let colon = line.firstIndex(of: ":") else {
                last = nil
                continue
            }
            let name = line[..<colon].trimmed.lowercased()
            guard Self.names.contains(name) else {
                last = nil
                continue
            }
            // Some write the recipients one after another without an empty line.
            if name == "final-recipient", group[name] != nil { end(&group) }
            if group[name] == nil { group[name] = line[line.index(after: colon)...].trimmed }
            last = name
        }
        end(&group)
    }

    private mutating func end(_ group: inout [String: String]) {
        defer { group = [:] }
        guard recipients.count < Self.mostRecipients else { return }
        if group["final-recipient"] != nil || group["original-recipient"] != nil {
            for name in ["reporting-mta", "arrival-date"] where message[name] == nil { message[name] = group[name] }
            recipients.append(group)
        } else {
            message.merge(group) { old, _ in old }
        }
    }

    /// What follows the type in `rfc822; a@example.org` and `smtp; 550 …`.
    static func afterType(_ value: String) -> String {
        guard let semicolon = value.firstIndex(of: ";") else { return value.trimmed }
        let type = value[..<semicolon].trimmed
        let isType =
            !type.isEmpty && type.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 45 || $0 == 95 }
            && Int(type) == nil
        return isType ? value[value.index(after: semicolon)...].trimmed : value.trimmed
    }

    /// The address of `rfc822; <a@example.org>`, without a source route.
    static func address(_ value: String) -> String {
        var text = afterType(value)
        if let open = text.lastIndex(of: "<"), let close = text.lastIndex(of: ">"), open < close {
            text = text[text.index(after: open)..<close].trimmed
        }
        if text.first == "@", let colon = text.firstIndex(of: ":") {
            text = text[text.index(after: colon)...].trimmed
        }
        return text
    }
}
