/// What of a catalogue could not be read. There is a finding for each; what would only follow from it is no finding.
struct UnreadParts: Sendable {
    /// The codes whose definition or English could not be read.
    var codes: Set<String> = []
    /// The texts whose English could not be read, by their keys.
    var entries: Set<String> = []
    /// The parameters whose declaration could not be read, by code.
    var parameters: [String: Set<String>] = [:]

    /// Whether a translation of this key may have its English.
    func hasEnglish(_ key: String) -> Bool {
        entries.contains(key) || codes.contains(Self.code(of: key))
    }

    func isUnread(_ parameter: String, of code: String) -> Bool {
        let names = parameters[code] ?? []
        let isOfWait = ["waitSeconds", "waitMinutes"].contains(parameter)
        return names.contains(parameter) || names.contains { isOfWait || "\($0)Name" == parameter }
    }

    /// The code of one of its texts, `SHOP.1` of `SHOP.1/user`.
    static func code(of key: String) -> String { String(key.prefix { $0 != "/" }) }
}
