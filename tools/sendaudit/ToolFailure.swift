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

    static func end(_ error: LedgerError) -> ExitCode {
        let code: Int32 =
            switch error.code {
            case .unreadable, .notALedger, .wrongKeys: 66
            case .locked, .overloaded, .diskFull, .notWritten, .closed: 75
            case .invalid: 64
            case .held: Self.held
            default: 1
            }
        return end(error.message, code)
    }
}
