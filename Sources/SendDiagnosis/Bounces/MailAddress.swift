/// An address of a mail. Printed masked, since logs are read by more people than may know it.
public struct MailAddress: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
    /// The whole address. Personal data: not for logs.
    public let revealed: String

    /// An address as a report gives it.
    public init(_ revealed: String) { self.revealed = revealed }

    /// What is after the last `@`; empty where there is none.
    public var domain: String {
        guard let at = revealed.lastIndex(of: "@") else { return "" }
        return String(revealed[revealed.index(after: at)...])
    }

    /// The first character and the domain: `a***@example.org`.
    public var description: String {
        let first = revealed.first.map { $0 == "@" ? "" : String($0) } ?? ""
        return domain.isEmpty ? first + "***" : first + "***@" + domain
    }

    /// Masked too.
    public var debugDescription: String { description }

    /// Masked too.
    public var customMirror: Mirror { Mirror(self, children: ["masked": description]) }
}
