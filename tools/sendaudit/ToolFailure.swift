import ArgumentParser
import Foundation
import SendAudit

/// Ends the program with a line that says why, and an exit code.
enum ToolFailure {
    /// Nothing was done, because a hold stands.
    static let held: Int32 = 3

    static func end(_ message: String, _ code: Int32) -> ExitCode {
        FileHandle.standardError.write(Data("sendaudit: \(message)\n".utf8))
        return ExitCode(code)
    }

    /// The code of a ledger that cannot be used for what was asked.
    static let unusable: Int32 = 66

    /// - Parameters:
    ///   - error: why.
    ///   - damage: the code for a ledger that contradicts itself. One that SQLite cannot read is unusable for everybody.
    static func end(_ error: LedgerError, damage: Int32 = unusable) -> ExitCode {
        let code: Int32 =
            switch error.code {
            case .unreadable, .notALedger, .wrongKeys: unusable
            case .damaged: error.cause == nil ? damage : unusable
            case .locked, .overloaded, .diskFull, .notWritten, .closed: 75
            case .invalid: 64
            case .held: Self.held
            default: 1
            }
        return end(error.message, code)
    }
}
