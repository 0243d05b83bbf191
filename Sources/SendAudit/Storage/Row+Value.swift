import GRDB

/// Values as the schema promises them. Who can write the file can take the schema's checks out for a moment: a value of
/// another type is damage, and ends no process as GRDB's subscripts would.
extension Row {
    /// - Throws: ``LedgerError`` `damaged` for NULL, or a value of another type.
    func value<Value: DatabaseValueConvertible>(_ column: Int) throws(LedgerError) -> Value {
        try Self.value(self[column] as DatabaseValue)
    }

    /// - Throws: ``LedgerError`` `damaged` for NULL, or a value of another type.
    func value<Value: DatabaseValueConvertible>(_ column: String) throws(LedgerError) -> Value {
        try Self.value(self[column] as DatabaseValue)
    }

    /// `nil` for NULL.
    ///
    /// - Throws: ``LedgerError`` `damaged` for a value of another type.
    func optional<Value: DatabaseValueConvertible>(_ column: Int) throws(LedgerError) -> Value? {
        let value = self[column] as DatabaseValue
        return value.isNull ? nil : try Self.value(value) as Value
    }

    /// `nil` for NULL.
    ///
    /// - Throws: ``LedgerError`` `damaged` for a value of another type.
    func optional<Value: DatabaseValueConvertible>(_ column: String) throws(LedgerError) -> Value? {
        let value = self[column] as DatabaseValue
        return value.isNull ? nil : try Self.value(value) as Value
    }

    private static func value<Value: DatabaseValueConvertible>(_ stored: DatabaseValue) throws(LedgerError) -> Value {
        guard let value = Value.fromDatabaseValue(stored) else {
            throw LedgerError.damaged("a value is of another type than its column's")
        }
        return value
    }
}
