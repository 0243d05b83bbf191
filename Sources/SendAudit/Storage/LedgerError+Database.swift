import GRDB

extension LedgerError {
    /// Creates one line, with the way on, of what SQLite or the system says.
    ///
    /// - Parameters:
    ///   - error: what was thrown.
    ///   - path: the ledger's file.
    ///   - otherwise: the kind of failure where the error has none of its own.
    ///   - file: where it was caught.
    ///   - line: where it was caught.
    init(
        _ error: any Error, at path: String, otherwise: Code = .unreadable, file: StaticString = #fileID,
        line: UInt = #line
    ) {
        if let error = error as? LedgerError {
            self = error
            return
        }
        if let row = error as? UnprovenRow {
            self = LedgerError.damaged("entry \(row.sequence): \(row.message)", file: file, line: line)
            return
        }
        guard let error = error as? DatabaseError else {
            self.init(code: otherwise, message: "\(path): \(error)", cause: error, file: file, line: line)
            return
        }
        let (code, what): (Code, String) =
            switch error.resultCode {
            case .SQLITE_FULL: (.diskFull, "the disk is full; make room, then try again")
            case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
                (otherwise, "the file cannot be opened; look at the owner and the mode of it and of its folder")
            case .SQLITE_BUSY, .SQLITE_LOCKED:
                // A record that was not written was not written, whatever the reason.
                (
                    otherwise == .unreadable ? .overloaded : otherwise,
                    "another process holds the file; try again in a moment"
                )
            case .SQLITE_IOERR: (otherwise, "the disk reported an error (\(error.message ?? "I/O"))")
            case .SQLITE_CORRUPT:
                (.damaged, "the file is damaged or cut short; a backup is the way on: sendaudit restore --from")
            case .SQLITE_NOTADB: (.notALedger, "this file is not an audit ledger")
            default: (otherwise, "\(error.message ?? error.resultCode.description)")
            }
        self.init(code: code, message: "\(path): \(what)", cause: error, file: file, line: line)
    }
}
