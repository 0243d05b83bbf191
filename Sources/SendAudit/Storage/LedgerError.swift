/// Why a ledger cannot be used.
public struct LedgerError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kinds of failure.
    @nonexhaustive
    public enum Code: String, Sendable, Hashable {
        /// Another process writes this ledger. A reader may be opened beside it; a second writer may not.
        case locked
        /// The file is missing or cannot be opened; see the message for the path and the system's reason.
        case unreadable
        /// The file is no ledger, or one of a newer version than this program knows.
        case notALedger
        /// The record could not be written; nothing that depends on it may be done.
        case notWritten
        /// The ledger was closed.
        case closed
    }

    /// The kind of failure. `==` compares this and ``message``.
    public let code: Code
    /// One line for an operator: what failed and what to do.
    public let message: String

    /// ``message``.
    public var description: String { message }
}
