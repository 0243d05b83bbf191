/// A row that is missing, or is not what was recorded. What rests on it is not done; new entries are recorded all the same,
/// since the head that they are added to is whole.
struct UnprovenRow: Error {
    let sequence: Int64
    let message: String
}
