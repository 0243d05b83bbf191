import SendAPI

/// Which spellings of an address reach the same person, as far as limits go: mail always goes to the address as it was
/// given.
public enum MailboxSpelling: String, Sendable, CaseIterable {
    /// Each address is a person of its own.
    case exact = "exact"
    /// `anna+shop@example.org` is `anna@example.org`. Source: RFC 5233, and the practice of the large providers.
    case withoutTags = "plus-tags"
    /// And `an.na@example.org` as well, as Gmail has it.
    case withoutTagsAndDots = "plus-tags-and-dots"

    func mailbox(of email: EmailAddress) -> String { mailbox(of: email.canonical) }

    /// - Parameter canonical: an address in its canonical form.
    func mailbox(of canonical: String) -> String {
        guard self != .exact, let at = canonical.lastIndex(of: "@") else { return canonical }
        var local = canonical[..<at]
        if let plus = local.firstIndex(of: "+"), plus != local.startIndex { local = local[..<plus] }
        guard self == .withoutTagsAndDots else { return String(local + canonical[at...]) }
        return local.filter { $0 != "." } + canonical[at...]
    }
}
