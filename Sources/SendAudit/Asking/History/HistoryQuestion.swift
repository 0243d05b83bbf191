public import SendAPI

/// Whose code did not come.
public enum HistoryQuestion: Sendable, Hashable {
    /// Everything about an address, in whatever spelling.
    case address(String)
    /// Everything that came from a device, by its fingerprint.
    case device(String)
    /// One attempt, by its own id or the one that the caller gave it.
    case attempt(AttemptID)
    /// One attempt, by its number in the ledger.
    case entry(Int64)
}
