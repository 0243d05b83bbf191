import GRDB
import GRDBSQLite

extension PreparedStatement {
    /// The kinds of value that SQLite stores.
    enum Storage: Int32 {
        case integer = 1
        case real = 2
        case text = 3
        case blob = 4
        case null = 5
    }

    /// Goes to the next row.
    ///
    /// - Returns: `false` after the last one; the statement can then be bound anew.
    func step() throws -> Bool {
        switch unsafe sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE:
            _ = unsafe sqlite3_reset(handle)
            return false
        case let code:
            let error = unsafe Self.error(code, connection)
            _ = unsafe sqlite3_reset(handle)
            throw error
        }
    }

    func reset() {
        _ = unsafe sqlite3_reset(handle)
    }

    func storage(_ column: Int32) -> Storage {
        unsafe Storage(rawValue: sqlite3_column_type(handle, column)) ?? .null
    }

    func integer(_ column: Int32) -> Int64 {
        unsafe sqlite3_column_int64(handle, column)
    }

    /// The bytes of a text or a blob. They are SQLite's, and gone with the next step.
    func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
        let start = unsafe sqlite3_column_blob(handle, column)
        return unsafe UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
    }

    func array(_ column: Int32) -> [UInt8] {
        unsafe Array(bytes(column))
    }

    /// A text; `nil` for NULL.
    func text(_ column: Int32) -> String? {
        storage(column) == .null ? nil : unsafe String(decoding: bytes(column), as: UTF8.self)
    }
}
