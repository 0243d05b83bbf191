/// Why a ledger cannot be used. `==` compares ``code`` and ``message``.
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
        /// More records wait to be written than the ledger holds; try again in a moment.
        case overloaded
        /// The disk is nearly full, and what is left is kept for the outcomes of what was accepted before.
        case diskFull
        /// The file was moved, replaced, unlinked or cut under the writer. Nothing more is acknowledged until a restart.
        case moved
        /// The file is behind the external checkpoint of it, or disagrees with it. `sendaudit restore` is the way on.
        case rolledBack
        /// The keys are missing, or are not this ledger's.
        case wrongKeys
        /// What the file holds contradicts itself. `sendaudit verify` shows where.
        case damaged
        /// A hold forbids it.
        case held
        /// Nothing was found that the operation could be applied to.
        case notFound
        /// What was asked for makes no sense; the message says what would.
        case invalid
    }

    /// The kind of failure.
    public let code: Code
    /// One line for an operator: what failed and what to do.
    public let message: String
    /// What SQLite or the system reported; `nil` where the ledger itself refuses.
    public let cause: (any Error)?
    /// Where in this package it was found, `SendAudit/LedgerOpening.swift:57`: for a report of a fault in it.
    public let location: String

    package init(
        code: Code, message: String, cause: (any Error)? = nil, file: StaticString = #fileID, line: UInt = #line
    ) {
        self.code = code
        self.message = message
        self.cause = cause
        location = "\(file):\(line)"
    }

    /// ``message``.
    public var description: String { message }

    /// Everything, over several lines: the message, the code, the cause and the location.
    public func detailedDescription() -> String {
        let cause = cause.map { ["cause: \($0)"] } ?? []
        return (["\(message)", "code: \(code.rawValue)"] + cause + ["location: \(location)"]).joined(separator: "\n  ")
    }

    /// Whether kind and message are the same.
    public static func == (left: Self, right: Self) -> Bool {
        left.code == right.code && left.message == right.message
    }

    /// Feeds kind and message to a hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
        hasher.combine(message)
    }

    static func damaged(_ what: String, file: StaticString = #fileID, line: UInt = #line) -> LedgerError {
        LedgerError(
            code: .damaged, message: "the ledger contradicts itself: \(what)\(verifying)", file: file, line: line)
    }

    private static let verifying = ". Run 'sendaudit verify' to see where"

    /// The message for who verifies already.
    var finding: String { message.hasSuffix(Self.verifying) ? String(message.dropLast(Self.verifying.count)) : message }
}
