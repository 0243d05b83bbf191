/// An e-mail address that a verification code can be sent to.
///
/// Accepts RFC 5321 §4.1.2's `Mailbox` with a dot-string local part in ASCII and a domain name of at least two labels. A
/// domain beyond ASCII becomes the form that mail servers take (RFC 5891). Quoted local parts, address literals and local
/// parts beyond ASCII (RFC 6531) are refused: mail servers on the way rarely take them, and a code that cannot arrive is
/// better refused than sent.
public struct EmailAddress: Sendable, Hashable, CustomStringConvertible {
    /// The longest address, in bytes. Source: RFC 5321 §4.5.3.1.3, the path's 256 less its angle brackets.
    public static let maximumLength = 254

    /// The address as it was given, with a domain in ASCII; mail goes to this one.
    public let text: String

    /// The form in which addresses are compared: the whole address in lower case.
    ///
    /// RFC 5321 leaves the local part's case to the receiving server. No large provider tells two people apart by it,
    /// and a limit that a capital letter evades is none.
    public let canonical: String

    /// Reads an address; `nil` when it is malformed.
    public init?(_ text: String) {
        guard text.utf8.count <= Self.maximumLength else { return nil }
        guard let at = text.lastIndex(of: "@"), text[at...].utf8.contains(where: { $0 >= 0x80 }) else {
            self.init(ascii: text)
            return
        }
        guard let domain = InternationalDomain.ascii(text[text.index(after: at)...]) else { return nil }
        self.init(ascii: text[...at] + domain)
    }

    private init?(ascii text: String) {
        guard text.utf8.count <= Self.maximumLength, let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else {
            return nil
        }
        let local = text.utf8[..<at]
        let domain = text.utf8[text.utf8.index(after: at)...]
        guard local.count <= 64, Self.isDotString(local), Self.isDomain(domain) else { return nil }
        self.text = text
        canonical = text.lowercased()
    }

    /// The domain in lower case.
    public var domain: String {
        canonical.split(separator: "@").last.map(String.init) ?? ""
    }

    /// The address with most of its local part hidden.
    public var masked: String { Self.masked(text) }

    /// The masked form, so that an address does not slip into a log; ask ``text`` for the address.
    public var description: String { masked }

    /// Hides most of what stands before the last `@` of a text that may or may not be an address: `x***x@example.com`.
    public static func masked(_ text: String) -> String {
        guard let at = text.lastIndex(of: "@") else { return text.isEmpty ? "" : "***" }
        let local = text[..<at]
        guard local.count > 2, let first = local.first, let last = local.last else { return "***" + text[at...] }
        return "\(first)***\(last)" + text[at...]
    }

    private static func isDotString(_ bytes: Substring.UTF8View) -> Bool {
        bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
            !atom.isEmpty
                && atom.allSatisfy { isLetterOrDigit($0) || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
        }
    }

    private static func isDomain(_ bytes: Substring.UTF8View) -> Bool {
        let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                (1...63).contains(label.count) && label.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
                    && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
            }
            && labels.last?.contains { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } == true
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
