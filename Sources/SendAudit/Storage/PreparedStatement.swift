import GRDB
import GRDBSQLite

/// A statement of the writer, prepared once and bound by hand.
///
/// GRDB's statements build an array of values for each row, which costs the writer a quarter of its rows a second
/// (measured); this one hands SQLite the bytes where they lie. It is used inside the writer's connection alone.
@safe final class PreparedStatement {
    private(set) var handle: OpaquePointer?
    let connection: OpaquePointer
    /// GRDB's statement, where its cache owns the handle.
    private let cached: Statement?

    init(_ database: Database, _ sql: String) throws {
        guard let connection = unsafe database.sqliteConnection else {
            throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "the connection is closed")
        }
        var handle: OpaquePointer?
        let code = unsafe sqlite3_prepare_v3(
            connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
        guard code == SQLITE_OK, let handle = unsafe handle else {
            throw unsafe Self.error(code, connection)
        }
        unsafe self.handle = handle
        unsafe self.connection = connection
        cached = nil
    }

    /// A statement out of the connection's cache: cheap to ask for again and again. Nobody else may be going through its rows.
    init(cached database: Database, _ sql: String) throws {
        let statement = try database.cachedStatement(sql: sql)
        guard let connection = unsafe database.sqliteConnection else {
            throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "the connection is closed")
        }
        unsafe handle = statement.sqliteStatement
        unsafe self.connection = connection
        cached = statement
        reset()
    }

    deinit { finish() }

    /// Gives the statement up; a connection closes only without any.
    func finish() {
        if cached == nil { _ = unsafe sqlite3_finalize(handle) } else { reset() }
        unsafe handle = nil
    }

    func bind(_ column: Int32, _ value: Int64) {
        _ = unsafe sqlite3_bind_int64(handle, column, value)
    }

    /// Binds bytes that stay where they are until the statement has run.
    func bind(_ column: Int32, blob: UnsafeRawBufferPointer) {
        // A pointer of no bytes may be nil, which SQLite takes for NULL.
        let start = unsafe blob.baseAddress ?? UnsafeRawPointer(bitPattern: 1)
        _ = unsafe sqlite3_bind_blob(handle, column, start, Int32(clamping: blob.count), nil)
    }

    /// Binds UTF-8 that stays where it is until the statement has run.
    func bind(_ column: Int32, text: UnsafeRawBufferPointer) {
        let start = unsafe text.baseAddress ?? UnsafeRawPointer(bitPattern: 1)
        _ = unsafe sqlite3_bind_text(
            handle, column, start?.assumingMemoryBound(to: CChar.self), Int32(clamping: text.count), nil)
    }

    /// Binds a text that SQLite copies, where nothing keeps it until the statement has run.
    func bind(_ column: Int32, copying text: String) {
        // SQLITE_TRANSIENT, which C writes as a cast of -1 to a function.
        let copies = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        _ = unsafe sqlite3_bind_text(handle, column, text, -1, copies)
    }

    /// Runs to the end, and makes the statement ready to be bound anew.
    ///
    /// - Parameter forgets: what is not bound anew is NULL next time. Without it, every parameter must be bound each time.
    func run(forgets: Bool = false) throws {
        let code = unsafe sqlite3_step(handle)
        defer {
            _ = unsafe sqlite3_reset(handle)
            if forgets { _ = unsafe sqlite3_clear_bindings(handle) }
        }
        guard code == SQLITE_DONE || code == SQLITE_ROW else { throw unsafe Self.error(code, connection) }
    }

    static func error(_ code: Int32, _ connection: OpaquePointer) -> DatabaseError {
        unsafe DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
            message: String(cString: sqlite3_errmsg(connection)))
    }
}
