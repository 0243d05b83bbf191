import AuditTexts
import MessageFormat

/// What a report says of a requirement: never that it is met, but what shows it, or who has to.
struct ControlFinding: Sendable {
    enum Status: String, Sendable, Hashable, CaseIterable {
        /// A number of the report shows it.
        case shown
        /// The organisation has to show it by other means.
        case yours
        /// It is not met.
        case notMet
    }

    let status: Status
    let text: AuditText
    let arguments: [String: MessageValue]
    /// The number that the text names, for programs.
    let number: Int?
    /// The command that gives the number again.
    let query: String?
}
