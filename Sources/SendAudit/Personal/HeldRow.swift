/// A row that a standing hold keeps from being removed.
struct HeldRow: Sendable {
    let sequence: Int64
    let hold: Hold
}
