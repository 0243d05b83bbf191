/// What an entry of the ledger records. The numbers are part of the leaf and never change; new kinds are appended.
@nonexhaustive
public enum EntryKind: UInt16, Sendable, Hashable, CaseIterable {
    /// A request to send a code.
    case attempt = 1
    /// How a try to carry out an attempt ended.
    case outcome = 2
    /// A captcha request that failed. It is no attempt and does not enter the totals.
    case captchaFailure = 3
    /// Many refusals of one peer in one entry.
    case refusalBurst = 4
    /// The personal data of somebody was erased.
    case erasure = 5
    /// Old entries were removed.
    case retention = 6
    /// Personal data was shown to somebody.
    case access = 7
    /// A key was replaced.
    case keyRotation = 8
    /// Nothing happened; the ledger was alive.
    case heartbeat = 9
    /// The ledger could not be written for a while.
    case gap = 10
    /// A writer started.
    case start = 11
    /// A backup was restored.
    case restore = 12
    /// Entries of an older log were migrated.
    case migration = 13
    /// Erasure and retention were forbidden for somebody or an interval, or allowed again.
    case hold = 14
    /// Rows that a retention names were removed, up to a number.
    case removal = 15
    /// What an erasure names is erased.
    case completion = 16
    /// The ledger was copied, and the copy verified.
    case backup = 17
    /// An operator changed what a service was about to do: a mail that waits, a limit, the list of addresses to which
    /// nothing is sent.
    case intervention = 18
}
