extension FieldTag {
    /// How the value is stored in its column. A value of another kind would be read differently and hashed alike.
    var storage: PreparedStatement.Storage {
        switch self {
        case .time, .migratedKind, .attemptSequence, .tryNumber, .replyCode, .milliseconds, .nextTry: .integer
        case .truncated, .attemptID, .callerID: .blob
        case _ where isPersonal: .blob
        default: .text
        }
    }

    /// Details that are numbers of eight bytes.
    var isNumber: Bool {
        switch self {
        case .count, .firstTime, .lastTime, .rowsFrom, .rowsTo, .oldSize, .keyNumber, .target, .untilTime,
            .keptCheckpoint:
            true
        default: storage == .integer
        }
    }
}
