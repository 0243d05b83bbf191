/// A family of codes, such as `SDK.COMMON.*`, or `*` for all the others.
struct SourceFamily: Sendable {
    let code: String
    /// The numbers that its codes may have.
    let range: ClosedRange<Int>?
    let place: SourcePlace

    /// What its codes begin with, the dot included; empty for `*`.
    var prefix: String { String(code.dropLast()) }
}
