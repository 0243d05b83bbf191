/// Stands among arguments by position where a variable has no value.
struct MissingValue: CustomMessageValue {
    static func isMissing(_ value: MessageValue) -> Bool {
        if case .custom(let value) = value { value is MissingValue } else { false }
    }
}
